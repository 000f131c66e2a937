import Method

/// Marks an idea as going to happen anyway: credited, and off the ballot (W6-14). Or takes one out.
enum IdeaForms {
    static func open(_ door: Door) {
        door.post(Site.planned(.at("project"), .at("theme"))) { visit in
            try await change(visit, notice: "plan.planned.kept") { .markPlanned(idea: $0, planned: visit.form["planned"] == "yes") }
        }
        door.post(Site.ideaOut(.at("project"), .at("theme"))) { visit in
            try await change(visit, notice: "plan.out.kept") { .takeOutIdea($0) }
        }
    }

    private static func change(_ visit: Visit, notice: String, _ command: (ID<Idea>) -> PlanCommand) async throws -> Answer {
        let project = try await visit.project()
        let theme = try visit.carriedTheme(in: project)
        guard let idea = visit.form.id("idea") as ID<Idea>? else { throw Fault.unreadable }
        return try await visit.put(
            .plan(command(idea)), in: project, then: Site.planTheme(project.id, theme.id) + "#ideas-title", notice: notice
        ) { PlanThemePage(theme, in: project, visit) }
    }
}
