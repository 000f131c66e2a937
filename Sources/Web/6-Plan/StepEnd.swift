import Method

/// The foot of a step: say that it is done, or read what is still missing.
struct StepEnd {
    /// Empty where the reader may not close the step, or it cannot be closed yet.
    let action: String
    let missing: String
    let isDone: Bool

    static let sample = StepEnd(action: "/x", missing: "One thing is missing.", isDone: true)
}

extension StepEnd {
    init(_ step: Step, in project: Project, _ visit: Visit) {
        let isDone = project.journey.done.contains(step)
        let missing = isDone ? nil : Self.missing(step, in: project).map { visit.problem(.journey($0)).message }
        let may = !isDone && missing == nil && visit.may(.lead, in: project)
        self.init(action: may ? Site.finish(project.id, step.id) : "", missing: missing ?? "", isDone: isDone)
    }

    private static func missing(_ step: Step, in project: Project) -> JourneyRefusal? {
        if let open = Step.allCases.first(where: { $0 < step && !project.journey.done.contains($0) }) { return .earlierStepOpen(open) }
        return project.reasonNotToFinish(step)
    }
}
