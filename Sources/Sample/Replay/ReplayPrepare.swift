import House
import Method

extension Replay {
    var preparing: [ProjectCommand] {
        let project = recording.project
        var commands: [PrepareCommand] = []
        // First who plans: what is decided afterwards is decided with them.
        for (number, words) in (project.planningGroup ?? []).enumerated() {
            let member = PlanningMember(id: Replay.id("planner-\(number + 1)"), words: words, perspective: planner(words))
            commands.append(.joinPlanningGroup(member))
        }
        if let involved = project.involved, let day = Day(involved.on) {
            commands.append(.together(.involvePeople(day: day, how: involved.how)))
        }
        if let purpose = project.purpose { commands.append(.sayWhy(words: purpose)) }
        if let how = project.how { commands.append(.sayHow(words: how)) }
        if let level = project.level.flatMap(Level.init(rawValue:)) { commands.append(.chooseLevel(level)) }
        for (number, words) in (project.localPoints ?? []).enumerated() {
            commands.append(.noteLocalPoint(LocalPoint(id: Replay.id("local-\(number + 1)"), words: words)))
        }
        commands += scoping
        for milestone in Milestone.allCases {
            if let day = project.dates?[Replay.key(of: milestone)].flatMap({ Day($0) }) { commands.append(.setDate(milestone, day)) }
        }
        for service in project.sample?.byService ?? [] {
            commands.append(.countPeople(ServiceCount(service: service.service, supported: service.supported)))
        }
        if let decision = project.sample?.decision { commands.append(.decideSample(words: decision)) }
        commands += sampling
        if let venue = project.venue { commands.append(.describeVenue(words: venue)) }
        for guest in recording.participants ?? [] {
            commands.append(
                .invite(
                    Guest(
                        id: Replay.id(guest.id), words: guest.role, perspective: Replay.perspective(guest.perspective) ?? .others,
                        decides: guest.decisionMaker ?? false)))
        }
        return commands.map(ProjectCommand.prepare)
    }

    private var scoping: [PrepareCommand] {
        let project = recording.project
        var commands: [PrepareCommand] = []
        if let aim = project.aim { commands.append(.scope(.sayAim(words: aim))) }
        if let said = project.expectations {
            commands.append(.scope(.setExpectations(Expectations(expect: said.expect, affect: said.affect))))
        }
        if let means = project.means {
            let stated = Means(
                pence: means.pounds.map { $0 * 100 }, staffDays: means.staffDays, mostReviews: means.mostReviews, words: means.words ?? "")
            commands.append(.scope(.stateMeans(stated)))
        }
        return commands
    }

    private var sampling: [PrepareCommand] {
        let sample = recording.project.sample
        let needs = (sample?.byNeed ?? []).map { PrepareCommand.sample(.countNeed(NeedCount(need: $0.need, supported: $0.supported))) }
        let records = (sample?.agreed ?? []).enumerated().compactMap { number, agreed in
            Day(agreed.on).map { day in
                PrepareCommand.sample(
                    .record(
                        SampleRecord(
                            id: Replay.id("sample-\(number + 1)"), day: day, there: agreed.there,
                            perspectives: agreed.perspectives.compactMap { Replay.perspective($0) }, debated: agreed.debated, reviews: agreed.reviews,
                            why: agreed.why)))
            }
        }
        return needs + records
    }

    /// A recording names planners by their part only; these are the parts that say whose eyes they look with.
    private func planner(_ words: String) -> Perspective {
        let words = words.lowercased()
        func says(_ parts: [String]) -> Bool { parts.contains { words.contains($0) } }
        if says(["commission", "council", "health board", "social work"]) { return .commissioners }
        if says(["get support", "gets support", "parent", "family", "carer", "sister", "brother", "mother", "father", "use support"]) { return .people }
        if says(["manager", "worker", "leader", "provider", "staff", "director"]) { return .providers }
        return .others
    }

    static func key(of milestone: Milestone) -> String {
        switch milestone {
        case .planning: "planning"
        case .collectFrom: "collect_from"
        case .qualityCheck: "quality_check"
        case .collectTo: "collect_to"
        case .dayOne: "day_one"
        case .dayTwo: "day_two"
        case .baselinesTaken: "baselines_taken"
        case .review: "review"
        }
    }

    enum WorkshopDay: String {
        case one, two
    }

    func gathering(_ day: WorkshopDay) -> ID<Gathering> { Replay.id("day-\(day.rawValue)") }

    private func attendance(_ guest: RecordedParticipant, _ day: WorkshopDay) -> String {
        (day == .one ? guest.dayOne : guest.dayTwo) ?? "all"
    }

    /// The day is opened, and everybody who came is let in.
    func arriving(on day: WorkshopDay, in project: ID<Project>) -> [ProjectCommand] {
        let guests = (recording.participants ?? []).filter { attendance($0, day) != "away" }
        guard !guests.isEmpty else { return [] }
        return [.gathering(.openDay(id: gathering(day), title: "Day \(day.rawValue)", code: JoinCode.make(for: project)))]
            + guests.map {
                .gathering(
                    .letIn(day: gathering(day), person: Replay.id($0.id), perspective: Replay.perspective($0.perspective) ?? .others, called: ""))
            }
    }

    func leaving(on day: WorkshopDay, in project: ID<Project>) -> [ProjectCommand] {
        arriving(on: day, in: project).isEmpty ? [] : [.gathering(.closeDay(gathering(day)))]
    }
}
