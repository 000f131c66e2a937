import Exchange
import Method

/// What one person said, all of it, as they said it; and what they agreed to.
struct ReviewPage: Page {
    struct Group {
        let name: String
        let cards: [CardLine]
    }
    struct Fact {
        let name: String
        let value: String
    }
    static let template = "2-collect/review"
    let title: String
    let back: String
    let groups: [Group]
    /// To one more thing that is not words.
    let add: String
    let facts: [Fact]
    let consent: String
    let mayBeHeard: Bool
    let consentAction: String
    let choices: [Choice]
    let takeBackAction: String
    /// Where their words go for good; empty for all but who leads the project.
    let erase: String
    static let sample = ReviewPage(
        title: "P01", back: "/x", groups: [Group(name: "Working", cards: [.sample])], add: "/a", facts: [Fact(name: "Service", value: "Homecare")],
        consent: "Yes", mayBeHeard: true, consentAction: "/c", choices: [Choice(value: "yes", name: "Yes", about: "All of it", chosen: true)],
        takeBackAction: "/t", erase: "/e")
}

extension ReviewPage {
    init(_ review: Review, _ project: Project, _ visit: Visit) {
        let words = visit.words
        let cards = project.collect.cards(of: review.id)
        self.init(
            title: words("collect.review.title", ["code": review.code]), back: Site.reviews(project.id),
            groups: Heading.allCases.compactMap { heading in
                let mine = cards.filter { $0.heading == heading }.map { CardLine($0, project, words, isForTeam: true) }
                return mine.isEmpty ? nil : Group(name: words.name(heading), cards: mine)
            }, add: Site.addStatement(project.id, review.id), facts: Self.facts(review, words), consent: words("collect.consent.\(review.consent.rawValue)"),
            mayBeHeard: review.consent.letsWordsBeHeard, consentAction: Site.consent(project.id, review.id),
            choices: Consent.allCases.map { consent in
                let key = "collect.consent.\(consent.rawValue)"
                return Choice(value: consent.rawValue, name: words(key), about: words("\(key).about"), chosen: consent == review.consent)
            }, takeBackAction: Site.takeBackReview(project.id, review.id),
            erase: visit.may(.lead, in: project) ? Site.eraseWords(project.id, review.id) : "")
    }

    private static func facts(_ review: Review, _ words: Phrases) -> [Fact] {
        let choosers = review.chosenBy.enumerated().map { place, who in
            guard Chooser(rawValue: who) != nil else { return who }
            let name = words("collect.chooser.\(who)")
            return place == 0 ? name : name.prefix(1).lowercased() + name.dropFirst()
        }
        let all = [
            ("source", words("collect.source.\(review.source.rawValue)")), ("day", review.day.map { words.day($0) } ?? ""),
            ("service", review.service), ("team", review.team), ("needs", review.needs), ("method", review.method),
            ("chosenBy", choosers.joined(separator: ", ")), ("voice", review.voice),
        ]
        return all.filter { !$0.1.isEmpty }.map { Fact(name: words("collect.label.\($0.0)"), value: $0.1) }
    }

    static func open(_ door: Door) {
        door.get(Site.review(.at("project"), .at("review"))) { visit in
            let (project, review) = try await found(visit)
            return try visit.page(ReviewPage(review, project, visit), in: project)
        }
        door.post(Site.consent(.at("project"), .at("review"))) { visit in
            let (project, review) = try await found(visit)
            guard let consent = Consent(rawValue: visit.form["consent"]) else { throw Fault.unreadable }
            return try await visit.put(
                .collect(.recordConsent(review: review.id, consent: consent)), in: project, then: Site.review(project.id, review.id),
                notice: "collect.review.consentKept", field: "consent-\(review.consent.rawValue)"
            ) { ReviewPage(review, project, visit) }
        }
        door.post(Site.takeBackReview(.at("project"), .at("review"))) { visit in
            let (project, review) = try await found(visit)
            return try await visit.put(
                .collect(.takeBackReview(review.id)), in: project, then: Site.reviews(project.id), notice: "collect.review.takenBack",
                field: "take-back"
            ) { ReviewPage(review, project, visit) }
        }
    }

    static func found(_ visit: Visit) async throws -> (Project, Review) {
        let project = try await visit.project()
        try visit.need(.collect, in: project)
        guard let review = project.collect.reviews[try visit.path("review")] else { throw Fault.notThere }
        return (project, review)
    }
}
