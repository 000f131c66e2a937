/// What can be said of one guest once they are invited.
public struct GuestRecord: Sendable, Codable, Equatable {
    /// How they know the issue and whom they can speak for (W1-13, W1-35).
    public internal(set) var speaksFor = ""
    public internal(set) var kind: AttendeeKind?
    /// The group of needs that they know from their own life, as counted in the sample; for the mix in the room (W1-24).
    public internal(set) var needGroup = ""
    /// Comes to groups and forums anyway: welcome, as long as the sample is representative (W1-24).
    public internal(set) var goesToForums = false
    /// Answers for the service and can change it (W1-21).
    public internal(set) var isResponsible = false
    /// Chosen by hand; nil follows the guest's perspective.
    public internal(set) var share: GuestShare?
    public internal(set) var invitation: Invitation?
    public internal(set) var reminders: [Day] = []
    public internal(set) var answer = GuestAnswer.noneYet
    public internal(set) var stay = Stay.whole
    /// nil is the first event.
    public internal(set) var event: ID<LinkedEvent>?
    public internal(set) var cost: GuestCost?
    public internal(set) var access: [AccessNeed] = []

    mutating func note(_ need: AccessNeed) {
        access.removeAll { $0.kind == need.kind }
        access.append(need)
    }
}

/// Who comes, in kinds: Leeds had six of them (L1-11); the others are named as smaller groups (W1-19).
public enum AttendeeKind: String, Sendable, Codable, CaseIterable {
    case usesSupport, family, reviewFacilitator, manager, hostStaff, commissioner
    case frontline, userLedOrganisation, partnerAgency, other

    /// The mixed group that came in Leeds (L1-11).
    public static let mixedGroup: [AttendeeKind] = [.usesSupport, .family, .reviewFacilitator, .manager, .hostStaff, .commissioner]
}

/// The three main shares and the smaller one beside them (W1-17, W1-19).
public enum GuestShare: String, Sendable, Codable, CaseIterable {
    case people, providers, commissioners, other

    public static let main: [GuestShare] = [.people, .providers, .commissioners]
}

public enum InviteWay: String, Sendable, Codable, CaseIterable { case spoken, phone, post, email, message, throughSomebody }

public enum GuestAnswer: String, Sendable, Codable, CaseIterable { case coming, perhaps, noneYet, notComing }

public struct Invitation: Sendable, Codable, Equatable {
    public let day: Day
    public let way: InviteWay
}

/// How much of the days, and from where: part of them is as welcome (W8-13).
public enum Stay: Sendable, Codable, Equatable {
    case whole
    case partOnly(words: String)
    case fromAfar(words: String)
}

/// What taking part costs us for one guest, in pence (W1-23).
public struct GuestCost: Sendable, Codable, Equatable {
    public let payment: Int
    public let travel: Int
    public let food: Int

    public init(payment: Int = 0, travel: Int = 0, food: Int = 0) {
        self.payment = payment
        self.travel = travel
        self.food = food
    }

    public var total: Int { payment + travel + food }
}
