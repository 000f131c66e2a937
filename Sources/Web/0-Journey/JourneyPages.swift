/// The project itself: where it stands, what is next, who takes part, what happened.
enum JourneyPages: Room {
    static let samples: [any Shown] = [
        ProjectPage.sample, StepsPage.sample, RenamePage.sample, PeoplePage.sample, StoryPage.sample,
        NextCyclePage.sample,
    ]

    static func open(_ door: Door) {
        ProjectPage.open(door)
        StepsPage.open(door)
        RenamePage.open(door)
        PeoplePage.open(door)
        StoryPage.open(door)
        NextCyclePage.open(door)
    }
}
