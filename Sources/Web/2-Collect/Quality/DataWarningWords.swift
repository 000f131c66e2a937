import Method

extension DataWarning {
    /// Numbers and topics, no team and no person. Numbers below `smallestShown` are said to be fewer than it.
    func said(in words: Phrases, smallestShown least: Int) -> String {
        func number(_ count: Int) -> String { count < least ? words("report.few") : String(count) }
        return switch self {
        case .markedPoor(let count, let all): words("report.data.markedPoor", ["count": number(count), "all": number(all)])
        case .meetingSaidNo(let questions):
            words("report.data.meetingSaidNo", ["questions": words.list(questions.map { words("collect.question.\($0.rawValue).short") })])
        case .samplesFailed(let count, let all): words("report.data.samplesFailed", ["count": number(count), "all": number(all)])
        case .mitigationsOpen(let count): words.count("report.data.mitigationsOpen", count)
        case .chosenWithoutThePerson(let count, let all): words("report.data.chosenWithout", ["count": number(count), "all": number(all)])
        case .noQualityMeeting: words("report.data.noMeeting")
        case .looksNotAsked: words("report.data.looksNotAsked")
        }
    }
}
