import Method

/// Where to begin a thread: by the code of a card, or from a theme.
struct ThreadSearchPage: Page {
    static let template = "thread/search"
    let title: String
    let mainClass: String
    let action: String
    let code: String
    let themes: [ThreadStop]
    let promises: [ThreadStop]
    static let sample = ThreadSearchPage(
        title: "t", mainClass: "narrow", action: "/x", code: "P01-N1", themes: [.sample], promises: [.sample])
}

extension ThreadSearchPage {
    static func open(_ door: Door) {
        door.get(Site.thread(.at("project"))) { visit in
            let project = try await visit.project()
            let typed = CardCode.plain(visit.query["code"])
            if let code = ID<Card>(typed), project.collect.cards[code] != nil {
                return visit.seeOther(Site.thread(project.id, .card(code)))
            }
            return try visit.page(ThreadSearchPage(project, visit, typed: typed), in: project)
        }
    }

    init(_ project: Project, _ visit: Visit, typed: String) {
        func stop(_ words: String, _ start: ThreadStart) -> ThreadStop {
            ThreadStop(words: words, note: "", address: Site.thread(project.id, start), isHere: false)
        }
        self.init(
            title: visit.words("thread.search.title"), mainClass: "narrow", action: Site.thread(project.id), code: typed,
            themes: Heading.allCases.flatMap { project.clusters(under: $0) }.filter { $0.name != nil }
                .map { stop(project.label(of: $0, visit.words), .theme($0.id)) },
            promises: project.implement.actions.map { stop($0.words, .action($0.id)) })
    }
}

/// The code of a card as people type it.
enum CardCode {
    /// Capitals, without spaces, with the hyphen that people leave out: `p01 n1` is `P01-N1`.
    static func plain(_ typed: String) -> String {
        let compact = typed.filter { !$0.isWhitespace && $0 != "-" && $0 != "–" && $0 != "—" }
        guard typed.contains(where: { $0.isWhitespace || "-–—".contains($0) }) else { return withHyphen(compact) }
        let parts = typed.split { $0.isWhitespace || "-–—".contains($0) }
        guard parts.count >= 2, let last = parts.last else { return withHyphen(compact) }
        return parts.dropLast().joined(separator: "-").uppercased() + "-" + lastPart(String(last))
    }

    private static func withHyphen(_ compact: String) -> String {
        let upper = compact.uppercased()
        guard let letter = upper.lastIndex(where: { "WNF".contains($0) }), letter > upper.startIndex else { return upper }
        return upper[..<letter] + "-" + lastPart(String(upper[letter...]))
    }

    /// `N1A` is part a of card N1.
    private static func lastPart(_ text: String) -> String {
        guard let first = text.first else { return text }
        return first.uppercased() + text.dropFirst().lowercased()
    }
}
