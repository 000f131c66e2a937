import Method

/// What the things of the method are called on pages: one name each, the same everywhere.
extension Phrases {
    func name(_ step: Step) -> String { self("step.\(step.rawValue)") }
    func name(_ heading: Heading) -> String { self("heading.\(heading)") }
    func name(_ perspective: Perspective) -> String { self("perspective.\(perspective)") }
    func name(_ lens: Lens) -> String { self("lens.\(lens)") }
    func name(_ role: Role) -> String { self("role.\(role)") }

    /// "people and families, providers"
    func list(_ names: [String]) -> String { names.joined(separator: self("list.joint")) }
}

extension Heading {
    /// Its class on cards and its picture: `working`, `not-working`, `future`.
    var look: String {
        switch self {
        case .working: "working"
        case .notWorking: "not-working"
        case .future: "future"
        }
    }
}
