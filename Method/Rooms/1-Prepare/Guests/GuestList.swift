/// A guest together with what is known of them.
public struct InvitedGuest: Sendable, Equatable {
    public let guest: Guest
    public let record: GuestRecord

    public var id: ID<Person> { guest.id }
    /// Chosen by hand, else after the perspective.
    public var share: GuestShare { record.share ?? GuestShare(guest.perspective) }
}

extension GuestShare {
    public init(_ perspective: Perspective) {
        switch perspective {
        case .people: self = .people
        case .providers: self = .providers
        case .commissioners: self = .commissioners
        case .others: self = .other
        }
    }
}

/// Some of the guests, and all that can be counted of them. Narrow it down first: `list.at(nil).expected.thirds`.
public struct GuestList: Sendable, Equatable {
    public let guests: [InvitedGuest]

    public var count: Int { guests.count }
    /// Everybody who has not said no.
    public var expected: GuestList { filter { $0.record.answer != .notComing } }
    /// Those who said yes.
    public var accepted: GuestList { filter { $0.record.answer == .coming } }
    /// Those who come to one event; nil is the first.
    public func at(_ event: ID<LinkedEvent>?) -> GuestList { filter { $0.record.event == event } }
    public func of(_ share: GuestShare) -> GuestList { filter { $0.share == share } }
    public func filter(_ wanted: (InvitedGuest) -> Bool) -> GuestList { GuestList(guests: guests.filter(wanted)) }

    /// W1-21: there is little merit in two days of people's time without those who answer for the service.
    public var somebodyResponsibleIsComing: Bool { accepted.guests.contains { $0.record.isResponsible } }

    /// Providers and commissioners with nobody among them who can decide (W1-18).
    public var decidersMissing: [GuestShare] {
        [.providers, .commissioners].filter { share in !expected.of(share).guests.contains { $0.guest.decides } }
    }

    /// Kinds of the mixed group of Leeds that nobody here is (L1-11).
    public var kindsMissing: [AttendeeKind] {
        AttendeeKind.mixedGroup.filter { kind in !expected.guests.contains { $0.record.kind == kind } }
    }

    /// How many come in each kind of way: whole days, part of them, from afar (W8-13).
    public var stays: (whole: Int, partOnly: Int, fromAfar: Int) {
        guests.reduce(into: (0, 0, 0)) { counts, guest in
            switch guest.record.stay {
            case .whole: counts.0 += 1
            case .partOnly: counts.1 += 1
            case .fromAfar: counts.2 += 1
            }
        }
    }
}

extension PrepareRoom {
    /// Everybody invited, with what is known of them.
    public var guestList: GuestList {
        GuestList(guests: guests.map { InvitedGuest(guest: $0, record: guestBook.records[$0.id] ?? GuestRecord()) })
    }

    /// Guests to be asked whom they speak for: people, carers and families always (W1-35), everybody where the sample is low (W1-13).
    public var guestsToAskWhomTheySpeakFor: [Guest] {
        guestList.expected.guests.filter { $0.record.speaksFor.isEmpty && (sampleIsLow || $0.share == .people) }.map(\.guest)
    }

    /// People by need that the sample counts, and nobody in the room knows from their own life (W1-24). Empty while needs were said of nobody.
    public var needsNotInTheRoom: [String] {
        let there = Set(guestList.expected.guests.map(\.record.needGroup)).subtracting([""])
        return there.isEmpty ? [] : sample.needs.map(\.need).filter { !there.contains($0) }
    }

    /// Regulars of groups and forums are welcome, because the sample carries the others; with a low sample it does not (W1-24).
    public var leansOnForums: Bool {
        let people = guestList.expected.of(.people)
        return sampleIsLow && people.count > 0 && people.guests.count { $0.record.goesToForums } * 2 > people.count
    }
}
