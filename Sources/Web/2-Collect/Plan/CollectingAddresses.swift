import Method

// MARK: 2-Collect: the plan, how far it is, reminders, quality
extension Site {
    static func collectingPlan(_ project: ID<Project>) -> String { "\(collect(project))/plan" }
    static func collectingPlan(_ project: ID<Project>, _ doing: PlanDoing) -> String { "\(collectingPlan(project))/\(doing.rawValue)" }
    static func adjustSample(_ project: ID<Project>) -> String { "\(collect(project))/adjust" }
    static func adjustSample(_ project: ID<Project>, _ doing: AdjustDoing) -> String { "\(adjustSample(project))/\(doing.rawValue)" }
    static func collectors(_ project: ID<Project>) -> String { "\(collect(project))/collectors" }
    static func collectors(_ project: ID<Project>, _ doing: CollectorDoing) -> String { "\(collectors(project))/\(doing.rawValue)" }
    static func collector(_ project: ID<Project>, _ collector: ID<Collector>) -> String { "\(collectors(project))?change=\(collector)#keep" }
    static func tasks(_ project: ID<Project>) -> String { "\(collect(project))/tasks" }
    static func tasks(_ project: ID<Project>, _ doing: TaskDoing) -> String { "\(tasks(project))/\(doing.rawValue)" }
    static func collecting(_ project: ID<Project>) -> String { "\(collect(project))/progress" }
    static func collectingLive(_ project: ID<Project>) -> String { "\(collecting(project))/live" }
    static func moveCheckpoint(_ project: ID<Project>) -> String { "\(collecting(project))/checkpoint" }
    static func receipts(_ project: ID<Project>) -> String { "\(collect(project))/receipts" }
    static func reminders(_ project: ID<Project>) -> String { "\(collect(project))/reminders" }
    static func quality(_ project: ID<Project>) -> String { "\(collect(project))/quality" }
    static func qualityDone(_ project: ID<Project>) -> String { "\(quality(project))/done" }
    static func reading(_ project: ID<Project>) -> String { "\(quality(project))/read" }
    static func qualityMeetings(_ project: ID<Project>) -> String { "\(quality(project))/meetings" }
    static func qualityMeeting(_ project: ID<Project>, _ meeting: ID<QualityMeeting>) -> String { "\(qualityMeetings(project))/\(meeting)" }
    static func qualityOutcome(_ project: ID<Project>, _ meeting: ID<QualityMeeting>) -> String { "\(qualityMeeting(project, meeting))/outcome" }
    static func askAgain(_ project: ID<Project>) -> String { "\(collect(project))/again" }
    static func askAgain(_ project: ID<Project>, _ review: ID<Review>) -> String { "\(askAgain(project))/\(review)" }
    static func askNoMore(_ project: ID<Project>, _ review: ID<Review>) -> String { "\(askAgain(project, review))/leave" }
}

enum PlanDoing: String { case prompts, total, quota, out }
enum AdjustDoing: String {
    case shift, drop
    case back = "put-back"
}
enum CollectorDoing: String { case out, prepared }
enum TaskDoing: String { case due, move, out }

/// The pages of collecting, beside each other at the top of each.
enum CollectingTab: String, CaseIterable {
    case progress, plan, collectors, tasks, reminders, quality, again, adjust

    func address(_ project: ID<Project>) -> String {
        switch self {
        case .progress: Site.collecting(project)
        case .plan: Site.collectingPlan(project)
        case .collectors: Site.collectors(project)
        case .tasks: Site.tasks(project)
        case .reminders: Site.reminders(project)
        case .quality: Site.quality(project)
        case .again: Site.askAgain(project)
        case .adjust: Site.adjustSample(project)
        }
    }
}

extension WallTab {
    static func collecting(_ here: CollectingTab, _ project: Project, _ words: Phrases) -> [WallTab] {
        CollectingTab.allCases.map { WallTab(words: words("collect.tab.\($0.rawValue)"), address: $0.address(project.id), isHere: $0 == here) }
    }
}
