/// What the person said about the use of their words.
public enum Consent: String, Sendable, Codable, CaseIterable {
    case yes
    /// In the workshop, but their exact words are never printed.
    case yesNoQuotes
    /// Somebody who may decide for them did so in their best interests.
    case bestInterests
    case notAsked
    case no

    /// May the words be read out in the workshop?
    public var letsWordsBeHeard: Bool { self == .yes || self == .yesNoQuotes || self == .bestInterests }
    /// May the exact words stand in a report?
    public var letsWordsBeQuoted: Bool { self == .yes || self == .bestInterests }
}

/// What the person agrees to, each asked by itself.
///
/// The wall and the report are decided by `Consent` alone. The first two answers here say the same thing in smaller pieces:
/// a review whose answers and consent disagree is refused, and a later answer to one sets the other.
public struct Agreement: Sendable, Codable, Equatable {
    /// My words may be read out in the workshop.
    public let workshop: Bool
    /// My exact words may stand in the report.
    public let report: Bool
    /// What became of my words may be looked up by my code.
    public let thread: Bool
    /// I may be asked again, or told what happened, through the people who asked me.
    public let contact: Bool

    public init(workshop: Bool, report: Bool, thread: Bool, contact: Bool) {
        self.workshop = workshop
        self.report = report
        self.thread = thread
        self.contact = contact
    }

    /// The consent that these answers amount to. Words that may not be heard may not be quoted either.
    public var consent: Consent { workshop ? (report ? .yes : .yesNoQuotes) : .no }

    public func agrees(with consent: Consent) -> Bool {
        workshop == consent.letsWordsBeHeard && (report && workshop) == consent.letsWordsBeQuoted
    }

    /// These answers once consent was recorded by itself.
    func following(_ consent: Consent) -> Agreement {
        Agreement(workshop: consent.letsWordsBeHeard, report: consent.letsWordsBeQuoted, thread: thread, contact: contact)
    }
}
