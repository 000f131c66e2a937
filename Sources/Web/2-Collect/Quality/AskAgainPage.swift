import Method

/// Who is to be asked the three questions again, and who was (W2-15).
struct AskAgainPage: Page {
    struct Line {
        let code: String
        let address: String
        let about: String
        let why: String
    }
    static let template = "2-collect/ask-again"
    let title: String
    let back: String
    let tabs: [WallTab]
    let mayOpen: Bool
    let waiting: [Line]
    let isNobody: Bool
    let answered: [Line]
    let action: String
    let code: String
    let codes: [String]
    let why: String
    let next: String
    static let sample = AskAgainPage(
        title: "Ask again", back: "/x", tabs: WallTab.sample, mayOpen: true, waiting: [Line(code: "P01", address: "/a", about: "A. H.", why: "Staff words")],
        isNobody: true, answered: [Line(code: "P02", address: "/a", about: "1 time", why: "Thin")], action: "/y", code: "P01", codes: ["P01"], why: "Thin",
        next: "/n")
}

extension AskAgainPage {
    init(_ project: Project, _ visit: Visit) {
        let (room, words) = (project.collect, visit.words)
        let waiting = room.toBeAskedAgain
        func line(_ review: Review, about: String) -> Line {
            Line(code: review.code, address: Site.askAgain(project.id, review.id), about: about, why: room.askedAgain[review.id]?.why ?? "")
        }
        self.init(
            title: words("collect.again.title"), back: Site.collect(project.id), tabs: WallTab.collecting(.again, project, words),
            mayOpen: visit.may(.prepare, in: project),
            waiting: waiting.map { review in line(review, about: review.collector.flatMap { room.plan.collector($0)?.words } ?? "") },
            isNobody: waiting.isEmpty,
            answered: room.order.compactMap { room.reviews[$0] }.filter { room.askedAgain[$0.id]?.earlier.isEmpty == false }.map { review in
                line(review, about: words.count("collect.again.times", room.askedAgain[review.id]?.earlier.count ?? 0))
            }, action: Site.askAgain(project.id), code: visit.form["code"], codes: room.reviewsThatCount.map(\.code), why: visit.form["why"],
            next: Site.collecting(project.id))
    }

    static func open(_ door: Door) {
        door.get(Site.askAgain(.at("project"))) { visit in
            let project = try await visit.projectToCollect()
            return try visit.page(AskAgainPage(project, visit), in: project)
        }
        door.post(Site.askAgain(.at("project"))) { visit in
            let project = try await visit.projectToCollect()
            try visit.need(.prepare, in: project)
            let typed = visit.form["code"]
            guard let review = project.collect.reviewsThatCount.first(where: { $0.code.lowercased() == typed.lowercased() }) else {
                return try visit.again(AskAgainPage(project, visit), in: project, message: visit.words("collect.again.code.none"), field: "code")
            }
            return try await visit.collecting(
                project, then: Site.askAgain(project.id, review.id), notice: "collect.again.opened", field: "why",
                or: { _ in AskAgainPage(project, visit) }
            ) { [.askAgain(.reopen(review: review.id, why: visit.form["why"]))] }
        }
    }
}
