/// What a careful reader would point out before words go on a wall (W2-09). A hint to a person, never a judgement and never a change of words.
public enum Marker: String, Sendable, Codable, CaseIterable {
    /// Workers' words where the person's own should stand (W2-09): go back to the person.
    case professionalLanguage = "professional_language"
    /// Two things in one, which a room may want to split (W2-21).
    case twoIdeas = "two_ideas"
    /// The same words as an earlier statement under the same heading.
    case duplicate
    /// A detail that could tell a neighbour who it is.
    case identifying
    /// It may tell of harm: for the safeguarding lead, not for the wall.
    case safeguarding
}

/// Why a mark was made. Pages and the command line turn it into words.
public enum MarkReason: String, Sendable, Codable, CaseIterable {
    // Workers' words.
    case serviceWords, writtenAboutThem, writtenLikeARecord
    // Two ideas.
    case saysThereIsMore, listOfWishes, twoSubjects
    // The same words again.
    case saidTwice, twoPeopleSameWords
    // Who it could be.
    case address, contact, dateOfBirth, numberOnPaper, personNamed, placeNamed, onlyOne, publicLife, rareCondition
    // Harm.
    case bodilyHarm, threat, fearOfSomebody, moneyTaken, unwantedTouch, heldBack, leftWithoutCare, selfHarm, bullied, severalSigns
}
