import Method
import Testing

@testable import Web

@Suite struct ReadyPageTests {
    @Test func oneSentenceSaysHowMuchIsInPlace() async throws {
        let room = try await GuestRoom()
        let all = ReadyKind.allCases.count
        var page = try await room.anna.get(Site.ready(room.project))
        #expect(page.text.contains("0 of \(all) things are in place.") && page.text.contains("Day one has no date yet."))
        #expect(page.text.contains("Nothing here stops anybody."))
        try await room.put([.prepare(.sayWhy(words: "To hear people")), .prepare(.setDate(.dayOne, Day("2000-03-05")))])
        page = try await room.anna.get(Site.ready(room.project))
        #expect(page.text.contains("1 of \(all) things are in place.") && page.text.contains("Day one was on 5 March 2000."))
        let points = try #require(try await room.anna.house.project(room.project)).readiness(on: try GuestRoom.day("2026-01-01"))
        #expect(page.text.contains("\(points.count { $0.state == .missing }) are missing."))
    }

    @Test func whatMattersMostComesFirstWithWhyAndWhereItIsDone() async throws {
        let room = try await GuestRoom(people: 1)
        let page = try await room.anna.get(Site.ready(room.project))
        let places = [ReadyKind.purpose, .days, .checkpoint, .reviewsIn, .balance, .means].map {
            page.html.range(of: "<h3><a href=\"\($0.address(in: room.project))")
        }
        let starts = places.compactMap { $0?.lowerBound }
        #expect(starts.count == places.count && starts == starts.sorted())
        #expect(page.text.contains("Without a clear reason, nobody knows what they come for.") && page.text.contains("So far: 0 of 1."))
        for kind in ReadyKind.allCases {
            let address = String(kind.address(in: room.project).prefix { $0 != "#" })
            #expect(try await room.anna.get(address).status == .ok, "\(kind): \(address)")
        }
    }

    @Test func whatIsInPlaceStandsApartAndQuietly() async throws {
        let room = try await GuestRoom()
        try await room.put([.prepare(.sayWhy(words: "To hear people"))])
        let page = try await room.anna.get(Site.ready(room.project))
        let apart = try #require(page.html.range(of: "ready-done"))
        #expect(page.html[apart.lowerBound...].contains("We say why we do this"))
        #expect(!page.html[..<apart.lowerBound].contains("We say why we do this"))
    }

    @Test func aDayThatDoesNotFitIsNamedWithItsEvent() async throws {
        let room = try await GuestRoom(people: 4, providers: 3, commissioners: 3)
        try await room.guest(.addEvent(LinkedEvent(id: room.id("north"), title: "North", dayOne: nil)))
        for name in ["people1", "people2", "people3", "people4", "providers1", "providers2", "providers3", "commissioners1", "commissioners2"] {
            try await room.guest(.move(guest: room.id(name), to: room.id("north")))
        }
        // With one guest the day ends at 11:21, with nine at 11:52.
        var settings = AgendaSettings()
        settings.dayOneEnd = 11 * 60 + 30
        try await room.put([.prepare(.days(.setAgenda(settings)))])
        let page = try await room.anna.get(Site.ready(room.project))
        #expect(page.text.contains("Day one does not fit:"))
        #expect(page.html.contains("href=\"\(Site.at(room.id("north"), Site.agenda(room.project)))\""))
    }

    @Test(arguments: [Role.reader, .participant, .collector]) func whoDoesNotPrepareSeesNeitherPageNorLink(role: Role) async throws {
        let room = try await GuestRoom(people: 2, providers: 1)
        try await room.put([.prepare(.setDate(.dayOne, Day("2030-03-05")))])
        let ben = try await room.anna.joined(by: "Ben")
        _ = try await room.anna.post(Site.people(room.project), ["name": "Ben", "role": role.rawValue])
        for address in [Site.agenda(room.project), Site.ready(room.project)] {
            #expect(try await ben.get(address).status == .forbidden)
            #expect(try await ben.post(address, ["usual": "yes"]).status != .ok)
            for seen in [Site.project(room.project), Site.prepare(room.project), Site.timeline(room.project)] {
                #expect(try await !ben.get(seen).html.contains("href=\"\(address)\""), "\(seen)")
            }
        }
        #expect(try await room.anna.strangerHere().get(Site.ready(room.project)).text.contains("things are in place") == false)
    }

    @Test func thePagesOfPrepareAndTheProjectLeadToIt() async throws {
        let room = try await GuestRoom()
        for address in [Site.project(room.project), Site.prepare(room.project), Site.agenda(room.project), Site.timeline(room.project)] {
            #expect(try await room.anna.get(address).html.contains("href=\"\(Site.ready(room.project))\""), "\(address)")
        }
        #expect(try await room.anna.get(Site.dates(room.project)).html.contains("href=\"\(Site.timeline(room.project))\""))
    }
}
