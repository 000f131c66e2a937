import Method
import Testing

@testable import Web

@Suite struct SafeguardingPageTests {
    private func referred() async throws -> (LookRoom, Visitor) {
        let room = try await LookRoom([LookRoom.review("P01", notWorking: "He hits me at night")])
        let sam = try await room.anna.joined(by: "Sam")
        _ = try await room.doing(room.ben, .refer, "P01-N1", words: "It tells of a blow")
        _ = try await room.anna.post(Site.people(room.project), ["name": "Sam", "role": "safeguardingLead"])
        return (room, sam)
    }

    @Test func withoutALeadThePagesSaySoAndReferringStillWorks() async throws {
        let room = try await LookRoom()
        for address in [Site.look(room.project), Site.card(room.project, ID(trusted: "P01-N1"))] {
            #expect(try await room.anna.get(address).text.contains("Nobody is named as safeguarding lead yet"))
        }
        let refused = try await room.anna.post(Site.cardWork(room.project, ID(trusted: "P01-N1"), .refer), ["why": "", "entry": "e"])
        #expect(refused.status == .unprocessableContent && refused.html.contains("refer-why-error"))
        let page = try await room.anna.post(Site.cardWork(room.project, ID(trusted: "P01-N1"), .refer), ["why": "A blow", "entry": "e"])
        #expect(page.status == .ok && page.text.contains("This card is with the safeguarding lead") && !page.text.contains("Mill Lane"))
        #expect(!page.html.contains("work-title"))
    }

    @Test func onlyTheLeadOpensIt() async throws {
        let (room, sam) = try await referred()
        let matter = Site.matter(room.project, ID(trusted: "P01-N1"))
        for visitor in [room.anna, room.ben] {
            #expect(try await visitor.get(Site.safeguarding(room.project)).status == .forbidden)
            #expect(try await visitor.get(matter).status == .forbidden)
            for doing in [MatterDoing.note, .close] {
                let address = Site.matter(room.project, ID(trusted: "P01-N1"), doing)
                #expect(try await visitor.post(address, ["id": "x", "words": "x", "outcome": "staysOff"]).status == .forbidden)
            }
        }
        let list = try await sam.get(Site.safeguarding(room.project))
        #expect(list.status == .ok && list.html.contains(matter) && !list.text.contains("hits me") && !list.text.contains("blow"))
        #expect(try await sam.get(Site.matter(room.project, ID(trusted: "P01-W1"))).status == .notFound)
    }

    @Test func openingIsWrittenDownFirst() async throws {
        let (room, sam) = try await referred()
        let matter = Site.matter(room.project, ID(trusted: "P01-N1"))
        let page = try await sam.get(matter)
        #expect(page.text.contains("He hits me at night") && page.text.contains("Sam opened it") && page.text.contains("Ben referred it"))
        _ = try await sam.get(matter)
        let who = Who(id: try await sam.account().id, role: .safeguardingLead)
        let log = try #require(try await room.anna.house.project(room.project)?.safeguardingMatters(for: who).first?.log)
        #expect(log.map(\.what) == [.referred, .looked] || log.map(\.what) == [.referred, .looked, .looked])
    }

    @Test func aNoteAndTheEndAreWrittenDown() async throws {
        let (room, sam) = try await referred()
        let card: ID<Card> = ID(trusted: "P01-N1")
        #expect(try await sam.post(Site.matter(room.project, card, .note), ["id": "n", "words": ""]).status == .unprocessableContent)
        let noted = try await sam.post(Site.matter(room.project, card, .note), ["id": "n", "words": "Rang the council"])
        #expect(noted.text.contains("Sam noted") && noted.text.contains("Rang the council"))
        let unchosen = try await sam.post(Site.matter(room.project, card, .close), ["id": "c", "words": "Done"])
        #expect(unchosen.status == .unprocessableContent && unchosen.text.contains("Say what happens to the card") && unchosen.text.contains("Done"))
        let closed = try await sam.post(Site.matter(room.project, card, .close), ["id": "c", "words": "It was a film", "outcome": "backToRelease"])
        #expect(closed.text.contains("Only the log is kept here") && !closed.text.contains("He hits me at night"))
        #expect(try await room.card("P01-N1").words == "He hits me at night")
        #expect(try await room.card("P01-N1").standing == .waitsForLooks)
    }

    @Test func theLeadSeesThatSomethingWaitsAndNoWords() async throws {
        let (room, sam) = try await referred()
        for address in [Site.home, Site.project(room.project)] {
            let page = try await sam.get(address)
            #expect(page.text.contains("1 safeguarding matter waits for you") && !page.text.contains("hits me"))
        }
        for visitor in [room.anna, room.ben] {
            #expect(try await !visitor.get(Site.project(room.project)).text.contains("safeguarding matter"))
        }
    }
}
