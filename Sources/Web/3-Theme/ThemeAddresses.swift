import Method

// MARK: 3-Theme
extension Site {
    static func theme(_ project: ID<Project>) -> String { "\(self.project(project))/theme" }
    static func themeEnd(_ project: ID<Project>) -> String { "\(theme(project))/end" }
    static func themeTakeBack(_ project: ID<Project>) -> String { "\(theme(project))/take-back" }

    /// After the vote: which themes go on.
    static func carryThemes(_ project: ID<Project>) -> String { "\(theme(project))/carry" }

    // The card call, on the facilitator's desk
    static func cardCall(_ project: ID<Project>) -> String { "\(theme(project))/desk" }
    static func cardCallLive(_ project: ID<Project>) -> String { "\(cardCall(project))/live" }
    static func cardCall(_ project: ID<Project>, _ doing: CardCallDoing) -> String { "\(cardCall(project))/\(doing.rawValue)" }

    // The board of clusters
    static func board(_ project: ID<Project>) -> String { "\(theme(project))/board" }
    static func board(_ project: ID<Project>, _ heading: Heading) -> String { "\(board(project))?heading=\(heading.rawValue)" }
    static func boardLive(_ project: ID<Project>, _ heading: String) -> String { "\(board(project))/live/\(heading)" }
    static func boardCards(_ project: ID<Project>) -> String { "\(board(project))/cards" }

    // One cluster, one card
    static func cluster(_ project: ID<Project>, _ cluster: ID<Cluster>) -> String { "\(theme(project))/clusters/\(cluster)" }
    static func clusterCards(_ project: ID<Project>, _ cluster: ID<Cluster>) -> String { "\(self.cluster(project, cluster))/cards" }
    static func clusterName(_ project: ID<Project>, _ cluster: ID<Cluster>) -> String { "\(self.cluster(project, cluster))/name" }
    static func clusterNest(_ project: ID<Project>, _ cluster: ID<Cluster>) -> String { "\(self.cluster(project, cluster))/nest" }
    static func clusterMerge(_ project: ID<Project>, _ cluster: ID<Cluster>) -> String { "\(self.cluster(project, cluster))/merge" }
    static func wallCard(_ project: ID<Project>, _ card: ID<Card>) -> String { "\(theme(project))/cards/\(card)" }
    static func wallCardMove(_ project: ID<Project>, _ card: ID<Card>) -> String { "\(wallCard(project, card))/move" }
    static func wallCardSplit(_ project: ID<Project>, _ card: ID<Card>) -> String { "\(wallCard(project, card))/split" }
    static func wallCardJoin(_ project: ID<Project>, _ card: ID<Card>) -> String { "\(wallCard(project, card))/join" }
}

/// What can be done at the desk with the card that is called, each at its own address.
enum CardCallDoing: String, CaseIterable {
    case hear, place, start, park, split, join
    /// A parked card comes back, to be heard again.
    case again
}
