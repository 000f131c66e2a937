import Method

/// Enters what was counted on paper in the room, for nobody by name. Entering it again is the recount.
struct RoomCountPage: Page {
    static let template = "ballot/room"

    struct Line: Sendable {
        struct Field: Sendable {
            let id: String
            let name: String
            let number: String
        }
        let words: String
        let fields: [Field]
    }

    let title: String
    let action: String
    let back: String
    let isRecount: Bool
    let lines: [Line]

    static let sample = RoomCountPage(
        title: "Count the room", action: "/x", back: "/x", isRecount: true,
        lines: [Line(words: "I am on my own", fields: [.init(id: "count-0-a", name: "dots", number: "4")])])
}

extension RoomCountPage {
    init(_ ballot: Ballot, in project: Project, _ visit: Visit) {
        let words = visit.words
        self.init(
            title: words("ballot.room.title"), action: Site.voteRoom(project.id, ballot.id), back: Site.vote(project.id, ballot.id),
            isRecount: !ballot.tallies.isEmpty,
            lines: ballot.settings.options.map { option in
                Line(
                    words: BallotWords.option(option, on: ballot, in: project, words),
                    fields: ballot.settings.kinds.indices.map { kind in
                        let name = "count-\(kind)-\(option)"
                        let counted = ballot.tallies.first { $0.option == option && $0.kind == kind }?.count
                        let number = visit.form.has(name) ? visit.form[name] : counted.map { String($0) } ?? ""
                        return Line.Field(
                            id: name, name: ballot.settings.kinds.count > 1 ? BallotWords.kindName(kind, of: ballot.settings, words) : words("ballot.dots"),
                            number: number)
                    })
            })
    }

    static func open(_ door: Door) {
        door.get(Site.voteRoom(.at("project"), .at("ballot"))) { visit in
            let project = try await visit.project()
            try visit.need(.facilitate, in: project)
            return try visit.page(RoomCountPage(try VotePage.ballot(visit, in: project), in: project, visit), in: project)
        }
        door.post(Site.voteRoom(.at("project"), .at("ballot"))) { visit in
            let project = try await visit.project()
            try visit.need(.facilitate, in: project)
            let ballot = try VotePage.ballot(visit, in: project)
            do {
                try await visit.put(.ballot(.countRoom(ballot: ballot.id, tallies: tallies(visit.form, ballot))), to: project.id)
                return visit.seeOther(Site.vote(project.id, ballot.id), notice: "ballot.room.kept")
            } catch let refusal as ProjectRefusal {
                let page = RoomCountPage(ballot, in: project, visit)
                return try visit.again(page, in: project, refusal, field: page.lines.first?.fields.first?.id ?? "")
            }
        }
    }

    /// Empty fields are left out; what is no number is handed on as one that the ballot refuses.
    private static func tallies(_ form: Form, _ ballot: Ballot) -> [RoomTally] {
        ballot.settings.options.flatMap { option in
            ballot.settings.kinds.indices.compactMap { kind in
                let name = "count-\(kind)-\(option)"
                return form[name].isEmpty ? nil : RoomTally(option: option, kind: kind, count: form.int(name) ?? -1)
            }
        }
    }
}
