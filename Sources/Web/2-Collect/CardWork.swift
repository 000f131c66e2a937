import Method

/// What the collecting team can do with a card. All of it can be taken back, and stands beside the person's own words.
enum CardWork: String, CaseIterable {
    case split, join, safer, plain
    case keepOff = "keep-off"
    case setAside = "set-aside"
    case once
    case putBack = "put-back"
    /// Only the safeguarding lead reads it from then on.
    case refer

    /// The id of the field that a refusal is about.
    var field: String {
        switch self {
        case .split: "part-2"
        case .safer: "safer-words"
        case .keepOff: "keep-off-why"
        case .setAside: "set-aside-why"
        case .once: "same"
        case .refer: "refer-why"
        case .join, .plain, .putBack: rawValue
        }
    }

    func command(_ card: ID<Card>, _ form: Form) -> CollectCommand {
        switch self {
        case .split: .split(card: card, parts: ["part-1", "part-2", "part-3"].map { form[$0] }.filter { !$0.isEmpty })
        case .join: .undoSplit(card: card)
        case .safer: .offerSaferWords(card: card, words: form["words"], why: form["why"])
        case .plain: .takeBackSaferWords(card: card)
        case .keepOff: .keepOff(card: card, why: form["why"])
        case .setAside: .setAside(card: card, why: form["why"])
        case .once: .countOnce(card: card, sameAs: form.id("same") ?? ID(trusted: "-"))
        case .putBack: .putBack(card: card)
        case .refer: .safeguarding(.refer(card: card, why: form["why"], entry: form.id("entry") ?? ID(trusted: RandomName.make(letters: 16))))
        }
    }

    static func open(_ door: Door) {
        for work in allCases {
            // The route ends in the work's own word; `.at` gives the parts before it.
            door.post(Site.cardWork(.at("project"), .at("card"), work)) { visit in
                let project = try await visit.project()
                try visit.need(.collect, in: project)
                let card = try CardPage.find(project, visit)
                return try await visit.put(
                    .collect(work.command(card.id, visit.form)), in: project, then: Site.card(project.id, card.id),
                    notice: "collect.work.\(work.rawValue)", field: work.field
                ) { CardPage(card, project, visit, open: work) }
            }
        }
    }
}
