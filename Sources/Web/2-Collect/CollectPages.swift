/// The second step: people's own words, brought in from a file or typed from paper, each thing on its own card.
///
/// Reviews and all that is special about a card are for the collecting team. Everybody else sees the cards that may be heard.
enum CollectPages: Room {
    static let samples: [any Shown] = [
        CollectPage.sample, BringInPage.sample, PreviewPage.sample, ImportsPage.sample, TypeInPage.sample, ReviewsPage.sample,
        ReviewPage.sample, OwnChangesPage.sample, PaperFormPage.sample, EraseWords.sample, CardsPage.sample, CardPage.sample,
        WaysInPage.sample, LinkPosterPage.sample, TellPage.sample, TellThanksPage.sample, TellClosedPage.sample,
        AddPage.sample, PrintPage.sample, PrintedCardsPage.sample, SlidesPage.sample,
    ]

    static func open(_ door: Door) {
        CollectPage.open(door)
        BringInPage.open(door)
        PreviewPage.open(door)
        ImportsPage.open(door)
        TypeInPage.open(door)
        AddPage.open(door)
        AttachmentDoor.open(door)
        ReviewsPage.open(door)
        ReviewPage.open(door)
        OwnChangesPage.open(door)
        PaperFormPage.open(door)
        EraseWords.open(door)
        CardsPage.open(door)
        CardPage.open(door)
        CardWork.open(door)
        WaysInPage.open(door)
        LinkPosterPage.open(door)
        TellDoor.open(door)
        PrintPage.open(door)
        PrintedCardsPage.open(door)
        SlidesPage.open(door)
    }
}
