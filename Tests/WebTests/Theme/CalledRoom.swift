import House
import Method

@testable import Web

/// A project with cards in it: two people unless told otherwise, each with two things under each heading.
struct CalledRoom {
    let project: ID<Project>
    let lead: Visitor

    static func make(people: Int = 2) async throws -> CalledRoom {
        let lead = try await Visitor.coordinator()
        let room = CalledRoom(project: try await lead.startProject(), lead: lead)
        let reviews = (1...people).map { person in
            Review(
                id: ID(trusted: "r\(person)"), code: "P\(person)",
                statements: Heading.allCases.flatMap { heading in
                    (1...2).map { rank in
                        let code = "P\(person)-\(heading.letter)\(rank)"
                        return Statement(heading: heading, rank: rank, words: code == "P1-W1" ? "My dog P1-W1" : "Something I said for \(code)")
                    }
                })
        }
        try await room.put(.collect(.bringIn(id: ID(trusted: "i1"), file: "x.csv", tool: "test", reviews: reviews)))
        return room
    }

    /// Every card in a cluster: one cluster for each person under each heading.
    static func sorted(people: Int = 2) async throws -> CalledRoom {
        let room = try await make(people: people)
        let cards = try await room.state.collect.cardsForTheWall
        var commands: [ProjectCommand] = []
        for card in cards {
            let cluster = ID<Cluster>(trusted: "\(card.review)-\(card.heading.letter)")
            let isFirst = card.code.hasSuffix("1")
            commands.append(.theme(isFirst ? .startCluster(id: cluster, card: card.id) : .place(card: card.id, cluster: cluster)))
        }
        try await room.put(commands)
        return room
    }

    func put(_ commands: ProjectCommand...) async throws { try await put(commands) }

    func put(_ commands: [ProjectCommand]) async throws {
        try await lead.house.put(commands, to: project, by: Who(id: try await lead.account().id, role: .coordinator))
    }

    func start(_ card: String) async throws {
        try await put(.theme(.startCluster(id: ID(trusted: "c-\(card)"), card: ID(trusted: card))))
    }

    func post(_ doing: CardCallDoing, _ fields: KeyValuePairs<String, String>) async throws -> Seen {
        try await lead.post(Site.cardCall(project, doing), fields)
    }

    func joined(as role: Role) async throws -> Visitor {
        let other = try await lead.joined(by: "Ben")
        try await put(.journey(.giveRole(person: try await other.account().id, role: role)))
        return other
    }

    /// Gives every cluster a name; gives back those about what is not working.
    func nameAll() async throws -> [ID<Cluster>] {
        let state = try await state
        try await put(state.theme.order.map { .theme(.name(cluster: $0, words: "I call it \($0)")) })
        return state.clusters(under: .notWorking).map(\.id)
    }

    /// A vote that is over, with so many dots on each theme, counted in the room.
    func vote(_ themes: [ID<Cluster>], dots: [Int], show: Bool = true) async throws {
        let (id, options) = (ID<Ballot>(trusted: "b1"), themes.map { $0.of(Option.self) })
        let tallies = zip(options, dots).map { RoomTally(option: $0, kind: 0, count: $1) }
        let settings = BallotSettings(options: options, kinds: [DotKind(name: "", each: 3)])
        try await put(
            .ballot(.open(id: id, purpose: .themes, settings: settings)), .ballot(.countRoom(ballot: id, tallies: tallies)),
            .ballot(.close(ballot: id)))
        if show { try await put(.ballot(.show(ballot: id))) }
    }

    func cluster(_ place: Int, under heading: Heading) async throws -> ID<Cluster> {
        try await state.clusters(under: heading)[place].id
    }

    var onlyCluster: ID<Cluster> { get async throws { try await cluster(0, under: .working) } }

    var state: Project {
        get async throws {
            guard let project = try await lead.house.project(project) else { throw Fault.notThere }
            return project
        }
    }
}
