import Method

/// What the forms of a tree of whys do.
enum WhyForms {
    static func open(_ door: Door) {
        post(door, .answer, notice: "understand.answer.kept", field: "words") { visit, theme in
            [
                .answerWhy(
                    id: visit.sameID(), theme: theme, parent: visit.form.id("under"), words: visit.form["words"],
                    perspective: visit.form.oneOf("from", Perspective.self))
            ]
        }
        post(door, .mark, notice: "understand.mark.kept") { visit, theme in try mark(visit, theme) }
        post(door, .hold, notice: "understand.hold.kept", field: "idea") { visit, theme in
            [.holdIdea(id: visit.sameID(), theme: theme, words: visit.form["idea"])]
        }
        post(door, .enough, notice: "understand.enough.kept") { _, theme in [.sayEnough(theme: theme)] }
        post(door, .again, notice: "understand.again.kept") { _, theme in [.digAgain(theme: theme)] }
    }

    /// One button of a row: what it says is its name.
    private static func mark(_ visit: Visit, _ theme: ID<Cluster>) throws -> [UnderstandCommand] {
        guard let why = visit.form.id("why") as ID<Why>? else { throw Fault.unreadable }
        switch visit.form["do"] {
        case "root": return [.markRoot(why: why, theme: theme)]
        case "money": return [.setAside(why: why, theme: theme, as: .money)]
        case "people": return [.setAside(why: why, theme: theme, as: .howPeopleAre)]
        case "back": return [.bringBack(why: why, theme: theme)]
        case "out": return [.takeOut(why: why, theme: theme)]
        case "idea": return [.holdIdea(id: why.of(HeldIdea.self), theme: theme, words: visit.form["said"]), .takeOut(why: why, theme: theme)]
        default: throw Fault.unreadable
        }
    }

    private static func post(
        _ door: Door, _ doing: WhyDoing, notice: String, field: String = "",
        commands: @escaping @Sendable (Visit, ID<Cluster>) throws -> [UnderstandCommand]
    ) {
        door.post(Site.why(.at("project"), .at("theme"), doing)) { visit in
            let project = try await visit.project()
            let theme = try visit.carriedTheme(in: project)
            do {
                try await visit.put(commands(visit, theme.id).map(ProjectCommand.understand), to: project.id)
                return visit.seeOther(Site.whys(project.id, theme.id), notice: notice)
            } catch let refusal as ProjectRefusal {
                return try visit.again(WhysPage(theme, project, visit), in: project, refusal, field: field)
            }
        }
    }
}

/// Step 4.
enum UnderstandPages: Room {
    static let samples: [any Shown] = [UnderstandPage.sample, WhysPage.sample]

    static func open(_ door: Door) {
        UnderstandPage.open(door)
        WhysPage.open(door)
        WhyForms.open(door)
    }
}
