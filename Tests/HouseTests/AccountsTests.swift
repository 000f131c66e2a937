import House
import Method
import Testing

@Suite(.serialized) struct AccountsTests {
    @Test func nameAndPasswordBelongTogether() async throws {
        try await Home.with { home in
            let made = try await home.house.addAccount(name: " Ann Hill ", password: "long enough")
            #expect(made.name == "Ann Hill" && made.hasPassword)
            #expect(try await home.house.checkPassword(name: "ann hill", password: "long enough") == made)
            #expect(try await home.house.checkPassword(name: "ann hill", password: "Long enough") == nil)
            #expect(try await home.house.checkPassword(name: "nobody", password: "long enough") == nil)
            try await home.house.setPassword("another one", of: made.id)
            #expect(try await home.house.checkPassword(name: "Ann Hill", password: "long enough") == nil)
            #expect(try await home.house.checkPassword(name: "Ann Hill", password: "another one")?.id == made.id)
        }
    }

    @Test func whatCannotBeAnAccountIsRefused() async throws {
        try await Home.with { home in
            try await home.house.addAccount(name: "Ann", password: nil)
            for (name, password, refusal) in [
                ("", "long enough", AccountRefusal.nameMissing), ("ANN", "long enough", .nameTaken), ("Bob", "short", .passwordTooShort),
                (String(repeating: "b", count: 201), nil, .nameTooLong),
                ("Bob", String(repeating: "b", count: 1_001), .passwordTooLong),
            ] as [(String, String?, AccountRefusal)] {
                await #expect(throws: refusal) { try await home.house.addAccount(name: name, password: password) }
            }
            #expect(try await home.house.checkPassword(name: "Ann", password: "") == nil)
            #expect(try await home.house.accounts().map(\.name) == ["Ann"])
        }
    }

    @Test func aSessionLastsADay() async throws {
        try await Home.with { home in
            let account = try await home.house.addAccount(name: "Ann", password: nil)
            let token = try await home.house.openSession(for: account.id)
            #expect(token.utf8.count == 43)
            #expect(try await home.house.session(token) == account)
            #expect(try await home.startedAgain().house.session(token) == account)
            home.clock.turn(hours: 25)
            #expect(try await home.another().house.session(token) == nil)
        }
    }

    @Test func signingInGivesANewToken() async throws {
        try await Home.with { home in
            let account = try await home.house.addAccount(name: "Ann", password: nil)
            let old = try await home.house.openSession(for: account.id)
            let new = try await home.house.openSession(for: account.id, replacing: old)
            #expect(try await home.house.session(old) == nil)
            #expect(try await home.house.session(new) == account)
            try await home.house.endSession(new)
            #expect(try await home.house.session(new) == nil)
            #expect(try await home.house.session("not a token") == nil)
        }
    }

    @Test func aNewPasswordSignsEverybodyOut() async throws {
        try await Home.with { home in
            let account = try await home.house.addAccount(name: "Ann", password: nil)
            let token = try await home.house.openSession(for: account.id)
            try await home.house.setPassword("long enough", of: account.id)
            #expect(try await home.house.session(token) == nil)
        }
    }

    @Test func aSignInLinkWorksOnceWithinADay() async throws {
        try await Home.with { home in
            let account = try await home.house.addAccount(name: "Ann", password: nil)
            let link = try await home.house.makeSignInLink(for: account.id)
            let late = try await home.house.makeSignInLink(for: account.id)
            #expect(try await home.house.useSignInLink(link) == account)
            #expect(try await home.house.useSignInLink(link) == nil)
            home.clock.turn(hours: 25)
            #expect(try await home.house.useSignInLink(late) == nil)
            await #expect(throws: AccountRefusal.noSuchAccount) { try await home.house.makeSignInLink(for: ID(trusted: "nobody")) }
        }
    }

    @Test func whoIsTakenOutIsSignedOut() async throws {
        try await Home.with { home in
            let account = try await home.house.addAccount(name: "Ann", password: nil)
            let token = try await home.house.openSession(for: account.id)
            try await home.house.removeAccount(account.id)
            #expect(try await home.house.session(token) == nil)
            #expect(try await home.house.accounts().isEmpty)
        }
    }

    @Test func tooManyAtOnceAreAskedToWait() async throws {
        try await Home.with { home in
            try await home.house.addAccount(name: "Ann", password: "long enough")
            let answers = await withTaskGroup(of: Bool?.self) { people in
                for _ in 0..<200 {
                    people.addTask {
                        do { return try await home.house.checkPassword(name: "Ann", password: "long enough") != nil } catch {
                            return error as? HouseFault == .tooBusy ? nil : false
                        }
                    }
                }
                return await people.reduce(into: [Bool?]()) { $0.append($1) }
            }
            #expect(answers.allSatisfy { $0 != false } && answers.contains(true))
        }
    }
}
