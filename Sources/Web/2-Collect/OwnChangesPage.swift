import Method

/// What changed for the very people whose words were used (W1-16): change for all is slow, and nobody should have to wait for it.
/// For the collecting team only; others see how many, never what.
struct OwnChangesPage: Page {
    struct Line {
        let code: String
        let address: String
        let day: String
        let words: String
    }
    static let template = "2-collect/own-changes"
    let title: String
    let back: String
    let counted: String
    let told: Int
    let all: Int
    let isEmpty: Bool
    let lines: [Line]
    let action: String
    let newID: String
    let code: String
    let codes: [String]
    let day: String
    let words: String
    static let sample = OwnChangesPage(
        title: "What changed", back: "/x", counted: "3 of 17", told: 3, all: 17, isEmpty: true,
        lines: [Line(code: "P01", address: "/r", day: "4 May 2026", words: "Has the front door key")], action: "/y", newID: "n", code: "P01",
        codes: ["P01"], day: "2026-05-04", words: "Has the key")
}

extension OwnChangesPage {
    init(_ project: Project, _ visit: Visit) throws {
        let (room, words, form) = (project.collect, visit.words, visit.form)
        let (without, all) = (project.withoutOwnChange, room.reviewsThatCount)
        let changes = try project.ownChanges(for: visit.who(in: project)).reversed()
        let told = all.count - without.count
        self.init(
            title: words("collect.changed.title"), back: Site.collect(project.id),
            counted: words("collect.changed.counted", ["told": String(told), "all": String(all.count)]), told: told, all: max(all.count, 1),
            isEmpty: changes.isEmpty,
            lines: changes.compactMap { change in
                room.reviews[change.review].map {
                    Line(code: $0.code, address: Site.review(project.id, $0.id), day: words.day(change.day), words: change.words)
                }
            }, action: Site.ownChanges(project.id), newID: form.has("id") ? form["id"] : (visit.newID() as ID<OwnChange>).text,
            code: form.has("code") ? form["code"] : visit.query["code"], codes: without + all.map(\.code).filter { !without.contains($0) },
            day: form.has("day") ? form["day"] : visit.now.day.description, words: form["words"])
    }

    static func open(_ door: Door) {
        door.get(Site.ownChanges(.at("project"))) { visit in
            let project = try await visit.projectToCollect()
            return try visit.page(OwnChangesPage(project, visit), in: project)
        }
        door.post(Site.ownChanges(.at("project"))) { visit in
            let project = try await visit.projectToCollect()
            let typed = visit.form["code"].lowercased()
            func again(_ key: String, _ field: String) throws -> Answer {
                try visit.again(OwnChangesPage(project, visit), in: project, message: visit.words(key), field: field)
            }
            guard let review = project.collect.reviewsThatCount.first(where: { $0.code.lowercased() == typed }) else {
                return try again("collect.again.code.none", "code")
            }
            guard let day = visit.form.day("day") else { return try again("collect.changed.noDay", "day") }
            guard let id: ID<OwnChange> = visit.form.id("id") else { throw Fault.unreadable }
            let change = OwnChange(id: id, review: review.id, day: day, words: visit.form["words"])
            do {
                try await visit.put(.collect(.noteOwnChange(change)), to: project.id)
                return visit.seeOther(Site.ownChanges(project.id), notice: "collect.changed.kept")
            } catch let refusal as ProjectRefusal {
                return try visit.again(OwnChangesPage(project, visit), in: project, refusal, field: "words")
            }
        }
    }
}
