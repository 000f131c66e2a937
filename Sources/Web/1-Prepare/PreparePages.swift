/// The first step: a clear reason, the right people, the days. One small page for each, and one that shows what is in place.
enum PreparePages: Room {
    static let samples: [any Shown] = [
        PreparePage.sample, QuestionPage.sample, LevelPage.sample, LocalPointsPage.sample, PlanningGroupPage.sample, ScopePage.sample,
        DatesPage.sample, ServicesPage.sample,
        SheetPage.sample, MeansPage.sample, ExpectationsPage.sample, LearningPage.sample, ChecklistPage.sample,
        CirclePage.sample, PartnersPage.sample, TogetherPage.sample, TogetherNotePage.sample,
        SamplePage.sample, SampleRecordPage.sample, SamplePlacesPage.sample,
        AgendaPage.sample, TimelinePage.sample, ReadyPage.sample,
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
        SheetPage.open(door)
        MeansPage.open(door)
        ExpectationsPage.open(door)
        LearningPage.open(door)
        ChecklistPage.open(door)
        CirclePage.open(door)
        PartnersPage.open(door)
        TogetherPage.open(door)
        TogetherNotePage.open(door)
        SamplePage.open(door)
        SampleRecordPage.open(door)
        SamplePlacesPage.open(door)
        AgendaPage.open(door)
        TimelinePage.open(door)
        ReadyPage.open(door)
    }
}
