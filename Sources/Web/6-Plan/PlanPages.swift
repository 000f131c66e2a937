/// Step 6: what is in place, ideas through three lenses, the grid, and what is done with each idea.
enum PlanPages: Room {
    static let samples: [any Shown] = [PlanPage.sample, PlanThemePage.sample, LensPage.sample, GridPage.sample, GridRegion.sample, GridIdeaPage.sample]

    static func open(_ door: Door) {
        PlanPage.open(door)
        PlanThemePage.open(door)
        InPlaceForm.open(door)
        TriedForm.open(door)
        LensPage.open(door)
        LensFigureForm.open(door)
        HeldIdeaForm.open(door)
        IdeaForms.open(door)
        GridPage.open(door)
        GridIdeaPage.open(door)
        GuessForm.open(door)
        SettleForm.open(door)
        DecideForm.open(door)
    }
}
