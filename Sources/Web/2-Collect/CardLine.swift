import Method

/// A card in a list.
struct CardLine {
    let code: String
    let words: String
    let heading: String
    let headingWord: String
    let address: String
    /// Why it is not on the wall; for the collecting team alone.
    let standing: String
    let isSafer: Bool
    /// Where it is not, or not only, words.
    let beyond: BeyondWords?
    static let sample = CardLine(
        code: "P01-W1", words: "My dog", heading: "working", headingWord: "Working", address: "/x", standing: "Set aside", isSafer: true,
        beyond: .sample)

    init(code: String, words: String, heading: String, headingWord: String, address: String, standing: String, isSafer: Bool, beyond: BeyondWords?) {
        (self.code, self.words, self.heading, self.headingWord) = (code, words, heading, headingWord)
        (self.address, self.standing, self.isSafer, self.beyond) = (address, standing, isSafer, beyond)
    }

    init(_ card: Card, _ project: Project, _ phrases: Phrases, isForTeam: Bool) {
        self.init(
            code: card.code, words: card.shown, heading: card.heading.look, headingWord: phrases.name(card.heading),
            address: Site.card(project.id, card.id),
            standing: isForTeam && card.standing != .forTheWall ? phrases(card.standing) : "", isSafer: isForTeam && card.saferWords != nil,
            beyond: BeyondWords(card, in: project, phrases, isForTeam: isForTeam))
    }
}

/// The standings as a list is narrowed to them.
enum StandingKind: String, CaseIterable {
    case forTheWall, waitsForLooks, withoutConsent, keptOff, countedOnce, setAside, split, withSafeguardingLead

    init(_ standing: CardStanding) {
        switch standing {
        case .forTheWall: self = .forTheWall
        case .waitsForLooks: self = .waitsForLooks
        case .withSafeguardingLead: self = .withSafeguardingLead
        case .withoutConsent: self = .withoutConsent
        case .keptOff: self = .keptOff
        case .countedOnce: self = .countedOnce
        case .setAside: self = .setAside
        case .split: self = .split
        }
    }
}

extension Phrases {
    /// Whether a card can be on the wall, and if not, why not.
    func callAsFunction(_ standing: CardStanding) -> String {
        let key = "collect.standing.\(StandingKind(standing).rawValue)"
        switch standing {
        case .forTheWall, .waitsForLooks, .withoutConsent, .withSafeguardingLead: return self(key)
        case .keptOff(let why), .setAside(let why): return self("\(key).because", ["why": why])
        case .countedOnce(let other): return self("\(key).because", ["code": other.text])
        case .split(let parts): return self("\(key).because", ["codes": parts.map(\.text).joined(separator: ", ")])
        }
    }
}
