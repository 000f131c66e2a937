/// Cards that belong together; once it is named with an "I" statement it is a theme (W3-05).
public struct Cluster: Sendable, Codable, Hashable {
    public let id: ID<Cluster>
    public let heading: Heading
    public internal(set) var name: String?
    /// In the order in which they were placed.
    public internal(set) var cards: [ID<Card>] = []
    /// The cluster inside which this one stands as a sub-theme (W3-10).
    public internal(set) var inside: ID<Cluster>?
}

/// A card set aside until the clusters are clearer (W3-08).
public struct ParkedCard: Sendable, Codable, Equatable {
    public let card: ID<Card>
    public let why: String
}
