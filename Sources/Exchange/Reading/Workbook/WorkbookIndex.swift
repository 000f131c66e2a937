/// Which sheets a workbook has and where in the archive they are.
struct WorkbookIndex {
    /// The names of the parts that hold the sheets, in order; hidden sheets only if there is no other.
    private(set) var sheets: [String] = []
    private(set) var sharedStrings: String?
    private(set) var styles: String?
    private(set) var countsFrom1904 = false

    private static let folder = "xl/"

    /// Refuses a packed file that is no workbook.
    init(_ archive: inout ZipArchive) throws(ExportRefusal) {
        guard let book = try archive.part(Self.folder + "workbook.xml"),
            let links = try archive.part(Self.folder + "_rels/workbook.xml.rels")
        else { throw .notASpreadsheet }
        let targets = try linked(links)
        let found = try listed(book)
        let shown = found.contains { !$0.isHidden } ? found.filter { !$0.isHidden } : found
        sheets = shown.compactMap { targets[$0.link] }.prefix(ExportLimits.sheets).map { $0 }
    }

    private mutating func linked(_ links: [UInt8]) throws(ExportRefusal) -> [String: String] {
        var targets: [String: String] = [:]
        var (strings, styles) = (String?.none, String?.none)
        try XMLPart.walk(links) { name, attributes in
            guard name == "Relationship", let id = attributes["Id"], let target = attributes["Target"] else { return }
            let path = WorkbookIndex.path(target)
            targets[id] = path
            if attributes["Type"]?.hasSuffix("/sharedStrings") ?? false { strings = path }
            if attributes["Type"]?.hasSuffix("/styles") ?? false { styles = path }
        } closed: { _, _ throws(ExportRefusal) in
        }
        (sharedStrings, self.styles) = (strings, styles)
        return targets
    }

    private mutating func listed(_ book: [UInt8]) throws(ExportRefusal) -> [(link: String, isHidden: Bool)] {
        var (found, is1904) = ([(link: String, isHidden: Bool)](), false)
        try XMLPart.walk(book) { name, attributes in
            if name == "workbookPr" { is1904 = ["1", "true"].contains(attributes["date1904"] ?? "") }
            guard name == "sheet", let link = attributes[":id"] else { return }
            found.append((link, ["hidden", "veryHidden"].contains(attributes["state"] ?? "")))
        } closed: { _, _ throws(ExportRefusal) in
        }
        countsFrom1904 = is1904
        return found
    }

    /// Targets are told from the folder of the workbook, or from the top with a stroke in front.
    private static func path(_ target: String) -> String { target.hasPrefix("/") ? String(target.dropFirst()) : folder + target }
}
