import Method

/// Which cards are printed, and how, as it stands in the address.
struct PrintChoice: Sendable {
    /// The colour of the third heading is for each project to choose (W2-19). The other two are green and red.
    enum ThirdColour: String, CaseIterable {
        case blue, purple, brown
    }

    /// Empty for all.
    let headings: [Heading]
    let paper: CardPaper
    let withQR: Bool
    let third: ThirdColour
    /// As typed; `day` is what it means.
    let since: String
    let from: String
    let to: String

    init(_ query: Form, cards: Int) {
        headings = query.all("heading").compactMap(Heading.init(rawValue:))
        paper = CardPaper.toChoose.first { $0.rawValue == query["paper"] } ?? .suggested(for: cards)
        withQR = query["qr"] != "no"
        third = ThirdColour(rawValue: query["third"]) ?? .blue
        (since, from, to) = (query["since"], query["from"], query["to"])
    }

    var day: Day? { Day(since) }
    /// Whether a day was typed that is none.
    var isDayUnclear: Bool { !since.isEmpty && day == nil }
    var isForSome: Bool { !since.isEmpty || !from.isEmpty || !to.isEmpty }

    /// What follows the `?` of the address, so that the way back keeps what was chosen.
    var query: String {
        var parts = headings.map { "heading=\($0.rawValue)" } + ["paper=\(paper.rawValue)", "qr=\(withQR ? "yes" : "no")", "third=\(third.rawValue)"]
        for (name, text) in [("since", since), ("from", from), ("to", to)] where !text.isEmpty { parts.append("\(name)=\(Site.escaped(text))") }
        return parts.joined(separator: "&")
    }

    /// Those cards for the wall that are asked for. `new` is nil where no day was given.
    func cards(in project: Project, new: NewCards?) -> [Card] {
        let (low, high) = (from.isEmpty ? nil : CodeOrder(from), to.isEmpty ? nil : CodeOrder(to))
        return project.collect.cardsForTheWall.filter { card in
            let code = CodeOrder(card.code)
            return (headings.isEmpty || headings.contains(card.heading)) && (new.map { $0.contains(card) } ?? true)
                && (low.map { code >= $0 } ?? true) && (high.map { code <= $0 || code.isWithin($0) } ?? true)
        }
    }
}

extension Visit {
    /// All the words at once, on paper or on a screen, are for those who collect and those who lead a day.
    func needTheWordsOfTheWall(in project: Project) throws {
        if !may(.collect, in: project) { try need(.facilitate, in: project) }
    }
}
