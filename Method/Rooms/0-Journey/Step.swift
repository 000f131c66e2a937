/// The eight steps, in their order (W0-01). A project is always somewhere on this way.
public enum Step: String, Sendable, Codable, CaseIterable, Comparable {
    case prepare, collect, theme, understand, success, plan, implement, review

    /// 1 to 8, as people say it.
    public var number: Int { (Step.allCases.firstIndex(of: self) ?? 0) + 1 }

    public var before: Step? { number == 1 ? nil : Step.allCases[number - 2] }
    public var after: Step? { number == 8 ? nil : Step.allCases[number] }

    public static func < (left: Step, right: Step) -> Bool { left.number < right.number }
}
