/// Step 7: plans, asks and promises, and how things stood before work began.
enum ImplementPages: Room {
    static let samples: [any Shown] = [
        ImplementPage.sample, NewPlanPage.sample, ActionPlanPage.sample, PlanQuestionPage.sample, AskPage.sample, ActionPage.sample,
        PromisesPage.sample, BaselinesPage.sample, BaselinePage.sample,
    ]

    static func open(_ door: Door) {
        ImplementPage.open(door)
        NewPlanPage.open(door)
        ActionPlanPage.open(door)
        PlanQuestionPage.open(door)
        AskPage.open(door)
        ActionPage.open(door)
        ActionForms.open(door)
        PromisesPage.open(door)
        BaselinesPage.open(door)
        BaselinePage.open(door)
    }
}
