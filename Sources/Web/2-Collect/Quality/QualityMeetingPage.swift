import Method

/// The half day on which those who collect look at the words together: three questions over a drawn sample and over the whole, then an
/// outcome (W2-12, W2-13, W2-24).
struct QualityMeetingPage: Page {
    struct Question {
        /// Still to be answered, by somebody who may.
        let asks: Bool
        let group: String
        let legend: String
        let choices: [Choice]
        let said: String
        let wordsField: String
        let words: String
        let wrong: String
        static let sample = Question(
            asks: true, group: "a", legend: "True?", choices: [.sample], said: "Yes", wordsField: "w", words: "Two teams write for people", wrong: "Choose")
    }
    struct Form {
        let one: WordsOfOne
        let questions: [Question]
        static let sample = Form(one: .sample, questions: [.sample])
    }
    struct Team {
        let name: String
        let forms: Int
        let noes: Int
    }
    /// One of the three things that help, as it is typed.
    struct Mend {
        let key: String
        let name: String
        let about: String
        let what: String
        let owner: String
        let due: String
        let changes: String
        let dueWrong: String
        let wrong: String
    }
    static let template = "2-collect/quality-meeting"
    let title: String
    let back: String
    let attended: [String]
    let forms: [Form]
    let whole: [Question]
    let teams: [Team]
    let open: String
    let isOpen: Bool
    let mayLead: Bool
    let answersAction: String
    let outcomeAction: String
    let outcomes: [Choice]
    let mends: [Mend]
    let newID: String
    let outcome: String
    let agreed: [AgreedLine]
    let doneAction: String
    let next: String
    static let sample = QualityMeetingPage(
        title: "Meeting", back: "/x", attended: ["A manager"], forms: [.sample], whole: [.sample], teams: [Team(name: "North", forms: 3, noes: 1)],
        open: "Usable?", isOpen: true, mayLead: true, answersAction: "/a", outcomeAction: "/o", outcomes: [.sample],
        mends: [
            Mend(
                key: "askAgain", name: "Ask again", about: "Three questions", what: "Ask P01", owner: "A manager", due: "2025-01-20", changes: "More detail",
                dueWrong: "No day", wrong: "Who?")
        ], newID: "n", outcome: "Carry on", agreed: [.sample], doneAction: "/d", next: "/n")
}

extension QualityMeetingPage {
    enum State: String { case open, carryOn, mend }

    static func state(of meeting: QualityMeeting) -> State {
        !meeting.isConcluded ? .open : meeting.mitigations.isEmpty ? .carryOn : .mend
    }

    init(_ meeting: QualityMeeting, _ project: Project, _ visit: Visit, _ wrong: CollectingWrong? = nil) {
        let (words, form) = (visit.words, visit.form)
        let mayLead = visit.may(.prepare, in: project)
        let state = Self.state(of: meeting)
        let questions = QuestionsAsked(meeting: meeting, visit: visit, wrong: wrong, asks: mayLead && state == .open)
        let reviews = meeting.sample.compactMap { project.collect.reviews[$0] }
        self.init(
            title: words("collect.meeting.title", ["day": words.day(meeting.day)]), back: Site.quality(project.id), attended: meeting.attended,
            forms: reviews.map { Form(one: WordsOfOne($0, words), questions: questions.of($0.id)) }, whole: questions.of(nil),
            teams: Self.teams(meeting, reviews, words),
            open: meeting.openQuestions.isEmpty ? "" : meeting.openQuestions.map { words("collect.question.\($0.rawValue)") }.joined(separator: " "),
            isOpen: state == .open, mayLead: mayLead, answersAction: Site.qualityMeeting(project.id, meeting.id),
            outcomeAction: Site.qualityOutcome(project.id, meeting.id),
            outcomes: [State.carryOn, .mend].map {
                Choice(
                    field: "outcome-\($0.rawValue)", value: $0.rawValue, name: words("collect.meeting.state.\($0.rawValue)"),
                    about: words("collect.meeting.state.\($0.rawValue).about"), chosen: form["outcome"] == $0.rawValue)
            }, mends: Mitigation.Kind.allCases.map { Self.mend($0, visit, wrong) }, newID: visit.form.has("id") ? form["id"] : visit.newText(),
            outcome: state == .open ? "" : words("collect.meeting.state.\(state.rawValue)"),
            agreed: meeting.mitigations.map { AgreedLine($0, project.id, words, mayFinish: mayLead) }, doneAction: Site.qualityDone(project.id),
            next: Site.quality(project.id))
    }

    private static func mend(_ kind: Mitigation.Kind, _ visit: Visit, _ wrong: CollectingWrong?) -> Mend {
        let (key, words, form) = (kind.rawValue, visit.words, visit.form)
        return Mend(
            key: key, name: words("collect.mend.\(key)"), about: words("collect.mend.\(key).about"), what: form["what-\(key)"], owner: form["owner-\(key)"],
            due: form["due-\(key)"], changes: form["changes-\(key)"], dueWrong: wrong?.field == "due-\(key)" ? wrong?.message ?? "" : "",
            wrong: wrong?.field == "what-\(key)" ? wrong?.message ?? "" : "")
    }

    /// Answers traced to the teams: what shows where practice is weak.
    private static func teams(_ meeting: QualityMeeting, _ reviews: [Review], _ words: Phrases) -> [Team] {
        let byTeam = Dictionary(grouping: reviews, by: \.team)
        return byTeam.keys.sorted().map { team in
            let ids = Set((byTeam[team] ?? []).map(\.id))
            let noes = Set(meeting.answers.filter { $0.answer == .no }.compactMap(\.review)).intersection(ids).count
            return Team(name: words.name(SamplePart(kind: .team, name: team)), forms: ids.count, noes: noes)
        }
    }
}

/// The three questions with what was answered, for one form or for the whole.
struct QuestionsAsked {
    let meeting: QualityMeeting
    let visit: Visit
    let wrong: CollectingWrong?
    let asks: Bool

    static func field(_ question: QualityQuestion, _ review: ID<Review>?) -> String { "answer-\(question.rawValue)-\(review?.text ?? "whole")" }

    func of(_ review: ID<Review>?) -> [QualityMeetingPage.Question] {
        let words = visit.words
        return QualityQuestion.allCases.map { question in
            let field = Self.field(question, review)
            let known = meeting.answers.first { $0.review == review && $0.question == question }
            let chosen = visit.form.has(field) ? visit.form[field] : known?.answer.rawValue ?? ""
            let typed = "words-\(question.rawValue)"
            return QualityMeetingPage.Question(
                asks: asks, group: field, legend: words("collect.question.\(question.rawValue)"),
                choices: QualityAnswer.allCases.map {
                    Choice(
                        field: "\(field)-\($0.rawValue)", value: $0.rawValue, name: words("collect.answer.\($0.rawValue)"), chosen: chosen == $0.rawValue)
                }, said: known.map { words("collect.answer.\($0.answer.rawValue)") } ?? "", wordsField: review == nil ? typed : "",
                words: review == nil ? (visit.form.has(typed) ? visit.form[typed] : known?.words ?? "") : "",
                wrong: wrong?.field == "\(field)-yes" ? wrong?.message ?? "" : "")
        }
    }
}
