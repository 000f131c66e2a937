import NIOCore
import Testing

@testable import Web

@Suite struct LiveEditionTests {
    /// A list of parts, as a board is of clusters.
    struct Board: Region {
        static let template = "none"
        static let sample = Board(heading: "a", clusters: [.sample])
        let heading: String
        let clusters: [Cluster]
        var region: String { "board" }
        var parts: [any Region] { clusters }
        var outline: AnyHashable { [heading] + clusters.map(\.region) }
    }

    struct Cluster: Region {
        static let template = "none"
        static let sample = Cluster(id: "k1", cards: 1)
        let id: String
        let cards: Int
        var region: String { "cluster-\(id)" }
    }

    let text: LiveEdition.Text = { region in
        switch region {
        case let board as Board: "<ul>\(board.heading)\n\(board.clusters.map { "<li>\($0.id) \($0.cards)</li>" }.joined())</ul>"
        case let cluster as Cluster: "<li>\(cluster.id) \(cluster.cards)</li>"
        default: ""
        }
    }

    /// What a browser makes of a frame: the data of its events, and the last id. Checks the chunk's length on the way.
    func events(_ frame: ByteBuffer?) throws -> (data: [String], id: String)? {
        guard let frame else { return nil }
        let whole = String(buffer: frame)
        let parts = whole.split(separator: "\r\n", maxSplits: 1)
        let body = try #require(parts.last?.dropLast())  // "\r\n" is one character
        #expect(Int(parts[0], radix: 16) == body.utf8.count && whole.hasSuffix("\r\n"))
        let events = body.split(separator: "\n\n").map { $0.split(separator: "\n").map(String.init) }
        #expect(events.allSatisfy { $0[0] == "event: region" })
        #expect(events.dropLast().allSatisfy { !$0.contains { $0.hasPrefix("id:") } })
        let data = events.map { $0.filter { $0.hasPrefix("data: ") }.map { String($0.dropFirst(6)) }.joined(separator: "\n") }
        return (data, String(events.last?.last?.dropFirst(4) ?? ""))
    }

    @Test func whoComesLateGetsEverythingOnce() throws {
        let edition = LiveEdition(version: 7, regions: [Cluster(id: "a", cards: 1), Cluster(id: "b", cards: 2)])
        let seen = try #require(try events(edition.frame(since: 0, text: text)))
        #expect(seen.data == ["<li>a 1</li>", "<li>b 2</li>"] && seen.id == "7")
        #expect(edition.frame(since: 7, text: text) == nil)
    }

    @Test func onlyWhatChangedIsSent() throws {
        var edition = LiveEdition(version: 7, regions: [Cluster(id: "a", cards: 1), Cluster(id: "b", cards: 2)])
        edition.advance(to: 8, regions: [Cluster(id: "a", cards: 1), Cluster(id: "b", cards: 3)], text: text)
        edition.advance(to: 9, regions: [Cluster(id: "a", cards: 2), Cluster(id: "b", cards: 3)], text: text)
        #expect(try events(edition.frame(since: 8, text: text))?.data == ["<li>a 2</li>"])
        #expect(try events(edition.frame(since: 7, text: text))?.data == ["<li>a 2</li>", "<li>b 3</li>"])
        edition.advance(to: 10, regions: [Cluster(id: "a", cards: 2), Cluster(id: "b", cards: 3)], text: text)
        #expect(edition.frame(since: 9, text: text) == nil)
        #expect(edition.version == 10)
    }

    @Test func anOlderStateChangesNothing() throws {
        var edition = LiveEdition(version: 7, regions: [Cluster(id: "a", cards: 1)])
        edition.advance(to: 6, regions: [Cluster(id: "a", cards: 9)], text: text)
        #expect(try events(edition.frame(since: 0, text: text))?.data == ["<li>a 1</li>"])
    }

    @Test func aChangedPartIsSentWithoutTheWhole() throws {
        var edition = LiveEdition(version: 1, regions: [Board(heading: "x", clusters: [Cluster(id: "a", cards: 1), Cluster(id: "b", cards: 1)])])
        edition.advance(to: 2, regions: [Board(heading: "x", clusters: [Cluster(id: "a", cards: 1), Cluster(id: "b", cards: 2)])], text: text)
        #expect(try events(edition.frame(since: 1, text: text))?.data == ["<li>b 2</li>"])
        #expect(try events(edition.frame(since: 0, text: text))?.data == ["<ul>x\n<li>a 1</li><li>b 2</li></ul>"])
    }

    @Test func aNewPartSendsTheWholeAndNotItsParts() throws {
        var edition = LiveEdition(version: 1, regions: [Board(heading: "x", clusters: [Cluster(id: "a", cards: 1)])])
        edition.advance(to: 2, regions: [Board(heading: "x", clusters: [Cluster(id: "a", cards: 2), Cluster(id: "b", cards: 1)])], text: text)
        #expect(try events(edition.frame(since: 1, text: text))?.data == ["<ul>x\n<li>a 2</li><li>b 1</li></ul>"])
        edition.advance(to: 3, regions: [Board(heading: "x", clusters: [Cluster(id: "a", cards: 3), Cluster(id: "b", cards: 1)])], text: text)
        #expect(try events(edition.frame(since: 2, text: text))?.data == ["<li>a 3</li>"])
        #expect(try events(edition.frame(since: 1, text: text))?.data == ["<ul>x\n<li>a 3</li><li>b 1</li></ul>"])
    }
}
