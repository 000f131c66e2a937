/// The columns that the form tools write of their own accord.
enum ToolWords {
    static func guess(_ text: HeadingText) -> HeadingGuess? {
        if text.isOne(of: begun) { return .begun }
        if text.isOne(of: sent) { return .sent }
        if text.isOne(of: ids) { return .identifying }
        if text.isOne(of: paperwork) || text.tokens.count > 1 && ["points", "feedback"].contains(text.tokens[0]) { return .paperwork }
        return nil
    }

    private static let begun: Set<String> = ["start time", "start date", "startdate", "date started", "started"]
    private static let sent: Set<String> = [
        "timestamp", "completion time", "end date", "submitdate", "submit date", "date submitted", "submitted", "completed",
    ]
    /// Numbers by which a tool knows a person, their computer or their invitation; and free fields that it fills from an address book.
    private static let ids: Set<String> = [
        "respondent id", "collector id", "custom data", "custom data 1", "custom data 2", "custom data 3", "ip", "ip address", "ipaddr",
        "ipaddress", "token", "access code", "refurl", "referrer url", "username", "user name", "user id", "device id",
    ]
    private static let paperwork: Set<String> = [
        "last modified time", "lastpage", "last page", "startlanguage", "start language", "seed", "datestamp", "date stamp",
        "date last action", "total points", "quiz feedback", "response id", "language", "interviewtime", "total time", "date modified",
    ]
}
