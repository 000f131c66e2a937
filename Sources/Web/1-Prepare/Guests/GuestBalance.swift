import Method

/// How the guests of one event stand: the three sides as bars, the number, those who use services, who comes for a part.
struct GuestBalance {
    struct Bar {
        /// As styles and pictures call it.
        let look: String
        let name: String
        let people: String
        let count: Int
        let of: Int
        /// "about a third", "too few", "too many".
        let verdict: String
        let picture: String
        let isOut: Bool
    }
    /// Empty where there is only one event.
    let name: String
    let days: String
    let expected: String
    let number: String
    let numberPicture: String
    let suffers: [String]
    let split: String
    let hasBars: Bool
    let bars: [Bar]
    let third: String
    let others: String
    let othersTooMany: Bool
    let users: String
    let usersUnknown: String
    let stays: String
    static let sample = GuestBalance(
        name: "North", days: "3 March", expected: "24 people", number: "1 more", numberPicture: "help", suffers: ["Time"], split: "17 and 17",
        hasBars: true,
        bars: [Bar(look: "people", name: "People", people: "8 people", count: 8, of: 24, verdict: "about a third", picture: "yes", isOut: true)],
        third: "8", others: "2", othersTooMany: true, users: "6 of 24", usersUnknown: "2", stays: "1")
}

extension GuestBalance {
    init(_ event: LinkedEvent?, in room: PrepareRoom, _ words: Phrases) {
        let list = room.guestList.at(event?.id).expected
        let (thirds, users, stays) = (list.thirds, list.usingServices, list.stays)
        let main = thirds.shares.reduce(0) { $0 + $1.people }
        let parted = stays.partOnly + stays.fromAfar > 0
        self.init(
            name: room.guestBook.linkedEvents.isEmpty ? "" : words.name(event), days: Self.days(room.days(of: event), words),
            expected: words.count("prepare.guests.expected", list.count), number: Self.number(list.number, words),
            numberPicture: list.number == .asWished ? "yes" : "help", suffers: Self.suffers(list.number, words), split: Self.split(list, words),
            hasBars: main > 0, bars: thirds.shares.map { Self.bar($0, of: main, words) },
            third: words("prepare.guests.third", ["count": String((main + 1) / 3)]),
            others: thirds.other == 0 ? "" : words.count("prepare.guests.others", thirds.other), othersTooMany: thirds.otherIsTooLarge,
            users: list.count == 0 ? "" : words("prepare.guests.users", ["count": String(users.people), "all": String(users.of)]),
            usersUnknown: users.unknown == 0 ? "" : words.count("prepare.guests.usersUnknown", users.unknown),
            stays: parted ? words("prepare.guests.stays", ["part": String(stays.partOnly), "afar": String(stays.fromAfar)]) : "")
    }

    private static func days(_ days: (one: Day?, two: Day?), _ words: Phrases) -> String {
        words.list([days.one, days.two].compactMap { $0 }.map { words.dayInFull($0) })
    }

    private static func bar(_ share: Thirds.Share, of all: Int, _ words: Phrases) -> Bar {
        let verdict = share.isTooMany ? "many" : share.isTooFew ? "few" : "even"
        return Bar(
            look: "\(share.share.perspective)", name: words.name(share.share),
            people: words.count("prepare.guests.share", share.people, ["percent": String(share.percent)]), count: share.people, of: max(all, 1),
            verdict: all > 2 ? words("prepare.guests.verdict.\(verdict)") : "", picture: verdict == "even" ? "yes" : "help",
            isOut: verdict != "even")
    }

    private static func number(_ number: GuestNumber, _ words: Phrases) -> String {
        switch number {
        case .fewer(let by): words.count("prepare.guests.fewer", by)
        case .asWished: words("prepare.guests.asWished")
        case .above(let by, _): words.count("prepare.guests.above", by)
        }
    }

    private static func suffers(_ number: GuestNumber, _ words: Phrases) -> [String] {
        guard case .above(_, let suffers) = number else { return [] }
        return suffers.map { words("prepare.guests.suffers.\($0)") }
    }

    /// "17 and 17": how many there would be at each.
    static func split(_ list: GuestList, _ words: Phrases) -> String {
        guard let offer = list.splitOffer else { return "" }
        return words("prepare.guests.split", ["numbers": words.list(offer.map { String($0.count) })])
    }
}
