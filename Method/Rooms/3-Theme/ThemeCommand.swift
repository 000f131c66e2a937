public enum ThemeCommand: Sendable, Equatable {
    /// Every card is heard (W3-01): says that this one was read out.
    case hear(card: ID<Card>)
    /// Puts a card into a cluster, or moves it there.
    case place(card: ID<Card>, cluster: ID<Cluster>)
    /// Puts a card that holds two ideas into a second cluster as well (W3-07).
    case placeAlso(card: ID<Card>, cluster: ID<Cluster>)
    /// A new cluster, begun with a card.
    case startCluster(id: ID<Cluster>, card: ID<Card>)
    case park(card: ID<Card>, why: String)
    /// Takes a card off the wall, to be heard again.
    case lift(card: ID<Card>)
    case name(cluster: ID<Cluster>, words: String)
    /// Puts a cluster inside another as a sub-theme; nil takes it out.
    case nest(cluster: ID<Cluster>, inside: ID<Cluster>?)
    /// Moves all cards of one cluster into another and ends the first. Never done by the software itself (W3-09).
    case merge(cluster: ID<Cluster>, into: ID<Cluster>)
    /// Takes back the last thing done at the wall, as often as wanted. `number` is the room's `number` when somebody looked at it:
    /// once anything else was done there, taken back or not, it does nothing.
    case takeBack(number: Int)
    /// The themes that go on to the next step, and how the room settled it (W3-27).
    case carryForward(clusters: [ID<Cluster>], how: String)
}

public enum ThemeEvent: Sendable, Codable, Equatable {
    case cardHeard(card: ID<Card>)
    case cardPlaced(card: ID<Card>, cluster: ID<Cluster>, from: ID<Cluster>?)
    case cardPlacedAlso(card: ID<Card>, cluster: ID<Cluster>)
    case clusterStarted(id: ID<Cluster>, heading: Heading, card: ID<Card>)
    case cardParked(card: ID<Card>, why: String)
    case cardLifted(card: ID<Card>)
    case clusterNamed(cluster: ID<Cluster>, words: String)
    case clusterNested(cluster: ID<Cluster>, inside: ID<Cluster>?)
    case clustersMerged(cluster: ID<Cluster>, into: ID<Cluster>)
    case takenBack
    case themesCarried(clusters: [ID<Cluster>], how: String)
}

public enum ThemeRefusal: Error, Equatable {
    case noSuchCard(ID<Card>)
    case noSuchCluster
    /// The card may not be on the wall (no consent, kept off, split, counted once, set aside).
    case notForTheWall(ID<Card>)
    /// Cards of an earlier heading are still to be heard (W3-13).
    case earlierHeadingFirst(Heading, left: Int)
    /// A card stays under the heading under which it was said.
    case otherHeading(Heading)
    case nameMissing
    case nameTooLong
    case nothingToTakeBack
    case insideItself
    /// Only named not-working themes are carried forward.
    case notNamed
    case noneChosen
    case cardsUnheard(Int)
    case cardsParked(Int)
}
