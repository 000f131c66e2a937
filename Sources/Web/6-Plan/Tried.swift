import Method

/// "What was tried elsewhere, and what do we make of it?"
enum TriedForm {
    static func open(_ door: Door) {
        door.post(Site.tried(.at("project"), .at("theme"))) { visit in
            let project = try await visit.project()
            let theme = try visit.carriedTheme(in: project)
            let item = Tried(id: visit.sameID(), theme: theme.id, words: visit.form["tried"], use: visit.form["use"])
            return try await visit.put(
                .plan(.noteTried(item)), in: project, then: Site.planTheme(project.id, theme.id) + "#tried-title", notice: "plan.tried.kept",
                field: "tried"
            ) { PlanThemePage(theme, in: project, visit) }
        }
        door.post(Site.triedOut(.at("project"), .at("theme"))) { visit in
            let project = try await visit.project()
            let theme = try visit.carriedTheme(in: project)
            guard let item = visit.form.id("item") as ID<Tried>? else { throw Fault.unreadable }
            return try await visit.put(
                .plan(.takeOutTried(item)), in: project, then: Site.planTheme(project.id, theme.id) + "#tried-title", notice: "plan.out.kept"
            ) { PlanThemePage(theme, in: project, visit) }
        }
    }
}
