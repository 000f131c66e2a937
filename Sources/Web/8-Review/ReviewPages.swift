/// Step 8: readings against the baseline, success marked by each group, the process itself, and the way into the next cycle.
enum ReviewPages: Room {
    static let samples: [any Shown] = [
        ProgressPage.sample, MeasureProgressPage.sample, TakeOutReadingPage.sample, SuccessCheckPage.sample, MarkPage.sample, ProcessPage.sample,
        LearnedPage.sample,
    ]

    static func open(_ door: Door) {
        ProgressPage.open(door)
        MeasureProgressPage.open(door)
        TakeOutReadingPage.open(door)
        SuccessCheckPage.open(door)
        MarkPage.open(door)
        ProcessPage.open(door)
        LearnedPage.open(door)
    }
}
