import Method

extension QualityMeetingPage {
    static func open(_ door: Door) {
        door.get(Site.qualityMeeting(.at("project"), .at("meeting"))) { visit in
            let (project, meeting) = try await found(visit)
            return try visit.page(QualityMeetingPage(meeting, project, visit), in: project)
        }
        door.post(Site.qualityMeeting(.at("project"), .at("meeting"))) { visit in
            let (project, meeting) = try await found(visit)
            try visit.need(.prepare, in: project)
            return try await visit.collecting(
                project, then: Site.qualityMeeting(project.id, meeting.id), notice: "collect.meeting.kept", field: "outcome-carryOn",
                or: { QualityMeetingPage(meeting, project, visit, $0) }
            ) { try answers(meeting, project, visit) }
        }
        door.post(Site.qualityOutcome(.at("project"), .at("meeting"))) { visit in
            let (project, meeting) = try await found(visit)
            try visit.need(.prepare, in: project)
            return try await visit.collecting(
                project, then: Site.qualityMeeting(project.id, meeting.id), notice: "collect.meeting.ended", field: "outcome-carryOn",
                or: { QualityMeetingPage(meeting, project, visit, $0) }
            ) { [.quality(.conclude(meeting: meeting.id, mitigations: try mitigations(visit)))] }
        }
    }

    private static func found(_ visit: Visit) async throws -> (Project, QualityMeeting) {
        let project = try await visit.projectToCollect()
        guard let meeting = project.collect.quality.meeting(try visit.path("meeting")) else { throw Fault.notThere }
        return (project, meeting)
    }

    /// All that was answered, of each form of the sample and of the whole.
    private static func answers(_ meeting: QualityMeeting, _ project: Project, _ visit: Visit) throws -> [CollectCommand] {
        let reviews = meeting.sample.filter { project.collect.reviews[$0] != nil }.map { Optional($0) } + [nil]
        return try reviews.flatMap { review in
            try QualityQuestion.allCases.compactMap { question -> CollectCommand? in
                let field = QuestionsAsked.field(question, review)
                let words = review == nil ? visit.form["words-\(question.rawValue)"] : ""
                guard let answer = QualityAnswer(rawValue: visit.form[field]) else {
                    guard words.isEmpty else { throw CollectingWrong(message: visit.words("collect.choose"), field: "\(field)-yes") }
                    return nil
                }
                return .quality(.answer(meeting: meeting.id, review: review, question: question, answer: answer, words: words))
            }
        }
    }

    /// None means: carry on. What was typed is never dropped without a word.
    private static func mitigations(_ visit: Visit) throws -> [Mitigation] {
        let (form, words) = (visit.form, visit.words)
        guard let outcome = State(rawValue: form["outcome"]), outcome != .open else {
            throw CollectingWrong(message: words("collect.choose"), field: "outcome-carryOn")
        }
        let typed = Mitigation.Kind.allCases.filter { kind in ["what", "owner", "changes"].contains { !form["\($0)-\(kind.rawValue)"].isEmpty } }
        if outcome == .carryOn {
            guard typed.isEmpty else { throw CollectingWrong(message: words("collect.meeting.typed"), field: "outcome-mend") }
            return []
        }
        guard !typed.isEmpty else { throw CollectingWrong(message: words("collect.meeting.nothingTyped"), field: "what-adjustSample") }
        return try typed.map { kind in
            let key = kind.rawValue
            let text = { (name: String) in form["\(name)-\(key)"] }
            guard !text("what").isEmpty, !text("owner").isEmpty, !text("changes").isEmpty else {
                throw CollectingWrong(message: words("refusal.collect.mitigationNotWhole"), field: "what-\(key)")
            }
            return Mitigation(
                id: ID(form["id"] + "-\(key)") ?? visit.newID(), kind: kind, words: text("what"), owner: text("owner"),
                due: try visit.dayTyped("due-\(key)", field: "due-\(key)"), changes: text("changes"))
        }
    }
}
