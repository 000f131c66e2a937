/// A way in for people without an account: a link to the form with the three questions (W2-05, L1-06).
///
/// The link is made for one collector, a group, or whoever drops in; what stands here goes with every review that comes through it.
public struct CollectLink: Sendable, Codable, Equatable {
    public let id: ID<CollectLink>
    /// What the team calls it, such as "the phone of the day centre". For the collecting team alone.
    public let label: String
    public let kind: Kind
    /// Where the words come from that are sent through it (W2-04).
    public let source: ReviewSource
    /// The service and the team of the people who are asked, where the link is for one of them; else empty.
    public let service: String
    public let team: String
    /// Who asks with it, where the plan names them: their forms count as theirs. Nil for a drop-in, or where the plan names nobody.
    public let collector: ID<Collector>?
    /// Nothing is taken through it any more.
    public internal(set) var withdrawn = false

    public enum Kind: String, Sendable, Codable, CaseIterable {
        /// Somebody who asks several people, with a code for each of them.
        case collector
        /// A light-touch link or poster: whoever comes by tells about themselves.
        case dropIn
    }

    public init(
        id: ID<CollectLink>, label: String, kind: Kind, source: ReviewSource, service: String = "", team: String = "",
        collector: ID<Collector>? = nil
    ) {
        self.id = id
        self.label = label
        self.kind = kind
        self.source = source
        self.service = service
        self.team = team
        self.collector = collector
    }
}
