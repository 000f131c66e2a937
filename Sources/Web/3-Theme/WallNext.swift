import Method

/// The one thing to do now in this step.
struct WallNext {
    let words: String
    /// "" where it is for others to do.
    let address: String
    let action: String
    static let sample = WallNext(words: "34 cards are still to be heard.", address: "/x", action: "Open the desk")
}

extension WallNext {
    /// In the order of the day: hear, find places, name, vote, carry forward, go on to the next step.
    init(_ project: Project, _ visit: Visit) {
        let lead = visit.may(.facilitate, in: project)
        let words = visit.words
        let left = project.unheard.count
        let parked = project.theme.parked.count
        if project.collect.cardsForTheWall.isEmpty {
            let address = visit.may(.collect, in: project) ? Site.collect(project.id) : ""
            self.init(words: words("theme.next.noCards"), address: address, action: words("theme.next.noCards.go"))
        } else if left > 0 {
            self.init(
                words: words.count("theme.next.hear", left), address: lead ? Site.cardCall(project.id) : Site.board(project.id),
                action: words(lead ? "theme.next.hear.go" : "theme.next.look"))
        } else if parked > 0 {
            self.init(
                words: words.count("theme.next.parked", parked), address: lead ? Site.cardCall(project.id) : Site.board(project.id),
                action: words(lead ? "theme.next.parked.go" : "theme.next.look"))
        } else if let cluster = project.firstUnnamed {
            self.init(
                words: words.count(lead ? "theme.next.name" : "theme.unnamed", project.unnamedCount),
                address: lead ? Site.cluster(project.id, cluster.id) : Site.board(project.id, cluster.heading),
                action: words(lead ? "theme.next.name.go" : "theme.next.look"))
        } else {
            self.init(afterNaming: project, words)
        }
    }

    private init(afterNaming project: Project, _ words: Phrases) {
        if !project.theme.carried.isEmpty {
            self.init(words: words("theme.next.understand"), address: Site.understand(project.id), action: words("theme.next.understand.go"))
        } else if let ballot = project.themeBallot, ballot.state == .closed {
            self.init(words: words("theme.next.carry"), address: Site.carryThemes(project.id), action: words("theme.next.carry.go"))
        } else {
            let key = project.themeBallot == nil ? "theme.next.vote" : "theme.next.voting"
            self.init(words: words(key), address: Site.voteOnThemes(project.id), action: words("theme.next.vote.go"))
        }
    }
}

extension Project {
    private var unnamed: [Cluster] {
        [Heading.notWorking, .working, .future].flatMap { clusters(under: $0) }.filter { $0.name == nil && !cards(in: $0.id).isEmpty }
    }

    /// The first cluster without a name, of those that the vote is on before all others.
    var firstUnnamed: Cluster? { unnamed.first }
    var unnamedCount: Int { unnamed.count }
}
