import Method

/// How many cards there are for the wall, and how they shall be printed.
struct PrintPage: Page {
    struct Fact {
        let number: Int
        let words: String
        let heading: String
    }
    struct Choice {
        let id: String
        let value: String
        let name: String
        let about: String
        let heading: String
        let chosen: Bool
        static let sample = Choice(id: "paper-one", value: "one", name: "One", about: "99 sheets", heading: "working", chosen: true)
    }
    static let template = "2-collect/print"
    let title: String
    let back: String
    let isEmpty: Bool
    let facts: [Fact]
    let action: String
    let headings: [Choice]
    let papers: [Choice]
    let codes: [Choice]
    let thirds: [Choice]
    let isForSome: Bool
    let since: String
    let from: String
    let to: String
    let slides: String
    let next: String
    static let sample = PrintPage(
        title: "Print", back: "/x", isEmpty: true, facts: [Fact(number: 3, words: "cards", heading: "working")], action: "/p", headings: [.sample],
        papers: [.sample], codes: [.sample], thirds: [.sample], isForSome: true, since: "2026-01-14", from: "P01", to: "P20", slides: "/s", next: "/t")
}

extension PrintPage {
    init(_ project: Project, _ visit: Visit) {
        let words = visit.words
        let cards = project.collect.cardsForTheWall
        let choice = PrintChoice(visit.query, cards: cards.count)
        self.init(
            title: words("collect.print.title"), back: Site.collect(project.id), isEmpty: cards.isEmpty,
            facts: Heading.allCases.map { heading in
                let count = cards.count { $0.heading == heading }
                return Fact(number: count, words: words.count("journey.fact.\(heading.rawValue)", count), heading: heading.look)
            },
            action: Site.printedCards(project.id),
            headings: Heading.allCases.map { heading in
                Choice(
                    id: "heading-\(heading.look)", value: heading.rawValue, name: words.name(heading), about: "", heading: heading.look,
                    chosen: choice.headings.isEmpty || choice.headings.contains(heading))
            },
            papers: CardPaper.toChoose.map { Choice($0, cards, choice, words) },
            codes: [true, false].map { with in
                Choice(
                    id: with ? "qr-yes" : "qr-no", value: with ? "yes" : "no", name: words(with ? "collect.print.qr.yes" : "collect.print.qr.no"),
                    about: with ? words("collect.print.qr.about") : "", heading: "", chosen: choice.withQR == with)
            },
            thirds: PrintChoice.ThirdColour.allCases.map { colour in
                Choice(
                    id: "third-\(colour.rawValue)", value: colour.rawValue, name: words("collect.print.third.\(colour.rawValue)"), about: "",
                    heading: "", chosen: choice.third == colour)
            }, isForSome: choice.isForSome, since: choice.since, from: choice.from, to: choice.to, slides: Site.slides(project.id),
            next: Site.theme(project.id))
    }

    static func open(_ door: Door) {
        door.get(Site.printing(.at("project"))) { visit in
            let project = try await visit.project()
            try visit.needTheWordsOfTheWall(in: project)
            return try visit.kept(for: project) { try visit.page(PrintPage(project, visit), in: project) }
        }
    }
}

extension PrintPage.Choice {
    /// A piece of paper, with how many sheets all cards take and how large the letters will be.
    init(_ paper: CardPaper, _ cards: [Card], _ choice: PrintChoice, _ words: Phrases) {
        let plan = PaperPlan(cards, on: paper, withQR: choice.withQR)
        let sheets = words.count("collect.print.sheets", plan.sheets.count)
        let letters = plan.points.map { points in
            words(
                "collect.print.letters",
                [
                    "least": String(points.lowerBound), "most": String(points.upperBound),
                    "near": String(CardPaper.metres(points: points.lowerBound)), "far": String(CardPaper.metres(points: points.upperBound)),
                ])
        }
        self.init(
            id: "paper-\(paper.rawValue)", value: paper.rawValue, name: words("collect.print.paper.\(paper.rawValue)"),
            about: [sheets, letters].compactMap { $0 }.joined(separator: " "), heading: "", chosen: choice.paper == paper)
    }
}
