import Method

/// "What is in place already?" (W6-02)
enum InPlaceForm {
    static func open(_ door: Door) {
        door.post(Site.inPlace(.at("project"), .at("theme"))) { visit in
            let project = try await visit.project()
            let theme = try visit.carriedTheme(in: project)
            let item = InPlace(id: visit.sameID(), theme: theme.id, words: visit.form["in-place"])
            return try await visit.put(
                .plan(.noteInPlace(item)), in: project, then: Site.planTheme(project.id, theme.id) + "#in-place-title", notice: "plan.inPlace.kept",
                field: "in-place"
            ) { PlanThemePage(theme, in: project, visit) }
        }
        door.post(Site.inPlaceOut(.at("project"), .at("theme"))) { visit in
            let project = try await visit.project()
            let theme = try visit.carriedTheme(in: project)
            guard let item = visit.form.id("item") as ID<InPlace>? else { throw Fault.unreadable }
            return try await visit.put(
                .plan(.takeOutInPlace(item)), in: project, then: Site.planTheme(project.id, theme.id) + "#in-place-title", notice: "plan.out.kept"
            ) { PlanThemePage(theme, in: project, visit) }
        }
    }
}
