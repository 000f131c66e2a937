/// Coming in and finding one's projects; choosing words; help; what is shown when something cannot be.
enum EntrancePages: Room {
    static let samples: [any Shown] = [
        WelcomePage.sample, HomePage.sample, SignInPage.sample, EnterPage.sample, StartPage.sample, HelpPage.sample, LanguagePage.sample,
        FaultPage.sample, NoticePlace.sample, ErrorsPlace.sample,
    ]

    static func open(_ door: Door) {
        HomePage.open(door)
        SignInPage.open(door)
        EnterPage.open(door)
        StartPage.open(door)
        HelpPage.open(door)
        LanguagePage.open(door)
    }
}
