import Method
import Testing

@testable import Web

/// Wall, seats and desk over real connections.
@Suite(.timeLimit(.minutes(2))) struct LiveRoomTests {
    /// A day in a house with a real server, with who leads it.
    struct LiveDay {
        let server: LiveServer
        let lead: Visitor
        let room: SortedRoom

        static func begin() async throws -> LiveDay {
            let server = try await LiveServer()
            let lead = Visitor(server.site)
            lead.cookies["session"] = String(server.cookie.dropFirst("session=".count))
            let room = try await SortedRoom.make(by: lead)
            _ = try await lead.post(Site.day(room.project), ["id": "day1"])
            return LiveDay(server: server, lead: lead, room: room)
        }

        var version: Int { get async throws { try #require(try await lead.house.project(room.project)).version } }

        /// Somebody's stream from a version on, with what their browser holds.
        func listen(_ visitor: Visitor, _ address: String, after: Int) async throws -> Wire {
            let cookies = visitor.cookies.map { "\($0.key)=\($0.value)" }.joined(separator: "; ")
            let wire = try await Wire.open(server.port, "GET \(address)?after=\(after) HTTP/1.1\r\nHost: heard.test\r\nCookie: \(cookies)\r\n\r\n")
            return wire
        }
    }

    @Test func oneSeatPlacesADotAndTheWallCountsItWhileTheTallyStaysHidden() async throws {
        let day = try await LiveDay.begin()
        let (one, two) = (try await sit(day.lead, day.room.project), try await sit(day.lead, day.room.project))
        let wall = try await day.listen(day.lead, Site.wallLive(day.room.project), after: try await day.version)
        let seat = try await day.listen(two, Site.seatLive, after: try await day.version)
        _ = await wall.read(until: "retry: 2000\n\n")
        _ = await seat.read(until: "retry: 2000\n\n")

        let vote = try await day.room.openVote(by: day.lead)
        #expect(await seat.read(until: "id: \(try await day.version)\n\n").contains("It is time to vote."))
        #expect(await wall.read(until: "id: \(try await day.version)\n\n").contains("The vote is open"))

        _ = try await one.post(Site.seatDots(vote), ["want": "1_0_\(day.room.themes[0])"])
        let counted = await wall.read(until: "id: \(try await day.version)\n\n")
        #expect(counted.contains("1 of 2 have voted") && !counted.contains("class=\"result\"") && !counted.contains(SortedRoom.names[0]))

        _ = try await day.lead.post(Site.voteRoom(day.room.project, vote), ["count-0-\(day.room.themes[3])": "7717"])
        _ = try await day.lead.post(Site.voteRun(day.room.project, vote), ["do": "close"])
        let closed = await seat.read(until: "id: \(try await day.version)\n\n")
        #expect(closed.contains("The vote is closed.") && !closed.contains("7717"))
        #expect(await !wall.read(until: "id: \(try await day.version)\n\n").contains("7717"))

        _ = try await day.lead.post(Site.voteRun(day.room.project, vote), ["do": "show"])
        #expect(await seat.read(until: "id: \(try await day.version)\n\n").contains("7717"))
        #expect(await wall.read(until: "id: \(try await day.version)\n\n").contains("7717"))
        for wire in [wall, seat] { await wire.close() }
        try await day.server.end()
    }

    @Test func aSeatThatLostItsConnectionComesBackToHowItIsNow() async throws {
        let day = try await LiveDay.begin()
        let seat = try await sit(day.lead, day.room.project)
        let seen = try await day.version
        let first = try await day.listen(seat, Site.seatLive, after: seen)
        _ = await first.read(until: "retry: 2000\n\n")
        await first.close()
        _ = try await day.lead.post(Site.dayWall(day.room.project), ["show": "pause"])
        let again = try await day.listen(seat, Site.seatLive, after: seen)
        #expect(await again.read(until: "id: \(try await day.version)\n\n").contains("A break."))
        await again.close()
        try await day.server.end()
    }

    @Test func theStreamOfSeatsHoldsNobodysDots() async throws {
        let day = try await LiveDay.begin()
        let one = try await sit(day.lead, day.room.project)
        let vote = try await day.room.openVote(by: day.lead)
        _ = try await one.post(Site.seatDots(vote), ["want": "1_0_\(day.room.themes[0])"])
        let stream = try await day.listen(one, Site.seatLive, after: 0)
        let all = await stream.read(until: "id: \(try await day.version)\n\n")
        #expect(all.contains("data-call=\"\(vote)\"") && !all.contains("aria-pressed") && !all.contains("dots left"))
        await stream.close()
        try await day.server.end()
    }

    /// The stream says to all seats that a break was answered, not whose; the seat that asked then finds its own part changed.
    @Test func aSeatHearsThatItsBreakWasAnswered() async throws {
        let day = try await LiveDay.begin()
        let one = try await sit(day.lead, day.room.project, called: "Sam")
        let asked = try await one.post(Site.seatBreak, [:])
        #expect(asked.html.contains("id=\"pause\" data-answered=\"0\"") && asked.html.contains("data-answered=\"0\" id=\"now\""))
        let stream = try await day.listen(one, Site.seatLive, after: try await day.version)
        _ = await stream.read(until: "retry: 2000\n\n")
        let person = try #require(try await day.lead.house.project(day.room.project)?.gathering.today?.here.first?.id)
        _ = try await day.lead.post(Site.dayBreak(day.room.project), ["person": person.text])
        let told = await stream.read(until: "id: \(try await day.version)\n\n")
        #expect(told.contains("data-answered=\"1\" id=\"now\"") && !told.contains(person.text) && !told.contains("Sam"))
        let now = try await one.get(Site.seat)
        #expect(now.html.contains("id=\"pause\">") && now.text.contains("I need a break"))
        await stream.close()
        try await day.server.end()
    }

    @Test func aSeatsStreamIsForSeatsOfAnOpenDayAlone() async throws {
        let day = try await LiveDay.begin()
        let seat = try await sit(day.lead, day.room.project)
        _ = try await day.lead.post(Site.dayClose(day.room.project), ["id": "day1"])
        for (visitor, address) in [
            (seat, Site.seatLive), (day.lead.strangerHere(), Site.seatLive), (seat, Site.wallLive(day.room.project)),
            (seat, Site.dayLive(day.room.project)),
        ] {
            let wire = try await day.listen(visitor, address, after: 0)
            let head = await wire.read(until: "\r\n")
            #expect(!head.hasPrefix("HTTP/1.1 200"), "\(address)")
            await wire.close()
        }
        try await day.server.end()
    }

    @Test func theDeskHearsWhoComesAndWhoAsksForABreak() async throws {
        let day = try await LiveDay.begin()
        let desk = try await day.listen(day.lead, Site.dayLive(day.room.project), after: try await day.version)
        _ = await desk.read(until: "retry: 2000\n\n")
        let seat = try await sit(day.lead, day.room.project, called: "Sam")
        #expect(await desk.read(until: "id: \(try await day.version)\n\n").contains("1 person is here"))
        _ = try await seat.post(Site.seatBreak, [:])
        #expect(await desk.read(until: "id: \(try await day.version)\n\n").contains("Sam"))
        await desk.close()
        try await day.server.end()
    }
}
