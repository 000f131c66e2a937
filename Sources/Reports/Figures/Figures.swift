import Method

/// A project in figures: what `heard replay` prints, and what a test compares. Everything is worked out from the project alone.
public struct Figures: Sendable {
    let project: Project
    /// The day on which promises are looked at.
    let on: Day

    /// `on` is the day for which the state of the actions is asked: the review day of the project unless told otherwise.
    public init(of project: Project, on: Day) {
        self.project = project
        self.on = on
    }

    public var json: JSON {
        .object([
            ("people", people), ("timing", timing), ("sample", sample), ("cards", cards), ("clusters", clusters),
            ("clusters_with_one_or_two_cards", .strings(smallClusters)), ("theme_vote", themeVote), ("five_whys", fiveWhys),
            ("root_cause_vote", rootCauseVote), ("idea_vote", ideaVote), ("ideas_in_all", .whole(project.plan.ideas.count)), ("grid", grid),
            ("plans", plans), ("measures", measures), ("measure_mix", measureMix), ("already_collected", alreadyCollected),
            ("measures_summary", measuresSummary), ("actions", actions), ("success_check", successCheck), ("process_review", processReview),
            ("warnings_a_good_tool_would_show", warnings),
        ])
    }

    static func share(_ part: Int, of whole: Int) -> JSON {
        whole == 0 ? .null : .number(MeasureProgress.rounded(Double(part) * 100 / Double(whole)))
    }

    /// The themes that went on, in their order.
    var carried: [ID<Cluster>] { project.theme.carried }
}
