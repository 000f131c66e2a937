import Method

/// The facts of a report on one project (W8-05): everything in it is worked out from the project, and every line has the id that its thread begins at.
///
/// Exact words stand in it only where the person lets them be quoted.
public struct ProjectReport: Sendable {
    public let project: Project
    /// The day for which promises are told.
    public let on: Day

    public init(_ project: Project, on: Day) {
        self.project = project
        self.on = on
    }

    /// Quotes under one theme at the most.
    public static let quotes = 3

    public struct Theme: Sendable {
        public let id: ID<Cluster>
        public let name: String
        public let cards: Int
        /// Whose words they are, in number; nil where it is a small group.
        public let people: Int?
        public let quotes: [Quote]
        /// Nil before the room was shown the count.
        public let votes: Int?
        public let isCarried: Bool
    }

    public struct Quote: Sendable {
        public let card: ID<Card>
        public let words: String
    }

    /// Named themes under a heading: by dots where there was a vote that the room has seen, else by cards.
    public func themes(under heading: Heading) -> [Theme] {
        let ballot = heading == .notWorking ? project.themeBallot : nil
        let votes = ballot?.shown == true ? ballot : nil
        let counted = Dictionary((votes?.standings ?? []).map { ($0.option, $0.votes) }, uniquingKeysWith: { first, _ in first })
        let all = project.clusters(under: heading).compactMap { cluster -> Theme? in
            guard let name = cluster.name else { return nil }
            return Theme(
                id: cluster.id, name: name, cards: project.cards(in: cluster.id).count, people: SmallGroups.shown(project.people(behind: cluster.id)),
                quotes: quotes(from: cluster.id),
                votes: votes == nil ? nil : counted[cluster.id.of(Option.self)] ?? 0, isCarried: project.theme.carried.contains(cluster.id))
        }
        return all.sorted { ($0.votes ?? 0, $0.cards, $1.name) > ($1.votes ?? 0, $1.cards, $0.name) }
    }

    /// The shortest that may be quoted: they are read. What the wall shows stands here, never the words behind safer ones.
    private func quotes(from cluster: ID<Cluster>) -> [Quote] {
        project.cards(in: cluster).filter { project.collect.mayBeQuoted($0.id) }
            .sorted { ($0.shown.count, $0.code) < ($1.shown.count, $1.code) }.prefix(ProjectReport.quotes)
            .map { Quote(card: $0.id, words: $0.shown) }
    }

    /// Carried themes in their order.
    public var carried: [Cluster] { project.carriedThemes }

    public func causes(of theme: ID<Cluster>) -> [Why] {
        let tree = project.understand.tree(of: theme)
        return tree.carried.compactMap { tree.whys[$0] }
    }

    /// Promises and asks, the ones that matter soonest first.
    public var actions: [(action: Action, status: ActionStatus, daysLate: Int)] {
        project.implement.actions.map { action in
            let standing = action.status(on: on)
            return (action, standing.status, standing.daysLate)
        }
    }

    /// People in the room by perspective, who was invited, else who sat down: nil where the group is small, or would give a small one away.
    public var room: [(perspective: Perspective, people: Int?)] {
        let all = everybody
        let shown = SmallGroups.shown(all.map(\.people))
        return zip(all, shown).map { ($0.perspective, $1) }
    }

    /// How many were in the room; nil where they are few.
    public var inTheRoom: Int? { SmallGroups.shown(everybody.reduce(0) { $0 + $1.people }) }

    /// How many gave their words; nil where they are few.
    public var gaveWords: Int? { SmallGroups.shown(project.collect.reviews.count) }

    /// Whose words these are, by the services that are known: nil as above.
    public var services: [(service: String, reviews: Int?)] {
        let all = project.collect.countByService
        return zip(all, SmallGroups.shown(all.map(\.reviews))).map { ($0.service, $1) }.filter { !$0.service.isEmpty }
    }

    /// Something is not told because it would point at few people.
    public var hidesSmallGroups: Bool {
        gaveWords == nil || inTheRoom == nil || room.contains { $0.people == nil } || services.contains { $0.reviews == nil }
    }

    private var everybody: [(perspective: Perspective, people: Int)] {
        let invited = project.prepare.guests.map(\.perspective)
        let seated = project.gathering.days.values.flatMap { $0.people.values }.map(\.perspective)
        let all = invited.isEmpty ? seated : invited
        return Perspective.allCases.map { perspective in (perspective, all.count { $0 == perspective }) }
    }
}
