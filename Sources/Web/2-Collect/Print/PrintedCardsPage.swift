import Foundation
import Method

/// The sheets themselves: cards in three colours, each with its heading's word, symbol and bar, its code, and the largest type that fits.
struct PrintedCardsPage: Page {
    struct PrintedCard {
        let code: String
        let isLongCode: Bool
        let words: String
        let heading: String
        let headingWord: String
        /// The class of the type size, and of the room between lines.
        let size: String
        /// Where the code can be typed in; with a QR code alone.
        let place: String
        let qr: QR?
        static let sample = PrintedCard(
            code: "P01-W1", isLongCode: true, words: "My dog", heading: "working", headingWord: "Working", size: "pt-96", place: "heard.local/words",
            qr: .sample)
    }
    struct Sheet {
        let paper: String
        let cards: [PrintedCard]
    }
    static let template = "2-collect/printed"
    let title: String
    let back: String
    let counted: String
    let isEmpty: Bool
    let isAcross: Bool
    let larger: String
    let isOnlyHere: Bool
    let third: String
    let sheets: [Sheet]
    var mainClass: String { "on-paper" }
    static let sample = PrintedCardsPage(
        title: "Cards", back: "/x", counted: "1 card on 1 sheet", isEmpty: true, isAcross: true, larger: "1 card is larger", isOnlyHere: true, third: "blue",
        sheets: [Sheet(paper: "one", cards: [.sample])])
}

extension PrintedCardsPage {
    init(_ choice: PrintChoice, new: NewCards?, _ project: Project, _ visit: Visit) {
        let words = visit.words
        let cards = choice.cards(in: project, new: new)
        let plan = PaperPlan(cards, on: choice.paper, withQR: choice.withQR)
        let address = choice.withQR ? visit.origin + Site.whatBecame : ""
        self.init(
            title: words("collect.printed.title"), back: "\(Site.printing(project.id))?\(choice.query)",
            counted: words(
                "collect.printed.counted",
                ["cards": words.count("collect.cards.count", cards.count), "sheets": words.count("collect.print.sheets", plan.sheets.count)]),
            isEmpty: cards.isEmpty, isAcross: choice.paper.isAcross,
            larger: plan.larger == 0 ? "" : words.count("collect.printed.larger", plan.larger), isOnlyHere: choice.withQR && visit.isOnlyThisMachine,
            third: choice.third.rawValue,
            sheets: plan.sheets.map { sheet in
                Sheet(
                    paper: sheet.paper.rawValue,
                    cards: sheet.cards.map { card, fitted in
                        PrintedCard(
                            code: card.code, isLongCode: card.code.count > 12, words: card.shown, heading: card.heading.look,
                            headingWord: words.name(card), size: "pt-\(fitted.points)\(fitted.isTall ? " tall" : "")", place: Self.place(address),
                            qr: address.isEmpty ? nil : QR("\(address)?code=\(Site.escaped(card.code))"))
                    })
            })
    }

    /// The address as somebody types it; "" where it is too long to stand beside a code.
    private static func place(_ address: String) -> String {
        let typed = address.components(separatedBy: "//").last ?? ""
        return typed.count > 30 ? "" : typed
    }

    static func open(_ door: Door) {
        door.get(Site.printedCards(.at("project"))) { visit in
            let project = try await visit.project()
            try visit.needTheWordsOfTheWall(in: project)
            let choice = PrintChoice(visit.query, cards: project.collect.cardsForTheWall.count)
            guard !choice.isDayUnclear else {
                return try visit.again(PrintPage(project, visit), in: project, message: visit.words("collect.print.since.wrong"), field: "since")
            }
            let new: NewCards? = if let day = choice.day { try await NewCards(since: day, in: project, visit.house) } else { nil }
            return try visit.page(PrintedCardsPage(choice, new: new, project, visit), in: project)
        }
    }
}
