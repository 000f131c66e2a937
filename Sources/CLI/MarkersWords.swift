import Method

extension WordMark {
    /// Why it was marked, as one sentence for the team.
    var plainWhy: String {
        switch why {
        case .saidTwice: "The same person says the same twice under one heading: count it once."
        case .twoPeopleSameWords: "\(sameAs ?? "Somebody else") has the same words under this heading: perhaps they were copied and pasted."
        default: why.plainWords
        }
    }
}

extension MarkReason {
    fileprivate var plainWords: String {
        wording ?? ideas ?? telling ?? harm ?? "Somebody should read this with care."
    }

    private var wording: String? {
        switch self {
        case .serviceWords: "These are words of services, not of a person: go back and ask how they would say it."
        case .writtenAboutThem: "This is written about the person, not by them: go back and ask for their own words."
        case .writtenLikeARecord: "This reads like a record: go back and ask for the person's own words."
        default: nil
        }
    }

    private var ideas: String? {
        switch self {
        case .saysThereIsMore: "The person adds a second thing: ask whether it is two ideas to split."
        case .listOfWishes: "There seem to be two wishes here: ask whether to split them."
        case .twoSubjects: "There seem to be two different things here: ask whether to split them."
        default: nil
        }
    }

    private var telling: String? {
        switch self {
        case .address: "It tells where somebody lives: offer safer words beside the original."
        case .contact: "It tells how to reach somebody: offer safer words beside the original."
        case .dateOfBirth: "It tells when somebody was born: offer safer words beside the original."
        case .numberOnPaper: "It holds a number that belongs to one person or car: offer safer words beside the original."
        case .personNamed: "It names a person: offer safer words beside the original."
        case .placeNamed: "It names a place that few people go to: offer safer words beside the original."
        case .onlyOne: "There is only one such person in a place: offer safer words beside the original."
        case .publicLife: "Many people would know who this is from what they did or were: offer safer words beside the original."
        case .rareCondition: "So few people live with this that it could tell who it is: offer safer words beside the original."
        default: nil
        }
    }

    private var harm: String? {
        let lead = "for the safeguarding lead, not for the wall."
        switch self {
        case .bodilyHarm: return "It may tell of somebody being hurt: \(lead)"
        case .threat: return "It may tell of threats or of being shouted at: \(lead)"
        case .fearOfSomebody: return "It may tell of fear of somebody: \(lead)"
        case .moneyTaken: return "It may tell of money or things in somebody else's hands: \(lead)"
        case .unwantedTouch: return "It may tell of touch or closeness that the person does not want: \(lead)"
        case .heldBack: return "It may tell of being locked in or held back: \(lead)"
        case .leftWithoutCare: return "It may tell of being left without care, food or medicine: \(lead)"
        case .selfHarm: return "It may tell that the person could harm themselves: \(lead) Today."
        case .bullied: return "It may tell of bullying: \(lead)"
        case .severalSigns: return "Several words together may tell of harm: \(lead)"
        default: return nil
        }
    }
}
