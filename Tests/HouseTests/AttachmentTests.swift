import House
import Method
import Testing

@Suite(.serialized) struct AttachmentTests {
    @Test func itOpensWithItsOwnKeyInItsOwnProjectAlone() async throws {
        try await Home.with { home in
            try await home.house.begin()
            let picture = Array("CANARY-PICTURE".utf8)
            let (id, key) = try await home.house.keep(picture, in: town)
            let other = try await home.house.keep([1], in: town)
            #expect(try await home.house.attachment(id, key: key, in: town) == picture)
            let again = try home.startedAgain()
            #expect(try await again.house.attachment(id, key: key, in: town) == picture)
            #expect(try await again.house.attachment(id, key: other.key, in: town) == nil)
            #expect(try await again.house.attachment(id, key: key, in: ID(trusted: "elsewhere")) == nil)
            #expect(try await again.house.attachment(id, key: "no key", in: town) == nil)
            #expect(try !again.filesHold("CANARY-PICTURE"))
        }
    }
}
