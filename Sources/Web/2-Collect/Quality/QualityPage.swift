import Method

/// How good the words are: a trusted reader's marks, the half-day meeting, and what was agreed there. For those who collect, never for the
/// public (W2-10, W2-12, W2-17).
struct QualityPage: Page {
    struct Batch {
        let name: String
        let said: String
        let address: String
        let isDone: Bool
        static let sample = Batch(name: "All", said: "4 of 17", address: "/r", isDone: true)
    }
    struct Team {
        let name: String
        let forms: Int
        let colour: String
        let detail: String
        let truth: String
        static let sample = Team(name: "North", forms: 3, colour: "yes 2, no 1", detail: "yes 3", truth: "yes 3")
    }
    struct Weak {
        let code: String
        let team: String
        let what: String
        let notes: [String]
        let address: String
        let again: String
        static let sample = Weak(code: "P01", team: "North", what: "No colour", notes: ["Staff words"], address: "/r", again: "/a")
    }
    struct Meeting {
        let day: String
        let state: String
        let address: String
    }
    static let template = "2-collect/quality"
    let title: String
    let back: String
    let tabs: [WallTab]
    let mayLead: Bool
    let isEmpty: Bool
    let isDue: Bool
    let batches: [Batch]
    let mine: [WallTab]
    let teams: [Team]
    let weak: [Weak]
    let without: [String]
    let meetings: [Meeting]
    let checkpoint: String
    let meetingAction: String
    let newID: String
    let day: String
    let attended: String
    let size: String
    let tasks: [AgreedLine]
    let doneAction: String
    let warnings: [String]
    let next: String
    static let sample = QualityPage(
        title: "Quality", back: "/x", tabs: WallTab.sample, mayLead: true, isEmpty: true, isDue: true, batches: [.sample], mine: WallTab.sample,
        teams: [.sample], weak: [.sample], without: ["P02"], meetings: [Meeting(day: "14 January", state: "Ended", address: "/m")],
        checkpoint: "14 January", meetingAction: "/m", newID: "n", day: "2025-01-14", attended: "A manager", size: "8", tasks: [.sample], doneAction: "/d",
        warnings: ["3 of 17"], next: "/n")
}

/// Something that was agreed to mend the words.
struct AgreedLine {
    let id: String
    let kind: String
    let words: String
    let owner: String
    let due: String
    let changes: String
    let done: String
    let outcome: String
    let isOpen: Bool
    let mayFinish: Bool
    /// Where it is done.
    let address: String
    static let sample = AgreedLine(
        id: "m", kind: "Ask again", words: "Ask three people", owner: "A manager", due: "14 January", changes: "Three forms", done: "20 January",
        outcome: "They told more", isOpen: true, mayFinish: true, address: "/a")
}

extension AgreedLine {
    init(_ mitigation: Mitigation, _ project: ID<Project>, _ words: Phrases, mayFinish: Bool) {
        let address =
            switch mitigation.kind {
            case .adjustSample: Site.adjustSample(project)
            case .askAgain: Site.askAgain(project)
            case .moveWork: Site.tasks(project)
            }
        self.init(
            id: mitigation.id.text, kind: words("collect.mend.\(mitigation.kind.rawValue)"), words: mitigation.words, owner: mitigation.owner,
            due: words.day(mitigation.due), changes: mitigation.changes, done: mitigation.done.map { words.day($0) } ?? "",
            outcome: mitigation.outcome ?? "", isOpen: mitigation.done == nil, mayFinish: mayFinish && mitigation.done == nil, address: address)
    }
}

extension QualityPage {
    /// Forms that are looked at in a meeting, unless somebody says otherwise.
    static let size = 10

    init(_ project: Project, _ visit: Visit) {
        let (room, words, form) = (project.collect, visit.words, visit.form)
        let mayLead = visit.may(.prepare, in: project)
        let me: ID<Person>? = visit.account?.id
        let all = ReadingBatch.all(project)
        let read = Set(room.quality.marks.filter { $0.by == me }.map(\.review))
        let checkpoint = project.prepare.timeline.dates[.qualityCheck]
        self.init(
            title: words("collect.quality.title"), back: Site.collect(project.id), tabs: WallTab.collecting(.quality, project, words),
            mayLead: mayLead, isEmpty: all.isEmpty, isDue: project.qualityMeetingIsDue,
            batches: all.isEmpty ? [] : Self.batches(project, all, read, words),
            mine: all.filter { read.contains($0.id) }.map {
                WallTab(words: $0.code, address: "\(Site.reading(project.id))?review=\($0.id)", isHere: false)
            }, teams: room.marksByTeam.map { Self.team($0, words) }, weak: mayLead ? Self.weak(project, words) : [],
            without: room.chosenWithoutThePerson.map(\.code),
            meetings: room.quality.meetings.map { meeting in
                Meeting(
                    day: words.day(meeting.day), state: words("collect.meeting.state.\(QualityMeetingPage.state(of: meeting))"),
                    address: Site.qualityMeeting(project.id, meeting.id))
            }, checkpoint: checkpoint.map { words.day($0) } ?? "", meetingAction: Site.qualityMeetings(project.id),
            newID: (visit.sameID() as ID<QualityMeeting>).text, day: form.has("day") ? form["day"] : (checkpoint ?? visit.now.day).description,
            attended: form["attended"], size: form.has("size") ? form["size"] : String(Self.size),
            tasks: room.quality.openMitigations.map { AgreedLine($0, project.id, words, mayFinish: mayLead) }, doneAction: Site.qualityDone(project.id),
            warnings: project.dataWarnings.map { $0.said(in: words, smallestShown: 0) }, next: Site.askAgain(project.id))
    }

