import Method

/// The cards, narrowed by heading; and for the collecting team by how they stand. Everybody else sees those that may be heard.
struct CardsPage: Page {
    struct Filter {
        let name: String
        let address: String
        let isHere: Bool
    }
    struct Pager {
        let previous: String
        let next: String
        let words: String
    }
    static let template = "2-collect/cards"
    let title: String
    let back: String
    let headings: [Filter]
    let standings: [Filter]
    let hasStandings: Bool
    let cards: [CardLine]
    let counted: String
    let isEmpty: Bool
    let pager: Pager?
    static let sample = CardsPage(
        title: "Cards", back: "/x", headings: [.sample], standings: [.sample], hasStandings: true, cards: [.sample], counted: "99 cards",
        isEmpty: true, pager: Pager(previous: "/a", next: "/b", words: "1 of 2"))
}

extension CardsPage.Filter {
    static let sample = Self(name: "Working", address: "/x", isHere: true)
}

extension CardsPage {
    private static let size = 60

    init(_ project: Project, _ visit: Visit) {
        let words = visit.words
        let isForTeam = visit.may(.collect, in: project)
        let heading = Heading(rawValue: visit.query["heading"])
        let standing = isForTeam ? StandingKind(rawValue: visit.query["standing"]) : nil
        let found = project.collect.cardOrder.compactMap { project.collect.cards[$0] }.filter { card in
            (heading == nil || card.heading == heading) && (standing == nil || StandingKind(card.standing) == standing)
                && (isForTeam || card.standing == .forTheWall)
        }
        let paged = Paged(found, visit.query.int("page"), size: Self.size)
        func address(_ heading: Heading?, _ standing: StandingKind?, _ page: Int? = nil) -> String {
            let parts = [heading.map { "heading=\($0.rawValue)" }, standing.map { "standing=\($0.rawValue)" }, page.map { "page=\($0)" }]
            let query = parts.compactMap { $0 }.joined(separator: "&")
            return Site.cards(project.id) + (query.isEmpty ? "" : "?\(query)")
        }
        func turn(_ page: Int?) -> String { page.map { address(heading, standing, $0) } ?? "" }
        self.init(
            title: words("collect.cards.title"), back: isForTeam ? Site.collect(project.id) : Site.project(project.id),
            headings: [Filter(name: words("collect.cards.all"), address: address(nil, standing), isHere: heading == nil)]
                + Heading.allCases.map {
                    Filter(name: words.name($0), address: address($0, standing), isHere: heading == $0)
                },
            standings: isForTeam
                ? [Filter(name: words("collect.cards.any"), address: address(heading, nil), isHere: standing == nil)]
                    + StandingKind.allCases.map {
                        Filter(name: words("collect.standing.\($0.rawValue)"), address: address(heading, $0), isHere: standing == $0)
                    } : [],
            hasStandings: isForTeam, cards: paged.items.map { CardLine($0, project, words, isForTeam: isForTeam) },
            counted: words.count("collect.cards.count", found.count), isEmpty: found.isEmpty,
            pager: paged.pages < 2
                ? nil
                : Pager(
                    previous: turn(paged.before), next: turn(paged.after),
                    words: words("collect.page", ["page": String(paged.page), "pages": String(paged.pages)])))
    }

    static func open(_ door: Door) {
        door.get(Site.cards(.at("project"))) { visit in
            let project = try await visit.project()
            return try visit.kept(for: project) { try visit.page(CardsPage(project, visit), in: project) }
        }
    }
}
