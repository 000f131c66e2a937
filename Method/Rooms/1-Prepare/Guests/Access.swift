/// What somebody needs so that they can take part (W1-28). Private; only kinds and how many ever leave the guest list.
public struct AccessNeed: Sendable, Codable, Equatable {
    public let kind: AccessKind
    public let words: String

    public init(kind: AccessKind, words: String) {
        self.kind = kind
        self.words = words
    }
}

public enum AccessKind: String, Sendable, Codable, CaseIterable {
    case wheelchair, stepsAreHard, changingPlace, hearing, signLanguage, sight, easyRead, noWords, otherLanguage, quiet, breaks, slowPace,
        supporter, assistanceAnimal, food, transport, other

    /// What the room, the day or the papers must have for it.
    public var asksFor: [RoomPoint] {
        switch self {
        case .wheelchair: [.levelAccess, .accessibleToilet, .wideWays]
        case .stepsAreHard: [.levelAccess, .seatNearDoor]
        case .changingPlace: [.changingPlace]
        case .hearing: [.hearingLoop, .goodSound]
        case .signLanguage: [.interpreter, .seatInFront]
        case .sight: [.largePrint, .readAloud, .goodLight]
        case .easyRead: [.easyReadPapers, .readAloud]
        case .noWords: [.pictures, .timeToAnswer]
        case .otherLanguage: [.interpreter]
        case .quiet: [.quietRoom]
        case .breaks: [.moreBreaks]
        case .slowPace: [.timeToAnswer]
        case .supporter: [.seatForSupporter]
        case .assistanceAnimal: [.spaceForAnimal]
        case .food: [.foodAsked]
        case .transport: [.transportBooked]
        case .other: [.askThem]
        }
    }
}

/// One point of the plan for the room, the day and the papers.
public enum RoomPoint: String, Sendable, CaseIterable {
    case levelAccess, accessibleToilet, wideWays, changingPlace, hearingLoop, goodSound, interpreter, largePrint, readAloud, goodLight,
        easyReadPapers, pictures, quietRoom, moreBreaks, timeToAnswer, seatNearDoor, seatInFront, seatForSupporter, spaceForAnimal, foodAsked,
        transportBooked, askThem
}

extension GuestList {
    /// How many guests have each kind of need; never who.
    public var accessNeeds: [(kind: AccessKind, people: Int)] {
        AccessKind.allCases.compactMap { kind in
            let people = guests.count { $0.record.access.contains { $0.kind == kind } }
            return people == 0 ? nil : (kind, people)
        }
    }

    /// What the room, the day and the papers must have, and for how many guests.
    public var roomPlan: [(point: RoomPoint, people: Int)] {
        RoomPoint.allCases.compactMap { point in
            let people = guests.count { $0.record.access.contains { $0.kind.asksFor.contains(point) } }
            return people == 0 ? nil : (point, people)
        }
    }

    /// Somebody needs breaks more often: the agenda is made with shorter spells.
    public var needMoreBreaks: Bool { guests.contains { $0.record.access.contains { $0.kind == .breaks } } }
}
