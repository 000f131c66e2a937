import Foundation
import GRDB
import Method
import Storage
import Testing

@testable import House

@Suite(.serialized) struct SealingTests {
    @Test func nothingThatPeopleSaidLiesInTheClear() async throws {
        try await Home.with { home in
            try await home.house.begin(title: "CANARY-TITLE")
            try await home.house.put(.collect(.typeIn(review("P01", "CANARY-WORDS"))), to: town, by: ann)
            try await home.house.say("CANARY-HOW")
            try await home.house.addAccount(name: "Ann", password: "CANARY-PASSWORD")
            let link = try await home.house.makeSignInLink(for: home.house.account(named: "Ann")?.id ?? ID(trusted: ""))
            for canary in ["CANARY", link] { #expect(try !home.filesHold(canary)) }
            try await home.store.backup(to: home.folder + "/copy.db")
            for canary in ["CANARY", link] { #expect(try !home.filesHold(canary)) }
            #expect(try home.filesHold("collect.reviewCollected"))
        }
    }

    @Test func anotherKeyOpensNothing() async throws {
        try await Home.with { home in
            try await home.house.begin()
            let stranger = House(store: home.store, operatorKey: .random())
            await #expect(throws: HouseFault.keyDoesNotOpen(project: "town")) { try await stranger.project(town) }
            _ = try await House.open(store: home.store, operatorKey: home.key)
            await #expect(throws: OperatorKeyFault.belongsToAnother) {
                try await House.open(store: home.store, operatorKey: .random())
            }
        }
    }

    @Test func eachPersonHasAKeyOfTheirOwn() async throws {
        try await Home.with { home in
            try await home.house.begin()
            let file = ProjectCommand.collect(
                .bringIn(id: ID(trusted: "i"), file: "f", tool: "t", reviews: (1...100).map { review("P\($0)") }))
            try await home.house.put(file, to: town, by: ann)
            let keys = try await home.store.subjectKeys(of: "town")
            #expect(keys.count == 100 && Set(keys.map(\.wrapped)).count == 100)
            let again = try home.startedAgain()
            // A later word about the same person is sealed with the same key.
            let safer = ProjectCommand.collect(.offerSaferWords(card: ID(trusted: "P7-W1"), words: "safer", why: "a name"))
            try await again.house.put(safer, to: town, by: ann)
            #expect(try await again.store.subjectKeys(of: "town").count == 100)
            #expect(try await again.startedAgain().house.project(town)?.collect.cards[ID(trusted: "P7-W1")]?.saferWords == "safer")
        }
    }

    @Test func whatIsSealedForOnePlaceDoesNotOpenInAnother() {
        let key = Key.random()
        let sealed = Seal.close([1, 2, 3], with: key, context: [1])
        #expect(Seal.open(sealed, with: key, context: [1]) == [1, 2, 3])
        #expect(Seal.open(sealed, with: key, context: [2]) == nil)
        #expect(Seal.open(sealed, with: .random(), context: [1]) == nil)
        for index in sealed.indices {
            var changed = sealed
            changed[index] ^= 1
            #expect(Seal.open(changed, with: key, context: [1]) == nil)
        }
        #expect(Seal.open(Array(sealed.prefix(40)), with: key, context: [1]) == nil)
    }

    @Test func partsThatDifferNeverGiveTheSameBytes() {
        #expect(Context.event(stream: "ab", version: 1, type: "c") != Context.event(stream: "a", version: 1, type: "bc"))
    }
}
