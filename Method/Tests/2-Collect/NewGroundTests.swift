import Method
import Testing

@Suite struct NewGroundTests {
    static func said(_ words: [String]) -> Given {
        Given.started.bringIn(
            words.enumerated().map { place, words in
                Review(id: the("r\(place)"), code: "R\(place)", statements: [Statement(heading: .working, rank: 1, words: words)])
            })
    }

    private static func numbered(_ count: Int) -> [String] {
        (0..<count).map { String(repeating: "abcdefghij".dropFirst($0 / 10).first ?? "a", count: 3 + $0 % 10) }
    }

    @Test func aSmallSampleSaysNothing() {
        let ground = Self.said(Array(repeating: "I see my friends", count: 39)).project.newGround
        #expect(ground.guess == .tooEarlyToSay && ground.earlier == 19 && ground.recent == 20 && ground.repeating == 20)
        #expect(Given.started.project.newGround.guess == .tooEarlyToSay)
    }

    @Test func theSameWordsAgainAreRepeats() {
        let ground = Self.said(["I see my friends", "My friend sees me"] + Array(repeating: "seeing friends", count: 38)).project.newGround
        #expect(ground.guess == .mostlyRepeats && ground.basis == .words && ground.repeating == 20)
    }

    @Test func newWordsAreNewGround() {
        let ground = Self.said(Self.numbered(40)).project.newGround
        #expect(ground.guess == .stillNew && ground.repeating == 0)
    }

    @Test func threeQuartersIsTheLine() {
        let start = Array(repeating: "garden", count: 20)
        #expect(Self.said(start + Array(repeating: "gardens", count: 15) + Self.numbered(5)).project.newGround.guess == .mostlyRepeats)
        #expect(Self.said(start + Array(repeating: "gardens", count: 14) + Self.numbered(6)).project.newGround.guess == .stillNew)
    }

    @Test func onceThereAreClustersTheyDecide() {
        var given = Self.said(Self.numbered(40))
        given = given.when(.theme(.startCluster(id: the("A"), card: the("R0-W1"))))
        for place in 1..<40 { given = given.when(.theme(.place(card: the("R\(place)-W1"), cluster: the("A")))) }
        #expect(given.project.newGround.basis == .clusters && given.project.newGround.guess == .mostlyRepeats)
        #expect(given.project.newGroundByWords.guess == .stillNew)
    }

    @Test func whatIsNotForTheRoomIsNotCounted() {
        let given = Self.said(Array(repeating: "garden", count: 40)).collect(.keepOff(card: the("R3-W1"), why: "Private"))
        #expect(given.project.newGround.earlier == 19)
    }
}
