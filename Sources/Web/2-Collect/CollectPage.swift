import Method

/// How much has come in, what is in the way of the wall, and the two ways to bring in more.
struct CollectPage: Page {
    struct Fact {
        let number: Int
        let words: String
    }
    struct Service {
        let name: String
        let reviews: Int
        let supported: String
    }
    /// How many forms are in, of how many.
    struct Standing {
        let said: String
        let done: Int
        let of: Int
        let address: String
        let meetingDue: String
    }
    static let template = "2-collect/overview"
    let title: String
    let back: String
    let steps: [StepMark]
    let mayCollect: Bool
    let isEmpty: Bool
    let facts: [Fact]
    let services: [Service]
    let waitsForConsent: String
    /// The pages of the step; for those who collect.
    let groups: [StepPartGroup]
    let standing: Standing?
    let bringIn: String
    let typeIn: String
    let look: String
    let unreleased: String
    let reviews: String
    let cards: String
    /// For those who may have all the words of the wall at once.
    let printing: String
    static let sample = CollectPage(
        title: "Collect", back: "/x", steps: [.sample], mayCollect: true, isEmpty: true, facts: [Fact(number: 17, words: "people")],
        services: [Service(name: "Homecare", reviews: 4, supported: "of 40")], waitsForConsent: "1 person",
        groups: [.sample], standing: Standing(said: "17 of 20", done: 17, of: 20, address: "/p", meetingDue: "/q"), bringIn: "/b", typeIn: "/t",
        look: "/l", unreleased: "4 cards wait", reviews: "/r", cards: "/c", printing: "/p")
}

extension CollectPage {
    init(_ project: Project, _ visit: Visit) {
        let (room, words) = (project.collect, visit.words)
        let mayCollect = visit.may(.collect, in: project)
        let waiting = room.order.count { room.reviews[$0]?.consent == .notAsked }
        let cards = Heading.allCases.map { heading in
            let count = room.cardsForTheWall(under: heading).count
            return Fact(number: count, words: words.count("journey.fact.\(heading.rawValue)", count))
        }
        self.init(
            title: words("step.collect"), back: Site.project(project.id), steps: StepMark.all(of: project, words), mayCollect: mayCollect,
            isEmpty: room.order.isEmpty,
            facts: [Fact(number: room.order.count, words: words.count("journey.fact.people", room.order.count))] + cards,
            services: mayCollect ? Self.services(project, words) : [],
            waitsForConsent: mayCollect && waiting > 0 ? words.count("collect.waiting", waiting) : "",
            groups: mayCollect ? CollectParts(project, visit).groups : [], standing: mayCollect ? Self.standing(project, words) : nil,
            bringIn: Site.bringIn(project.id), typeIn: Site.typeIn(project.id), look: Site.look(project.id),
            unreleased: mayCollect && room.unreleased > 0 ? words.count("look.unreleased", room.unreleased) : "",
            reviews: Site.reviews(project.id), cards: Site.cards(project.id), printing: visit.may(.facilitate, in: project) ? Site.printing(project.id) : "")
    }

    /// No day is in it, so that the page can be kept: what is late stands on the page of the progress.
    private static func standing(_ project: Project, _ words: Phrases) -> Standing? {
        let room = project.collect
        let done = room.reviewsThatCount.count
        return project.formsWanted.map { target in
            Standing(
                said: words("collect.summary.of", ["done": String(done), "all": String(target)]), done: min(done, target), of: max(target, 1),
                address: Site.collecting(project.id), meetingDue: project.qualityMeetingIsDue ? Site.quality(project.id) : "")
        }
    }

    /// Reviews by service beside how many people it supports, where that was counted under the same name.
    private static func services(_ project: Project, _ words: Phrases) -> [Service] {
        project.collect.countByService.map { service, count in
            let supported = project.prepare.services.first { $0.service.lowercased() == service.lowercased() }?.supported
            return Service(
                name: service.isEmpty ? words("collect.noService") : service, reviews: count,
                supported: supported.map { words("collect.ofSupported", ["count": String($0)]) } ?? "")
        }
    }

    static func open(_ door: Door) {
        door.get(Site.collect(.at("project"))) { visit in
            let project = try await visit.project()
            return try visit.kept(for: project) { try visit.page(CollectPage(project, visit), in: project) }
        }
    }
}
