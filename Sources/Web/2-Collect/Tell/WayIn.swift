import House
import Method

/// Somebody at a link's form. All that the form shows and does starts by finding this; without it there is nothing to see.
struct WayIn: Sendable {
    let project: Project
    let link: CollectLink
    let token: LinkToken

    /// From one address: a whole hall or day centre may stand behind it, and each person comes a few times.
    private static let coming = Tries.Rule(name: "tell", atOnce: 500, eachMinute: 120)
    /// Links that are none, from one address.
    private static let guessing = Tries.Rule(name: "tell-wrong", atOnce: 30, eachMinute: 10)
    /// What is sent through one link, from anywhere: a phone that waited for a signal sends a day's work at once.
    private static let sending = Tries.Rule(name: "tell-send", atOnce: 300, eachMinute: 60)

    /// Throws `notThere` where the link is none, `tooMany` to somebody who tries many.
    static func find(_ visit: Visit) async throws -> WayIn {
        let (tries, now) = (visit.around.tries, visit.now.milliseconds)
        guard tries.may(coming, visit.from, at: now) else { throw Fault.tooMany }
        let id: ID<Project> = try visit.path("project")
        guard let token = LinkToken(visit.pathText("token"), of: id, in: visit.house), let project = try await visit.house.project(id),
            let link = project.collect.link(token.link)
        else {
            guard tries.may(guessing, visit.from, at: now) else { throw Fault.tooMany }
            throw Fault.notThere
        }
        return WayIn(project: project, link: link, token: token)
    }

    /// Who asks with this link, as the plan knows them.
    var collector: Collector? { link.collector.flatMap { project.collect.plan.collector($0) } }

    func asker(in words: Phrases) -> String { Self.asker(of: link, in: project, words) }

    /// Who asks, by their part: never the name of an account, because anybody may hold the link.
    static func asker(of link: CollectLink, in project: Project, _ words: Phrases) -> String {
        link.collector.flatMap { project.collect.plan.collector($0)?.words } ?? words("tell.asker.group")
    }

    func maySend(_ visit: Visit) throws {
        guard visit.around.tries.may(Self.sending, link.id.text, at: visit.now.milliseconds) else { throw Fault.tooMany }
    }

    /// The review comes from the link itself, whoever is signed in on the same device.
    func put(_ review: Review, _ visit: Visit) async throws {
        try await visit.house.put(.collect(.typeIn(review)), to: project.id, by: Who(id: link.id.of(Person.self), role: .collector))
    }

    /// The form; `language` keeps the choice of words that stands in its address.
    func address(_ language: Language? = nil) -> String {
        let address = Site.tell(project.id, token.text)
        return language.map { "\(address)?words=\($0.rawValue)" } ?? address
    }

    /// `review` is the id that the device made: nobody else knows it.
    func thanks(for review: ID<Review>, _ language: Language) -> String {
        "\(Site.tellThanks(project.id, token.text))?review=\(review)&words=\(language.rawValue)"
    }
}

extension Visit {
    /// The same visit, in the words that its address asks for: the form has both on one device, also where no cookie reaches.
    func inTheWordsAskedFor() -> Visit {
        guard let language = Language(rawValue: query["words"]), language != words.language else { return self }
        return Visit(
            id: id, around: around, words: around.templates.words(language), account: account, seat: seat, request: request,
            cookies: cookies, from: from, query: query, form: form, parts: parts)
    }
}
