import Method

/// How one measure stands, in plain words: then, now, better or not, how far to the aim (W8-01).
struct MeasureStanding: Hashable {
    let words: String
    let before: String
    let now: String
    /// "Better", "The same" or "Worse", or what is still missing.
    let compared: String
    /// `better`, `same`, `worse` or `unknown`: a picture's name follows from it.
    let look: String
    let picture: String
    let aim: String
    /// Gentle sentences: met the aim, got worse first, the last step went the wrong way.
    let notes: [String]
    let address: String

    static let sample = MeasureStanding(
        words: "Days out", before: "3 days", now: "5 days", compared: "Better", look: "better", picture: "yes", aim: "Half way", notes: ["It got worse first"],
        address: "/x")
}

extension MeasureStanding {
    init(_ measure: Measure, in project: Project, _ words: Phrases) {
        let baseline = project.implement.baselines[measure.id]
        let latest = project.readings(of: measure.id).last
        let progress = project.progress(of: measure.id)
        let look = progress.map { "\($0.compared)" } ?? (measure.kind == .words && latest != nil ? "told" : "unknown")
        self.init(
            words: measure.words, before: baseline.map { $0.text(of: measure) } ?? "", now: latest.map { $0.text(of: measure) } ?? "",
            compared: Self.compared(progress, measure, baseline: baseline, latest: latest, words), look: look, picture: Self.picture(look),
            aim: progress.map { Self.aim($0, measure, words) } ?? "", notes: progress.map { Self.notes($0, words) } ?? [],
            address: Site.measure(project.id, measure.id))
    }

    private static func compared(_ progress: MeasureProgress?, _ measure: Measure, baseline: Reading?, latest: Reading?, _ words: Phrases) -> String {
        if let progress { return words("review.compared.\(progress.compared)") }
        if latest == nil { return words(baseline == nil ? "review.compared.nothing" : "review.compared.noReading") }
        if measure.kind == .words { return words("review.compared.told") }
        return words("review.compared.noBaseline")
    }

    private static func picture(_ look: String) -> String {
        switch look {
        case "better": "yes"
        case "same": "tied"
        case "worse": "no"
        case "told": "words"
        default: "clock"
        }
    }

    /// How far it is to the aim; empty where no aim was set.
    private static func aim(_ progress: MeasureProgress, _ measure: Measure, _ words: Phrases) -> String {
        guard let target = measure.target else { return "" }
        let aim = Reading.Value.number(target).text
        if progress.targetMet { return words("review.aim.met", ["aim": aim]) }
        guard let way = progress.percentOfTheWay else { return words("review.aim.notMet", ["aim": aim]) }
        if way <= 0 { return words("review.aim.noStep", ["aim": aim]) }
        return words("review.aim.way", ["aim": aim, "way": Reading.Value.number(way.rounded()).text])
    }

    private static func notes(_ progress: MeasureProgress, _ words: Phrases) -> [String] {
        let worseFirst = progress.gotWorseFirst ? [words("review.note.worseFirst")] : []
        return worseFirst + (progress.lastStep == .worse ? [words("review.note.lastStepWorse")] : [])
    }
}
