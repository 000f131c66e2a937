extension Marker {
    /// Everything that a careful reader might point out in these statements: at most one mark of each kind for each statement, in the
    /// order of the statements and then of the kinds. Words are only read, never changed; statements without words give no marks.
    /// Costs about 0.4 ms a statement: keep the answer where many look at it. (W2-09, W2-21, X08; `docs/markers.md` has the figures.)
    public static func marks(in statements: [MarkableStatement]) -> [WordMark] {
        let repeats = Repeats.found(in: statements)
        return statements.indices.flatMap { at in
            let statement = statements[at]
            let words = SpokenWords(statement.words)
            return allCases.compactMap { kind in
                if kind == .duplicate { return repeats[at] }
                return kind.finding(in: words, under: statement.heading).map { statement.mark(kind, $0) }
            }
        }
    }

    private func finding(in words: SpokenWords, under heading: Heading) -> Finding? {
        switch self {
        case .professionalLanguage: ProfessionalLanguage.finding(in: words)
        case .twoIdeas: TwoIdeas.finding(in: words, under: heading)
        case .identifying: Identifying.finding(in: words)
        case .safeguarding: HarmMarker.finding(in: words, under: heading)
        case .duplicate: nil
        }
    }
}

extension MarkableStatement {
    fileprivate func mark(_ marker: Marker, _ finding: Finding) -> WordMark {
        WordMark(review: review, heading: heading, rank: rank, marker: marker, where: finding.where, also: finding.also, why: finding.why, sameAs: nil)
    }
}

extension CollectRoom {
    /// What to point out about everything collected so far, in the order in which it came. For the team, never for the public.
    public var wordMarks: [WordMark] {
        Marker.marks(
            in: order.compactMap { reviews[$0] }.flatMap { review in
                review.statements.map { MarkableStatement(review: review.code, heading: $0.heading, rank: $0.rank, words: $0.readable) }
            })
    }
}
