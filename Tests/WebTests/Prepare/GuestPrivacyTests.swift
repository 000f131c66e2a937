import House
import Method
import Testing

@testable import Web

/// Answers, costs and access needs are for those who prepare. A word put into each of them is looked for wherever others can go.
@Suite struct GuestPrivacyTests {
    private static let canaries = ["xylophoneneed", "xylophonespeaks", "xylophonestay", "xylophonegroup", "98,765.43", "98765.43"]

    private func room() async throws -> GuestRoom {
        let room = try await GuestRoom(people: 2, providers: 1)
        let id: ID<Person> = room.id("people1")
        try await room.put([.prepare(.sayWhy(words: "To hear people")), .prepare(.setDate(.dayOne, Day("2030-03-05")))])
        try await room.guest(
            .needAccess(guest: id, need: AccessNeed(kind: .other, words: "xylophoneneed")), .speakFor(guest: id, words: "xylophonespeaks"),
            .stay(guest: id, stay: .fromAfar(words: "xylophonestay")), .sayNeedGroup(guest: id, words: "xylophonegroup"),
            .setCost(guest: id, cost: GuestCost(payment: 9_876_543)), .answer(guest: id, answer: .notComing))
        return room
    }

    @Test(arguments: [Role.reader, .participant, .collector]) func whoDoesNotPrepareSeesNothingOfIt(role: Role) async throws {
        let room = try await room()
        let ben = try await room.anna.joined(by: "Ben")
        _ = try await room.anna.post(Site.people(room.project), ["name": "Ben", "role": role.rawValue])
        for address in Self.addresses(room) { #expect(try await ben.get(address).status == .forbidden, "\(address)") }
        for address in Self.posts(room) { #expect(try await ben.post(address, ["need": "other", "event": ""]).status == .forbidden, "\(address)") }
        let numbers = try await ben.get(Site.guests(room.project))
        #expect(numbers.status == .ok && !numbers.text.contains("people number") && !numbers.text.contains("Not coming"))
        #expect(numbers.text.contains("2 People and families"))
        let seen = try await crawl(ben, room)
        #expect(seen.count > 5)
        for (address, text) in seen { for canary in Self.canaries { #expect(!text.contains(canary), "\(canary) at \(address)") } }
    }

    /// Also from what a coordinator shows to others or prints: only the guest's own page and the costs hold it.
    @Test func nothingOfItIsOnAnyOtherPage() async throws {
        let room = try await room()
        let own = Site.guest(room.project, room.id("people1"))
        let costs = [Site.costSheet(room.project), Site.invitation(room.project, room.id("people1"))]
        let seen = try await crawl(room.anna, room)
        #expect(seen[own]?.contains("xylophoneneed") == true && seen.keys.contains(Site.story(room.project)) && seen.count > 20)
        for (address, text) in seen where address != own && !costs.contains(address) {
            for canary in Self.canaries { #expect(!text.contains(canary), "\(canary) at \(address)") }
        }
        for address in costs { #expect(seen[address].map { !$0.contains("xylophone") } ?? true) }
    }

    @Test func aStrangerIsSentToTheDoor() async throws {
        let room = try await room()
        let stranger = room.anna.strangerHere()
        for address in Self.addresses(room) + [Site.guests(room.project)] {
            let page = try await stranger.get(address)
            #expect(!page.html.contains("xylophone") && !page.html.contains("people number"), "\(address)")
        }
    }

    @Test func aGuestOfAnotherProjectIsNotThere() async throws {
        let room = try await room()
        let other = try await room.anna.startProject("Elsewhere")
        #expect(try await room.anna.get(Site.guest(other, room.id("people1"))).status == .notFound)
        #expect(try await room.anna.get(Site.at(room.id("north"), Site.dayPack(other))).status == .notFound)
    }

    private static func addresses(_ room: GuestRoom) -> [String] {
        let project = room.project
        return [
            Site.guest(project, room.id("people1")), Site.events(project), Site.costSheet(project), Site.roomPlan(project), Site.invitations(project),
            Site.invitationSheets(project), Site.invitation(project, room.id("people1")), Site.dayPack(project),
            Site.calendar(project, hours: true), Site.calendar(project, hours: false),
        ]
    }

    private static func posts(_ room: GuestRoom) -> [String] {
        let project = room.project
        return GuestDoing.allCases.map { Site.guest(project, room.id("people1"), $0) } + EventDoing.allCases.map { Site.events(project, $0) } + [
            Site.guests(project), Site.guestOut(project), Site.roomPlan(project), Site.invitationsSent(project), Site.guestsReminded(project),
        ]
    }

    /// Every page that links lead to from the project's own.
    private func crawl(_ visitor: Visitor, _ room: GuestRoom) async throws -> [String: String] {
        let start = Site.project(room.project)
        var (waiting, seen): ([String], [String: String]) = ([start], [:])
        while let address = waiting.popLast(), seen.count < 300 {
            guard seen[address] == nil else { continue }
            let page = try await visitor.get(address)
            seen[address] = page.html
            for piece in page.html.split(separator: "href=\"").dropFirst() {
                let link = String(piece.prefix { $0 != "\"" && $0 != "#" }).replacing("&amp;", with: "&")
                if link.hasPrefix(start), !link.contains("/live") { waiting.append(link) }
            }
        }
        return seen
    }
}
