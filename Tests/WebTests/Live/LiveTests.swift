import House
import Method
import Testing

@testable import Web

@Suite(.timeLimit(.minutes(1))) struct LiveTests {
    @Test func whatChangesReachesWhoListens() async throws {
        let server = try await LiveServer()
        let wire = try await server.listen(after: try await server.version)
        let head = await wire.read(until: "retry: 2000")
        #expect(head.hasPrefix("HTTP/1.1 200") && head.contains("text/event-stream"))
        let version = try await server.rename("Hillside")
        let event = await wire.read(until: "id: \(version)\n\n")
        #expect(event.contains("event: region\ndata: <div") && event.contains("Hillside"))
        await wire.close()
        try await server.end()
    }

    @Test func whoWasAwayGetsTheNewestAndNotTheRest() async throws {
        let server = try await LiveServer()
        let seen = try await server.version
        for title in ["One", "Two", "Three"] { try await server.rename(title) }
        let wire = try await server.listen(after: seen)
        let event = await wire.read(until: "id: \(seen + 3)\n\n")
        #expect(event.contains("Three") && !event.contains("One") && !event.contains("Two"))
        await wire.close()
        try await server.end()
    }

    @Test func aBrowserThatComesBackSaysWhatItSawLast() async throws {
        let server = try await LiveServer()
        let first = try await server.version
        let seen = try await server.rename("Seen already")
        let wire = try await server.listen(after: first, lastEventID: seen)
        _ = await wire.read(until: "retry: 2000\n\n")
        let version = try await server.rename("New")
        let event = await wire.read(until: "id: \(version)\n\n")
        #expect(event.contains("New") && !event.contains("Seen already"))
        await wire.close()
        try await server.end()
    }

    @Test func manyHearTheSameAndTheirPlacesAreFreeAgain() async throws {
        let server = try await LiveServer()
        let version = try await server.version
        var wires: [Wire] = []
        for _ in 0..<30 { wires.append(try await server.listen(after: version)) }
        for wire in wires { _ = await wire.read(until: "retry: 2000\n\n") }
        for turn in 1...5 {
            let next = try await server.rename("Title \(turn)")
            for wire in wires { #expect(await wire.read(until: "id: \(next)\n\n").contains("Title \(turn)")) }
        }
        for wire in wires { await wire.close() }
        while server.site.around.live.count > 0 { await Task.yield() }
        try await server.end()
    }

    @Test func manyChangesAtOnceEndWithTheNewestOnEveryScreen() async throws {
        let server = try await LiveServer()
        let version = try await server.version
        var wires: [Wire] = []
        for _ in 0..<10 { wires.append(try await server.listen(after: version)) }
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<200 { group.addTask { try await server.rename("Storm \(number)") } }
            try await group.waitForAll()
        }
        let last = try await server.rename("Calm")
        for wire in wires {
            let all = await wire.read(until: "id: \(last)\n\n")
            let ids = all.matches(of: #/id: ([0-9]+)/#).compactMap { Int($0.1) }
            #expect(ids == ids.sorted() && Set(ids).count == ids.count && ids.last == last)
            #expect(all.contains("Calm"))
        }
        for wire in wires { await wire.close() }
        try await server.end()
    }

    @Test func theServerEndsThoughPeopleListen() async throws {
        let server = try await LiveServer()
        let wire = try await server.listen(after: 0)
        _ = await wire.read(until: "Riverside")
        try await server.end()
        #expect(await wire.read(until: "never").hasSuffix("0\r\n\r\n"))
    }

    @Test func thereIsAnEndToHowManyMayListen() async throws {
        var settings = WebSettings()
        settings.live.eachVisitor = 1
        let server = try await LiveServer(settings)
        let first = try await server.listen(after: 0)
        _ = await first.read(until: "Riverside")
        let second = try await server.listen(after: 0)
        #expect(await second.read(until: "\r\n\r\n").hasPrefix("HTTP/1.1 429"))
        await first.close()
        while server.site.around.live.count > 0 { await Task.yield() }
        let third = try await server.listen(after: 0)
        #expect(await third.read(until: "Riverside").contains("Riverside"))
        await third.close()
        await second.close()
        try await server.end()
    }

    @Test func whoLosesTheirPartIsToldGoodbye() async throws {
        let server = try await LiveServer()
        let other = Who(id: ID(trusted: "other"), role: .coordinator)
        try await server.site.around.house.put(.journey(.giveRole(person: other.id, role: .coordinator)), to: server.project, by: server.me)
        let wire = try await server.listen(after: try await server.version)
        _ = await wire.read(until: "retry: 2000\n\n")
        try await server.site.around.house.put(
            [.journey(.takeRole(person: server.me.id)), .journey(.rename(title: "Secret now"))], to: server.project, by: other)
        let rest = await wire.read(until: "0\r\n\r\n")
        #expect(rest.contains("event: bye") && !rest.contains("Secret now"))
        await wire.close()
        try await server.end()
    }

    @Test func strangersHearNothing() async throws {
        let server = try await LiveServer()
        let wire = try await Wire.open(server.port, "GET /live/\(server.project) HTTP/1.1\r\nHost: here\r\n\r\n")
        #expect(await wire.read(until: "\r\n\r\n").hasPrefix("HTTP/1.1 303"))
        await wire.close()
        try await server.end()
    }

    @Test func aBodyThatDripsIsCutOff() async throws {
        var settings = WebSettings()
        settings.bodySeconds = 1
        let server = try await LiveServer(settings)
        let head = "POST /language HTTP/1.1\r\nHost: here\r\nOrigin: http://here\r\nContent-Length: 1000\r\n\r\nwords="
        let wire = try await Wire.open(server.port, head)
        #expect(await !wire.read(until: "never").hasPrefix("HTTP/1.1 200"))
        try await server.end()
    }

    @Test func aRequestWithoutAHostIsRefused() async throws {
        let server = try await LiveServer()
        let wire = try await Wire.open(server.port, "GET / HTTP/1.0\r\n\r\n")
        #expect(await wire.read(until: "\r\n\r\n").contains("400"))
        await wire.close()
        try await server.end()
    }
}
