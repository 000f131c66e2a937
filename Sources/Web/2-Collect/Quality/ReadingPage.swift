import Method

/// A trusted reader, who knows people well, looks at one person's words: colour, detail, truth to life. They see the code and no more (W2-10).
struct ReadingPage: Page {
    struct Question {
        let group: String
        let legend: String
        let hint: String
        let choices: [Choice]
        let wrong: String
    }
    static let template = "2-collect/reading"
    let title: String
    let back: String
    let left: String
    let one: WordsOfOne
    let questions: [Question]
    let note: String
    let action: String
    let review: String
    let of: String
    let skip: String
    var mainClass: String { "narrow" }
    static let sample = ReadingPage(
        title: "Read", back: "/x", left: "4 of 17", one: .sample,
        questions: [Question(group: "colour", legend: "Colour?", hint: "Would you know", choices: [.sample], wrong: "Choose")], note: "Good", action: "/y",
        review: "r", of: "c1", skip: "/s")
}

extension ReadingPage {
    init(_ review: Review, _ project: Project, _ visit: Visit, _ wrong: CollectingWrong? = nil) {
        let (words, form) = (visit.words, visit.form)
        let of = form.has("of") ? form["of"] : visit.query["of"]
        let batch = ReadingBatch.of(of, project)
        let mine = project.collect.quality.marks.filter { $0.by == visit.account?.id }
        let known = mine.first { $0.review == review.id }
        let read = Set(mine.map(\.review))
        self.init(
            title: words("collect.reading.title", ["code": review.code]), back: Site.quality(project.id),
            left: words("collect.reading.said", ["done": String(batch.count { read.contains($0.id) }), "all": String(batch.count)]),
            one: WordsOfOne(review, words),
            questions: MarkQuestion.allCases.map { question in
                let field = question.rawValue
                let chosen = form.has("review") ? form[field] : known.map { question.answer(in: $0.marks).rawValue } ?? ""
                return Question(
                    group: field, legend: words("collect.mark.\(field)"), hint: words("collect.mark.\(field).hint"),
                    choices: QualityAnswer.allCases.map {
                        Choice(
                            field: "\(field)-\($0.rawValue)", value: $0.rawValue, name: words("collect.answer.\($0.rawValue)"), chosen: chosen == $0.rawValue)
                    }, wrong: wrong?.field == "\(field)-yes" ? wrong?.message ?? "" : "")
            }, note: form.has("review") ? form["note"] : known?.words ?? "", action: Site.reading(project.id), review: review.id.text, of: of,
            skip: Self.next(after: review.id, in: batch.filter { !read.contains($0.id) }).map { _ in
                "\(Site.reading(project.id))?\(of.isEmpty ? "" : "of=\(Site.escaped(of))&")after=\(review.id)"
            } ?? "")
    }

    /// The next one that nobody has to read twice; from the start again after the last.
    static func next(after id: ID<Review>?, in unread: [Review], of batch: [Review] = []) -> Review? {
        guard let id else { return unread.first }
        let others = unread.filter { $0.id != id }
        guard let at = batch.firstIndex(where: { $0.id == id }) else { return others.first }
        let later = Set(batch[(at + 1)...].map(\.id))
        return others.first { later.contains($0.id) } ?? others.first
    }

    static func open(_ door: Door) {
        door.get(Site.reading(.at("project"))) { visit in
            let project = try await visit.projectToCollect()
            guard let review = try wanted(project, visit) else { return visit.seeOther(Site.quality(project.id), notice: "collect.reading.finished") }
            return try visit.page(ReadingPage(review, project, visit), in: project)
        }
        door.post(Site.reading(.at("project"))) { visit in
            let project = try await visit.projectToCollect()
            guard let id: ID<Review> = visit.form.id("review"), let review = project.collect.reviews[id], ReadingBatch.mayBeRead(review) else {
                throw Fault.notThere
            }
            let of = visit.form["of"]
            let then = "\(Site.reading(project.id))?\(of.isEmpty ? "" : "of=\(Site.escaped(of))&")after=\(id)"
            return try await visit.collecting(
                project, then: then, notice: "collect.reading.kept", field: "note", or: { ReadingPage(review, project, visit, $0) }
            ) { [.quality(.mark(review: id, marks: try marks(visit), words: visit.form["note"]))] }
        }
    }

    /// The one that was asked for, or the next that this reader has not read.
    private static func wanted(_ project: Project, _ visit: Visit) throws -> Review? {
        if let id: ID<Review> = visit.query.id("review") {
            guard let review = project.collect.reviews[id], ReadingBatch.mayBeRead(review) else { throw Fault.notThere }
            return review
        }
        let batch = ReadingBatch.of(visit.query["of"], project)
        let read = Set(project.collect.quality.marks.filter { $0.by == visit.account?.id }.map(\.review))
        return next(after: visit.query.id("after"), in: batch.filter { !read.contains($0.id) }, of: batch)
    }

    private static func marks(_ visit: Visit) throws -> ReviewMarks {
        func answer(_ question: MarkQuestion) throws -> QualityAnswer {
            guard let answer = QualityAnswer(rawValue: visit.form[question.rawValue]) else {
                throw CollectingWrong(message: visit.words("collect.choose"), field: "\(question.rawValue)-yes")
            }
            return answer
        }
        return ReviewMarks(colour: try answer(.colour), detail: try answer(.detail), truth: try answer(.truth))
    }
}
