import Method

/// An ask or a promise in a list: its words, whose it is, how it stands today.
struct PromiseLine: Hashable {
    let id: String
    let words: String
    let owner: String
    let theme: String
    let look: String
    let picture: String
    let status: String
    let due: String
    let help: String
    let why: String
    let address: String

    static let sample = PromiseLine(
        id: "a", words: "I will ring", owner: "a parent", theme: "I am bored", look: "overdue", picture: "late", status: "3 days late",
        due: "1 May 2026", help: "A phone", why: "No time", address: "/x")
}

extension PromiseLine {
    init(_ action: Action, in project: Project, on today: Day, _ words: Phrases) {
        let (status, late) = action.status(on: today)
        self.init(
            id: action.id.text, words: action.words, owner: action.owner, theme: project.theme.clusters[action.theme]?.name ?? "",
            look: status.look, picture: status.picture, status: words.text(of: status, daysLate: late), due: action.due.map { words.day($0) } ?? "",
            help: action.isOpen ? action.help : "", why: action.droppedBecause ?? action.declinedBecause ?? "",
            address: Site.action(project.id, action.id))
    }
}

extension ActionStatus {
    /// As styles call it: `done-late`.
    var look: String {
        switch self {
        case .ask: "ask"
        case .open: "open"
        case .overdue: "overdue"
        case .done: "done"
        case .doneLate: "done-late"
        case .declined: "declined"
        case .dropped: "dropped"
        }
    }

    var picture: String {
        switch self {
        case .ask: "ask"
        case .open: "promise"
        case .overdue: "late"
        case .done, .doneLate: "done"
        case .declined: "declined"
        case .dropped: "stop"
        }
    }

    /// What wants a look first, first.
    var order: Int {
        switch self {
        case .overdue: 0
        case .ask: 1
        case .declined: 2
        case .open: 3
        case .doneLate: 4
        case .done: 5
        case .dropped: 6
        }
    }
}

extension Phrases {
    func text(of status: ActionStatus, daysLate: Int) -> String {
        switch status {
        case .overdue, .doneLate: count("implement.status.\(status)", daysLate)
        default: self("implement.status.\(status)")
        }
    }
}

extension Project {
    /// All actions as they stand on a day: what wants a look first, and within that by the day it is due.
    func promises(on today: Day, _ words: Phrases, where wanted: (Action) -> Bool = { _ in true }) -> [PromiseLine] {
        implement.actions.filter(wanted)
            .map { (action: $0, order: $0.status(on: today).status.order) }
            .sorted { left, right in
                let (first, second) = (left.action.due?.number ?? .max, right.action.due?.number ?? .max)
                return (left.order, first) < (right.order, second)
            }
            .map { PromiseLine($0.action, in: self, on: today, words) }
    }
}
