/// The first step: a clear reason, the right people, the days. One small page for each, and one that shows what is in place.
enum PreparePages: Room {
    static let samples: [any Shown] = [
        PreparePage.sample, QuestionPage.sample, LevelPage.sample, LocalPointsPage.sample, PlanningGroupPage.sample, ScopePage.sample,
        DatesPage.sample, ServicesPage.sample, GuestsPage.sample,
    ]

    static func open(_ door: Door) {
        PreparePage.open(door)
        QuestionPage.open(door)
        LevelPage.open(door)
        LocalPointsPage.open(door)
        PlanningGroupPage.open(door)
        ScopePage.open(door)
        DatesPage.open(door)
        ServicesPage.open(door)
        GuestsPage.open(door)
    }
}
