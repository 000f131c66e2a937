/// The room of step 1: who comes to the days, and that they can. All of it is for those who may prepare.
enum GuestPages: Room {
    static let samples: [any Shown] = [
        GuestsPage.sample, GuestNumbersPage.sample, OneGuestPage.sample, EventsPage.sample, CostSheetPage.sample, RoomPlanPage.sample,
        InvitationsPage.sample, InvitationSheetsPage.sample, DayPackPage.sample,
    ]

    static func open(_ door: Door) {
        GuestsPage.open(door)
        OneGuestPage.open(door)
        EventsPage.open(door)
        CostSheetPage.open(door)
        RoomPlanPage.open(door)
        InvitationsPage.open(door)
        InvitationSheetsPage.open(door)
        DayPackPage.open(door)
        DaysCalendar.open(door)
    }
}
