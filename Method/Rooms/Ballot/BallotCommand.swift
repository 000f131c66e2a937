public enum BallotCommand: Sendable, Equatable {
    case open(id: ID<Ballot>, purpose: BallotPurpose, settings: BallotSettings)
    case place(ballot: ID<Ballot>, voter: ID<Person>, dot: Dot, channel: Channel, perspective: Perspective?)
    case takeBack(ballot: ID<Ballot>, voter: ID<Person>, dot: Dot)
    /// A whole vote at once: from paper, through a supporter, or from a page without scripts. Replaces what the person had.
    case cast(ballot: ID<Ballot>, voter: ID<Person>, dots: [Dot], channel: Channel, perspective: Perspective?)
    case sayDone(ballot: ID<Ballot>, voter: ID<Person>, perspective: Perspective?)
    /// What was counted on paper in the room. Saying it again is the recount.
    case countRoom(ballot: ID<Ballot>, tallies: [RoomTally])
    case close(ballot: ID<Ballot>)
    case reopen(ballot: ID<Ballot>)
    case show(ballot: ID<Ballot>)
    case settleTie(ballot: ID<Ballot>, options: [ID<Option>], how: String)

    var permission: Permission {
        switch self {
        case .place, .takeBack, .cast, .sayDone: .vote
        case .open, .countRoom, .close, .reopen, .show, .settleTie: .facilitate
        }
    }
}

public enum BallotEvent: Sendable, Codable, Equatable {
    case opened(id: ID<Ballot>, purpose: BallotPurpose, settings: BallotSettings)
    case dotPlaced(ballot: ID<Ballot>, voter: ID<Person>, dot: Dot, channel: Channel, perspective: Perspective?)
    case dotTakenBack(ballot: ID<Ballot>, voter: ID<Person>, dot: Dot)
    case voteCast(ballot: ID<Ballot>, voter: ID<Person>, dots: [Dot], channel: Channel, perspective: Perspective?)
    case doneSaid(ballot: ID<Ballot>, voter: ID<Person>, perspective: Perspective?)
    case roomCounted(ballot: ID<Ballot>, tallies: [RoomTally])
    case closed(ballot: ID<Ballot>)
    case reopened(ballot: ID<Ballot>)
    case shown(ballot: ID<Ballot>)
    case tieSettled(ballot: ID<Ballot>, options: [ID<Option>], how: String)
}

public enum BallotRefusal: Error, Equatable {
    case noSuchBallot
    case noSuchOption
    case noSuchKind
    /// One thing alone is no choice: it can go on without a vote.
    case fewOptions
    case manyOptions(most: Int)
    case sameOptionTwice
    /// A vote on something of its own says what it asks, and what each of the options is.
    case questionMissing
    case wordsTooLong(most: Int)
    case dotsNotPossible
    case closed
    case stillOpen
    case noDotsLeft(each: Int)
    case tooManyOnOne(most: Int)
    /// Participants place their own dots; a supporter or facilitator may help.
    case notYourVote
    case countNotPossible
    /// Causes are voted on once the group has named as many as it can (W4-10).
    case notEnoughYet
    case themesNotReady(unheard: Int, parked: Int)
    /// Ideas are voted on once something is in place and each lens was used (W6-05).
    case lensesMissing([Lens])
    case nothingInPlaceYet
    case themeNotCarried
    case reasonMissing
}
