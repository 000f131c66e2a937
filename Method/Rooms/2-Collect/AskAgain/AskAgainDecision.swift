extension Project {
    func decide(_ command: AskAgainCommand) throws(CollectRefusal) -> [AskAgainEvent] {
        switch command {
        case .reopen(let id, let why):
            guard let review = collect.reviews[id] else { throw .noSuchReview }
            if let asked = collect.askedAgain[id], asked.isOpen, asked.why == why { return [] }
            guard !why.isEmpty else { throw .reasonMissing }
            try notOnTheWall([id])
            let next = CollectRoom.code(review.code, round: nextRound(of: review))
            guard ID<Card>(next + "-W1a") != nil else { throw .codeNotPlain(next) }
            return [.reviewReopened(review: id, why: why)]
        case .answer(let id, let answers): return try answer(id, answers)
        case .giveUp(let id): return collect.askedAgain[id]?.isOpen == true ? [.askingGivenUp(review: id)] : []
        }
    }

    private func answer(_ id: ID<Review>, _ answers: NewAnswers) throws(CollectRefusal) -> [AskAgainEvent] {
        guard let review = collect.reviews[id] else { throw .noSuchReview }
        guard let asked = collect.askedAgain[id] else { throw .notReopened }
        if !asked.isOpen, collect.given(by: id).last == answers.statements { return [] }
        guard asked.isOpen else { throw .notReopened }
        try check(answers.statements)
        try checkCollector(answers.collector ?? review.collector, code: review.code)
        try notOnTheWall([id])
        return [.answeredAgain(review: id, answers: answers, round: nextRound(of: review))]
    }

    /// The next round whose codes nobody else's review has.
    private func nextRound(of review: Review) -> Int {
        var round = collect.round(of: review.id) + 1
        while collect.review(code: CollectRoom.code(review.code, round: round)) != nil { round += 1 }
        return round
    }
}

extension CollectRoom {
    /// People whose form is open again, in the order in which they came.
    public var toBeAskedAgain: [Review] { order.filter { askedAgain[$0]?.isOpen == true }.compactMap { reviews[$0] } }

    /// Everything that came under this form, oldest first, with the words that are elsewhere now; for telling whether a file is the same.
    func given(by id: ID<Review>) -> [[Statement]] {
        guard let review = reviews[id] else { return [] }
        let now = askedAgain[id] == nil ? 1 : round(of: id)
        let all = (askedAgain[id]?.earlier ?? []).map { ($0.round, $0.statements) } + [(now, review.statements)]
        let withheld = safeguarding.matters.filter { $0.review == id }.flatMap(\.withheld)
        return all.map { round, statements in
            statements.map { statement in
                withheld.first { $0.round == round && $0.statement.heading == statement.heading && $0.statement.rank == statement.rank }?.statement
                    ?? statement
            }
        }
    }
}
