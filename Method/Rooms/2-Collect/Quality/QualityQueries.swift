/// How the reviews of one team were marked, for that team and those who train it (W2-17). Never for the public.
public struct TeamMarks: Sendable, Equatable {
    public let team: String
    /// Reviews of the team that anybody marked.
    public let reviews: Int
    public let colour: [QualityAnswer: Int]
    public let detail: [QualityAnswer: Int]
    public let truth: [QualityAnswer: Int]
}

extension CollectRoom {
    public var marksByTeam: [TeamMarks] {
        let byTeam = Dictionary(grouping: quality.marks) { reviews[$0.review]?.team ?? "" }
        return byTeam.keys.sorted().map { team in
            let marks = byTeam[team] ?? []
            func count(_ what: KeyPath<ReviewMarks, QualityAnswer>) -> [QualityAnswer: Int] {
                Dictionary(marks.map { ($0.marks[keyPath: what], 1) }, uniquingKeysWith: +)
            }
            return TeamMarks(
                team: team, reviews: Set(marks.map(\.review)).count, colour: count(\.colour), detail: count(\.detail), truth: count(\.truth))
        }
    }

    /// Reviews drawn for the quality meeting: in turn from every team, within a team by chance that `seed` decides, so that the same
    /// seed draws the same. The seed is the page's (such as the day's number); whoever draws does not choose.
    public func drawSample(_ size: Int, seed: UInt64) -> [ID<Review>] {
        let byTeam = Dictionary(grouping: reviewsThatCount, by: \.team)
        var piles = byTeam.keys.sorted().map { team in
            (byTeam[team] ?? []).map { (CollectRoom.mixed($0.id.text, seed), $0.id) }.sorted { $0 < $1 }.map(\.1)
        }
        var drawn: [ID<Review>] = []
        while drawn.count < size, piles.contains(where: { !$0.isEmpty }) {
            for at in piles.indices where !piles[at].isEmpty && drawn.count < size { drawn.append(piles[at].removeFirst()) }
        }
        return drawn
    }

    /// Reviews where the person did not help to choose what comes first: a fault of quality (W2-03).
    public var chosenWithoutThePerson: [Review] { reviewsThatCount.filter { $0.helpedToChoose == false } }

    /// FNV-1a over the seed and the text, stirred: a fair enough shuffle that is the same on every machine.
    private static func mixed(_ text: String, _ seed: UInt64) -> UInt64 {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325 ^ seed
        for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        hash = (hash ^ (hash >> 33)) &* 0xff51_afd7_ed55_8ccd
        return hash ^ (hash >> 33)
    }
}

/// What a reader of the report must know of the words that it stands on (W2-18). Counts only: no team, no person.
public enum DataWarning: Sendable, Equatable {
    /// Reviews in use that somebody who knows the people marked with a no.
    case markedPoor(Int, of: Int)
    /// The quality meeting said no, and the words are used.
    case meetingSaidNo([QualityQuestion])
    /// Reviews in use that the quality meeting answered with a no, by themselves.
    case samplesFailed(Int, of: Int)
    case mitigationsOpen(Int)
    /// In so many reviews the person did not help to choose what comes first (W2-03).
    case chosenWithoutThePerson(Int, of: Int)
    case noQualityMeeting
    case looksNotAsked(because: String)
}

extension Project {
    /// Half of the forms are in, and there was no quality meeting yet: later is too late to mend (W2-11).
    public var qualityMeetingIsDue: Bool {
        guard collect.quality.meetings.isEmpty, let formsWanted, formsWanted > 0 else { return false }
        return collect.reviewsThatCount.count * 2 >= formsWanted
    }

    /// Warnings that go with the words into the report, gravest first; empty where nothing is wrong. `noQualityMeeting` stands only where
    /// there was a plan of collection or a mark, so that small and old projects are not scolded.
    public var dataWarnings: [DataWarning] {
        let inUse = Set(collect.reviewsThatCount.map(\.id))
        var warnings: [DataWarning] = []
        let poor = Set(collect.quality.marks.filter { $0.marks.isPoor }.map(\.review)).intersection(inUse).count
        if poor > 0 { warnings.append(.markedPoor(poor, of: inUse.count)) }
        if let last = collect.quality.meetings.last {
            if !last.saidNo.isEmpty { warnings.append(.meetingSaidNo(last.saidNo)) }
            let failed = Set(last.answers.filter { $0.answer == .no }.compactMap(\.review)).intersection(inUse).count
            if failed > 0 { warnings.append(.samplesFailed(failed, of: last.sample.count)) }
        } else if formsWanted != nil || !collect.quality.marks.isEmpty {
            warnings.append(.noQualityMeeting)
        }
        let open = collect.quality.openMitigations.count
        if open > 0 { warnings.append(.mitigationsOpen(open)) }
        let without = collect.chosenWithoutThePerson.count
        if without > 0 { warnings.append(.chosenWithoutThePerson(without, of: inUse.count)) }
        if let why = collect.release.stoppedBecause { warnings.append(.looksNotAsked(because: why)) }
        return warnings
    }
}
