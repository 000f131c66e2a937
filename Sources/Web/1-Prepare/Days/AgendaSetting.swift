import Method

/// The numbers that an agenda is made from, a field each.
enum AgendaSetting: String, CaseIterable {
    case dayOneStart, dayOneEnd, dayTwoStart, dayTwoEnd
    case secondsPerCard, introductionSeconds, feedbackSeconds, breakMinutes, lunchMinutes, teams

    var field: String { "agenda-\(rawValue)" }

    var isTime: Bool {
        switch self {
        case .dayOneStart, .dayOneEnd, .dayTwoStart, .dayTwoEnd: true
        default: false
        }
    }

    /// What the method takes; minutes of the day for times.
    var bounds: ClosedRange<Int> {
        switch self {
        case .dayOneStart, .dayOneEnd, .dayTwoStart, .dayTwoEnd: 0...1_439
        case .secondsPerCard: 1...600
        case .introductionSeconds, .feedbackSeconds: 0...600
        case .breakMinutes: 5...60
        case .lunchMinutes: 0...180
        case .teams: 1...20
        }
    }

    var keyPath: WritableKeyPath<AgendaSettings, Int> {
        switch self {
        case .dayOneStart: \.dayOneStart
        case .dayOneEnd: \.dayOneEnd
        case .dayTwoStart: \.dayTwoStart
        case .dayTwoEnd: \.dayTwoEnd
        case .secondsPerCard: \.secondsPerCard
        case .introductionSeconds: \.introductionSeconds
        case .feedbackSeconds: \.feedbackSeconds
        case .breakMinutes: \.breakMinutes
        case .lunchMinutes: \.lunchMinutes
        case .teams: \.teams
        }
    }

    /// The field with the time that this one must come after.
    var start: AgendaSetting? {
        switch self {
        case .dayOneEnd: .dayOneStart
        case .dayTwoEnd: .dayTwoStart
        default: nil
        }
    }

    /// As a field holds it: `09:30`, or a number.
    func written(_ value: Int) -> String {
        guard isTime else { return String(value) }
        let pad = { (number: Int) in number < 10 ? "0\(number)" : String(number) }
        return "\(pad(value / 60)):\(pad(value % 60))"
    }

    /// Nil for what is no such time or number, or out of bounds.
    func read(_ text: String) -> Int? {
        (isTime ? Self.minute(text) : Int(text)).flatMap { bounds.contains($0) ? $0 : nil }
    }

    /// `9:30`, `09.30`, `09:30:00` as some browsers send it.
    private static func minute(_ text: String) -> Int? {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false).flatMap { $0.split(separator: ".", omittingEmptySubsequences: false) }
        guard (2...3).contains(parts.count), parts.allSatisfy({ (1...2).contains($0.count) && $0.allSatisfy { ("0"..."9").contains($0) } }) else { return nil }
        guard let hour = Int(parts[0]), let minute = Int(parts[1]), hour < 24, minute < 60 else { return nil }
        return hour * 60 + minute
    }
}
