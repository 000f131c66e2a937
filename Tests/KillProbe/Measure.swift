import Foundation
import House
import Method
import Storage
import StorageSQLite

func measure(_ path: String, _ house: House, key: OperatorKey) async throws {
    let me = Who(id: ID(trusted: "probe"), role: .coordinator)
    let clock = ContinuousClock()
    func ms(_ d: Duration) -> Double { Double(d.components.attoseconds) / 1e15 + Double(d.components.seconds) * 1000 }
    let words = "I like that the same two people help me in the morning, they know how I take my tea"
    for round in 0..<5 {
        let reviews = (0..<10_000).map { n in
            Review(id: ID(trusted: "r\(round)-\(n)"), code: "P\(n)", day: Day("2025-01-14"), service: "Supported living", team: "North", needs: "learning disability", method: "talk", chosenBy: ["person"],
                statements: [.init(heading: .working, rank: 1, words: words), .init(heading: .notWorking, rank: 1, words: words), .init(heading: .future, rank: 1, words: words)])
        }
        let id = ID<Project>(trusted: "p\(round)-\(UInt32.random(in: 0 ... .max))")
        try await house.put(.journey(.start(title: "T", owner: me.id, follows: nil)), to: id, by: me)
        var p = try await house.project(id)!
        let command = ProjectCommand.collect(.bringIn(id: ID(trusted: "i"), file: "f.csv", tool: "x", reviews: reviews))
        var t = clock.now
        let events = try p.decide(Ask(command, by: me, at: Moment(milliseconds: 0)))
        let decided = clock.now - t
        t = clock.now
        for e in events { p.evolve(e) }
        let evolved = clock.now - t
        t = clock.now
        try await house.put(command, to: id, by: me)
        let put = clock.now - t
        print("decide \(ms(decided)) evolve \(ms(evolved)) put(all) \(ms(put)) events \(events.count)")
    }
    // durable commands one after another
    let id = ID<Project>(trusted: "serial-\(UInt32.random(in: 0 ... .max))")
    try await house.put(.journey(.start(title: "T", owner: me.id, follows: nil)), to: id, by: me)
    for n in [100, 1000, 10_000] {
        let t = clock.now
        var v = try await house.project(id)!.version
        let from = v
        while v < n { v = try await house.put(.prepare(.sayHow(words: "way \(v)")), to: id, by: me).version }
        print("serial to \(n): \(ms(clock.now - t) * 1000 / Double(n - from)) us each")
    }
    // storm
    let t = clock.now
    try await withThrowingTaskGroup(of: Void.self) { g in
        for person in 0..<200 { g.addTask { for k in 0..<5 { try await house.put(.prepare(.sayHow(words: "storm \(person) \(k)")), to: id, by: me) } } }
        try await g.waitForAll()
    }
    print("storm 1000: \(ms(clock.now - t)) ms")
    try await Task.sleep(for: .seconds(1))
    for _ in 0..<5 {
        let store = try SQLiteStore(path: path)
        let t = clock.now
        let fresh = try await House.open(store: store, operatorKey: key)
        let v = try await fresh.project(id)!.version
        print("start \(v) events: \(ms(clock.now - t)) ms")
        for line in try await fresh.allProjects() where line.version == 10_003 {
            let t = clock.now
            _ = try await fresh.project(line.id)
            print("   start 10,000 reviews: \(ms(clock.now - t)) ms")
            break
        }
        try store.close()
    }
}
