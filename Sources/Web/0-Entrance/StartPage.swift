import Method

/// Starts a project; whoever starts it is its coordinator.
struct StartPage: Page {
    static let template = "0-Entrance/start"
    let title: String
    let project: String
    let name: String
    var mainClass: String { "narrow" }
    static let sample = StartPage(title: "Start a project", project: "abc", name: "Riverside")
}

extension StartPage {
    static func open(_ door: Door) {
        door.get(Site.start) { visit in
            _ = try visit.signedIn()
            return try visit.page(StartPage(title: visit.words("start.title"), project: RandomName.make(letters: 16), name: ""))
        }
        door.post(Site.start) { visit in
            let account = try visit.signedIn()
            guard let project: ID<Project> = visit.form.id("project") else { throw Fault.unreadable }
            let page = StartPage(title: visit.words("start.title"), project: project.text, name: visit.form["name"])
            do {
                let command = JourneyCommand.start(title: page.name, owner: account.id, follows: nil)
                try await visit.house.put(.journey(command), to: project, by: Who(id: account.id, role: .coordinator))
                return visit.seeOther(Site.project(project), notice: "start.done")
            } catch let refusal as ProjectRefusal {
                return try visit.again(page, refusal, field: "name")
            }
        }
    }
}
