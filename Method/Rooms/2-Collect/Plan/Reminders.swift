/// Who is to be reminded of what. The same list is printed and sent; it holds no person's words.
public struct Reminder: Sendable, Equatable {
    public enum To: Sendable, Equatable {
        case collector(ID<Collector>)
        /// Whoever leads the project.
        case lead
    }

    public enum What: Sendable, Equatable {
        case forms(Int, by: Day)
        case lateForms(Int, since: Day)
        /// Somebody asks what these cards mean (L1-09).
        case questions([ID<Card>])
        /// These people are to be asked again, by code.
        case askAgain([String])
        case comeToTheIntroduction
        case promptsOpen([CollectionPrompt])
        /// Half of the forms are in, and nobody has looked at their quality together (W2-11).
        case holdQualityMeeting
        case mitigation(ID<Mitigation>, by: Day)
        case nobodyForSafeguarding
    }

    public let to: To
    public let what: What

    public init(to: To, what: What) {
        self.to = to
        self.what = what
    }
}

extension Project {
    /// Reminders as of a day: what is late, what is due within `ahead` days, and what waits for somebody. Late forms first.
    public func reminders(on today: Day, ahead: Int = 7) -> [Reminder] {
        let open = collect.work.filter { $0.open > 0 }
        let late = open.filter { $0.isLate(on: today) }.map { work in
            Reminder(to: .collector(work.assignment.collector), what: .lateForms(work.open, since: work.assignment.due))
        }
        let soon = open.filter { (0...max(0, ahead)).contains(today.days(to: $0.assignment.due)) }.map { work in
            Reminder(to: .collector(work.assignment.collector), what: .forms(work.open, by: work.assignment.due))
        }
        return late + soon + waitingForCollectors + forTheLead(today, ahead)
    }

    private var waitingForCollectors: [Reminder] {
        let questions = Dictionary(grouping: collect.openQuestions) { collect.collector(of: $0.card) }
        let again = Dictionary(grouping: collect.toBeAskedAgain, by: \.collector)
        let byCollector = collect.plan.collectors.flatMap { collector -> [Reminder] in
            var whats: [Reminder.What] = []
            if let asked = questions[collector.id] { whats.append(.questions(asked.map(\.card))) }
            if let people = again[collector.id] { whats.append(.askAgain(people.map(\.code))) }
            if collect.plan.preparedOnly, !collector.prepared { whats.append(.comeToTheIntroduction) }
            return whats.map { Reminder(to: .collector(collector.id), what: $0) }
        }
        let nobodys = questions[nil].map { [Reminder(to: .lead, what: .questions($0.map(\.card)))] } ?? []
        return byCollector + nobodys + (again[nil].map { [Reminder(to: .lead, what: .askAgain($0.map(\.code)))] } ?? [])
    }

    private func forTheLead(_ today: Day, _ ahead: Int) -> [Reminder] {
        var whats: [Reminder.What] = []
        if !collect.plan.prompts.isEmpty, !collect.plan.unanswered.isEmpty { whats.append(.promptsOpen(collect.plan.unanswered)) }
        if qualityMeetingIsDue { whats.append(.holdQualityMeeting) }
        for mitigation in collect.quality.openMitigations where today.days(to: mitigation.due) <= max(0, ahead) {
            whats.append(.mitigation(mitigation.id, by: mitigation.due))
        }
        if !hasSafeguardingLead, collect.safeguarding.hasOpen { whats.append(.nobodyForSafeguarding) }
        return whats.map { Reminder(to: .lead, what: $0) }
    }
}
