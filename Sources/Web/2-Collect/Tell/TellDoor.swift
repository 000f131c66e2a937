import House
import Method

/// Opens a link's form and takes what is sent, from a page or, on a device that waited for a signal, from its script.
enum TellDoor {
    static func open(_ door: Door) {
        let (project, token): (ID<Project>, String) = (.at("project"), ":token")
        door.get(Site.tell(project, token)) { visit in
            let visit = visit.inTheWordsAskedFor()
            let way = try await WayIn.find(visit)
            guard !way.link.withdrawn else { return try closed(visit) }
            let asker = way.asker(in: visit.words)
            return try visit.page(TellPage(way, asker: asker, visit))
        }
        door.post(Site.tell(project, token)) { visit in
            let visit = visit.inTheWordsAskedFor()
            let way = try await WayIn.find(visit)
            guard !way.link.withdrawn else { return try closed(visit) }
            try way.maySend(visit)
            return try await take(way, visit)
        }
        door.get(Site.tellThanks(project, token)) { visit in
            let visit = visit.inTheWordsAskedFor()
            let way = try await WayIn.find(visit)
            return try visit.page(TellThanksPage(way, visit))
        }
        // A worker may look after addresses below its own, so it is served here and not with the other scripts.
        door.get(Site.tellWorker) { visit in
            guard let script = visit.around.files["/assets/tell-worker.js"] else { throw Fault.notThere }
            return Answer(.ok, headers: [.contentType: script.type, .cacheControl: "no-cache"], body: .bytes(script.bytes, packed: script.packed))
        }
    }

    /// What has to be put right is told; all else ends at the same thanks, however often it is sent.
    private static func take(_ way: WayIn, _ visit: Visit) async throws -> Answer {
        let answers = TellAnswers(form: visit.form, words: visit.around.templates.words(.plain))
        let asker = way.asker(in: visit.words)
        func again(_ key: String, _ field: String) throws -> Answer {
            try visit.again(TellPage(way, asker: asker, visit), message: visit.words(key), field: field)
        }
        guard let id: ID<Review> = visit.form.id("id") else { throw Fault.unreadable }
        let thanks = visit.seeOther(way.thanks(for: id, visit.words.language))
        let room = way.project.collect
        // The person asked for their words to be gone: what a device still holds is let go of, and nothing is added.
        if room.erased.contains(id) { return thanks }
        guard let consent = answers.consent else { return try again("tell.wrong.workshop", "workshop-yes") }
        if consent == .no { return try again("tell.wrong.saidNo", "workshop-no") }
        if answers.isTooLong { return try again("tell.wrong.tooLong", "working-1") }
        let code = visit.form["code"].isEmpty ? MadeCode.make(for: id) : visit.form["code"]
        do {
            try await way.put(answers.review(id, code: code, day: visit.now.day, through: way, consent: consent), visit)
            return thanks
        } catch ProjectRefusal.collect(.noWords) {
            return try again("tell.wrong.noWords", "working-1")
        } catch ProjectRefusal.collect(.codeTaken) where room.reviews[id] != nil {
            return try again("tell.wrong.sentBefore", "")
        } catch let refusal as ProjectRefusal {
            return try visit.again(TellPage(way, asker: asker, visit), refusal, field: way.link.kind == .collector ? "code" : "")
        } catch HouseFault.erased {
            return thanks
        }
    }

    /// The link is closed: said kindly, with nothing of the project. A device keeps what it holds until somebody wipes it.
    private static func closed(_ visit: Visit) throws -> Answer {
        try visit.page(TellClosedPage(title: visit.words("tell.closed")), status: .gone)
    }
}

struct TellClosedPage: Page {
    static let template = "2-collect/tell-closed"
    let title: String
    static let sample = TellClosedPage(title: "This link is closed")
}

/// Thank you, and the codes with which to find out what became of the words. None of the words stand here.
struct TellThanksPage: Page {
    struct Line {
        let look: String
        let heading: String
        let code: String
    }
    static let template = "2-collect/tell-thanks"
    let title: String
    let lines: [Line]
    let mayFollow: Bool
    let again: String
    static let sample = TellThanksPage(title: "Thank you", lines: [Line(look: "working", heading: "Working", code: "P01-W1")], mayFollow: true, again: "/x")
}

extension TellThanksPage {
    /// Only for the id that the device made itself; without it, the codes are not told.
    init(_ way: WayIn, _ visit: Visit) {
        let id: ID<Review>? = visit.query.id("review")
        let review = id.flatMap { way.project.collect.reviews[$0] }
        self.init(
            title: visit.words("tell.thanks"),
            lines: (review?.statements ?? []).map { statement in
                Line(
                    look: statement.heading.look, heading: visit.words("prepare.question.\(statement.heading.rawValue)"),
                    code: "\(review?.code ?? "")-\(statement.heading.letter)\(statement.rank)")
            }, mayFollow: review?.agrees?.thread ?? false, again: way.address(visit.words.language))
    }
}
