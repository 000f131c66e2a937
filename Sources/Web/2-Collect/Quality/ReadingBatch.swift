import Method

/// The forms that a trusted reader looks at, mixed so that the order tells nothing. Whoever said no to the use of their words is not read.
enum ReadingBatch {
    /// In turn from every team, always the same for one project.
    static func all(_ project: Project) -> [Review] {
        drawn(project, seed: project.id.text.utf8.reduce(7) { ($0 &* 31) &+ UInt64($1) })
    }

    static func drawn(_ project: Project, seed: UInt64) -> [Review] {
        let room = project.collect
        return room.drawSample(room.reviewsThatCount.count, seed: seed).compactMap { room.reviews[$0] }.filter(mayBeRead)
    }

    /// Words that are with the safeguarding lead are gone from the form, so there may be nothing left of it.
    static func mayBeRead(_ review: Review) -> Bool { review.consent != .no && review.statements.contains(where: \.saysSomething) }

    /// One team's alone, without its name in the address.
    static func address(_ project: ID<Project>, of team: String?) -> String {
        team.map { "\(Site.reading(project))?of=\(WallStamp.of($0))" } ?? Site.reading(project)
    }

    static func of(_ mark: String, _ project: Project) -> [Review] {
        let all = all(project)
        return mark.isEmpty ? all : all.filter { WallStamp.of($0.team) == mark }
    }
}

/// What a trusted reader is asked of one person's words (W2-10).
enum MarkQuestion: String, CaseIterable {
    case colour, detail, truth

    func answer(in marks: ReviewMarks) -> QualityAnswer {
        switch self {
        case .colour: marks.colour
        case .detail: marks.detail
        case .truth: marks.truth
        }
    }
}

/// One person's words, by their code and nothing else.
struct WordsOfOne {
    struct Part {
        let look: String
        let name: String
        let words: [String]
    }
    let code: String
    let parts: [Part]
    /// Why there are none to see.
    let hidden: Bool
    static let sample = WordsOfOne(code: "P01", parts: [Part(look: "working", name: "Working", words: ["My dog"])], hidden: true)

    init(code: String, parts: [Part], hidden: Bool) { (self.code, self.parts, self.hidden) = (code, parts, hidden) }

    init(_ review: Review, _ words: Phrases) {
        let mayBeRead = ReadingBatch.mayBeRead(review)
        self.init(code: review.code, parts: mayBeRead ? Self.parts(review.statements, words) : [], hidden: !mayBeRead)
    }

    /// A picture is read by what is to be seen on it.
    static func parts(_ statements: [Statement], _ words: Phrases) -> [Part] {
        Heading.allCases.compactMap { heading in
            let said = statements.filter { $0.heading == heading && $0.saysSomething }.sorted { $0.rank < $1.rank }
            guard !said.isEmpty else { return nil }
            return Part(
                look: heading.look, name: words.name(heading), words: said.map { $0.words.isEmpty ? $0.attachment?.description ?? "" : $0.words })
        }
    }
}
