import Method

/// "What became of what I said?" For anybody who has the code of a card, without signing in.
///
/// A code can be guessed, so nobody's words are shown here, nor why a card is not on the wall: only what the group made of it
/// (docs/decisions/0005-what-a-code-opens.md).
struct WhatBecamePage: Page {
    static let template = "thread/what-became"
    let title: String
    let mainClass: String
    let code: String
    let notFound: Bool
    let found: [Found]
    static let sample = WhatBecamePage(title: "t", mainClass: "narrow", code: "P01-N1", notFound: true, found: [.sample])

    /// One project in which a card has this code.
    struct Found: Hashable {
        let project: String
        let heading: String
        let headingWord: String
        let lines: [Line]
        let threadAddress: String
        static let sample = Found(project: "p", heading: "not-working", headingWord: "h", lines: [.sample], threadAddress: "/x")
    }

    struct Line: Hashable {
        let label: String
        let words: String
        let picture: String
        static let sample = Line(label: "l", words: "w", picture: "thread")
    }
}

extension WhatBecamePage {
    static func open(_ door: Door) {
        door.get(Site.whatBecame) { visit in
            let code = CardCode.plain(visit.query["code"])
            var found: [Found] = []
            if let card = ID<Card>(code) {
                guard visit.around.tries.may(.cardCode, visit.from, at: visit.now.milliseconds) else { throw Fault.tooMany }
                for line in try await visit.house.allProjects() {
                    guard let project = try await visit.house.project(line.id), project.collect.cards[card] != nil else { continue }
                    found.append(Found(card, project, visit))
                }
            }
            let page = WhatBecamePage(
                title: visit.words("became.title"), mainClass: "narrow", code: code, notFound: !code.isEmpty && found.isEmpty, found: found)
            return try visit.page(page)
        }
    }
}

extension WhatBecamePage.Found {
    init(_ card: ID<Card>, _ project: Project, _ visit: Visit) {
        let heading = project.collect.cards[card]?.heading ?? .working
        let mayRead = (try? visit.who(in: project))?.role.may(.read) == true
        let lines = project.endings(of: card).flatMap { WhatBecameLines(project: project, visit: visit).lines(for: $0) }
        self.init(
            project: project.journey.title, heading: heading.look, headingWord: visit.words.name(heading), lines: lines,
            threadAddress: mayRead ? Site.thread(project.id, .card(card)) : "")
    }
}

/// What became of a card, line by line, without anybody's words.
struct WhatBecameLines {
    let project: Project
    let visit: Visit

    private var words: Phrases { visit.words }

    func lines(for ending: CardEnding) -> [WhatBecamePage.Line] {
        switch ending {
        case .erased, .notOnTheWall: [line("became.kept.label", words("became.talkToUs"), "safe")]
        case .waiting: [line("became.now", words("became.waiting"), "card")]
        case .parked: [line("became.now", words("became.parked"), "park")]
        case .kept(let theme): [grouped(theme), line("became.now", words("became.kept"), "future")]
        case .waitingForVote(let theme): [grouped(theme), line("became.now", words("became.waitingForVote"), "dot")]
        case .notChosenThisTime(let theme): [grouped(theme), line("became.now", words("became.notChosen"), "dot")]
        case .carried(let theme): [grouped(theme), line("became.chosen.label", words("became.chosen"), "dot")] + promises(of: theme)
        }
    }

    private func grouped(_ theme: ID<Cluster>) -> WhatBecamePage.Line {
        line("became.grouped", project.theme.clusters[theme]?.name.map { "“\($0)”" } ?? words("became.noName"), "cluster")
    }

    private func promises(of theme: ID<Cluster>) -> [WhatBecamePage.Line] {
        let tree = project.understand.tree(of: theme)
        let causes = tree.carried.compactMap { tree.whys[$0]?.words }.map { line("became.cause", $0, "cause") }
        let promises = project.implement.actions(for: theme).filter(\.accepted).map { action in
            let standing = words("thread.status.\(action.status(on: visit.now.day).status.key)", ["who": action.owner])
            return line("became.promise", "\(action.words). \(standing)", "promise")
        }
        return causes + (promises.isEmpty ? [line("became.now", words("became.noPromiseYet"), "plan")] : promises)
    }

    private func line(_ label: String, _ text: String, _ picture: String) -> WhatBecamePage.Line {
        WhatBecamePage.Line(label: words(label), words: text, picture: picture)
    }
}
