import Method

/// An idea that came too early is taken up now, under the lens it fits.
enum HeldIdeaForm {
    static func open(_ door: Door) {
        door.post(Site.heldIdea(.at("project"), .at("theme"))) { visit in
            let project = try await visit.project()
            let theme = try visit.carriedTheme(in: project)
            let wanted: ID<HeldIdea>? = visit.form.id("held")
            guard let lens = visit.form.oneOf("lens", Lens.self) else { throw Fault.unreadable }
            guard let held = project.heldIdeasWaiting(under: theme.id).first(where: { $0.id == wanted }) else {
                return visit.seeOther(Site.planTheme(project.id, theme.id))
            }
            let idea = Idea(id: visit.sameID(), theme: theme.id, lens: lens, words: held.words, held: held.id)
            return try await visit.put(
                .plan(.addIdea(idea)), in: project, then: Site.planTheme(project.id, theme.id) + "#ideas-title", notice: "plan.held.kept"
            ) { PlanThemePage(theme, in: project, visit) }
        }
    }
}
