import House
import Logging
import Method
import Synchronization
import Testing

@testable import Web

/// Words that must not be seen are looked for wherever anybody can go.
@Suite(.timeLimit(.minutes(3))) struct CanaryTests {
    /// What nobody but the safeguarding lead reads.
    static let harm = ["CANARY-HARM", "CANARY-REASON", "CANARY-NOTE"]
    /// What the collecting team reads, and nobody else.
    static let team = ["CANARY-NO", "CANARY-OFF", "CANARY-PRIVATE", "CANARY-WAITS", "CANARY-DOUBT", "CANARY-ORIGINAL", "CANARY-STREET"]
    static let all = harm + team

    /// Six people, of whom one said no, one is kept off, one waits, one has safer words, and one told of harm.
    static func fill(_ project: ID<Project>, _ anna: Visitor, _ ben: Visitor) async throws {
        let (lead, other) = (try await anna.account().id, try await ben.account().id)
        func put(_ commands: [ProjectCommand], by person: ID<Person>? = nil, as role: Role = .coordinator) async throws {
            _ = try await anna.house.put(commands, to: project, by: Who(id: person ?? lead, role: role))
        }
        func card(_ code: String) -> ID<Card> { ID(trusted: code) }
        var harm = LookRoom.review("P01", working: "My garden", notWorking: "CANARY-HARM at night")
        harm.note = "CANARY-NOTE"
        let reviews = [
            harm, LookRoom.review("P02", working: "CANARY-NO", consent: .no), LookRoom.review("P03", working: "CANARY-OFF"),
            LookRoom.review("P04", working: "CANARY-WAITS"), LookRoom.review("P05", working: "CANARY-ORIGINAL"),
        ]
        try await put([.prepare(.sayWhy(words: "To hear people")), .collect(.release(.askForTwoLooks))] + reviews.map { .collect(.typeIn($0)) })
        try await put([
            .collect(.safeguarding(.refer(card: card("P01-N1"), why: "CANARY-REASON", entry: ID(trusted: "e")))),
            .collect(.keepOff(card: card("P03-W1"), why: "CANARY-PRIVATE")),
            .collect(.release(.look(cards: [card("P04-W1")], finds: .needsSaferWords, words: "CANARY-DOUBT"))),
            .collect(.offerSaferWords(card: card("P05-W1"), words: "A safe thing", why: "CANARY-STREET")),
        ])
        let fine = ["P01-W1", "P03-N1", "P04-N1", "P05-W1", "P05-N1"].map(card)
        try await put([.collect(.release(.look(cards: fine, finds: .fine, words: "")))])
        try await put([.collect(.release(.look(cards: fine, finds: .fine, words: "")))], by: other, as: .collector)
        try await put([.theme(.hear(card: card("P05-W1"))), .theme(.startCluster(id: ID(trusted: "c1"), card: card("P05-W1")))])
        _ = try await anna.post(Site.day(project), ["id": "day1"])
    }

    @Test func nobodyFindsThemOnAnyPageOrInTheLog() async throws {
        let lines = KeptLog()
        let house = try OwnFolder.house()
        let log = Logger(label: "test") { _ in lines }
        let site = WebSite(house: house, settings: WebSettings(), log: log, materials: try Visitor.materials.get(), rooms: Rooms.all)
        let anna = try await Visitor(site).joined(by: "Anna")
        let ben = try await anna.joined(by: "Ben")
        let project = try await anna.startProject()
        try await house.put(
            .journey(.giveRole(person: try await ben.account().id, role: .collector)), to: project,
            by: Who(id: try await anna.account().id, role: .coordinator))
        try await Self.fill(project, anna, ben)

        for role in [Role.reader, .participant, .safeguardingLead] { try await Self.check(role, anna, project, lacks: Self.all) }
        for role in [Role.collector, .facilitator, .coordinator] { try await Self.check(role, anna, project, lacks: Self.harm) }
        try await Self.checkRoom(anna, project)
        let (seat, stranger) = (try await sit(anna, project), anna.strangerHere())
        for visitor in [seat, stranger] {
            for address in Self.known(project) + [Site.seat] { Self.check(try await visitor.get(address), lacks: Self.all) }
        }
        let said = lines.all.joined(separator: "\n")
        #expect(said.contains("200"))
        for canary in Self.all { #expect(!said.contains(canary)) }
    }

    /// Every page that links lead to, and every address that somebody who knows the codes could type.
    private static func check(_ role: Role, _ anna: Visitor, _ project: ID<Project>, lacks canaries: [String]) async throws {
        let visitor = try await anna.joined(by: "\(role)")
        try await anna.house.put(
            .journey(.giveRole(person: try await visitor.account().id, role: role)), to: project,
            by: Who(id: try await anna.account().id, role: .coordinator))
        var (waiting, seen): ([String], Set<String>) = (known(project), [])
        while let address = waiting.popLast(), seen.count < 250 {
            guard seen.insert(address).inserted, !(role == .safeguardingLead && address.hasPrefix("\(Site.safeguarding(project))/")) else { continue }
            let page = try await visitor.get(address)
            check(page, lacks: canaries, "\(role)")
            for piece in page.html.split(separator: "href=\"").dropFirst() {
                let link = String(piece.prefix { $0 != "\"" && $0 != "#" }).replacing("&amp;", with: "&")
                if link.hasPrefix(Site.project(project)), !link.contains("/live") { waiting.append(link) }
            }
        }
        #expect(seen.count > 20)
        let words = try await visitor.get(Site.look(project, at: ID(trusted: "P04-W1")))
        #expect(words.html.contains("CANARY-WAITS") == role.may(.collect))
        let matter = try await visitor.get(Site.matter(project, ID(trusted: "P01-N1")))
        #expect(Self.harm.allSatisfy { matter.html.contains($0) } == role.may(.safeguard))
    }

    private static func check(_ page: Seen, lacks canaries: [String], _ who: String = "") {
        for canary in canaries { #expect(!page.html.contains(canary), "\(who) reads \(canary) at \(page.address)") }
    }

    /// What a room sees holds none of them, whoever opens it.
    private static func checkRoom(_ anna: Visitor, _ project: ID<Project>) async throws {
        let pages =
            [
                Site.report(project), Site.slides(project), Site.printing(project), Site.printedCards(project), Site.wall(project), Site.cardCall(project),
                Site.theme(project), Site.story(project), Site.day(project), Site.thread(project), "\(Site.whatBecame)?code=P01-N1",
                "\(Site.whatBecame)?code=P03-W1",
            ] + Heading.allCases.map { Site.board(project, $0) } + (1...6).map { Site.slide(project, $0, of: nil) }
        for address in pages {
            let page = try await anna.get(address)
            #expect(page.status == .ok, "\(address)")
            check(page, lacks: all)
        }
    }

    private static func known(_ project: ID<Project>) -> [String] {
        let codes = ["P01-N1", "P02-W1", "P03-W1", "P04-W1", "P05-W1"]
        return [
            Site.home, Site.project(project), Site.cards(project), "\(Site.cards(project))?standing=withSafeguardingLead", Site.collect(project),
            Site.reviews(project), "\(Site.reviews(project))?q=CANARY", Site.look(project), Site.look(project, .ten), Site.look(project, .marked),
            Site.cardNote(project), Site.safeguarding(project), Site.report(project), Site.slides(project), Site.printing(project),
            Site.printedCards(project), Site.wall(project), Site.cardCall(project), Site.theme(project), Site.story(project), Site.day(project),
            Site.quality(project), Site.reading(project), Site.reminders(project), Site.collecting(project),
        ]
            + codes.flatMap { code in
                [
                    Site.card(project, ID(trusted: code)), Site.wallCard(project, ID(trusted: code)), Site.thread(project, .card(ID(trusted: code))),
                    "\(Site.whatBecame)?code=\(code)", Site.cardNote(project, code: code), Site.look(project, at: ID(trusted: code)),
                    Site.review(project, ID(trusted: "review-\(code.prefix(3))")), Site.matter(project, ID(trusted: code)),
                ]
            }
    }

    @Test func noLiveStreamHoldsThem() async throws {
        let server = try await LiveServer()
        let anna = Visitor(server.site)
        anna.cookies["session"] = String(server.cookie.dropFirst("session=".count))
        let ben = try await anna.joined(by: "Ben")
        try await Self.fill(server.project, anna, ben)
        let seat = try await sit(anna, server.project)
        let streams = [
            (anna, Site.wallLive(server.project)), (anna, Site.cardCallLive(server.project)), (anna, Site.dayLive(server.project)),
            (anna, Site.collectingLive(server.project)), (anna, Site.boardLive(server.project, "working")), (seat, Site.seatLive),
        ]
        for (visitor, address) in streams {
            let cookies = visitor.cookies.map { "\($0.key)=\($0.value)" }.joined(separator: "; ")
            let wire = try await Wire.open(server.port, "GET \(address)?after=0 HTTP/1.1\r\nHost: heard.test\r\nCookie: \(cookies)\r\n\r\n")
            let text = await wire.read(until: "id: \(try await server.version)\n\n")
            #expect(text.contains("event: region"), "\(address)")
            for canary in Self.all { #expect(!text.contains(canary), "\(canary) in \(address)") }
            await wire.close()
        }
        try await server.end()
    }
}

/// What the program wrote to its log.
struct KeptLog: LogHandler {
    private final class Lines: Sendable { let all = Mutex<[String]>([]) }
    private let lines = Lines()
    var metadata: Logger.Metadata = [:]
    var logLevel: Logger.Level = .trace

    var all: [String] { lines.all.withLock { $0 } }

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(
        level: Logger.Level, message: Logger.Message, metadata: Logger.Metadata?, source: String, file: String, function: String, line: UInt
    ) {
        lines.all.withLock { $0.append("\(message) \(metadata ?? [:])") }
    }
}
