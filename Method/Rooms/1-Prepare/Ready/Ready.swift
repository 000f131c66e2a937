/// What Day One needs, in the order of what matters most: the reason and the people first, then good words, and only then enough of them (W1-14).
public enum ReadyKind: String, Sendable, CaseIterable {
    case purpose, planningGroup, peopleFromTheStart, level, scopeAgreed, expectations, days
    // Quality before count.
    case checkpoint, cardsForTheWall, everyHeadingHeard, consent
    case sampleAgreed, reviewsIn
    // Who is in the room.
    case responsiblePeople, peopleUsingServices, balance, deciders, numbers, speaksFor, invitations
    // That they can be there and take part.
    case access, venue, costs, dayOneFits, dayTwoFits, confirmed
    // The rest of the sheet.
    case scopeSheet, means, checklist, timeline
}

public enum ReadyState: String, Sendable { case done, warning, missing }

public struct ReadyPoint: Sendable, Equatable {
    public let kind: ReadyKind
    public let state: ReadyState
    /// Where it can be counted: so many, of so many.
    public let have: Int?
    public let of: Int?

    init(_ kind: ReadyKind, _ state: ReadyState, have: Int? = nil, of: Int? = nil) {
        (self.kind, self.state, self.have, self.of) = (kind, state, have, of)
    }
}

extension Project {
    /// What is in place for Day One and what is not, in order of what matters. Nothing here blocks anything (X08).
    public func readiness(on today: Day) -> [ReadyPoint] {
        ReadyKind.allCases.map { kind in
            readyReason(kind) ?? readyWords(kind, today) ?? readyRoom(kind, today) ?? readySheet(kind)
        }
    }

    /// Done where it holds, else missing.
    func point(_ kind: ReadyKind, _ holds: Bool) -> ReadyPoint { ReadyPoint(kind, holds ? .done : .missing) }

    /// Missing where there is nothing yet, a warning where something is wrong with it.
    func point(_ kind: ReadyKind, there: Bool, good: Bool, have: Int? = nil, of: Int? = nil) -> ReadyPoint {
        ReadyPoint(kind, there ? (good ? .done : .warning) : .missing, have: have, of: of)
    }

    private func readyReason(_ kind: ReadyKind) -> ReadyPoint? {
        switch kind {
        case .purpose: point(kind, !prepare.why.isEmpty)
        case .planningGroup: ReadyPoint(kind, prepare.planningGroupLacks.isEmpty ? .done : .missing, have: 3 - prepare.planningGroupLacks.count, of: 3)
        case .peopleFromTheStart: point(kind, there: prepare.peopleAreInvolved, good: prepare.decisionsWithoutPeople.isEmpty)
        case .level: point(kind, prepare.level != nil)
        case .scopeAgreed: point(kind, prepare.scopeAgreed)
        case .expectations: point(kind, prepare.scope.expectations != nil)
        case .days: point(kind, prepare.dates[.dayOne] != nil && prepare.dates[.dayTwo] != nil)
        default: nil
        }
    }

    private func readySheet(_ kind: ReadyKind) -> ReadyPoint {
        let lines = ScopeLine.allCases.count
        let items = prepare.checklist.count
        return switch kind {
        case .means: point(kind, prepare.scope.means != nil)
        case .checklist:
            point(
                kind, there: !prepare.scope.ticked.isEmpty, good: items > 0 && prepare.checklistLacks.isEmpty,
                have: items - prepare.checklistLacks.count, of: items)
        case .timeline: point(kind, there: prepare.dates[.dayOne] != nil, good: prepare.timelineWarnings.isEmpty)
        default:
            point(
                kind, there: prepare.scopeSheetLacks.count < lines, good: prepare.scopeSheetLacks.isEmpty, have: lines - prepare.scopeSheetLacks.count,
                of: lines)
        }
    }
}