    private static func batches(_ project: Project, _ all: [Review], _ read: Set<ID<Review>>, _ words: Phrases) -> [Batch] {
        let teams = Set(all.map(\.team)).sorted()
        let groups: [(String, String?)] =
            [(words("collect.reading.all"), nil)] + (teams.count < 2 ? [] : teams.map { (words.name(SamplePart(kind: .team, name: $0)), $0) })
        return groups.map { name, team in
            let those = team == nil ? all : all.filter { $0.team == team }
            let done = those.count { read.contains($0.id) }
            return Batch(
                name: name, said: words("collect.reading.said", ["done": String(done), "all": String(those.count)]),
                address: ReadingBatch.address(project.id, of: team), isDone: done == those.count)
        }
    }

    private static func team(_ marks: TeamMarks, _ words: Phrases) -> Team {
        func said(_ counts: [QualityAnswer: Int]) -> String {
            words.list(
                QualityAnswer.allCases.compactMap { answer in
                    counts[answer].map { words("collect.quality.count", ["answer": words("collect.answer.\(answer.rawValue)"), "count": String($0)]) }
                })
        }
        return Team(
            name: words.name(SamplePart(kind: .team, name: marks.team)), forms: marks.reviews, colour: said(marks.colour), detail: said(marks.detail),
            truth: said(marks.truth))
    }

    /// Forms in use that somebody marked with a no: for those who decide what is done about it.
    private static func weak(_ project: Project, _ words: Phrases) -> [Weak] {
        let room = project.collect
        return room.reviewsThatCount.compactMap { review in
            let marks = room.quality.marks.filter { $0.review == review.id && $0.marks.isPoor }
            guard !marks.isEmpty else { return nil }
            let what = MarkQuestion.allCases.filter { question in marks.contains { question.answer(in: $0.marks) == .no } }
            return Weak(
                code: review.code, team: words.name(SamplePart(kind: .team, name: review.team)),
                what: words.list(what.map { words("collect.mark.\($0.rawValue).short") }), notes: marks.map(\.words).filter { !$0.isEmpty },
                address: Site.review(project.id, review.id), again: Site.askAgain(project.id, review.id))
        }
    }

    static func open(_ door: Door) {
        door.get(Site.quality(.at("project"))) { visit in
            let project = try await visit.projectToCollect()
            return try visit.page(QualityPage(project, visit), in: project)
        }
        door.post(Site.qualityMeetings(.at("project"))) { visit in
            let project = try await visit.projectToCollect()
            try visit.need(.prepare, in: project)
            let id: ID<QualityMeeting> = visit.sameID()
            return try await visit.collecting(
                project, then: Site.qualityMeeting(project.id, id), notice: "collect.meeting.begun", field: "size",
                or: { _ in QualityPage(project, visit) }
            ) { [.quality(.holdMeeting(try meeting(id, project, visit)))] }
        }
        door.post(Site.qualityDone(.at("project"))) { visit in
            let project = try await visit.projectToCollect()
            try visit.need(.prepare, in: project)
            guard let id: ID<Mitigation> = visit.form.id("task") else { throw Fault.unreadable }
            try await visit.put(.collect(.quality(.finish(mitigation: id, day: visit.now.day, words: visit.form["outcome"]))), to: project.id)
            return visit.seeOther(Site.quality(project.id), notice: "collect.mend.done")
        }
    }

    /// The sample is drawn by the day's number: nobody chooses who is in it.
    private static func meeting(_ id: ID<QualityMeeting>, _ project: Project, _ visit: Visit) throws -> QualityMeeting {
        let day = try visit.dayTyped("day", field: "day")
        let attended = visit.lines("attended")
        guard !attended.isEmpty else { throw CollectingWrong(message: visit.words("collect.meeting.attended.none"), field: "attended") }
        let size = try visit.number("size", field: "size")
        guard (1...40).contains(size) else { throw CollectingWrong(message: visit.words("collect.meeting.size.wrong"), field: "size") }
        let sample = ReadingBatch.drawn(project, seed: UInt64(max(0, visit.now.day.number))).prefix(size).map(\.id)
        guard !sample.isEmpty else { throw CollectingWrong(message: visit.words("collect.meeting.nothing"), field: "size") }
        return QualityMeeting(id: id, day: day, attended: attended, sample: sample)
    }
}
