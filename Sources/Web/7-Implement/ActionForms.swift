import Method

/// The buttons and small forms of an action's page. Each goes back to where it was pressed: that page, or "my promises".
enum ActionForms {
    static func open(_ door: Door) {
        for doing in ActionDoing.allCases {
            door.post(Site.action(.at("project"), .at("action"), doing)) { visit in
                let project = try await visit.project()
                let action = try visit.action(in: project)
                guard let command = command(doing, action.id, visit.form) else {
                    return try visit.again(
                        try ActionPage(action, in: project, visit), in: project, message: visit.words("implement.day.wrong"), field: field(doing))
                }
                let back = visit.form["from"] == "promises" ? Site.promises : Site.action(project.id, action.id)
                return try await visit.put(
                    .implement(command), in: project, then: back, notice: "implement.did.\(doing)", field: field(doing)
                ) { try ActionPage(action, in: project, visit) }
            }
        }
    }

    /// Nil where a day was sent that is none.
    private static func command(_ doing: ActionDoing, _ id: ID<Action>, _ form: Form) -> ImplementCommand? {
        switch doing {
        case .promise: .promise(id: id, how: .onOwnScreen)
        case .aloud: .promise(id: id, how: .aloudInTheRoom)
        case .decline: .decline(id: id, why: form["decline"])
        case .dates: form.badDay(of: ["start", "due"]) == nil ? .moveDates(id: id, start: form.day("start"), due: form.day("due")) : nil
        case .done: form.day("day").map { .sayDone(id: id, on: $0) }
        case .notDone: .sayNotDone(id: id)
        case .drop: .drop(id: id, why: form["drop"])
        case .help: .askForHelp(id: id, words: form["help"])
        }
    }

    private static func field(_ doing: ActionDoing) -> String {
        switch doing {
        case .promise, .aloud, .notDone: "main"
        case .decline: "decline"
        case .dates: "due"
        case .done: "day"
        case .drop: "drop"
        case .help: "help"
        }
    }
}
