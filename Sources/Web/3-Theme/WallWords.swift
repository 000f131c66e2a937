import Method

extension Phrases {
    func hint(_ hint: NameHint) -> String {
        switch hint {
        case .long: self("theme.hint.long", ["count": String(NameHint.words)])
        case .notFirstPerson: self("theme.hint.notFirstPerson")
        case .serviceWords: self("theme.hint.serviceWords")
        }
    }
}

extension Project {
    /// What people call a cluster: its name; before it has one, the first card in it.
    func label(of cluster: Cluster, _ words: Phrases) -> String {
        cluster.name ?? cards(in: cluster.id).first?.shown ?? words("theme.cluster.empty")
    }

    /// The same in a sentence, where the cluster may be gone since.
    func label(of cluster: ID<Cluster>, _ words: Phrases) -> String {
        guard let cluster = theme.clusters[cluster] else { return words("theme.cluster.gone") }
        return label(of: cluster, words).shortened
    }

    /// Cards under a heading that a room may see and that are set aside for now.
    func parkedCards(under heading: Heading) -> [(card: Card, why: String)] {
        theme.parked.compactMap { parked in
            guard let card = collect.cards[parked.card], card.heading == heading, card.standing == .forTheWall else { return nil }
            return (card, parked.why)
        }
    }
}

extension String {
    /// For the middle of a sentence: no more than 60 letters.
    var shortened: String { count <= 60 ? self : prefix(58).trimmed + "…" }
}

extension Substring {
    fileprivate var trimmed: String {
        var text = self
        while text.last == " " || text.last == "," || text.last == "." { text.removeLast() }
        return String(text)
    }
}

/// One of the pages of this step, in the row of links above each of them.
struct WallTab: Hashable {
    let words: String
    let address: String
    let isHere: Bool

    enum Place { case overview, desk, board, carry }

    static let sample = [WallTab(words: "The board", address: "/x", isHere: true)]

    static func all(_ here: Place?, in project: Project, _ visit: Visit) -> [WallTab] {
        let words = visit.words
        var tabs = [WallTab(words: words("theme.tab.overview"), address: Site.theme(project.id), isHere: here == .overview)]
        if visit.may(.facilitate, in: project) {
            tabs.append(WallTab(words: words("theme.tab.desk"), address: Site.cardCall(project.id), isHere: here == .desk))
        }
        tabs.append(WallTab(words: words("theme.tab.board"), address: Site.board(project.id), isHere: here == .board))
        tabs.append(WallTab(words: words("theme.tab.carry"), address: Site.carryThemes(project.id), isHere: here == .carry))
        return tabs
    }
}

/// Something to choose in a list.
struct WallChoice: Hashable {
    let id: String
    let words: String
    static let sample = WallChoice(id: "c1", words: "I see my friends")

    static func clusters(under heading: Heading, in project: Project, _ words: Phrases, without: ID<Cluster>? = nil) -> [WallChoice] {
        project.clusters(under: heading).filter { $0.id != without }
            .map { WallChoice(id: $0.id.text, words: project.label(of: $0, words).shortened) }
    }
}

/// A short name that follows from what was done last, so that the same form sent twice does one thing,
/// and two desks that do the same at once do it once.
enum WallStamp {
    static func of(_ parts: String...) -> String {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for part in parts {
            for byte in part.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
            hash = (hash ^ 0xff) &* 0x100_0000_01b3
        }
        return "c" + String(hash, radix: 36)
    }
}

extension ThemeRoom {
    /// Changes with everything that is done at the wall and not with what is done elsewhere.
    var stamp: String { WallStamp.of(last.map { "\($0)" } ?? "", "\(order.count) \(heard.count) \(parked.count)") }
}
