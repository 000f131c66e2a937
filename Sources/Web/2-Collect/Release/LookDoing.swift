import Method

/// What somebody who looks can do with a card. Everything stands beside the person's own words.
enum LookDoing: String, CaseIterable {
    case fine, doubt, safer, off, refer, again, ask, point, once, back, plain

    func commands(_ card: Card, _ visit: Visit, in project: Project) -> [CollectCommand] {
        let (form, words) = (visit.form, visit.form["words"])
        switch self {
        case .fine: return [.release(.look(cards: [card.id], finds: .fine, words: ""))]
        case .doubt: return [.release(.look(cards: [card.id], finds: .needsSaferWords, words: words))]
        case .safer:
            // Whoever writes safer words has looked at them; another person looks next.
            let offer = CollectCommand.offerSaferWords(card: card.id, words: words, why: form["why"])
            return project.collect.release.asksTwoLooks ? [offer, .release(.look(cards: [card.id], finds: .fine, words: ""))] : [offer]
        case .off: return [.release(.look(cards: [card.id], finds: .keepOff, words: words))]
        case .refer: return [.safeguarding(.refer(card: card.id, why: words, entry: visit.sameID()))]
        case .again: return [.askAgain(.reopen(review: card.review, why: words))]
        case .ask: return [.pointOut(.ask(id: visit.sameID(), card: card.id, words: words))]
        case .point: return [.pointOut(.raise(id: visit.sameID(), card: card.id, kind: .professionalLanguage, words: words))]
        case .once: return [.countOnce(card: card.id, sameAs: form.id("same") ?? ID(trusted: "-"))]
        case .back: return [.putBack(card: card.id)]
        case .plain: return [.takeBackSaferWords(card: card.id)]
        }
    }

    /// What goes on with the next card; what only asks stays with this one.
    private func next(_ card: Card, _ show: LookShow, _ project: ID<Project>) -> String {
        switch self {
        case .fine, .safer, .off, .once: "\(Site.look(project))?show=\(show.rawValue)&did=\(rawValue)&card=\(card.id)#look"
        case .doubt, .refer: "\(Site.look(project))?show=\(show.rawValue)#look"
        case .again, .ask, .point, .back, .plain: "\(Site.look(project, at: card.id))#look"
        }
    }

    static func open(_ door: Door) {
        for doing in allCases {
            door.post(Site.look(.at("project"), doing)) { visit in try await doing.answer(visit) }
        }
    }

    private func answer(_ visit: Visit) async throws -> Answer {
        let project = try await visit.project()
        try visit.need(.collect, in: project)
        guard let id: ID<Card> = visit.form.id("card"), let card = project.collect.cards[id] else { throw Fault.notThere }
        do {
            try await visit.put(commands(card, visit, in: project).map { .collect($0) }, to: project.id)
            return visit.seeOther(next(card, LookShow(rawValue: visit.form["show"]) ?? .one, project.id), notice: "look.done.\(rawValue)")
        } catch let refusal as ProjectRefusal {
            let wrong = LookWrong(card: id, doing: self, message: refusal.said(in: visit.words))
            let page = try LookPage(project, visit, names: try await visit.names(in: project), wrong)
            let end = page.look.cards.count == 1 ? "" : "-\(card.code)"
            let problems = [Frame.Problem(message: wrong.message, field: wrong.field(end))]
            return visit.isInBackground
                ? visit.background(problems: problems, regions: [page.look]) : visit.again(page, in: project, problems: problems)
        }
    }
}
