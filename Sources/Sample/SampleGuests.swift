import House
import Method

/// What is known of the guests of a recorded project besides their part: how they are involved, what they answered, what it costs them to come.
struct SampleGuests {
    let guests: [Guest]
    /// The day on which everybody had been asked, and when senior people were.
    let asked: Day
    let askedSenior: Day

    init?(_ room: PrepareRoom) {
        guard let dayOne = room.dates[.dayOne], let asked = dayOne.moved(by: -35), let senior = dayOne.moved(by: -63), !room.guests.isEmpty else { return nil }
        (guests, self.asked, askedSenior) = (room.guests, asked, senior)
    }

    var commands: [ProjectCommand] {
        (guests.flatMap(known) + needs).map { .prepare(.guest($0)) } + place.map { .prepare(.days($0)) }
    }

    private func known(_ guest: Guest) -> [GuestCommand] {
        let kind = kind(of: guest)
        let isAtHome = guest.perspective == .people
        var found: [GuestCommand] = [
            .sayKind(guest: guest.id, kind: kind),
            .sendInvitation(guest: guest.id, day: guest.decides ? askedSenior : asked, way: isAtHome ? .spoken : .email),
            .answer(guest: guest.id, answer: .coming), .speakFor(guest: guest.id, words: speaksFor(guest, kind)),
        ]
        if isAtHome { found.append(.setCost(guest: guest.id, cost: GuestCost(payment: 6_000, travel: 800, food: 900))) }
        if guest.decides, guest.perspective == .providers { found.append(.beResponsible(guest: guest.id, responsible: true)) }
        return found
    }

    private func kind(of guest: Guest) -> AttendeeKind {
        func says(_ parts: [String]) -> Bool { parts.contains { guest.words.lowercased().contains($0) } }
        return switch guest.perspective {
        case .people: says(["mother", "father", "sister", "wife", "husband", "daughter", "son"]) && !says(["person"]) ? .family : .usesSupport
        case .providers: says(["manager", "leader", "owner", "director", "trustee", "lead"]) ? .manager : .hostStaff
        case .commissioners: says(["commission", "contracts", "head"]) ? .commissioner : .partnerAgency
        case .others: says(["worker", "carer"]) ? .frontline : .userLedOrganisation
        }
    }

    private func speaksFor(_ guest: Guest, _ kind: AttendeeKind) -> String {
        switch kind {
        case .usesSupport: "People who get this support, as one of them"
        case .family: "Families: knows this support from next to it"
        case .manager, .hostStaff, .frontline: "Those who give this support day by day"
        default: "Those who plan it and pay for it"
        }
    }

    /// A few of them, as in every room.
    private var needs: [GuestCommand] {
        let people = guests.filter { $0.perspective == .people }.map(\.id)
        let wanted: [(AccessKind, String)] = [
            (.wheelchair, ""), (.hearing, "Sits where lips can be seen"), (.easyRead, ""), (.breaks, "Every forty minutes"), (.supporter, "Comes with one"),
        ]
        return zip(people, wanted).map { .needAccess(guest: $0, need: AccessNeed(kind: $1.0, words: $1.1)) }
    }

    private var place: [DaysCommand] {
        VenueCheck.allCases.map { .checkVenue($0, finding: VenueFinding(isGood: $0 != .acoustics, note: $0 == .acoustics ? "Echoes: bring the cushions" : "")) }
    }
}
