/// What to see to with invitations (W1-22). Gentle.
public enum NoticeWarning: Sendable, Equatable {
    /// Not invited yet, and should have been by that day.
    case invitationDue(guest: ID<Person>, by: Day)
    /// Invited with fewer days to go than they should have.
    case shortNotice(guest: ID<Person>, days: Int, wanted: Int)
    /// Somebody else was invited before this senior guest.
    case seniorNotFirst(guest: ID<Person>)
    /// Has not answered, and it is time to ask again.
    case reminderDue(guest: ID<Person>)
}

/// How much notice guests get, in days. The source says "plenty"; these numbers are ours.
public struct NoticeLengths: Sendable, Equatable {
    public let senior: Int
    public let everyone: Int
    /// Days after which a guest without an answer is asked again.
    public let reminder: Int

    public init(senior: Int = 56, everyone: Int = 28, reminder: Int = 14) {
        self.senior = senior
        self.everyone = everyone
        self.reminder = reminder
    }

    public static let usual = NoticeLengths()

    func wanted(for guest: Guest) -> Int { guest.decides ? senior : everyone }
}

extension PrepareRoom {
    /// Senior guests first, in the order of the list. Empty while Day One has no date.
    public func noticeWarnings(on today: Day, lengths: NoticeLengths = .usual) -> [NoticeWarning] {
        let guests = guestList.expected.guests
        let ordered = guests.filter(\.guest.decides) + guests.filter { !$0.guest.decides }
        let firstOthers = guests.filter { !$0.guest.decides }.compactMap(\.record.invitation?.day).min()
        return ordered.flatMap { guest -> [NoticeWarning] in
            guard let dayOne = dayOne(for: guest) else { return [] }
            var found = notice(guest, dayOne, today, lengths)
            if guest.guest.decides, guest.record.answer != .coming, let firstOthers, guest.record.invitation.map({ $0.day > firstOthers }) ?? true {
                found.append(.seniorNotFirst(guest: guest.id))
            }
            return found
        }
    }

    private func notice(_ guest: InvitedGuest, _ dayOne: Day, _ today: Day, _ lengths: NoticeLengths) -> [NoticeWarning] {
        let wanted = lengths.wanted(for: guest.guest)
        guard let invitation = guest.record.invitation else {
            // Who said yes without being asked on paper needs no notice any more.
            guard guest.record.answer != .coming, guest.record.answer != .notComing, let by = dayOne.moved(by: -wanted), today >= by else { return [] }
            return [.invitationDue(guest: guest.id, by: by)]
        }
        var found: [NoticeWarning] = []
        let given = invitation.day.days(to: dayOne)
        if given < wanted { found.append(.shortNotice(guest: guest.id, days: given, wanted: wanted)) }
        let lastAsked = max(invitation.day, guest.record.reminders.max() ?? invitation.day)
        if guest.record.answer != .coming, today <= dayOne, lastAsked.days(to: today) >= lengths.reminder {
            found.append(.reminderDue(guest: guest.id))
        }
        return found
    }

    /// Day One of the event they come to.
    func dayOne(for guest: InvitedGuest) -> Day? {
        guestBook.linkedEvents.first { $0.id == guest.record.event }?.dayOne ?? dates[.dayOne]
    }
}
