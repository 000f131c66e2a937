import Method

/// The last day, and the checkpoint half way: placed by the software, set back from Day One, and moved only with a reason (W2-07, W2-11).
struct CheckpointPart {
    struct Line {
        let name: String
        let day: String
        let isProposed: Bool
    }
    struct Move {
        let day: String
        let why: String
    }
    let lines: [Line]
    let hasDays: Bool
    let warnings: [String]
    let moves: [Move]
    let mayMove: Bool
    let latest: String
    let action: String
    let day: String
    let why: String
    let dayWrong: String
    let whyWrong: String
    let isOpen: Bool
    let dates: String
    static let sample = CheckpointPart(
        lines: [Line(name: "Checkpoint", day: "3 March", isProposed: true)], hasDays: true, warnings: ["Late"], moves: [Move(day: "3 March", why: "Snow")],
        mayMove: true, latest: "3 March", action: "/c", day: "2025-03-03", why: "Snow", dayWrong: "No day", whyWrong: "Why?", isOpen: true, dates: "/d")
}

extension CheckpointPart {
    private static let shown: [Milestone] = [.collectFrom, .qualityCheck, .collectTo, .dayOne]

    init(_ project: Project, _ visit: Visit, _ wrong: CollectingWrong?) {
        let (room, words, form) = (project.prepare, visit.words, visit.form)
        let line = room.timeline
        let typed = form.has("checkpoint")
        func message(_ field: String) -> String { wrong?.field == field ? wrong?.message ?? "" : "" }
        self.init(
            lines: Self.shown.compactMap { milestone in
                line.dates[milestone].map {
                    Line(name: words("prepare.date.\(milestone.rawValue)"), day: words.day($0), isProposed: line.proposed.contains(milestone))
                }
            }, hasDays: line.dates[.dayOne] != nil, warnings: room.timelineWarnings.compactMap { Self.said($0, words) },
            moves: room.days.checkpointMoves.map { Move(day: words.day($0.day), why: $0.why) },
            mayMove: visit.may(.prepare, in: project) && line.dates[.dayOne] != nil, latest: line.latestCheckpoint.map { words.day($0) } ?? "",
            action: Site.moveCheckpoint(project.id),
            day: typed ? form["checkpoint"] : line.dates[.qualityCheck]?.description ?? "", why: form["checkpoint-why"],
            dayWrong: message("checkpoint"), whyWrong: message("checkpoint-why"), isOpen: typed, dates: Site.dates(project.id))
    }

    /// Only what is about collecting; the other days are looked at with the timeline.
    static func said(_ warning: TimelineWarning, _ words: Phrases) -> String? {
        switch warning {
        case .dayOneMissing: words("collect.checkpoint.noDayOne")
        case .completionLate(let days): words.count("collect.checkpoint.completionLate", days)
        case .checkpointAfterHalfWay(let latest): words("collect.checkpoint.afterHalfWay", ["day": words.day(latest)])
        case .checkpointNearDayOne(let days): words.count("collect.checkpoint.nearDayOne", days)
        case .checkpointMovedWithoutReason: words("collect.checkpoint.noReason")
        case .introductionLate: words("collect.checkpoint.introductionLate")
        case .introductionMissing: words("collect.checkpoint.introductionMissing")
        case .dayTwoMissing, .daysFarApart, .outOfOrder: nil
        }
    }
}
