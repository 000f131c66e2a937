import Method

/// The card that is read out now, and how far the room has come.
struct CallCardRegion: Region {
    struct Done: Hashable {
        let words: String
        let address: String
        let action: String
    }

    static let template = "3-theme/call-card"
    let heading: String
    let headingWord: String
    let code: String
    let words: String
    let beyond: BeyondWords?
    /// "long" where the words need smaller letters.
    let size: String
    let wasRead: Bool
    /// The card that this one is a part of.
    let partOf: String
    /// Said once at the start of the second and third heading.
    let begun: String
    let heard: Int
    let all: Int
    let progress: String
    /// Cards of all headings that have a place: how fast they go is counted on the desk itself.
    let placed: Int
    /// Cards that ten minutes are planned for.
    let planned: Int
    /// What to do where no card is left.
    let done: Done?
    var region: String { "call-card" }

    static let sample = CallCardRegion(
        heading: "not-working", headingWord: "Not working", code: "P01-N2", words: "Everybody I go out with has got a lanyard on.", beyond: .sample,
        size: "long", wasRead: true, partOf: "P01-N2", begun: "Now what is not working.", heard: 12, all: 34, progress: "12 of 34 heard", placed: 46,
        planned: 30,
        done: Done(words: "Every card was heard.", address: "/x", action: "Go on"))
}

extension CallCardRegion {
    init(_ call: CardCall, _ project: Project, _ words: Phrases) {
        let (all, left) = (call.all, call.left)
        guard let card = call.card else {
            self.init(done: Done(project, all: all, words), all: all, words)
            return
        }
        let heading = card.heading
        let isFirst = heading > .working && left == all
        self.init(
            heading: heading.look, headingWord: words.name(heading), code: card.code, words: card.shown,
            beyond: BeyondWords(card, in: project, words), size: card.shown.count > 160 ? "longer" : card.shown.count > 70 ? "long" : "",
            wasRead: project.theme.heard.contains(card.id), partOf: card.partOf.map { words("theme.desk.partOf", ["code": $0.text]) } ?? "",
            begun: isFirst ? words("theme.desk.begun", ["heading": words.name(heading)]) : "", heard: all - left, all: all,
            progress: words(
                "theme.desk.progress",
                ["heading": words.name(heading), "heard": String(all - left), "all": String(all), "left": String(left)]),
            placed: project.theme.placedCount,
            planned: 600 / max(project.prepare.days.agenda.secondsPerCard, 1), done: nil)
    }

    /// Where no card is left to be heard.
    private init(done: Done, all: Int, _ words: Phrases) {
        self.init(
            heading: "", headingWord: "", code: "", words: "", beyond: nil, size: "", wasRead: false, partOf: "", begun: "", heard: all, all: all,
            progress: all == 0 ? "" : words.count("theme.desk.allHeard", all), placed: all, planned: 0, done: done)
    }
}

extension CallCardRegion.Done {
    fileprivate init(_ project: Project, all: Int, _ words: Phrases) {
        let (parked, unreleased) = (project.theme.parked.count, project.collect.unreleased)
        if unreleased > 0, all == 0 || parked == 0 {
            self.init(words: words.count("look.unreleased", unreleased), address: Site.look(project.id), action: words("look.toLook"))
        } else if all == 0 {
            self.init(words: words("theme.desk.noCards"), address: Site.theme(project.id), action: words("theme.desk.noCards.go"))
        } else if parked > 0 {
            self.init(words: words.count("theme.desk.parkedLeft", parked), address: "", action: "")
        } else {
            self.init(words: words("theme.desk.allDone"), address: Site.theme(project.id), action: words("theme.desk.allDone.go"))
        }
    }
}

/// What is done with most cards besides putting them in a cluster: start one, or park.
/// It holds the forms that the buttons of the whole desk belong to.
struct CallActionsRegion: Region {
    static let template = "3-theme/call-actions"
    let code: String
    /// The id of the cluster that it would start: the same on every desk, so that two who press at once start one.
    let newID: String
    let place: String
    let start: String
    let park: String
    /// What is read aloud.
    let sayTarget: String
    var region: String { "call-actions" }

    static let sample = CallActionsRegion(
        code: "P01-N2", newID: "c1", place: "/x", start: "/x", park: "/x", sayTarget: "call-words")
}

extension CallActionsRegion {
    init(_ call: CardCall, _ project: Project) {
        self.init(
            code: call.card?.code ?? "", newID: WallStamp.of(call.card?.code ?? "", project.theme.stamp),
            place: Site.cardCall(project.id, .place), start: Site.cardCall(project.id, .start), park: Site.cardCall(project.id, .park),
            sayTarget: "call-words")
    }
}

/// What is done now and then: say why it is parked, split it, say that it was read out.
struct CallMoreRegion: Region {
    static let template = "3-theme/call-more"
    let code: String
    let wasRead: Bool
    let hear: String
    let split: String
    let join: String
    /// The whole that can be put together again, as long as none of its parts has a place.
    let whole: String
    /// For the boxes of a split: the words twice, so that people take away what does not belong, and add nothing.
    let first: String
    let second: String
    var region: String { "call-more" }

    static let sample = CallMoreRegion(
        code: "P01-N2", wasRead: true, hear: "/x", split: "/x", join: "/x", whole: "P01-N2", first: "a", second: "b")
}

extension CallMoreRegion {
    init(_ call: CardCall, _ project: Project, parts: [String] = []) {
        let card = call.card
        let whole = card?.partOf.flatMap { SplitCard.canBeJoined($0, in: project) ? $0.text : nil }
        self.init(
            code: card?.code ?? "", wasRead: card.map { project.theme.heard.contains($0.id) } ?? false,
            hear: Site.cardCall(project.id, .hear), split: Site.cardCall(project.id, .split), join: Site.cardCall(project.id, .join),
            whole: whole ?? "", first: parts.first ?? card?.shown ?? "", second: parts.dropFirst().first ?? card?.shown ?? "")
    }
}
