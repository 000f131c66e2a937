extension CollectRoom {
    mutating func evolve(_ event: AskAgainEvent) {
        switch event {
        case .reviewReopened(let review, let why):
            askedAgain[review, default: AskedAgain(why: why, isOpen: true)].why = why
            askedAgain[review]?.isOpen = true
        case .answeredAgain(let review, let answers, let round): take(answers, of: review, round: round)
        case .askingGivenUp(let review): giveUp(review)
        }
    }

    private mutating func take(_ answers: NewAnswers, of id: ID<Review>, round: Int) {
        guard let old = reviews[id], let asked = askedAgain[id] else { return }
        for card in cards(of: id) { leave(card.id, because: asked.why) }
        askedAgain[id]?.isOpen = false
        let before = EarlierAnswers(
            round: self.round(of: id), statements: old.statements, day: old.day, chosenBy: old.chosenBy, why: asked.why)
        askedAgain[id]?.earlier.append(before)
        var new = old
        new.statements = answers.statements
        new.day = answers.day ?? old.day
        new.collector = answers.collector ?? old.collector
        new.method = answers.method.isEmpty ? old.method : answers.method
        new.chosenBy = answers.chosenBy.isEmpty ? old.chosenBy : answers.chosenBy
        new.helpedToChoose = answers.helpedToChoose ?? old.helpedToChoose
        reviews[id] = new
        makeCards(of: new, round: round)
    }

    /// Only what stands by itself is set aside: what was kept off, or counted once, stays what it was.
    private mutating func leave(_ card: ID<Card>, because why: String) {
        switch standingUnderneath(card) {
        case .forTheWall, .withoutConsent, .waitsForLooks: stand(card, .setAside(why: why))
        case .keptOff, .withSafeguardingLead, .countedOnce, .setAside, .split, nil: break
        }
    }

    private mutating func giveUp(_ review: ID<Review>) {
        askedAgain[review]?.isOpen = false
        if askedAgain[review]?.earlier.isEmpty == true { askedAgain[review] = nil }
    }

    /// The round of the answers that stand now.
    func round(of review: ID<Review>) -> Int { cards(of: review).map(\.round).max() ?? 1 }

    /// Changes statements where they are kept: on the form, or beside it where they are of an earlier round.
    mutating func changeStatements(of review: ID<Review>, round: Int, _ change: (inout Statement) -> Void) {
        if let at = askedAgain[review]?.earlier.firstIndex(where: { $0.round == round }) {
            for place in askedAgain[review]?.earlier[at].statements.indices ?? 0..<0 {
                if var statement = askedAgain[review]?.earlier[at].statements[place] {
                    change(&statement)
                    askedAgain[review]?.earlier[at].statements[place] = statement
                }
            }
        } else if var form = reviews[review] {
            for place in form.statements.indices { change(&form.statements[place]) }
            reviews[review] = form
        }
    }
}
