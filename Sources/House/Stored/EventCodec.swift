import Method

/// How an event is written down: its type is the room and what happened there (`theme.cardPlaced`), its body the room's own event
/// as JSON with every value labelled. Stored for ever: cases and labels are added, never renamed (docs/events.md).
enum EventCodec {
    static func written(_ event: ProjectEvent) throws -> (type: String, body: [UInt8]) {
        switch event {
        case .journey(let event): try written("journey", event)
        case .prepare(let event): try written("prepare", event)
        // What a form of today says besides is written the slower way.
        case .collect(.reviewCollected(let review, let importedBy)) where review.isAsFirstStored:
            ("collect.reviewCollected", ReviewWriting.bytes(of: review, importedBy: importedBy))
        case .collect(let event): try written("collect", event)
        case .theme(let event): try written("theme", event)
        case .understand(let event): try written("understand", event)
        case .success(let event): try written("success", event)
        case .plan(let event): try written("plan", event)
        case .implement(let event): try written("implement", event)
        case .review(let event): try written("review", event)
        case .gathering(let event): try written("gathering", event)
        case .ballot(let event): try written("ballot", event)
        }
    }

    /// Throws for a type that this version does not know, and for a body that is not of its type.
    static func read(type: String, body: [UInt8]) throws -> ProjectEvent {
        try read(type: type, from: JSON.decoder(of: body))
    }

    static func read(type: String, from body: any Decoder) throws -> ProjectEvent {
        switch type.prefix(while: { $0 != "." }) {
        case "journey": .journey(try JourneyEvent(from: body))
        case "prepare": .prepare(try PrepareEvent(from: body))
        case "collect": .collect(try CollectEvent(from: body))
        case "theme": .theme(try ThemeEvent(from: body))
        case "understand": .understand(try UnderstandEvent(from: body))
        case "success": .success(try SuccessEvent(from: body))
        case "plan": .plan(try PlanEvent(from: body))
        case "implement": .implement(try ImplementEvent(from: body))
        case "review": .review(try ReviewEvent(from: body))
        case "gathering": .gathering(try GatheringEvent(from: body))
        case "ballot": .ballot(try BallotEvent(from: body))
        default: throw JSONText.broken("\(type) is not known", at: 0)
        }
    }

    private static func written(_ room: String, _ event: some Encodable) throws -> (type: String, body: [UInt8]) {
        let body = try JSON.bytes(of: event)
        // `{"cardPlaced":{…}}`: an enum case is an object with one name.
        let name = body.dropFirst(2).prefix { $0 != UInt8(ascii: "\"") }
        return (room + "." + String(decoding: name, as: UTF8.self), body)
    }
}
