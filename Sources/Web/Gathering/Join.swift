import House
import Method

/// Type the code that stands on the wall.
struct JoinPage: Page {
    static let template = "gathering/join"
    let title: String
    let action: String
    let code: String
    static let sample = JoinPage(title: "Join", action: "/join", code: "KP7W 3MXA")

    init(_ visit: Visit) { self.init(title: visit.words("gathering.join"), action: Site.join, code: visit.form["code"]) }

    private init(title: String, action: String, code: String) { (self.title, self.action, self.code) = (title, action, code) }

    static func open(_ door: Door) {
        door.get(Site.join) { visit in
            if try await Seated.find(visit) != nil { return visit.seeOther(Site.seat) }
            return try visit.page(JoinPage(visit))
        }
        door.post(Site.join) { visit in
            guard let project = try await JoinTries.project(visit.form["code"], visit), let code = project.gathering.today?.code else {
                return try visit.again(JoinPage(visit), message: visit.words("gathering.join.unknown"), field: "code")
            }
            return visit.seeOther(Site.join(code))
        }
    }
}

/// Looks for the day of a code, and no oftener than a guesser could use.
enum JoinTries {
    /// Visits with codes from one address: a whole hall may stand behind it, and each of them comes twice.
    private static let room = Tries.Rule(name: "join-room", atOnce: 500, eachMinute: 120)

    /// Nil where no day with this code is open.
    static func project(_ code: String, _ visit: Visit) async throws -> Project? {
        let tries = visit.around.tries
        let now = visit.now.milliseconds
        guard tries.may(room, visit.from, at: now) else { throw Fault.tooMany }
        if let project = try await visit.house.project(joinCode: code) { return project }
        guard tries.may(.joinCode, visit.from, at: now), tries.may(.anyJoinCode, at: now) else { throw Fault.tooMany }
        return nil
    }
}

/// Whose eyes do you look with? One tap, and you sit.
struct SitDownPage: Page {
    static let template = "gathering/sit"

    struct Tile: Sendable {
        let sign: String
        let words: String
    }

    let title: String
    let action: String
    let id: String
    let called: String
    let tiles: [Tile]
    static let sample = SitDownPage(title: "Riverside", action: "/x", id: "k3", called: "Sam", tiles: [Tile(sign: "people", words: "I use support")])

    init(_ project: Project, code: String, _ visit: Visit) {
        self.init(
            title: visit.words("gathering.sit"), action: Site.join(code),
            id: visit.form["id"].isEmpty ? (visit.newID() as ID<Person>).text : visit.form["id"], called: visit.form["called"],
            tiles: Perspective.allCases.map { Tile(sign: GatheringWords.sign($0), words: GatheringWords.ofMyself($0, visit.words)) })
    }

    private init(title: String, action: String, id: String, called: String, tiles: [Tile]) {
        (self.title, self.action, self.id, self.called, self.tiles) = (title, action, id, called, tiles)
    }

    static func open(_ door: Door) {
        door.get(Site.join(":code")) { visit in
            guard let project = try await JoinTries.project(visit.pathText("code"), visit), let day = project.gathering.today else {
                return try visit.again(JoinPage(visit), message: visit.words("gathering.join.unknown"), field: "code")
            }
            if let seated = try await Seated.find(visit), seated.day.id == day.id { return visit.seeOther(Site.seat) }
            return try visit.page(SitDownPage(project, code: day.code, visit))
        }
        door.post(Site.join(":code")) { visit in
            guard let project = try await JoinTries.project(visit.pathText("code"), visit), let day = project.gathering.today else {
                return try visit.again(JoinPage(visit), message: visit.words("gathering.join.unknown"), field: "code")
            }
            guard let person: ID<Person> = visit.form.id("id"), let eyes = GatheringWords.perspective(sign: visit.form["eyes"]) else {
                throw Fault.unreadable
            }
            // A seat is for somebody new: nobody sits down as a person whom the project knows already.
            guard project.journey.roles[person] == nil, project.prepare.guest(person) == nil else { throw Fault.notAllowed }
            do {
                let letIn = GatheringCommand.letIn(day: day.id, person: person, perspective: eyes, called: visit.form["called"])
                try await visit.house.put(.gathering(letIn), to: project.id, by: Who(id: person, role: .participant))
                return visit.sitDown(person, in: project.id, then: Site.seat)
            } catch let refusal as ProjectRefusal {
                return try visit.again(SitDownPage(project, code: day.code, visit), refusal, field: "called")
            }
        }
    }
}
