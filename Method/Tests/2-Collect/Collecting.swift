import Method
import Testing

/// What the tests of collecting share.
enum Collecting {
    static let lead = Who(id: ID(trusted: "lead"), role: .safeguardingLead)
    static let ann = Who(id: ID(trusted: "ann"), role: .collector)
    static let ben = Who(id: ID(trusted: "ben"), role: .collector)

    static func day(_ text: String) -> Day {
        guard let day = Day(text) else { preconditionFailure("a real day") }
        return day
    }

    /// `number` forms with one thing not working each, `A01`, `A02` and so on, changed as wanted.
    static func forms(_ prefix: String, _ number: Int, _ change: (inout Review) -> Void = { _ in }) -> [Review] {
        (1...number).map { place in
            let code = prefix + (place < 10 ? "0" : "") + String(place)
            var review = Review(id: the(code), code: code, statements: [Statement(heading: .notWorking, rank: 1, words: "\(code) is alone")])
            change(&review)
            return review
        }
    }
}

extension Given {
    func collect(_ commands: CollectCommand..., by who: Who = Given.coordinator, at location: SourceLocation = #_sourceLocation) -> Given {
        commands.reduce(self) { $0.when(.collect($1), by: who, at: location) }
    }

    func plan(_ commands: CollectionPlanCommand..., at location: SourceLocation = #_sourceLocation) -> Given {
        commands.reduce(self) { $0.when(.collect(.plan($1)), at: location) }
    }

    func bringIn(_ reviews: [Review], at location: SourceLocation = #_sourceLocation) -> Given {
        collect(.bringIn(id: the(reviews.first?.code ?? ""), file: "f", tool: "t", reviews: reviews), at: location)
    }

    var room: CollectRoom { project.collect }

    func standing(_ card: String) -> CardStanding? { room.cards[the(card)]?.standing }
}
