/// The three headings under which all words are held (W0-06), in the order in which a room hears them (W3-13).
public enum Heading: String, Sendable, Codable, CaseIterable, Comparable {
    case working
    case notWorking = "not_working"
    case future

    public static func < (left: Heading, right: Heading) -> Bool { left.place < right.place }

    /// 0, 1, 2 in the order of the day.
    public var place: Int {
        switch self {
        case .working: 0
        case .notWorking: 1
        case .future: 2
        }
    }

    /// The letter in a card's code: `P01-N2` is the second thing that is not working for person P01.
    public var letter: String {
        switch self {
        case .working: "W"
        case .notWorking: "N"
        case .future: "F"
        }
    }
}
