import House
import Method

/// The last part of a link's address: which link it is, with a mark that only this house can make. Nobody can guess one.
struct LinkToken: Sendable {
    let link: ID<CollectLink>
    let text: String

    init(_ link: ID<CollectLink>, of project: ID<Project>, in house: House) {
        self.link = link
        text = "\(link)~\(house.stamp(Self.stamped(link, project)))"
    }

    /// Nil for what this house did not make for this project.
    init?(_ text: String, of project: ID<Project>, in house: House) {
        let parts = text.split(separator: "~", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 2, let link = ID<CollectLink>(parts[0]) else { return nil }
        guard house.isStamped(Self.stamped(link, project), with: parts[1]) else { return nil }
        (self.link, self.text) = (link, text)
    }

    private static func stamped(_ link: ID<CollectLink>, _ project: ID<Project>) -> String { "tell \(project) \(link)" }
}
