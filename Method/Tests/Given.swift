import Method
import Testing

/// Given what happened, when somebody asks, expect what happens or why not.
struct Given {
    var project = Project(id: ID(trusted: "project"))

    static let coordinator = Who(id: ID(trusted: "coordinator"), role: .coordinator)
    static let participant = Who(id: ID(trusted: "pat"), role: .participant)

    /// A project that was started and nothing else.
    static var started: Given { Given().when(.journey(.start(title: "A life", owner: coordinator.id, follows: nil))) }

    /// Two people's words brought in, each with one thing under each heading.
    static var collected: Given {
        started.when(.prepare(.sayWhy(words: "To hear people")))
            .when(.collect(.bringIn(id: ID(trusted: "import"), file: "a.csv", tool: "MS Forms", reviews: [review("P01"), review("P02")])))
            .when(.journey(.finish(step: .prepare))).when(.journey(.finish(step: .collect)))
    }

    /// All cards of `collected` placed: one cluster a heading, named; the not-working one is carried forward.
    static var themed: Given {
        var given = collected
        for (letter, name) in [("W", "I like my home"), ("N", "I am lonely"), ("F", "I want friends")] {
            given = given.when(.theme(.startCluster(id: ID(trusted: "T\(letter)"), card: ID(trusted: "P01-\(letter)1"))))
                .when(.theme(.place(card: ID(trusted: "P02-\(letter)1"), cluster: ID(trusted: "T\(letter)"))))
                .when(.theme(.name(cluster: ID(trusted: "T\(letter)"), words: name)))
        }
        return given.when(.theme(.carryForward(clusters: [ID(trusted: "TN")], how: "")))
    }

    static func review(_ code: String, consent: Consent = .yes) -> Review {
        Review(
            id: ID(trusted: "review-\(code)"), code: code, consent: consent,
            statements: Heading.allCases.map { Statement(heading: $0, rank: 1, words: "\(code) on \($0.rawValue)") })
    }

    /// Puts commands that are expected to be taken.
    func when(_ commands: ProjectCommand..., by who: Who = Given.coordinator, at location: SourceLocation = #_sourceLocation) -> Given {
        var given = self
        for command in commands {
            do { for event in try given.project.decide(given.ask(command, who)) { given.project.evolve(event) } } catch {
                Issue.record("refused: \(error)", sourceLocation: location)
            }
        }
        return given
    }

    /// What would happen.
    func events(_ command: ProjectCommand, by who: Who = Given.coordinator) throws -> [ProjectEvent] { try project.decide(ask(command, who)) }

    /// Expects a refusal, and this one.
    func refuses(
        _ command: ProjectCommand, _ expected: ProjectRefusal, by who: Who = Given.coordinator, at location: SourceLocation = #_sourceLocation
    ) {
        do {
            let events = try project.decide(ask(command, who))
            Issue.record("not refused: \(events)", sourceLocation: location)
        } catch { #expect(error == expected, sourceLocation: location) }
    }

    private func ask(_ command: ProjectCommand, _ who: Who) -> Ask { Ask(command, by: who, at: Moment(milliseconds: 0)) }
}

/// Short names for ids in tests.
func the<Thing>(_ text: String) -> ID<Thing> { ID(trusted: text) }
