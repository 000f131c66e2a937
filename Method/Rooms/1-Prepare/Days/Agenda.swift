/// The two full days belong together (W1-26).
public enum WorkshopDay: Sendable, CaseIterable { case one, two }

/// What happens in a part of a day.
public enum PartKind: Sendable, Hashable {
    case welcome, introductions
    /// The card call: every card under a heading is heard. Never shortened (lines 791 to 802).
    case cards(Heading)
    /// The clusters under a heading get their "I" statements.
    case naming(Heading)
    case themeVote, whys, causeVote, success
    case welcomeBack, inPlace, ideas, ideaVote, grid
    /// Protected: it is never squeezed, because on paper it was what ran out of time (W8-15).
    case actions
    case hearBack, close
    case pause, lunch
}

/// Why a part is as long as it is, for the page to say.
public enum PartReason: Sendable, Equatable {
    case perCard(cards: Int, seconds: Int)
    case perPerson(people: Int, seconds: Int)
    /// Small groups, one for each theme; more rounds where there are fewer teams than themes.
    case perRound(rounds: Int)
    /// A usual length, ours.
    case usual
    case protected
    case comfort
}

public struct AgendaPart: Sendable, Equatable {
    public let kind: PartKind
    /// Minutes after midnight.
    public let start: Int
    public let minutes: Int
    public let why: PartReason

    public var end: Int { start + minutes }
}

/// A slot that does not get the time it is meant to have (W1-34).
public struct ShortSlot: Sendable, Equatable {
    public let kind: PartKind
    /// What it would get if the day ends on time.
    public let minutes: Int
    public let wanted: Int
    /// Less than this is unhelpfully small.
    public let least: Int
}

/// What would make a day fit. Cutting cards short on the day is never one: fewer are brought, or there is more time.
public enum DaySuggestion: Sendable, Equatable {
    case longerDay(minutes: Int)
    /// Bring no more than this many cards to the wall: a smaller sample, agreed beforehand.
    case fewerCards(most: Int)
    /// Invite no more than this many to one event.
    case fewerPeople(most: Int)
    case linkedEvents(Int)
    case moreTeams(Int)
    case shorterFeedback(seconds: Int)
    case successOnDayTwo
}

/// One day, as it works out.
public struct Agenda: Sendable, Equatable {
    public let day: WorkshopDay
    public let parts: [AgendaPart]
    /// When it should end, and when it does, with every slot at its least.
    public let shouldEnd: Int
    /// Slots that are shorter than wished; a day that fits at its full lengths has none.
    public let squeezed: [ShortSlot]

    public var ends: Int { parts.last?.end ?? shouldEnd }
    /// By how many minutes the day does not fit although every slot is at its least; 0 where it fits.
    public var minutesOver: Int { max(0, ends - shouldEnd) }
    /// Minutes left at the end.
    public var minutesSpare: Int { max(0, shouldEnd - ends) }
    public var fits: Bool { minutesOver == 0 }
    /// Slots that would become too short if the day were to end on time (W1-34).
    public var tooShort: [ShortSlot] { squeezed.filter { $0.minutes < $0.least } }
    public var cardMinutes: Int { parts.reduce(0) { if case .cards = $1.kind { $0 + $1.minutes } else { $0 } } }
    /// The source: up to half of the day (W3-30).
    public var cardsTakeMoreThanHalfADay: Bool { cardMinutes * 2 > shouldEnd - (parts.first?.start ?? 0) }
}
