import Method

/// Everybody's reviews by code, for the collecting team alone. Found by code or by words.
struct ReviewsPage: Page {
    struct Line {
        let code: String
        let address: String
        let about: String
        let things: String
        let consent: String
        let mayBeHeard: Bool
    }
    struct Pager {
        let previous: String
        let next: String
        let words: String
    }
    static let template = "2-collect/reviews"
    let title: String
    let back: String
    let action: String
    let search: String
    let lines: [Line]
    let counted: String
    let isEmpty: Bool
    let found: Bool
    let bringIn: String
    let pager: Pager?
    static let sample = ReviewsPage(
        title: "Reviews", back: "/x", action: "/y", search: "P01",
        lines: [Line(code: "P01", address: "/r", about: "Homecare", things: "6 things", consent: "Yes", mayBeHeard: true)], counted: "17 people",
        isEmpty: true, found: true, bringIn: "/b", pager: Pager(previous: "/a", next: "/b", words: "1 of 2"))
}

extension ReviewsPage {
    private static let size = 40

    init(_ project: Project, _ visit: Visit) {
        let (words, search) = (visit.words, visit.query["q"])
        let found = project.collect.order.compactMap { project.collect.reviews[$0] }.filter { Self.matches($0, search) }
        let paged = Paged(found, visit.query.int("page"), size: Self.size)
        func address(_ page: Int?) -> String {
            page.map { "\(Site.reviews(project.id))?q=\(Site.escaped(search))&page=\($0)" } ?? ""
        }
        self.init(
            title: words("collect.reviews.title"), back: Site.collect(project.id), action: Site.reviews(project.id), search: search,
            lines: paged.items.map { review in
                Line(
                    code: review.code, address: Site.review(project.id, review.id),
                    about: [review.service, review.team].filter { !$0.isEmpty }.joined(separator: ", "),
                    things: words.count("collect.things", review.statements.count), consent: words("collect.consent.\(review.consent.rawValue)"),
                    mayBeHeard: review.consent.letsWordsBeHeard)
            }, counted: words.count("collect.people", found.count), isEmpty: project.collect.order.isEmpty, found: !found.isEmpty,
            bringIn: Site.bringIn(project.id),
            pager: paged.pages < 2
                ? nil
                : Pager(
                    previous: address(paged.before), next: address(paged.after),
                    words: words("collect.page", ["page": String(paged.page), "pages": String(paged.pages)])))
    }

    private static func matches(_ review: Review, _ search: String) -> Bool {
        if search.isEmpty { return true }
        let wanted = search.lowercased()
        return review.code.lowercased().contains(wanted) || review.statements.contains { $0.readable.lowercased().contains(wanted) }
    }

    static func open(_ door: Door) {
        door.get(Site.reviews(.at("project"))) { visit in
            let project = try await visit.project()
            try visit.need(.collect, in: project)
            return try visit.page(ReviewsPage(project, visit), in: project)
        }
    }
}

/// A long list, a page at a time.
struct Paged<Item> {
    let items: [Item]
    /// From 1.
    let page: Int
    let pages: Int

    init(_ all: [Item], _ wanted: Int?, size: Int) {
        pages = max(1, (all.count + size - 1) / size)
        page = min(max(wanted ?? 1, 1), pages)
        items = Array(all.dropFirst((page - 1) * size).prefix(size))
    }

    var before: Int? { page > 1 ? page - 1 : nil }
    var after: Int? { page < pages ? page + 1 : nil }
}
