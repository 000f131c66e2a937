import Method

extension Replay {
    var collecting: [ProjectCommand] {
        let reviews = recordedReviews
        guard !reviews.isEmpty else { return [] }
        let file = recording.set.map { $0 + ".json" } ?? "reviews.json"
        let bring = CollectCommand.bringIn(id: Replay.id("recording"), file: file, tool: "A recorded project", reviews: reviews)
        return ([bring] + splits + saferWords + leavingOut).map(ProjectCommand.collect)
    }

    /// From `reviews.json` where it lies beside the recording; else put together from the recording's cards.
    private var recordedReviews: [Review] {
        if let reviews { return reviews.reviews.compactMap(review) }
        let noQuotes = Set(recording.reviewsWhoseExactWordsMustNotBePrinted ?? [])
        let cards = Dictionary(grouping: (recording.cards ?? []) + gaps, by: \.review)
        return cards.keys.sorted().map { code in
            Review(
                id: Replay.id("review-\(code)"), code: code, consent: noQuotes.contains(code) ? .yesNoQuotes : .yes,
                statements: statements(cards[code] ?? []))
        }
    }

    private func review(_ recorded: RecordedReviews.Review) -> Review? {
        let statements = recorded.statements.filter { !$0.text.isEmpty }
        guard !statements.isEmpty else { return nil }
        return Review(
            id: Replay.id("review-\(recorded.id)"), code: recorded.id, day: recorded.date.flatMap { Day($0) }, service: recorded.service ?? "",
            team: recorded.team ?? "", needs: recorded.needsGroup ?? "", method: recorded.method ?? "",
            chosenBy: recorded.whoChose ?? [], voice: recorded.voice ?? "", consent: consent(recorded.consent),
            statements: statements.map { Statement(heading: $0.heading, rank: $0.rank, words: $0.text) })
    }

    private func consent(_ text: String?) -> Consent {
        switch text {
        case "yes": .yes
        case "yes_no_quotes": .yesNoQuotes
        case "best_interests": .bestInterests
        case "no": .no
        default: .notAsked
        }
    }

    /// A card's code ends in its heading's letter and its rank: `P01-N2`.
    private func statements(_ cards: [RecordedCard]) -> [Statement] {
        let whole = cards.filter { $0.splitFrom == nil }.compactMap { card in
            rank(of: card.card).map { Statement(heading: card.heading, rank: $0, words: card.words) }
        }
        let parts = Dictionary(grouping: cards.filter { $0.splitFrom != nil }, by: { $0.splitFrom ?? "" })
        let joined = parts.keys.sorted().compactMap { code -> Statement? in
            guard let first = parts[code]?.first, let rank = rank(of: code) else { return nil }
            return Statement(heading: first.heading, rank: rank, words: parts[code]?.map(\.words).joined(separator: ". ") ?? "")
        }
        return (whole + joined).sorted { ($0.heading, $0.rank) < ($1.heading, $1.rank) }
    }

    /// What was left out of the wall is not among a recording's cards. A repeat has the words of the card that it repeats;
    /// what was kept off is a gap that says so, never invented words.
    private var gaps: [RecordedCard] {
        let words = Dictionary((recording.cards ?? []).map { ($0.card, $0.words) }, uniquingKeysWith: { first, _ in first })
        let out = recording.cardsLeftOut
        return ((out?.keptOffTheWall ?? []) + (out?.countedOnce ?? [])).compactMap { item in
            let parts = item.card.split(separator: "-")
            guard words[item.card] == nil, parts.count == 2, let heading = Heading.allCases.first(where: { parts[1].hasPrefix($0.letter) })
            else { return nil }
            return RecordedCard(
                card: item.card, review: String(parts[0]), heading: heading,
                words: item.sameAs.flatMap { words[$0] } ?? "(Kept out of the recording.)", wordsOnTheWall: nil, splitFrom: nil, cluster: nil)
        }
    }

    private func rank(of code: String) -> Int? { code.last.flatMap { Int(String($0)) } }

    private var splits: [CollectCommand] {
        let parts = Dictionary(grouping: (recording.cards ?? []).filter { $0.splitFrom != nil }, by: { $0.splitFrom ?? "" })
        return parts.keys.sorted().map { .split(card: Replay.id($0), parts: parts[$0]?.map(\.words) ?? []) }
    }

    private var saferWords: [CollectCommand] {
        (recording.cards ?? []).compactMap { card in
            guard let shown = card.wordsOnTheWall, shown != card.words else { return nil }
            return .offerSaferWords(card: Replay.id(card.card), words: shown, why: "A detail could tell who it is.")
        }
    }

    private var leavingOut: [CollectCommand] {
        let out = recording.cardsLeftOut
        let known = Set(recordedReviews.flatMap { review in review.statements.map { "\(review.code)-\($0.heading.letter)\($0.rank)" } })
        let off = (out?.keptOffTheWall ?? []).map { CollectCommand.keepOff(card: Replay.id($0.card), why: $0.why) }
        let once = (out?.countedOnce ?? []).compactMap { item in
            item.sameAs.map { CollectCommand.countOnce(card: Replay.id(item.card), sameAs: Replay.id($0)) }
        }
        let aside = (out?.setAside ?? []).map { CollectCommand.setAside(card: Replay.id($0.card), why: $0.why) }
        return (off + once + aside).filter { $0.card.map { known.contains($0.text) } ?? true }
    }
}

extension CollectCommand {
    fileprivate var card: ID<Card>? {
        switch self {
        case .keepOff(let card, _), .countOnce(let card, _), .setAside(let card, _): card
        default: nil
        }
    }
}
