public enum CollectRefusal: Error, Equatable {
    case noSuchReview
    case noSuchCard(ID<Card>)
    case noSuchImport
    case nothingToBringIn
    case codeMissing
    /// Another review has this code already, with other words.
    case codeTaken(String)
    case codeNotPlain(String)
    /// The words that came under this code were erased at the person's wish, and do not come back.
    case codeErased(String)
    case noWords
    /// More than two statements under a heading, or one that is neither first nor second (W2-01).
    case tooManyStatements(Heading)
    case reasonMissing
    /// A split needs at least two parts with words, and at most eight.
    case partsMissing
    case alreadySplit
    /// Cards of it are placed on the wall: take them off first.
    case alreadyOnTheWall(Int)
    /// The person has not said yes to the use of their words.
    case noConsent
    /// What the person agrees to, and their consent, say different things.
    case agreementDisagrees(String)

    /// Only prepared collectors may submit here (L1-05), and the form of this code says nobody, or somebody not known.
    case collectorMissing(String)
    case collectorNotPrepared(String)
    case noSuchCollector
    /// Forms that are still theirs to bring: move them first.
    case collectorHasWork(Int)
    case noSuchQuota
    case quotaThere(SamplePart)
    /// Numbers can be shifted only within one way of splitting, such as from team to team.
    case otherWayOfSplitting
    /// So many can be shifted at most.
    case notThatMany(Int)
    case numberNotPossible
    case noSuchAssignment
    case nothingLeftToMove
    case noSuchBatch
    case nothingToDrop
    /// The card belongs to a batch that was dropped: put the batch back.
    case inADroppedBatch

    case noSuchMeeting
    case alreadyConcluded
    /// A mitigation needs words, an owner and what it changes (W2-24).
    case mitigationNotWhole
    case noSuchMitigation

    /// Ask for the form to be opened again first.
    case notReopened
    /// The person has been asked again since: their new answers stand.
    case askedAgainSince

    case noSuchConcern
    case noSuchQuestion
    case alreadyAnswered

    /// Kept off, counted once, set aside or split: there is nothing to release.
    case notForRelease(ID<Card>)

    /// Nobody but the safeguarding lead can do anything with it.
    case withSafeguardingLead
    case notWithSafeguardingLead
}
