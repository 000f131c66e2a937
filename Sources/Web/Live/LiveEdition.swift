import NIOCore

/// A live view as of one version: each region with the version at which it last changed.
///
/// It answers for every listener with the one question "what is new since the version you saw?", so that a listener remembers
/// a number and nothing else, and one who was away or slow gets the newest and no backlog.
struct LiveEdition: Sendable {
    struct Piece: Sendable {
        let region: any Region
        /// The version at which it became as it is.
        let since: Int
        /// The place of the region around it; nil for one that stands by itself.
        let around: Int?
        /// The region as an event, without its id; made when first asked for where nobody waits for it.
        let event: ByteBuffer?
    }

    typealias Text = @Sendable (any Region) -> String

    private(set) var version: Int
    private(set) var pieces: [Piece] = []

    /// The first edition: whoever comes with an older version gets everything.
    init(version: Int, regions: [any Region]) {
        self.version = version
        for region in regions { add(region, around: nil, to: &pieces) { _ in (version, nil) } }
    }

    /// The next edition; only regions whose value changed are rendered. An older version changes nothing.
    mutating func advance(to version: Int, regions: [any Region], text: Text) {
        guard version > self.version else { return }
        var old: [String: Piece] = [:]
        for piece in pieces { old[piece.region.region] = piece }
        var next: [Piece] = []
        for region in regions {
            add(region, around: nil, to: &next) { region in
                guard let before = old[region.region] else { return (version, Self.event(text(region))) }
                if Self.same(before.region, region) { return (before.since, before.event) }
                // Where only its parts changed they are sent, and it is not.
                if !region.parts.isEmpty, before.region.outline == region.outline { return (before.since, nil) }
                return (version, Self.event(text(region)))
            }
        }
        pieces = next
        self.version = version
    }

    /// All that is new since a version, as one HTTP chunk of events; nil where nothing is. The id comes with the last event alone:
    /// who loses the connection in between gets all of it again.
    func frame(since seen: Int, text: Text) -> ByteBuffer? {
        let events = pieces.filter { $0.since > seen && !isInsideNew($0, since: seen) }
            .map { $0.event ?? Self.event(text($0.region)) }
        guard !events.isEmpty else { return nil }
        let end = "id: \(version)\n\n"
        let length = events.reduce(end.utf8.count + events.count - 1) { $0 + $1.readableBytes }
        var frame = ByteBufferAllocator().buffer(capacity: length + 16)
        frame.writeString("\(String(length, radix: 16))\r\n")
        for (index, event) in events.enumerated() {
            frame.writeImmutableBuffer(event)
            frame.writeString(index == events.count - 1 ? end : "\n")
        }
        frame.writeString("\r\n")
        return frame
    }

    /// A part need not be sent where the region around it is.
    private func isInsideNew(_ piece: Piece, since seen: Int) -> Bool {
        guard let around = piece.around else { return false }
        return pieces[around].since > seen || isInsideNew(pieces[around], since: seen)
    }

    private func add(
        _ region: any Region, around: Int?, to pieces: inout [Piece], _ state: (any Region) -> (since: Int, event: ByteBuffer?)
    ) {
        let (since, event) = state(region)
        let place = pieces.count
        pieces.append(Piece(region: region, since: since, around: around, event: event))
        for part in region.parts { add(part, around: place, to: &pieces, state) }
    }

    private static func same(_ one: any Region, _ other: any Region) -> Bool { one.identity == other.identity }

    /// `event: region` and the element, a data line for each line.
    private static func event(_ html: String) -> ByteBuffer {
        var event = ByteBufferAllocator().buffer(capacity: html.utf8.count + 64)
        event.writeString("event: region\n")
        for line in html.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
            event.writeString("data: \(Substring(line))\n")
        }
        return event
    }

    /// A comment line: a sign of life.
    static let heartbeat = chunk(":\n\n")

    /// Tells the page that there is nothing more to hear, and not to come back.
    static let bye = chunk("event: bye\ndata: bye\n\n")

    /// Text as one HTTP chunk.
    static func chunk(_ text: String) -> ByteBuffer {
        ByteBuffer(string: "\(String(text.utf8.count, radix: 16))\r\n\(text)\r\n")
    }
}
