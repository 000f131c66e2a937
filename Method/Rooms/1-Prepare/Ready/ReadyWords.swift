extension Project {
    /// The words: good ones first, then enough of them (W1-14). What step 2 knows better (a quality meeting held, cards released by two looks)
    /// is asked here, one case a point.
    func readyWords(_ kind: ReadyKind, _ today: Day) -> ReadyPoint? {
        switch kind {
        case .checkpoint: readyCheckpoint(today)
        case .cardsForTheWall: ReadyPoint(kind, collect.cardsForTheWall.isEmpty ? .missing : .done, have: collect.cardsForTheWall.count)
        case .everyHeadingHeard:
            point(
                kind, there: !collect.cardsForTheWall.isEmpty, good: headingsHeard == Heading.allCases.count, have: headingsHeard,
                of: Heading.allCases.count)
        case .consent: readyConsent
        case .sampleAgreed: point(kind, there: prepare.sample.latest != nil || !prepare.sampleDecision.isEmpty, good: !prepare.sampleIsLow)
        case .reviewsIn: readyReviews
        default: nil
        }
    }

    private var headingsHeard: Int { Heading.allCases.count { !collect.cardsForTheWall(under: $0).isEmpty } }

    /// By its date, set or proposed: a warning until it has gone by with words to look at.
    private func readyCheckpoint(_ today: Day) -> ReadyPoint {
        guard let day = prepare.timeline.dates[.qualityCheck] else { return ReadyPoint(.checkpoint, .missing) }
        return ReadyPoint(.checkpoint, day > today || collect.reviews.isEmpty ? .warning : .done)
    }

    /// Reviews whose people said yes, of all that are in.
    private var readyConsent: ReadyPoint {
        let (all, yes) = (collect.reviews.count, collect.reviews.values.count { $0.consent.letsWordsBeHeard })
        return point(.consent, there: yes > 0, good: yes == all, have: yes, of: all)
    }

    private var readyReviews: ReadyPoint {
        let (have, wanted) = (collect.reviews.count, prepare.reviewsWanted)
        return point(.reviewsIn, there: have > 0, good: have >= wanted ?? 1, have: have, of: wanted)
    }
}
