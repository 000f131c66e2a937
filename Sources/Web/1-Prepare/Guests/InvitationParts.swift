import Method

/// One part of an invitation or of the pack: a heading with its picture, and what is said under it.
struct InvitationPart {
    let picture: String
    let title: String
    /// People's own words, shown as they are.
    let own: [String]
    let lines: [String]
    static let sample = InvitationPart(picture: "why", title: "Why", own: ["To hear people"], lines: ["We meet"])
}

/// What an invitation says, for paper and for mail: why, what, when, where, who pays, what to bring, and that nobody need have been asked before.
/// Access needs are never in it: it goes through other people's hands.
struct InvitationParts {
    let project: Project
    let event: LinkedEvent?
    /// nil for everybody: no sums and nothing of anybody.
    let guest: InvitedGuest?
    let words: Phrases

    var all: [InvitationPart] {
        let senior = guest.map { $0.guest.decides || $0.record.isResponsible } ?? false
        return [why] + (senior ? [part("senior", "promise", 1)] : [])
            + [part("what", "card", 4), when, place, part("who", "people", 2), money, part("bring", "supporter", 3), part("notAsked", "yes", 2), reply]
    }

    private var room: PrepareRoom { project.prepare }

    private func part(_ key: String, _ picture: String, _ lines: Int) -> InvitationPart {
        part(key, picture, lines: (1...lines).map { words("prepare.invite.\(key).\($0)") })
    }

    private func part(_ key: String, _ picture: String, own: [String] = [], lines: [String] = []) -> InvitationPart {
        InvitationPart(picture: picture, title: words("prepare.invite.\(key)"), own: own.filter { !$0.isEmpty }, lines: lines)
    }

    private var why: InvitationPart {
        let expectations = room.scope.expectations
        return part(
            "why", "why", own: [room.why, expectations?.expect ?? "", expectations?.affect ?? ""],
            lines: room.why.isEmpty ? [words("prepare.invite.why.none")] : [])
    }

    private var when: InvitationPart {
        let days = room.days(of: event)
        let agenda = room.days.agenda
        let one = days.one.map { line("one", $0, agenda.dayOneStart, agenda.dayOneEnd) }
        let two = days.two.map { line("two", $0, agenda.dayTwoStart, agenda.dayTwoEnd) }
        let known = [one, two].compactMap { $0 }
        return part("when", "date", lines: (known.isEmpty ? [words("prepare.invite.when.none")] : known) + [words("prepare.invite.when.part")])
    }

    private func line(_ key: String, _ day: Day, _ from: Int, _ to: Int) -> String {
        words("prepare.invite.when.\(key)", ["day": words.dayInFull(day), "from": words.clock(from), "to": words.clock(to)])
    }

    private var place: InvitationPart {
        let linked = event.map { [$0.title] } ?? []
        return part("where", "in-place", own: linked + [room.venue], lines: room.venue.isEmpty ? [words("prepare.invite.where.none")] : [])
    }

    /// Only what was agreed with this guest is promised.
    private var money: InvitationPart {
        var lines: [String] = []
        if let cost = guest?.record.cost {
            if cost.payment > 0 { lines.append(words("prepare.invite.money.payment", ["sum": words.pounds(cost.payment)])) }
            if cost.travel > 0 { lines.append(words("prepare.invite.money.travel", ["sum": words.pounds(cost.travel)])) }
        }
        if lines.isEmpty { lines.append(words("prepare.invite.money.ask")) }
        if room.days.agenda.lunchMinutes > 0 { lines.append(words("prepare.invite.money.food")) }
        return part("money", "money", lines: lines)
    }

    private var reply: InvitationPart { part("reply", "ask", 2) }

    /// As text for mail, without pictures.
    func text() -> String {
        ([words("prepare.invite.hello"), ""] + all.flatMap { [$0.title] + $0.own + $0.lines + [""] }).joined(separator: "\n")
    }
}

/// A letter that can be opened in the reader's own mail program: no address is in it, because Heard holds none.
struct ReadyMail {
    let subject: String
    let text: String

    /// Opens a new letter with it.
    var address: String {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")
        return "mailto:?subject=\(Site.escaped(subject))&body=\(Site.escaped(lines))"
    }
}
