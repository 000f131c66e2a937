import Foundation
import Method
import Testing

@testable import House

/// Events are stored for ever. `StoredEvents/` holds one file for every kind of event that was ever stored, as it was stored then:
/// files are added, never edited and never removed. A file `theme.clusterNested.out.json` is another form of `theme.clusterNested`.
///
/// A new event gets a line in `EveryEvent`; `HEARD_ADD_STORED_EVENTS=1 swift test --filter StoredEvents` then adds its file.
@Suite struct StoredEventsTests {
    private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("StoredEvents")

    private static func stored() throws -> [(name: String, body: [UInt8])] {
        try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".json") }.sorted().map { name in
            (name, Array(try Data(contentsOf: folder.appendingPathComponent(name)).drop(while: { $0 == 10 })).dropLastLineEnd())
        }
    }

    @Test func everyEventIsStillWrittenAsItIsStored() throws {
        if ProcessInfo.processInfo.environment["HEARD_ADD_STORED_EVENTS"] != nil { try addMissing() }
        let stored = Dictionary(uniqueKeysWithValues: try Self.stored().map { ($0.name, $0.body) })
        for (name, event) in EveryEvent.named {
            let (type, body) = try EventCodec.written(event)
            let golden = try #require(stored[name], "\(name) is missing: add it as described above")
            #expect(name.hasPrefix(type + "."))
            #expect(String(decoding: body, as: UTF8.self) == String(decoding: golden, as: UTF8.self))
            #expect(try EventCodec.read(type: type, body: golden) == event)
        }
    }

    @Test func everythingEverStoredIsStillRead() throws {
        for (name, body) in try Self.stored() {
            let type = name.split(separator: ".").prefix(2).joined(separator: ".")
            let event = try EventCodec.read(type: type, body: body)
            let again = try EventCodec.written(event)
            #expect(again.type == type)
            #expect(try EventCodec.read(type: again.type, body: again.body) == event, "\(name)")
        }
    }

    @Test func noEventIsWithoutAFile() throws {
        let parts = EveryEvent.named.map { $0.name.split(separator: ".") }
        let names = Set(parts.flatMap { name in [2, 3].map { name.prefix($0).joined(separator: ".") } })
        let cases = try EventCases.all()
        #expect(cases.count > 90)
        #expect(cases.subtracting(names).sorted() == [])
    }

    @Test func everyEventIsOnThePage() throws {
        let page = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
            .appendingPathComponent("../../docs/events.md").standardizedFileURL
        let text = try String(contentsOf: page, encoding: .utf8)
        let rows = text.split(separator: "\n")
        for type in try EventCases.all().sorted() {
            let parts = type.split(separator: ".")
            // What happens in a part of a room stands in the row of that part.
            let row = rows.first { $0.hasPrefix("| `\(parts.prefix(2).joined(separator: "."))`") }
            #expect(row != nil && (parts.count == 2 || row?.contains(parts[2]) == true), "\(type) is not in docs/events.md")
        }
    }

    @Test func anEventOfALaterVersionIsRefused() {
        for (type, body) in [("theme.cardSung", #"{"cardSung":{}}"#), ("kitchen.opened", "{}"), ("theme.cardHeard", #"{"cardHeard":{}}"#)] {
            #expect(throws: (any Error).self) { try EventCodec.read(type: type, body: Array(body.utf8)) }
        }
    }

    /// Never writes over a file.
    private func addMissing() throws {
        for (name, event) in EveryEvent.named {
            let place = Self.folder.appendingPathComponent(name)
            guard !FileManager.default.fileExists(atPath: place.path) else { continue }
            try Data(EventCodec.written(event).body + [10]).write(to: place)
        }
    }
}

/// The cases of all events, read from the method's own source, so that none is forgotten.
private enum EventCases {
    /// Parts of a room with happenings of their own.
    private static let parts = [
        "collectionplan": "collect.plan", "quality": "collect.quality", "askagain": "collect.askAgain", "pointout": "collect.pointOut",
        "release": "collect.release", "safeguarding": "collect.safeguarding",
    ]

    static func all() throws -> Set<String> {
        let rooms = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
            .appendingPathComponent("../../Method/Rooms").standardizedFileURL
        var cases: Set<String> = []
        for file in try FileManager.default.subpathsOfDirectory(atPath: rooms.path) where file.hasSuffix(".swift") {
            let text = try String(contentsOf: rooms.appendingPathComponent(file), encoding: .utf8)
            var room: String?
            for line in text.split(separator: "\n") {
                if line.hasPrefix("public enum "), let name = line.split(separator: " ").dropFirst(2).first?.split(separator: ":").first {
                    room = name.hasSuffix("Event") && name != "ProjectEvent" ? name.dropLast(5).lowercased() : nil
                } else if line.hasPrefix("}") {
                    room = nil
                } else if let room, line.hasPrefix("    case ") {
                    cases.insert((parts[room] ?? room) + "." + line.dropFirst(9).prefix { $0.isLetter })
                }
            }
        }
        return cases
    }
}

extension [UInt8] {
    fileprivate func dropLastLineEnd() -> [UInt8] { last == 10 ? dropLast() : self }
}
