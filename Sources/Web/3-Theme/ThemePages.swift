/// Step 3: every card is heard, and the room says which belong together (W3-01 to W3-33).
enum ThemePages: Room {
    static let samples: [any Shown] = [
        ThemePage.sample, CardCallPage.sample, CallCardRegion.sample, CallActionsRegion.sample, CallMoreRegion.sample, CallPlacesRegion.sample,
        CallPlaceRegion.sample, CallPickRegion.sample, CallTrayRegion.sample, WallUndoRegion.sample, BoardPage.sample,
        BoardHeadRegion.sample, BoardRegion.sample, BoardClusterRegion.sample, BoardTrayRegion.sample, BoardBarRegion.sample,
        WallCard.sample, ClusterPage.sample, WallCardPage.sample, CarryThemesPage.sample,
    ]

    static func open(_ door: Door) {
        ThemePage.open(door)
        CardCallPage.open(door)
        BoardPage.open(door)
        ClusterPage.open(door)
        WallCardPage.open(door)
        CarryThemesPage.open(door)
        WallUndoRegion.open(door)
    }
}
