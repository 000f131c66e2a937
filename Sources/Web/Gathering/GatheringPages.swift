/// A day together: its desk, the big screen, and seats that need no account.
enum GatheringPages: Room {
    static let samples: [any Shown] = [
        DayPage.sample, HereRegion.sample, BreaksRegion.sample, ScreenChoice.sample, BigScreenPage.sample, ScreenRegion.sample,
        ScreenFoot.sample, JoinPage.sample, SitDownPage.sample, SeatPage.sample, SeatNow.sample, SeatOthers.sample, SeatDone.sample, PauseRegion.sample,
        SeatThanksPage.sample,
    ]

    static func open(_ door: Door) {
        DayPage.open(door)
        RunDay.open(door)
        BigScreenPage.open(door)
        JoinPage.open(door)
        SitDownPage.open(door)
        SeatPage.open(door)
        SeatThanksPage.open(door)
        SeatDoes.open(door)
    }
}
