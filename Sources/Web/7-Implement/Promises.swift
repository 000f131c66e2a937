import House
import Method

/// What I was asked and what I promised, in all my projects.
struct PromisesPage: Page {
    struct InProject {
        let title: String
        let address: String
        let promises: [Mine]
    }

    struct Mine {
        let line: PromiseLine
        let isAsk: Bool
        let isOpen: Bool
        let promiseAction: String
        let doneAction: String
        let today: String
    }

    static let template = "7-implement/promises"
    let title: String
    let projects: [InProject]
    let isEmpty: Bool
    let asks: String
    let late: String

    static let sample = PromisesPage(
        title: "My promises",
        projects: [
            InProject(
                title: "Riverside", address: "/x",
                promises: [Mine(line: .sample, isAsk: true, isOpen: true, promiseAction: "/x", doneAction: "/x", today: "2026-01-01")])
        ], isEmpty: true, asks: "2 asks", late: "1 is late")
}

extension PromisesPage {
    static func open(_ door: Door) {
        door.get(Site.promises) { visit in
            let account = try visit.signedIn()
            var projects: [Project] = []
            for line in try await visit.house.projects(of: account.id) {
                if let project = try await visit.house.project(line.id) { projects.append(project) }
            }
            return try visit.page(PromisesPage(of: account.id, in: projects, visit))
        }
    }

    init(of person: ID<Person>, in projects: [Project], _ visit: Visit) {
        let (today, words) = (visit.now.day, visit.words)
        let mine = projects.map { project in
            InProject(
                title: project.journey.title, address: Site.project(project.id),
                promises: project.promises(on: today, words) { $0.person == person }.map { Mine($0, in: project, today) })
        }.filter { !$0.promises.isEmpty }
        let lines = mine.flatMap(\.promises).map(\.line)
        let (asks, late) = (lines.count { $0.look == "ask" }, lines.count { $0.look == "overdue" })
        self.init(
            title: words("implement.promises.title"), projects: mine, isEmpty: mine.isEmpty,
            asks: asks == 0 ? "" : words.count("implement.promises.asks", asks), late: late == 0 ? "" : words.count("implement.promises.late", late))
    }
}

extension PromisesPage.Mine {
    init(_ line: PromiseLine, in project: Project, _ today: Day) {
        let id = ID<Action>(trusted: line.id)
        self.init(
            line: line, isAsk: line.look == "ask", isOpen: line.look == "open" || line.look == "overdue",
            promiseAction: Site.action(project.id, id, .promise), doneAction: Site.action(project.id, id, .done), today: today.description)
    }
}
