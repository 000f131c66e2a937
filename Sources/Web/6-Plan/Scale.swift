import Method

/// Numbers from 0 to 10 to choose one from, as radio buttons with words at both ends.
struct Scale {
    struct Number {
        let value: Int
        let id: String
        let isChosen: Bool
    }

    let name: String
    let question: String
    let low: String
    let high: String
    let numbers: [Number]

    static let sample = Scale(
        name: "takes", question: "What would it take?", low: "a little", high: "a lot", numbers: [Number(value: 0, id: "takes", isChosen: true)])
}

extension Scale {
    /// `id` is the id of the first number, where an error summary leads.
    init(_ name: String, id: String, chosen: Int?, question: String, low: String, high: String) {
        self.init(
            name: name, question: question, low: low, high: high,
            numbers: (0...10).map { Number(value: $0, id: $0 == 0 ? id : "\(id)-\($0)", isChosen: $0 == chosen) })
    }

    /// The two plain questions about an idea (W6-15, W6-16).
    static func two(_ guess: Guess?, id: String, _ visit: Visit) -> [Scale] {
        let words = visit.words
        return [
            Scale(
                "takes", id: "\(id)takes", chosen: visit.form.int("takes") ?? guess?.takes, question: words("plan.takes"), low: words("plan.takes.low"),
                high: words("plan.takes.high")),
            Scale(
                "changes", id: "\(id)changes", chosen: visit.form.int("changes") ?? guess?.changes, question: words("plan.changes"),
                low: words("plan.changes.low"), high: words("plan.changes.high")),
        ]
    }
}

/// What everybody guessed, as a row of dots and in words (W6-17). Nobody's guess bears a name.
struct Spread {
    struct Dot {
        let x: Int
        let y: Int
    }

    let question: String
    let words: String
    let dots: [Dot]
    /// Where the middle is, for a line.
    let middle: Int

    static let sample = Spread(question: "What would it take?", words: "From 1 to 3", dots: [Dot(x: 1, y: 1)], middle: 1)
}

extension Spread {
    /// Nil where nobody has guessed. The drawing is 360 wide and 80 high.
    init?(_ guesses: [Int], middle: Int, question: String, _ words: Phrases) {
        guard let low = guesses.min(), let high = guesses.max() else { return nil }
        let key = low == high ? "plan.spread.same" : "plan.spread"
        var count: [Int: Int] = [:]
        for guess in guesses { count[guess, default: 0] += 1 }
        let step = min(13, 56 / max(1, count.values.max() ?? 1))
        let dots = count.sorted { $0.key < $1.key }.flatMap { value, many in
            (0..<many).map { Dot(x: 30 + 30 * value, y: 56 - step * $0) }
        }
        self.init(
            question: question,
            words: words.count(key, guesses.count, ["low": String(low), "high": String(high), "middle": String(middle)]), dots: dots,
            middle: 30 + 30 * middle)
    }
}
