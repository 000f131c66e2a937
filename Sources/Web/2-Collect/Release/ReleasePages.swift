/// From words to the wall: two people look, questions go to who asked, and what suggests harm goes to the safeguarding lead alone.
enum ReleasePages: Room {
    static let samples: [any Shown] = [LookPage.sample, LookRegion.sample, CardNotePage.sample, SafeguardingPage.sample, MatterPage.sample]

    static func open(_ door: Door) {
        LookPage.open(door)
        LookDoing.open(door)
        LookAsking.open(door)
        CardNotePage.open(door)
        SafeguardingPage.open(door)
        MatterPage.open(door)
    }
}
