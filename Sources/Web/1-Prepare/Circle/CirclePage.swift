import Method

/// Everybody around the work, from each side. The list stays open at every step, with a note of who is still missing (W1-04).
struct CirclePage: Page {
    struct Side {
        let look: String
        let name: String
        let people: [Person]
        let isNobody: Bool
    }
    struct Person {
        let id: String
        let words: String
        let since: String
    }
    static let template = "1-prepare/circle"
    let title: String
    let back: String
    let action: String
    let outAction: String
    let missAction: String
    let foundAction: String
    let newID: String
    let newVoiceID: String
    let sides: [Side]
    let lacks: String
    let missing: [Person]
    let words: String
    let typedVoice: String
    let choices: [Choice]
    let groupAddress: String
    let next: String
    let mayChange: Bool
    static let sample = CirclePage(
        title: "Who else", back: "/x", action: "/y", outAction: "/z", missAction: "/m", foundAction: "/f", newID: "a", newVoiceID: "b",
        sides: [Side(look: "people", name: "People and families", people: [.sample], isNobody: true)], lacks: "Providers", missing: [.sample],
        words: "A mother", typedVoice: "Night staff", choices: [.sample], groupAddress: "/g", next: "/n", mayChange: true)
}

extension CirclePage.Person {
    static let sample = Self(id: "a", words: "A mother", since: "since step 1")
}

extension CirclePage {
    init(_ project: Project, _ visit: Visit) {
        let (circle, words) = (project.prepare.circle, visit.words)
        func since(_ step: Step) -> String { words("prepare.circle.since", ["number": String(step.number), "step": words.name(step)]) }
        self.init(
            title: words("prepare.circle.title"), back: Site.prepare(project.id), action: Site.circle(project.id),
            outAction: Site.stakeholderOut(project.id), missAction: Site.missingVoice(project.id), foundAction: Site.voiceFound(project.id),
            newID: (visit.sameID() as ID<Stakeholder>).text, newVoiceID: (visit.sameID("voice-id") as ID<MissingVoice>).text,
            sides: Perspective.allCases.map { side in
                let people = circle.stakeholders.filter { $0.perspective == side }
                return Side(
                    look: "\(side)", name: words("prepare.perspective.\(side)"),
                    people: people.map { Person(id: $0.id.text, words: $0.words, since: since($0.step)) }, isNobody: people.isEmpty)
            }, lacks: words.names(of: circle.lacks), missing: circle.missing.map { Person(id: $0.id.text, words: $0.words, since: since($0.step)) },
            words: visit.form["stakeholder"], typedVoice: visit.form["voice"],
            choices: Choice.perspectives(words, chosen: visit.form["perspective"]), groupAddress: Site.planningGroup(project.id),
            next: Site.partners(project.id), mayChange: visit.may(.prepare, in: project))
    }

    static func open(_ door: Door) {
        door.get(Site.circle(.at("project"))) { visit in
            let project = try await visit.project()
            return try visit.page(CirclePage(project, visit), in: project)
        }
        door.post(Site.circle(.at("project"))) { visit in
            let project = try await visit.project()
            let page = { CirclePage(project, visit) }
            guard let perspective: Perspective = visit.form.oneOf("perspective") else {
                return try visit.again(page(), in: project, message: visit.words("prepare.perspective.none"), field: "perspective-people")
            }
            let one = Stakeholder(id: visit.sameID(), words: visit.form["stakeholder"], perspective: perspective, step: step(of: project))
            return try await visit.put(
                .prepare(.circle(.add(one))), in: project, then: Site.circle(project.id), notice: "prepare.kept", field: "stakeholder", or: page)
        }
        openMissing(door)
    }

    private static func openMissing(_ door: Door) {
        door.post(Site.stakeholderOut(.at("project"))) { visit in
            let project = try await visit.project()
            guard let id: ID<Stakeholder> = visit.form.id("person") else { throw Fault.unreadable }
            try await visit.put(.prepare(.circle(.takeOut(id))), to: project.id)
            return visit.seeOther(Site.circle(project.id), notice: "prepare.takenOut")
        }
        door.post(Site.missingVoice(.at("project"))) { visit in
            let project = try await visit.project()
            let voice = MissingVoice(id: visit.sameID("voice-id"), words: visit.form["voice"], step: step(of: project))
            return try await visit.put(
                .prepare(.circle(.miss(voice))), in: project, then: Site.circle(project.id), notice: "prepare.kept", field: "voice"
            ) { CirclePage(project, visit) }
        }
        door.post(Site.voiceFound(.at("project"))) { visit in
            let project = try await visit.project()
            guard let id: ID<MissingVoice> = visit.form.id("person") else { throw Fault.unreadable }
            try await visit.put(.prepare(.circle(.find(id))), to: project.id)
            return visit.seeOther(Site.circle(project.id), notice: "prepare.circle.found")
        }
    }

    /// Where the project stands now: that is when they were thought of.
    private static func step(of project: Project) -> Step { project.journey.here ?? .review }
}
