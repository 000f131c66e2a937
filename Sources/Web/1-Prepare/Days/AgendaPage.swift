import Method

/// Both days, worked out from cards, guests and a pace, which say honestly whether they fit before anybody is invited (W1-26, W1-34, W8-10).
struct AgendaPage: Page {
    struct Fact {
        let number: String
        let words: String
    }
    /// What there is nothing to count with yet, and where it is done.
    struct Lack {
        let words: String
        let address: String
        let link: String
    }
    static let template = "1-prepare/agenda"
    let title: String
    let project: String
    let back: String
    let tabs: [WallTab]
    /// One for each event, where there are linked ones.
    let events: [WallTab]
    let event: String
    let facts: [Fact]
    let lacks: [Lack]
    let moreBreaks: String
    let days: [AgendaDay]
    let form: AgendaForm
    let next: String
    static let sample = AgendaPage(
        title: "Agenda", project: "Riverside", back: "/x", tabs: WallTab.sample, events: WallTab.sample, event: "North",
        facts: [Fact(number: "30", words: "cards in ten minutes")], lacks: [Lack(words: "No guests", address: "/g", link: "Guests")],
        moreBreaks: "More breaks", days: [.sample], form: .sample, next: "/n")
}

extension AgendaPage {
    init(_ project: Project, at event: LinkedEvent?, _ visit: Visit) {
        let (room, words) = (project.prepare, visit.words)
        let plan = project.agendaPlan(at: event?.id)
        let dates = room.days(of: event)
        let isLinked = !room.guestBook.linkedEvents.isEmpty
        self.init(
            title: words("prepare.agenda.title"), project: project.journey.title, back: Site.prepare(project.id),
            tabs: WallTab.days(.agenda, in: project, visit),
            events: isLinked
                ? room.events.map { WallTab(words: words.name($0), address: Site.at($0?.id, Site.agenda(project.id)), isHere: $0?.id == event?.id) } : [],
            event: isLinked ? words.name(event) : "", facts: Self.facts(plan, project, words), lacks: Self.lacks(plan, project.id, words),
            moreBreaks: plan.moreBreaks ? words("prepare.agenda.moreBreaks", ["length": words.length(AgendaPlan.longestSpellWithMoreBreaks)]) : "",
            days: WorkshopDay.allCases.map { AgendaDay(plan, $0, date: $0 == .one ? dates.one : dates.two, in: project.id, words) },
            form: AgendaForm(room.days.agenda, action: Site.at(event?.id, Site.agenda(project.id)), visit), next: Site.ready(project.id))
    }

    private static func facts(_ plan: AgendaPlan, _ project: Project, _ words: Phrases) -> [Fact] {
        let areThere = !project.collect.cardsForTheWall.isEmpty
        let cards = words.count(areThere ? "prepare.agenda.fact.cards" : "prepare.agenda.fact.cardsExpected", plan.allCards)
        return [
            Fact(number: String(plan.allCards), words: cards), Fact(number: String(plan.people), words: words.count("prepare.agenda.fact.guests", plan.people)),
            Fact(number: String(plan.cardsInTenMinutes), words: words.count("prepare.agenda.fact.pace", plan.cardsInTenMinutes)),
        ]
    }

    private static func lacks(_ plan: AgendaPlan, _ project: ID<Project>, _ words: Phrases) -> [Lack] {
        let cards = Lack(words: words("prepare.agenda.noCards"), address: Site.sample(project), link: words("prepare.part.sample"))
        let guests = Lack(words: words("prepare.agenda.noGuests"), address: Site.guests(project), link: words("prepare.part.guests"))
        return (plan.allCards == 0 ? [cards] : []) + (plan.people == 0 ? [guests] : [])
    }

    static func open(_ door: Door) {
        door.get(Site.agenda(.at("project"))) { visit in
            let project = try await visit.projectToPrepare()
            let event = try visit.event(visit.query["event"], in: project)
            return try visit.page(AgendaPage(project, at: event, visit), in: project)
        }
        door.post(Site.agenda(.at("project"))) { visit in
            let project = try await visit.projectToPrepare()
            let event = try visit.event(visit.query["event"], in: project)
            let read = AgendaForm.Read(visit.form, onto: project.prepare.days.agenda)
            let isUsual = visit.form.has("usual")
            guard isUsual || read.complaints.isEmpty else {
                return visit.again(AgendaPage(project, at: event, visit), in: project, problems: read.problems(visit.words))
            }
            do {
                try await visit.put(.prepare(.days(.setAgenda(isUsual ? AgendaSettings() : read.settings))), to: project.id)
            } catch let refusal as ProjectRefusal {
                return try visit.again(AgendaPage(project, at: event, visit), in: project, refusal, field: AgendaSetting.dayOneStart.field)
            }
            return visit.seeOther(Site.at(event?.id, Site.agenda(project.id)), notice: isUsual ? "prepare.agenda.usualKept" : "prepare.agenda.kept")
        }
    }
}
