/// The wall: which cards belong together, in the room's own judgement.
///
/// It keeps its own story, so that everything done on a live day can be taken back, one by one, for the whole session (W3-33).
public struct ThemeRoom: Sendable, Codable, Equatable {
    public internal(set) var heard: Set<ID<Card>> = []
    public internal(set) var clusters: [ID<Cluster>: Cluster] = [:]
    /// In the order in which they were begun.
    public internal(set) var order: [ID<Cluster>] = []
    public internal(set) var parked: [ParkedCard] = []
    /// The themes that go on, most wanted first, and how that was settled.
    public internal(set) var carried: [ID<Cluster>] = []
    public internal(set) var carriedHow = ""
    /// How much was done at the wall so far; taking something back counts as well, so that no number ever comes again.
    public private(set) var number = 0
    /// In which clusters a card is; kept so that a wall of 600 cards stays quick.
    private var places: [ID<Card>: [ID<Cluster>]] = [:]
    private var story = WallStory()

    public init() {}

    /// The last thing that can be taken back.
    public var last: ThemeEvent? { story.last }

    /// Cards that are in a cluster.
    public var placedCount: Int { places.count }

    public func isPlaced(_ card: ID<Card>) -> Bool { places[card]?.isEmpty == false }
    public func isParked(_ card: ID<Card>) -> Bool { parked.contains { $0.card == card } }
    public func isSomewhere(_ card: ID<Card>) -> Bool { isPlaced(card) || isParked(card) }
    public func clusters(of card: ID<Card>) -> [ID<Cluster>] { places[card] ?? [] }

    mutating func evolve(_ event: ThemeEvent) {
        let next = number + 1
        defer { number = next }
        guard event != .takenBack else {
            self = story.withoutLast.reduce(into: ThemeRoom()) { $0.evolve($1) }
            return
        }
        story.add(event)
        apply(event)
    }

    private mutating func apply(_ event: ThemeEvent) {
        switch event {
        case .cardHeard(let card): heard.insert(card)
        case .cardPlaced(let card, let cluster, _):
            lift(card)
            put(card, in: cluster)
        case .cardPlacedAlso(let card, let cluster): put(card, in: cluster)
        case .clusterStarted(let id, let heading, let card):
            clusters[id] = Cluster(id: id, heading: heading)
            order.append(id)
            lift(card)
            put(card, in: id)
        case .cardParked(let card, let why):
            lift(card)
            heard.insert(card)
            parked.append(ParkedCard(card: card, why: why))
        case .cardLifted(let card):
            lift(card)
            heard.remove(card)
        case .clusterNamed(let cluster, let words): clusters[cluster]?.name = words
        case .clusterNested(let cluster, let inside): clusters[cluster]?.inside = inside
        case .clustersMerged(let cluster, let into): merge(cluster, into: into)
        case .takenBack: break
        case .themesCarried(let clusters, let how): (carried, carriedHow) = (clusters, how)
        }
    }

    private mutating func put(_ card: ID<Card>, in cluster: ID<Cluster>) {
        heard.insert(card)
        clusters[cluster]?.cards.append(card)
        places[card, default: []].append(cluster)
    }

    private mutating func lift(_ card: ID<Card>) {
        for cluster in places[card] ?? [] { clusters[cluster]?.cards.removeAll { $0 == card } }
        places[card] = nil
        parked.removeAll { $0.card == card }
    }

    private mutating func merge(_ cluster: ID<Cluster>, into other: ID<Cluster>) {
        for card in clusters[cluster]?.cards ?? [] {
            places[card]?.removeAll { $0 == cluster }
            if places[card]?.contains(other) != true { put(card, in: other) }
        }
        clusters[cluster] = nil
        order.removeAll { $0 == cluster }
        carried.removeAll { $0 == cluster }
        for inner in order where clusters[inner]?.inside == cluster { clusters[inner]?.inside = other }
    }
}
