public enum CircleCommand: Sendable, Equatable {
    case add(Stakeholder)
    case takeOut(ID<Stakeholder>)
    case miss(MissingVoice)
    /// They are in it now, or it was settled that they need not be.
    case find(ID<MissingVoice>)
    case join(Partner)
    case agree(reviews: Int, with: ID<Partner>)
    case leave(ID<Partner>)
    /// Empty words take the host out.
    case nameHost(words: String)
    case planIntroduction(day: Day, words: String)
}

extension PrepareRoom {
    func decide(_ command: CircleCommand) throws(PrepareRefusal) -> [PrepareEvent] {
        switch command {
        case .add(let stakeholder):
            try need(stakeholder.words)
            return circle.stakeholders.contains { $0.id == stakeholder.id } ? [] : [.stakeholderAdded(stakeholder: stakeholder)]
        case .takeOut(let id): return circle.stakeholders.contains { $0.id == id } ? [.stakeholderTakenOut(id: id)] : []
        case .miss(let voice):
            try need(voice.words)
            return circle.missing.contains { $0.id == voice.id } ? [] : [.voiceMissed(voice: voice)]
        case .find(let id): return circle.missing.contains { $0.id == id } ? [.voiceFound(id: id)] : []
        case .join(let partner):
            try need(partner.words)
            try need(possible: partner.reviews)
            return circle.partners.contains { $0.id == partner.id } ? [] : [.partnerJoined(partner: partner)]
        case .agree(let reviews, let id):
            guard let partner = circle.partners.first(where: { $0.id == id }) else { throw .noSuchPartner }
            try need(possible: reviews)
            return partner.reviews == reviews ? [] : [.reviewsAgreedWithPartner(partner: id, reviews: reviews)]
        case .leave(let id): return circle.partners.contains { $0.id == id } ? [.partnerLeft(id: id)] : []
        case .nameHost(let words): return words == circle.host ? [] : [.hostNamed(words: words)]
        case .planIntroduction(let day, let words):
            if let known = circle.introduction, known.day == day, known.words == words { return [] }
            return [.introductionPlanned(day: day, words: words)]
        }
    }
}

extension Circle {
    /// The three main perspectives that nobody on the list looks with.
    public var lacks: [Perspective] {
        [.people, .providers, .commissioners].filter { wanted in !stakeholders.contains { $0.perspective == wanted } }
    }

    public func stakeholders(addedAt step: Step) -> [Stakeholder] { stakeholders.filter { $0.step == step } }

    /// Reviews agreed with all partners together.
    public var reviewsAgreed: Int { partners.reduce(0) { $0 + $1.reviews } }

    /// Several organisations work together and nobody neutral runs the days: nobody is named, or the host is one of them (L1-02). A warning.
    public var hasNoNeutralHost: Bool {
        partners.count > 1 && (host.isEmpty || partners.contains { $0.words.lowercased() == host.lowercased() })
    }
}
