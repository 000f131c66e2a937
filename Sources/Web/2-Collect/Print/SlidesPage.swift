import Method

/// The cards for the wall, one at a time and as large as the screen lets them be.
struct SlidesPage: Page {
    struct Slide {
        let words: String
        let code: String
        let heading: String
        let headingWord: String
        let size: String
        /// How long it stays where the show goes on by itself: time to read it aloud twice, in seconds.
        let seconds: Int
        static let sample = Slide(words: "My dog", code: "P01-W1", heading: "working", headingWord: "Working", size: "vw-140", seconds: 12)
    }
    struct Tab {
        let name: String
        let address: String
        let isHere: Bool
    }
    static let template = "2-collect/slides"
    let title: String
    let back: String
    let slide: Slide?
    let number: Int
    let all: Int
    let progress: String
    let before: String
    let next: String
    let first: String
    let tabs: [Tab]
    let sayTarget: String
    var mainClass: String { "wall slides" }
    static let sample = SlidesPage(
        title: "Slides", back: "/x", slide: .sample, number: 12, all: 99, progress: "12 of 99", before: "/b", next: "/n", first: "/f",
        tabs: [Tab(name: "All", address: "/a", isHere: true)], sayTarget: "slide-words")
}

extension SlidesPage {
    /// Hundredths of the screen's width, on a screen of 16 to 9.
    private static let box = LargestType.Box(width: 87, height: 33)

    init(_ project: Project, _ visit: Visit) {
        let words = visit.words
        let heading = Heading(rawValue: visit.query["heading"])
        let cards = heading.map { project.collect.cardsForTheWall(under: $0) } ?? project.collect.cardsForTheWall
        let number = min(max(visit.query.int("at") ?? 1, 1), max(1, cards.count))
        func address(_ number: Int) -> String { cards.indices.contains(number - 1) ? Site.slide(project.id, number, of: heading) : "" }
        self.init(
            title: words("collect.slides.title"), back: Site.printing(project.id),
            slide: cards.isEmpty ? nil : Slide(cards[number - 1], words, in: Self.box), number: number, all: cards.count,
            progress: cards.isEmpty ? "" : words("collect.slides.progress", ["number": String(number), "all": String(cards.count)]),
            before: address(number - 1), next: address(number + 1), first: number == cards.count && number > 1 ? address(1) : "",
            tabs: [Tab(name: words("collect.slides.all"), address: Site.slides(project.id), isHere: heading == nil)]
                + Heading.allCases.map { Tab(name: words.name($0), address: Site.slide(project.id, 1, of: $0), isHere: $0 == heading) },
            sayTarget: "slide-words")
    }

    static func open(_ door: Door) {
        door.get(Site.slides(.at("project"))) { visit in
            let project = try await visit.project()
            try visit.needTheWordsOfTheWall(in: project)
            return try visit.page(SlidesPage(project, visit), in: project)
        }
    }
}

extension SlidesPage.Slide {
    init(_ card: Card, _ words: Phrases, in box: LargestType.Box) {
        let measured = MeasuredWords(card.shown)
        let step = LargestType.onScreen.step(for: measured, in: box) ?? LargestType.onScreen.steps.last ?? 20
        let count = card.shown.split { $0.isWhitespace }.count
        self.init(
            words: card.shown, code: card.code, heading: card.heading.look, headingWord: words.name(card),
            size: "vw-\(step)\(measured.isTall ? " tall" : "")", seconds: max(12, 6 + count))
    }
}
