import House
import Method

/// What a stranger sees first: what this is, and the two ways in.
struct WelcomePage: Page {
    static let template = "0-Entrance/welcome"
    let title: String
    let signIn: String
    let join: String
    var mainClass: String { "narrow" }
    static let sample = WelcomePage(title: "Heard", signIn: "/sign-in", join: "/join")
}

/// My projects: where each one is, and what to do next.
struct HomePage: Page {
    struct Line: Sendable {
        let title: String
        let address: String
        let isDone: Bool
        let stepNumber: Int
        let stepName: String
        let stepPicture: String
        let next: String
        let roleName: String
        /// Only for the safeguarding lead: that something waits, never what.
        let waits: String
        let waitsAddress: String
    }

    static let template = "0-Entrance/home"
    let title: String
    let projects: [Line]
    let count: String
    let start: String
    static let sample = HomePage(
        title: "My projects",
        projects: [
            Line(
                title: "Riverside", address: "/projects/a", isDone: true, stepNumber: 3, stepName: "Theme", stepPicture: "theme",
                next: "Sort the cards", roleName: "You coordinate", waits: "1 matter waits", waitsAddress: "/s")
        ], count: "1 project", start: "/start")
}

extension HomePage {
    init(_ lines: [ProjectLine], _ visit: Visit, waiting: [ID<Project>: SafeguardingWaits] = [:]) {
        self.init(
            title: visit.words("home.title"), projects: lines.map { Line($0, visit.words, waiting[$0.id]) },
            count: visit.words.count("home.count", lines.count), start: Site.start)
    }

    /// Reads in only those projects where the visitor is the safeguarding lead.
    private static func waiting(_ lines: [ProjectLine], _ visit: Visit) async throws -> [ID<Project>: SafeguardingWaits] {
        var waiting: [ID<Project>: SafeguardingWaits] = [:]
        for line in lines where line.role == .safeguardingLead {
            waiting[line.id] = try await visit.house.project(line.id).flatMap { SafeguardingWaits($0, visit) }
        }
        return waiting
    }

    static func open(_ door: Door) {
        for address in [Site.home, Site.projects] {
            door.get(address) { visit in
                guard let account = visit.account else {
                    if visit.seat != nil { return visit.seeOther(Site.seat) }
                    return try visit.page(WelcomePage(title: visit.words("welcome.title"), signIn: Site.signIn, join: Site.join))
                }
                let lines = try await visit.house.projects(of: account.id)
                return try visit.page(HomePage(lines, visit, waiting: try await waiting(lines, visit)))
            }
        }
    }
}

extension HomePage.Line {
    fileprivate init(_ line: ProjectLine, _ words: Phrases, _ waits: SafeguardingWaits?) {
        let step = line.step
        self.init(
            title: line.title, address: Site.project(line.id), isDone: step == nil, stepNumber: step?.number ?? 8,
            stepName: step.map { words("step.\($0.rawValue)") } ?? "", stepPicture: step?.rawValue ?? "done",
            next: words("home.next.\(step?.rawValue ?? "done")"), roleName: line.role.map { words("role.\($0.rawValue)") } ?? "",
            waits: waits?.words ?? "", waitsAddress: waits?.address ?? "")
    }
}
