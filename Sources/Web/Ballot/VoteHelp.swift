import Method

/// What helps to choose: three good reasons for themes (W3-25), two tests for causes (W4-09), five for ideas (W6-13).
struct VoteHelp: Hashable, Sendable {
    struct Line: Hashable {
        let words: String
    }

    let title: String
    let lines: [Line]

    static let sample = VoteHelp(title: "Good reasons", lines: [Line(words: "Many people said it")])
}

extension VoteHelp {
    init(_ purpose: BallotPurpose, _ words: Phrases) {
        switch purpose {
        case .themes:
            self.init(words("ballot.help.themes"), [words("ballot.help.themes.domino"), words("ballot.help.themes.many"), words("ballot.help.themes.matters")])
        case .causes:
            self.init(words("ballot.help.causes"), [words("ballot.help.causes.effect"), words("ballot.help.causes.reach")])
        case .ideas:
            self.init(
                words("ballot.help.ideas"),
                [
                    words("ballot.help.ideas.possible"), words("ballot.help.ideas.stretch"), words("ballot.help.ideas.clear"),
                    words("ballot.help.ideas.ours"), words("ballot.help.ideas.new"),
                ])
        case .other: self.init(words("ballot.help.other"), [words("ballot.help.other.matters")])
        }
    }

    private init(_ title: String, _ lines: [String]) { self.init(title: title, lines: lines.map(Line.init(words:))) }
}
