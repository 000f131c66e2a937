import HTTPTypes
import Method
import NIOCore

/// Gives out pictures and sounds: to whoever may read the card, and to nobody else. What may not be seen is not there.
enum AttachmentDoor {
    static func open(_ door: Door) {
        door.get(Site.attachment(.at("project"), .at("card"))) { visit in
            let project = try await visit.project()
            guard let card = project.collect.cards[try visit.path("card")] else { throw Fault.notThere }
            let attachment = visit.may(.collect, in: project) ? card.attachment : project.collect.shownAttachment(of: card)
            return try await visit.shown(attachment, in: project.id)
        }
        door.get(Site.matterAttachment(.at("project"), .at("card"))) { visit in
            let card: ID<Card> = try visit.path("card")
            let (project, matter) = try await MatterPage.find(visit)
            return try await visit.shown(matter.cards.first { $0.id == card }?.attachment, in: project.id)
        }
        door.get(Site.seatAttachment(.at("card"))) { visit in
            guard let seated = try await Seated.find(visit), let card = seated.cardNow, card.id == (try visit.path("card")) else {
                throw Fault.notThere
            }
            return try await visit.shown(seated.project.collect.shownAttachment(of: card), in: seated.project.id)
        }
    }
}

extension Seated {
    /// The card that this seat shows; nil while it shows anything else.
    fileprivate var cardNow: Card? {
        guard day.isOpen, day.wall == .card, project.ballotNow(of: day) == nil else { return nil }
        return project.cardNow
    }
}

extension Visit {
    /// Never kept by the browser or by anybody between: it may be taken back at any time.
    fileprivate func shown(_ attachment: Method.Attachment?, in project: ID<Project>) async throws -> Answer {
        guard let attachment, let bytes = try await house.attachment(attachment.id.text, key: attachment.key, in: project) else {
            throw Fault.notThere
        }
        var answer = Answer(.ok, body: .bytes(ByteBuffer(bytes: bytes), packed: nil))
        if let range = request.headerFields[.range].flatMap({ ByteRange.one($0, of: bytes.count) }) {
            answer = Answer(.partialContent, body: .bytes(ByteBuffer(bytes: bytes[range]), packed: nil))
            answer.headers[.contentRange] = "bytes \(range.lowerBound)-\(range.upperBound - 1)/\(bytes.count)"
        }
        answer.headers[.contentType] = attachment.media.type
        answer.headers[.contentDisposition] = "inline"
        answer.headers[.cacheControl] = "private, no-store"
        answer.headers[.acceptRanges] = "bytes"
        answer.headers[.resourcePolicy] = "same-origin"
        return answer
    }
}

extension Attachment.Media {
    /// Ours, whatever the sender called it.
    fileprivate var type: String {
        switch self {
        case .jpeg: "image/jpeg"
        case .png: "image/png"
        case .sound: "audio/wav"
        }
    }
}

/// Some browsers play a sound only where they can ask for a part of it.
enum ByteRange {
    /// `bytes=0-1`, `bytes=5-`; nil for anything else, which then gets the whole.
    static func one(_ header: String, of count: Int) -> Range<Int>? {
        guard header.hasPrefix("bytes=") else { return nil }
        let ends = header.dropFirst(6).split(separator: "-", omittingEmptySubsequences: false)
        guard ends.count == 2, let first = Int(ends[0]), first >= 0, first < count else { return nil }
        guard !ends[1].isEmpty else { return first..<count }
        guard let last = Int(ends[1]), last >= first else { return nil }
        return first..<(min(last, count - 1) + 1)
    }
}

extension HTTPField.Name {
    static let resourcePolicy = Self(known: "Cross-Origin-Resource-Policy")
}
