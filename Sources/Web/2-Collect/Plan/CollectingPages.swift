/// The second step, looked after: the plan, who asks whom, how far it is, and how good the words are. For those who collect; changes to the
/// plan are for those who prepare.
enum CollectingPages: Room {
    static let samples: [any Shown] = [
        CollectingPlanPage.sample, AdjustSamplePage.sample, CollectorsPage.sample, TasksPage.sample, CollectingPage.sample, CollectingRegion.sample,
        NewGroundRegion.sample, VoicesRegion.sample, ReceiptsPage.sample, RemindersPage.sample, QualityPage.sample, ReadingPage.sample,
        QualityMeetingPage.sample, AskAgainPage.sample, AskedAgainPage.sample,
    ]

    static func open(_ door: Door) {
        CollectingPlanPage.open(door)
        AdjustSamplePage.open(door)
        CollectorsPage.open(door)
        TasksPage.open(door)
        CollectingPage.open(door)
        ReceiptsPage.open(door)
        RemindersPage.open(door)
        QualityPage.open(door)
        ReadingPage.open(door)
        QualityMeetingPage.open(door)
        AskAgainPage.open(door)
        AskedAgainPage.open(door)
    }
}
