import Method

/// Swaps in somebody known here for one of the three ways to think, for all themes; or brings ours back (W6-09).
enum LensFigureForm {
    static func open(_ door: Door) {
        door.post(Site.lensFigure(.at("project"), .at("theme"), ":lens")) { visit in
            let project = try await visit.project()
            let (theme, lens) = (try visit.carriedTheme(in: project), try LensPage.lens(of: visit))
            let figure = visit.form["do"] == "ours" ? nil : LensFigure(who: visit.form["who"], asks: visit.form["asks"])
            return try await visit.put(
                .plan(.chooseFigure(lens: lens, figure: figure)), in: project, then: Site.lens(project.id, theme.id, "\(lens)"),
                notice: "plan.figure.kept", field: "who"
            ) { LensPage(lens, for: theme, in: project, visit) }
        }
    }
}

extension Phrases {
    /// Whom to think like.
    func character(_ lens: Lens, _ figure: LensFigure?) -> String {
        figure.map { self("plan.figure.character", ["who": $0.who]) } ?? self("plan.lens.\(lens).character")
    }

    /// What they ask: ours, where the figure asks nothing of its own.
    func prompt(_ lens: Lens, _ figure: LensFigure?) -> String {
        guard let asks = figure?.asks, !asks.isEmpty else { return self("plan.lens.\(lens).prompt") }
        return asks
    }
}
