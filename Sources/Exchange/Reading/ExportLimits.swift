/// How much we take from one file. The method has at most 100 people's reviews, so all of these are generous.
public enum ExportLimits {
    /// A file, in bytes: 20 MB.
    public static let fileBytes = 20_000_000
    /// Rows with something in them, headings counted.
    public static let rows = 20_000
    public static let columns = 200
    /// Letters in one cell.
    public static let lettersInCell = 20_000
    /// Files packed inside a workbook.
    public static let packedParts = 1_000
    /// All that we unpack from a workbook, in bytes: 64 MB.
    public static let unpackedBytes = 64_000_000
    /// How many times larger than its packed size a part over a megabyte may become.
    public static let unpackedRatio = 200
    /// Sheets of one workbook that we look into.
    public static let sheets = 20
    /// Rows at the top among which the headings are looked for.
    static let rowsAboveData = 15
    /// The first and last year that a review can have been held in.
    static let years = 1990...2099
}
