import Method

/// Starts a project; whoever starts it is its coordinator.
struct StartPage: Page {
    static let template = "0-Entrance/start"
    let title: String
    let project: String
    let name: String
    /// Whether two people look at every card before the wall: ticked on the page, absent from a bare post.
    let looks: Bool
    var mainClass: String { "narrow" }
    static let sample = StartPage(title: "Start a project", project: "abc", name: "Riverside", looks: true)
}

extension StartPage {
    static func open(_ door: Door) {
        door.get(Site.start) { visit in
            _ = try visit.signedIn()
            return try visit.page(StartPage(title: visit.words("start.title"), project: RandomName.make(letters: 16), name: "", looks: true))
        }
        door.post(Site.start) { visit in
            let account = try visit.signedIn()
            guard let project: ID<Project> = visit.form.id("project") else { throw Fault.unreadable }
            let page = StartPage(title: visit.words("start.title"), project: project.text, name: visit.form["name"], looks: visit.form.has("looks"))
            do {
                let start = ProjectCommand.journey(.start(title: page.name, owner: account.id, follows: nil))
                let looks = page.looks ? [ProjectCommand.collect(.release(.askForTwoLooks))] : []
                try await visit.house.put([start] + looks, to: project, by: Who(id: account.id, role: .coordinator))
                return visit.seeOther(Site.project(project), notice: "start.done")
            } catch let refusal as ProjectRefusal {
                return try visit.again(page, refusal, field: "name")
            }
        }
    }
}
