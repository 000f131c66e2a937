import Method

/// What the eight steps are, and whom to ask.
struct HelpPage: Page {
    struct Step: Sendable {
        let number: Int
        let name: String
        let about: String
        let picture: String
    }

    static let template = "0-Entrance/help"
    let title: String
    let steps: [Step]
    var mainClass: String { "narrow" }
    static let sample = HelpPage(title: "Help", steps: [Step(number: 1, name: "Prepare", about: "Agree why", picture: "prepare")])
}

extension HelpPage {
    static func open(_ door: Door) {
        door.get(Site.help) { visit in
            let steps = Method.Step.allCases.map { step in
                Step(
                    number: step.number, name: visit.words("step.\(step.rawValue)"), about: visit.words("step.\(step.rawValue).about"),
                    picture: step.rawValue)
            }
            return try visit.page(HelpPage(title: visit.words("help.title"), steps: steps))
        }
    }
}
