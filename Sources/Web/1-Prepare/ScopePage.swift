import Method

/// What this work is about, on one page, to agree on. It waits for all three perspectives in the planning group (W1-03).
struct ScopePage: Page {
    struct Line {
        let name: String
        let words: String
        let address: String
    }
    static let template = "1-prepare/scope"
    let title: String
    let back: String
    let action: String
    let lines: [Line]
    let lacks: String
    let groupAddress: String
    let isAgreed: Bool
    let mayAgree: Bool
    var mainClass: String { "narrow" }
    static let sample = ScopePage(
        title: "Scope", back: "/x", action: "/y", lines: [Line(name: "Why", words: "To hear people", address: "/z")], lacks: "Providers",
        groupAddress: "/g", isAgreed: true, mayAgree: true)
}

extension ScopePage {
    init(_ project: Project, _ visit: Visit) {
        let (room, words) = (project.prepare, visit.words)
        let nothing = words("prepare.notYet")
        func line(_ key: String, _ text: String, _ address: String) -> Line {
            Line(name: words("prepare.part.\(key)"), words: text.isEmpty ? nothing : text, address: address)
        }
        let members = room.planningGroup.map { "\($0.words) (\(words("prepare.perspective.\($0.perspective)")))" }.joined(separator: ", ")
        self.init(
            title: words("prepare.scope.title"), back: Site.prepare(project.id), action: Site.scope(project.id),
            lines: [
                line("why", room.why, Site.why(project.id)), line("aim", room.scope.aim, Site.aim(project.id)), line("how", room.how, Site.how(project.id)),
                line("level", room.level.map { words("prepare.level.\($0.rawValue)") } ?? "", Site.level(project.id)),
                line("place", room.localPoints.map(\.words).joined(separator: "\n"), Site.localPoints(project.id)),
                line("sheet", Self.sheet(room, words), Site.scopeSheet(project.id)),
                line("means", room.scope.means.map { words.list(MeansPage.said($0, words)) } ?? "", Site.means(project.id)),
                line("expect", room.scope.expectations.map { "\($0.expect)\n\($0.affect)" } ?? "", Site.expectations(project.id)),
                line("group", members, Site.planningGroup(project.id)),
            ], lacks: words.names(of: room.planningGroupLacks), groupAddress: Site.planningGroup(project.id), isAgreed: room.scopeAgreed,
            mayAgree: !room.scopeAgreed && room.planningGroupLacks.isEmpty && visit.may(.prepare, in: project))
    }

    /// The lines that were written; how has a line of its own above.
    private static func sheet(_ room: PrepareRoom, _ words: Phrases) -> String {
        room.scopeSheet.filter { $0.line != .how && !$0.words.isEmpty }.map { "\(words("prepare.sheet.\($0.line.rawValue)")): \($0.words)" }
            .joined(separator: "\n")
    }

    static func open(_ door: Door) {
        door.get(Site.scope(.at("project"))) { visit in
            let project = try await visit.project()
            return try visit.page(ScopePage(project, visit), in: project)
        }
        door.post(Site.scope(.at("project"))) { visit in
            let project = try await visit.project()
            return try await visit.put(
                .prepare(.agreeScope), in: project, then: Site.prepare(project.id), notice: "prepare.scope.kept", field: "agree"
            ) { ScopePage(project, visit) }
        }
    }
}
