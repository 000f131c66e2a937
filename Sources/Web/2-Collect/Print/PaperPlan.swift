import Method

/// Which card is printed on which sheet. Each heading begins on a sheet of its own, so that it can be printed on paper of its colour.
struct PaperPlan {
    struct Sheet {
        let paper: CardPaper
        let cards: [(card: Card, fitted: FittedWords)]
    }

    let sheets: [Sheet]
    /// Cards that say too much for the paper asked for.
    let larger: Int

    init(_ cards: [Card], on paper: CardPaper, withQR: Bool) {
        let fitted = cards.map { (card: $0, fitted: FittedWords($0.shown, on: paper, withQR: withQR)) }
        larger = fitted.count { $0.fitted.paper != paper }
        sheets = Heading.allCases.flatMap { heading in
            let mine = fitted.filter { $0.card.heading == heading }
            return CardPaper.allCases.reversed().flatMap { paper in
                let here = mine.filter { $0.fitted.paper == paper }
                return stride(from: 0, to: here.count, by: paper.cardsOnSheet).map { start in
                    Sheet(paper: paper, cards: Array(here[start..<min(start + paper.cardsOnSheet, here.count)]))
                }
            }
        }
    }

    /// The smallest and the largest letters, in points.
    var points: ClosedRange<Int>? {
        let all = sheets.flatMap { $0.cards.map(\.fitted.points) }
        guard let least = all.min(), let most = all.max() else { return nil }
        return least...most
    }
}
