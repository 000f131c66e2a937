import Method
import Storage
import StorageSQLite
import Synchronization
import Testing

@testable import House

@Suite(.serialized) struct PutTests {
    @Test func whatWasAnsweredIsThereAfterAStart() async throws {
        try await Home.with { home in
            try await home.house.begin()
            let answered = try await home.house.say("together")
            #expect(answered.version == 3 && answered.prepare.how == "together")
            let again = try home.startedAgain()
            #expect(try await again.house.project(town) == answered)
        }
    }

    @Test func thereIsNoProjectUntilItIsStarted() async throws {
        try await Home.with { home async throws in
            #expect(try await home.house.project(town) == nil)
            await #expect(throws: ProjectRefusal.journey(.notStarted)) { try await home.house.say("x") }
            #expect(try await home.house.project(town) == nil)
            #expect(try await home.store.streams().isEmpty)
        }
    }

    @Test func aFormSentTwiceDoesOneThing() async throws {
        try await Home.with { home in
            try await home.house.begin()
            try await home.house.say("together")
            #expect(try await home.house.say("together").version == 3)
            #expect(try await home.store.head(of: "town")?.version == 3)
        }
    }

    @Test func severalCommandsHappenAllOrNotAtAll() async throws {
        try await Home.with { home in
            try await home.house.begin()
            let commands: [ProjectCommand] = [.prepare(.sayWhy(words: "why")), .prepare(.sayHow(words: "how")), .prepare(.sayWhy(words: ""))]
            await #expect(throws: ProjectRefusal.prepare(.wordsMissing)) { try await home.house.put(commands, to: town, by: ann) }
            #expect(try await home.house.project(town)?.prepare.why == "")
            #expect(try await home.house.put(Array(commands.dropLast()), to: town, by: ann).version == 4)
        }
    }

    @Test func whoMayNotIsRefused() async throws {
        try await Home.with { home in
            try await home.house.begin()
            await #expect(throws: ProjectRefusal.notAllowed(.prepare)) {
                try await home.house.put(.prepare(.sayHow(words: "x")), to: town, by: bob)
            }
        }
    }

    @Test func twoHundredAtOnceAreAllHeardInOneOrder() async throws {
        try await Home.with { home in
            try await home.house.begin()
            try await withThrowingTaskGroup(of: Void.self) { people in
                for person in 0..<200 {
                    people.addTask {
                        for number in 0..<5 {
                            let words = "person \(person) number \(number)"
                            let member = PlanningMember(id: ID(trusted: "\(person)-\(number)"), words: words, perspective: .people)
                            let after = try await home.house.put(.prepare(.joinPlanningGroup(member)), to: town, by: ann)
                            // What is answered is shown.
                            #expect(after.prepare.planningGroup.contains(member))
                        }
                    }
                }
                try await people.waitForAll()
            }
            let shown = try await home.house.project(town)
            #expect(shown?.version == 1_002)
            #expect(try await home.house.story(of: town, limit: 9_999).map(\.version) == Array(1...1_002))
            #expect(try await home.startedAgain().house.project(town) == shown)
        }
    }

    @Test func twoProgramsOnOneDatabaseDecideAgain() async throws {
        try await Home.with { home in
            let other = try home.another()
            try await home.house.begin()
            #expect(try await other.house.say("from the other").version == 3)
            // This one still believes that the project is at version 2.
            #expect(try await home.house.put(.prepare(.sayWhy(words: "from here")), to: town, by: ann).version == 4)
            let shown = try await home.house.project(town)
            #expect(shown?.prepare.how == "from the other" && shown?.prepare.why == "from here")
            #expect(try await home.house.verify().isEmpty)
        }
    }

    @Test func twoProgramsAtOnceLoseNothing() async throws {
        try await Home.with { home in
            try await home.house.begin()
            let houses = [home.house, try home.another().house]
            let kept = await withTaskGroup(of: Int.self) { people in
                for person in 0..<20 {
                    let house = houses[person % 2]
                    people.addTask {
                        let member = PlanningMember(id: ID(trusted: "\(person)"), words: "w", perspective: .people)
                        // Three times quicker than us: then the person is asked to try again, and does.
                        while (try? await house.put(.prepare(.joinPlanningGroup(member)), to: town, by: ann)) == nil {}
                        return 1
                    }
                }
                return await people.reduce(0, +)
            }
            #expect(kept == 20)
            let fresh = try home.another()
            #expect(try await fresh.house.project(town)?.prepare.planningGroup.count == 20)
            #expect(try await fresh.house.verify().isEmpty)
        }
    }

    @Test func listenersHearWhatIsDurable() async throws {
        try await Home.with { home in
            let heard = Mutex<[Int]>([])
            let listening = home.house.listen(to: town) { project, version in
                #expect(home.house.shownNow(project)?.version == version)
                heard.withLock { $0.append(version) }
            }
            try await home.house.begin()
            try await home.house.begin(ID(trusted: "elsewhere"))
            try await home.house.say("x")
            home.house.stopListening(listening)
            try await home.house.say("y")
            #expect(heard.withLock { $0 } == [2, 3])
        }
    }
}

extension PutTests {
    @Test func whatCannotBeWrittenDownChangesNothing() async throws {
        try await Home.with { home in
            let before = try await home.house.begin()
            // No command lets such a number in; should one ever come another way, JSON has none.
            let endless = Measure(
                id: ID(trusted: "m"), theme: ID(trusted: "c"), statement: nil, words: "People", kind: .number, unit: "people", betterIs: .up,
                target: .infinity)
            let story: [ProjectEvent] = [.journey(.started(title: "Elsewhere", owner: ann.id, follows: nil)), .success(.measureAdded(measure: endless))]
            let elsewhere = ID<Project>(trusted: "elsewhere")
            await #expect(throws: EncodingError.self) {
                try await home.house.shelf.with(elsewhere) { open in
                    try await open.adopt(story.map { Happening(event: $0, by: ann.id, at: Moment(milliseconds: 0)) }) {}
                }
            }
            #expect(try await home.house.project(elsewhere) == nil)
            #expect(try await home.house.project(town) == before)
            #expect(try await home.house.begin(elsewhere).version == 2)
            #expect(try await home.startedAgain().house.project(elsewhere)?.version == 2)
        }
    }
}
