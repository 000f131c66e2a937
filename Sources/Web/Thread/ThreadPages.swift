/// The golden thread, what became of a person's words, and the report.
enum ThreadPages: Room {
    static let samples: [any Shown] = [ThreadPage.sample, ThreadSearchPage.sample, WhatBecamePage.sample, ReportPage.sample]

    static func open(_ door: Door) {
        ThreadPage.open(door)
        ThreadSearchPage.open(door)
        WhatBecamePage.open(door)
        ReportPage.open(door)
    }
}
