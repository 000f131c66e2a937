import Method

/// My own dots: never in a common stream, only in my page and in the answer to my own form.
struct DotsRegion: Region {
    static let template = "ballot/dots"

    struct Dot: Hashable {
        let isOn: Bool
        let isSecond: Bool
    }

    /// An option that takes one dot: a button that puts it there or takes it back.
    struct Single: Hashable {
        let id: String
        let words: String
        let fact: String
        let isOn: Bool
        let isFull: Bool
        let want: String
    }

    /// An option that takes several, or dots of several kinds.
    struct Many: Hashable {
        struct Kind: Hashable {
            let id: String
            let name: String
            let isSecond: Bool
            let number: Int
            let less: String
            let more: String
        }
        let words: String
        let fact: String
        let kinds: [Kind]
    }

    struct Left: Hashable {
        let words: String
        let dots: [Dot]
    }

    /// The vote that these dots are of, as the common region names it; empty where there is none to vote in.
    let call: String
    let action: String
    /// "" where the button stands elsewhere on the page.
    let doneAction: String
    let question: String
    let theme: String
    let left: [Left]
    let singles: [Single]
    let manies: [Many]
    let isDone: Bool
    /// What helps to choose, where the page does not say it already.
    let help: VoteHelp?

    var region: String { "mine" }

    static let sample = DotsRegion(
        call: "b", action: "/x", doneAction: "/x", question: "Which would help most?", theme: "I am on my own",
        left: [Left(words: "You have 1 dot left", dots: [Dot(isOn: true, isSecond: true)])],
        singles: [Single(id: "a", words: "I am on my own", fact: "12 cards", isOn: true, isFull: true, want: "0_0_a")],
        manies: [
            Many(
                words: "I am on my own", fact: "12 cards",
                kinds: [.init(id: "a-0", name: "now", isSecond: true, number: 1, less: "0_0_a", more: "2_0_a")])
        ], isDone: true, help: .sample)

    static let nothing = DotsRegion(
        call: "", action: "", doneAction: "", question: "", theme: "", left: [], singles: [], manies: [], isDone: false, help: nil)
}

extension DotsRegion {
    init(
        _ ballot: Ballot, of voter: ID<Person>, in project: Project, _ words: Phrases, action: String, doneAction: String, help: VoteHelp? = nil
    ) {
        let mine = ballot.votes[voter]?.dots ?? []
        let isSimple = ballot.settings.kinds.count == 1 && ballot.settings.mostOnOne == 1
        let options = ballot.settings.options.map { option in
            (option, BallotWords.option(option, on: ballot, in: project, words), Self.fact(option, ballot, in: project, words))
        }
        self.init(
            call: BallotCall.text(ballot), action: action, doneAction: doneAction, question: BallotWords.question(ballot.purpose, words),
            theme: BallotWords.theme(ballot.purpose, in: project),
            left: ballot.settings.kinds.indices.map { Self.left(ballot, $0, mine, words) },
            singles: isSimple ? options.map { Self.single($0, $1, $2, ballot, mine) } : [],
            manies: isSimple ? [] : options.map { Self.many($0, $1, $2, ballot, mine, words) }, isDone: ballot.votes[voter]?.saidDone ?? false,
            help: help)
    }

    private static func left(_ ballot: Ballot, _ kind: Int, _ mine: [Method.Dot], _ words: Phrases) -> Left {
        let each = ballot.settings.kinds[kind].each
        let used = mine.count { $0.kind == kind }
        let name = ballot.settings.kinds.count > 1 ? BallotWords.kindName(kind, of: ballot.settings, words) + ": " : ""
        return Left(
            words: name + words.count("ballot.left", each - used),
            dots: (0..<each).map { Dot(isOn: $0 >= used, isSecond: kind > 0) })
    }

    private static func single(_ option: ID<Option>, _ said: String, _ fact: String, _ ballot: Ballot, _ mine: [Method.Dot]) -> Single {
        let isOn = mine.contains { $0.option == option }
        return Single(
            id: option.text, words: said, fact: fact, isOn: isOn, isFull: !isOn && mine.count >= ballot.dotsEach,
            want: Wanted(number: isOn ? 0 : 1, kind: 0, option: option).text)
    }

    private static func many(
        _ option: ID<Option>, _ said: String, _ fact: String, _ ballot: Ballot, _ mine: [Method.Dot], _ words: Phrases
    ) -> Many {
        Many(
            words: said, fact: fact,
            kinds: ballot.settings.kinds.indices.map { kind in
                let number = mine.count { $0.option == option && $0.kind == kind }
                return Many.Kind(
                    id: "\(option)-\(kind)", name: ballot.settings.kinds.count > 1 ? BallotWords.kindName(kind, of: ballot.settings, words) : "",
                    isSecond: kind > 0, number: number, less: Wanted(number: max(0, number - 1), kind: kind, option: option).text,
                    more: Wanted(number: number + 1, kind: kind, option: option).text)
            })
    }

    /// A fact beside a theme: how many cards speak for it. The order comes from dots alone (W3-26).
    private static func fact(_ option: ID<Option>, _ ballot: Ballot, in project: Project, _ words: Phrases) -> String {
        ballot.purpose == .themes ? words.count("ballot.cards", project.cardCount(of: option.of(Cluster.self))) : ""
    }
}
