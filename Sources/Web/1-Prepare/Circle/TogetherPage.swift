import Method

/// Whether it is done with people and not for them: since when they are in it, what was decided before, who led and decided since (W0-10, W0-33).
struct TogetherPage: Page {
    struct Early {
        let value: String
        let name: String
        let now: String
        let address: String
    }
    struct Phase {
        let name: String
        let about: String
        let isNothing: Bool
        let notes: [Note]
    }
    struct Note {
        let id: String
        let what: String
        let day: String
        let ledBy: String
        let decidedBy: String
        let inRoom: String
        let wordsOf: String
        let isInBothWays: Bool
    }
    static let template = "1-prepare/together"
    let title: String
    let back: String
    let action: String
    let againAction: String
    let noteAddress: String
    let outAction: String
    let since: String
    let how: String
    let day: String
    let typedHow: String
    let isOpen: Bool
    let isClear: Bool
    let hasEarly: Bool
    let early: [Early]
    let earlySamples: [String]
    let mayTakeAgain: Bool
    let groupAddress: String
    let facts: [String]
    let phases: [Phase]
    let next: String
    let mayChange: Bool
    static let sample = TogetherPage(
        title: "Together", back: "/x", action: "/y", againAction: "/a", noteAddress: "/n", outAction: "/o", since: "3 March 2026", how: "At tea",
        day: "2026-03-03", typedHow: "At tea", isOpen: true, isClear: true, hasEarly: true,
        early: [Early(value: "purpose", name: "Why", now: "To hear people", address: "/w")],
        earlySamples: ["15 reviews"], mayTakeAgain: true, groupAddress: "/g", facts: ["People led 1 of 2"],
        phases: [
            Phase(
                name: "Design", about: "Before", isNothing: true,
                notes: [
                    Note(
                        id: "a", what: "Day one", day: "3 March 2026", ledBy: "People", decidedBy: "People", inRoom: "8 people", wordsOf: "17 people",
                        isInBothWays: true)
                ])
        ], next: "/x", mayChange: true)
}

extension TogetherPage {
    init(_ project: Project, _ visit: Visit) {
        let (room, words) = (project.prepare, visit.words)
        let together = room.together
        self.init(
            title: words("prepare.together.title"), back: Site.prepare(project.id), action: Site.together(project.id),
            againAction: Site.takeAgain(project.id), noteAddress: Site.togetherNote(project.id), outAction: Site.togetherNoteOut(project.id),
            since: together.firstInvolved.map { words.day($0.day) } ?? "", how: together.firstInvolved?.how ?? "",
            day: visit.form.has("day") ? visit.form["day"] : together.firstInvolved?.day.description ?? "",
            typedHow: visit.form.has("how") ? visit.form["how"] : together.firstInvolved?.how ?? "",
            isOpen: together.firstInvolved == nil || visit.form.has("how"),
            isClear: room.peopleAreInvolved && room.decisionsWithoutPeople.isEmpty && room.sampleRecordsWithoutPeople.isEmpty,
            hasEarly: !room.decisionsWithoutPeople.isEmpty,
            early: room.decisionsWithoutPeople.map { Early($0, project, words) },
            earlySamples: room.sampleRecordsWithoutPeople.map {
                words("prepare.together.earlySample", ["day": words.day($0.day), "reviews": String($0.reviews)])
            }, mayTakeAgain: room.planningGroup.contains { $0.perspective == .people }, groupAddress: Site.planningGroup(project.id),
            facts: together.notes.isEmpty ? [] : Self.facts(together, words), phases: CoproductionPhase.allCases.map { Phase($0, together, words) },
            next: Site.level(project.id), mayChange: visit.may(.prepare, in: project))
    }

    private static func facts(_ together: Together, _ words: Phrases) -> [String] {
        func fact(_ key: String, _ times: Int, _ all: Int) -> String { words(key, ["times": String(times), "all": String(all)]) }
        let phases = together.phasesWithoutPeople.map { words("prepare.phase.\($0.rawValue)") }
        return [
            fact("prepare.together.led", together.ledByPeople.times, together.ledByPeople.of),
            fact("prepare.together.decided", together.decidedByPeople.times, together.decidedByPeople.of),
            fact("prepare.together.bothWays", together.inBothWays.count, together.notes.count),
        ] + (phases.isEmpty ? [] : [words("prepare.together.without", ["phases": words.list(phases)])])
    }
}

extension TogetherPage.Early {
    init(_ decision: PlanningDecision, _ project: Project, _ words: Phrases) {
        let room = project.prepare
        let (now, address) =
            switch decision {
            case .purpose: (room.why, Site.why(project.id))
            case .level: (room.level.map { words("prepare.level.\($0.rawValue)") } ?? "", Site.level(project.id))
            case .scope: (words("prepare.scope.agreed"), Site.scope(project.id))
            case .sample: (room.sample.latest.map { words.count("prepare.record.reviews", $0.reviews) } ?? room.sampleDecision, Site.sample(project.id))
            case .days:
                (words.list([Milestone.dayOne, .dayTwo].compactMap { room.dates[$0].map { words.day($0) } }), Site.dates(project.id))
            }
        self.init(value: decision.rawValue, name: words("prepare.decision.\(decision.rawValue)"), now: now, address: address)
    }
}

extension TogetherPage.Phase {
    init(_ phase: CoproductionPhase, _ together: Together, _ words: Phrases) {
        let notes = together.notes(of: phase).sorted { $0.day < $1.day }
        self.init(
            name: words("prepare.phase.\(phase.rawValue)"), about: words("prepare.phase.\(phase.rawValue).about"), isNothing: notes.isEmpty,
            notes: notes.map { TogetherPage.Note($0, words) })
    }
}

extension TogetherPage.Note {
    init(_ note: CoproductionNote, _ words: Phrases) {
        let inRoom = note.inRoom.filter { $0.people > 0 }.map {
            words("prepare.together.inRoom", ["count": String($0.people), "side": words.name($0.perspective)])
        }
        self.init(
            id: note.id.text, what: note.what, day: words.day(note.day), ledBy: words("prepare.perspective.\(note.ledBy)"),
            decidedBy: words.names(of: note.decidedBy), inRoom: words.list(inRoom), wordsOf: note.wordsOf,
            isInBothWays: note.usedWords && note.hadPeopleInTheRoom)
    }
}
