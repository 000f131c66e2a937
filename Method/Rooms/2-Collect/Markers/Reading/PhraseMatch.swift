extension Phrase {
    /// How far the phrase reaches from a word, or nil where it does not stand there. It never runs over the end of a sentence.
    func end(in words: [SpokenWord], from start: Int) -> Int? {
        guard !beginsSentence || words[start].breakBefore >= .sentence else { return nil }
        return follow(0, words, start, start)
    }

    private func follow(_ part: Int, _ words: [SpokenWord], _ at: Int, _ start: Int) -> Int? {
        guard part < parts.count else {
            let isEnd = at == words.count || words[at].breakBefore >= .sentence
            return at > start && (!endsSentence || isEnd) ? at : nil
        }
        let this = parts[part]
        if this.isGap { return acrossGap(part, words, at, start) }
        if at < words.count, at == start || words[at].breakBefore < .sentence, this.choices.contains(where: { $0.fits(words[at].folded) }),
            let end = follow(part + 1, words, at + 1, start)
        {
            return end
        }
        return this.isOptional ? follow(part + 1, words, at, start) : nil
    }

    private func acrossGap(_ part: Int, _ words: [SpokenWord], _ at: Int, _ start: Int) -> Int? {
        for skipped in 0...4 {
            let next = at + skipped
            if skipped > 0, next > words.count || words[next - 1].breakBefore >= .sentence { return nil }
            if let end = follow(part + 1, words, next, start) { return end }
        }
        return nil
    }
}

/// Many phrases, found by their first letters.
struct PhraseBook {
    private var byLetter: [UInt8: [Phrase]] = [:]
    private var anywhere: [Phrase] = []
    private var byWord: [String: [Phrase]] = [:]

    init(_ lists: [PhraseList]) {
        for list in lists {
            for text in list.phrases { add(Phrase(text, weight: list.weight, why: list.why)) }
        }
    }

    private mutating func add(_ phrase: Phrase) {
        guard let first = phrase.parts.first, !first.isOptional else { return anywhere.append(phrase) }
        for choice in first.choices {
            switch choice {
            case .word(let word): byWord[word, default: []].append(phrase)
            case .start(let word): if let letter = word.utf8.first { byLetter[letter, default: []].append(phrase) }
            case .of(let all): for word in all { byWord[word, default: []].append(phrase) }
            case .any, .figures, .gap: anywhere.append(phrase)
            }
        }
    }

    /// Everything that stands in these words, wherever it stands.
    func hits(in words: [SpokenWord]) -> [PhraseHit] {
        words.indices.flatMap { at in
            let word = words[at].folded
            let likely = byWord[word, default: []] + (word.utf8.first.flatMap { byLetter[$0] } ?? []) + anywhere
            return likely.compactMap { phrase in phrase.end(in: words, from: at).map { PhraseHit(phrase: phrase, places: at..<$0) } }
        }
    }
}

/// Phrases that weigh the same; 100 and over is enough by itself for a mark.
struct PhraseList {
    let weight: Int
    let why: MarkReason
    let phrases: [String]

    /// The phrases stand between semicolons or on lines of their own.
    init(_ weight: Int, _ why: MarkReason, _ text: String) {
        (self.weight, self.why) = (weight, why)
        phrases = text.split { $0 == ";" || $0.isNewline }.map { String($0) }.filter { $0.contains { !$0.isWhitespace } }
    }
}

/// A phrase where it was found.
struct PhraseHit {
    let phrase: Phrase
    let places: Range<Int>

    /// The heaviest of those that overlap, then the longest; in the order of the words.
    static func apart(_ hits: [PhraseHit]) -> [PhraseHit] {
        let ranked = hits.sorted {
            ($0.phrase.weight, $0.places.count, $1.places.lowerBound) > ($1.phrase.weight, $1.places.count, $0.places.lowerBound)
        }
        var kept: [PhraseHit] = []
        for hit in ranked where !kept.contains(where: { $0.places.overlaps(hit.places) }) { kept.append(hit) }
        return kept.sorted { $0.places.lowerBound < $1.places.lowerBound }
    }
}
