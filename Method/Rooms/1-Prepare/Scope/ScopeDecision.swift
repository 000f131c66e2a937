public enum ScopeCommand: Sendable, Equatable {
    case sayAim(words: String)
    /// Empty words take the line out again. The line `how` is the same as `sayHow`.
    case write(line: ScopeLine, words: String)
    case stateMeans(Means)
    case setExpectations(Expectations)
    /// Empty words give the question its usual words back.
    case askToLearn(question: LearningQuestion, words: String)
    case tick(item: ChecklistItem, done: Bool)
}

extension PrepareRoom {
    func decide(_ command: ScopeCommand) throws(PrepareRefusal) -> [PrepareEvent] {
        switch command {
        case .sayAim(let words):
            guard words.count <= PrepareRoom.longestWhy else { throw .aimTooLong }
            return words == scope.aim ? [] : [.aimSaid(words: words)]
        case .write(.how, let words): return try decide(.sayHow(words: words))
        case .write(let line, let words):
            return words == scope.lines[line, default: ""] ? [] : [.scopeLineWritten(line: line, words: words)]
        case .stateMeans(let means):
            try need(possible: means.pence ?? 0, most: 10_000_000_000)
            try need(possible: means.staffDays ?? 0)
            try need(possible: means.mostReviews ?? 0)
            return means == scope.means ? [] : [.meansStated(means: means)]
        case .setExpectations(let expectations):
            if expectations == scope.expectations { return [] }
            try need(expectations.expect)
            try need(expectations.affect)
            return [.expectationsSet(expectations: expectations)]
        case .askToLearn(let question, let words):
            return words == scope.learning[question, default: ""] ? [] : [.learningQuestionSet(question: question, words: words)]
        case .tick(let item, let done):
            if scope.ticked.contains(item) == done { return [] }
            return [done ? .itemTicked(item: item) : .itemUnticked(item: item)]
        }
    }
}

extension PrepareRoom {
    /// The scope sheet as it stands; a line not written yet has empty words (W1-30).
    public var scopeSheet: [(line: ScopeLine, words: String)] {
        ScopeLine.allCases.map { ($0, $0 == .how ? how : scope.lines[$0, default: ""]) }
    }

    public var scopeSheetLacks: [ScopeLine] { scopeSheet.filter { $0.words.isEmpty }.map(\.line) }

    /// The aim looks like more than one sentence: gentle, since a full stop can also be an abbreviation (L1-13).
    public var aimIsMoreThanOneSentence: Bool {
        let ends = scope.aim.indices.filter { ".!?".contains(scope.aim[$0]) }
        return ends.contains { end in
            let next = scope.aim.index(after: end)
            return next < scope.aim.endIndex && scope.aim[next] == " "
        }
    }

    /// The checklist of the level that was chosen; empty while none is (W1-06).
    public var checklist: [(item: ChecklistItem, done: Bool)] {
        (level?.checklist ?? []).map { ($0, scope.ticked.contains($0)) }
    }

    public var checklistLacks: [ChecklistItem] { checklist.filter { !$0.done }.map(\.item) }
}
