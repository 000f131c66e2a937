import Method

/// What is odd about the dates, and what to do.
extension Phrases {
    /// The words of the checkpoint's own page where it has them, so that they are the same everywhere.
    func said(_ warning: TimelineWarning) -> String {
        if let said = CheckpointPart.said(warning, self) { return said }
        return switch warning {
        case .dayTwoMissing: self("prepare.timeline.dayTwoMissing")
        case .daysFarApart(let days): count("prepare.timeline.farApart", days)
        case .outOfOrder(let milestone): self("prepare.timeline.outOfOrder", ["name": name(milestone)])
        default: ""
        }
    }

    func todo(_ warning: TimelineWarning) -> String {
        switch warning {
        case .dayOneMissing: self("prepare.timeline.todo.dayOne")
        case .dayTwoMissing: self("prepare.timeline.todo.dayTwo")
        case .daysFarApart: self("prepare.timeline.todo.apart")
        case .completionLate: self("prepare.timeline.todo.completion")
        case .checkpointAfterHalfWay, .checkpointNearDayOne: self("prepare.timeline.todo.checkpoint")
        case .checkpointMovedWithoutReason: self("prepare.timeline.todo.reason")
        case .introductionLate, .introductionMissing: self("prepare.timeline.todo.introduction")
        case .outOfOrder: self("prepare.timeline.todo.order")
        }
    }

    func name(_ milestone: Milestone) -> String { self("prepare.date.\(milestone.rawValue)") }

    /// "8 weeks before day one", "1 day after day one"; nothing for the day itself.
    func distance(_ day: Day, from dayOne: Day) -> String {
        let days = day.days(to: dayOne)
        if days == 0 { return "" }
        let (length, isBefore) = (abs(days), days > 0)
        if length >= 14, length.isMultiple(of: 7) {
            return isBefore ? count("prepare.timeline.weeksBefore", length / 7) : count("prepare.timeline.weeksAfter", length / 7)
        }
        return isBefore ? count("prepare.timeline.daysBefore", length) : count("prepare.timeline.daysAfter", length)
    }
}

extension TimelineWarning {
    /// Where it is put right.
    func address(in project: ID<Project>) -> String {
        switch self {
        case .dayOneMissing: Site.dates(project, .dayOne)
        case .dayTwoMissing, .daysFarApart: Site.dates(project, .dayTwo)
        case .completionLate: Site.dates(project, .collectTo)
        case .checkpointAfterHalfWay, .checkpointNearDayOne, .checkpointMovedWithoutReason: "\(Site.collecting(project))#move-checkpoint"
        case .introductionLate, .introductionMissing: Site.partners(project)
        case .outOfOrder(let milestone): Site.dates(project, milestone)
        }
    }
}
