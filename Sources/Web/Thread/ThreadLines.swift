import Method

/// The things on a thread, in words.
struct ThreadLines {
    let project: Project
    let thread: GoldenThread
    let visit: Visit

    private var words: Phrases { visit.words }

    private func stop(_ text: String, _ note: String, _ start: ThreadStart) -> ThreadStop {
        ThreadStop(words: text, note: note, address: Site.thread(project.id, start), isHere: start == thread.start)
    }

    var theme: ThreadStop? {
        thread.theme.map { cluster in
            stop(
                project.label(of: cluster, words), words.count("thread.themeCards", project.cards(in: cluster.id).count), .theme(cluster.id))
        }
    }

    /// Only once the room has been shown the count.
    var votes: String {
        guard let standing = thread.standing, project.themeBallot?.shown == true, standing.votes > 0 else { return "" }
        return words("thread.votes", ["dots": words.count("thread.dots", standing.votes), "place": String(standing.place)])
    }

    var notChosen: String {
        guard let theme = thread.theme, !thread.carried else { return "" }
        if theme.heading != .notWorking { return words("thread.kept") }
        return project.theme.carried.isEmpty ? words("thread.notVotedYet") : words("thread.notChosen")
    }

    var causes: [ThreadStop] { thread.causes.map { stop($0.words, "", .cause($0.id)) } }

    var success: [ThreadStop] {
        thread.success.map { statement in
            let mark = project.ownMark(of: statement).map { words("thread.mark.\($0.key)") } ?? ""
            return stop(
                statement.words, words("thread.saidBy", ["who": words.name(statement.perspective)]) + (mark.isEmpty ? "" : " " + mark), .success(statement.id))
        }
    }

    var measures: [ThreadStop] {
        thread.measures.map { measure in stop(measure.words, standing(of: measure), .measure(measure.id)) }
    }

    private func standing(of measure: Measure) -> String {
        guard let before = project.implement.baselines[measure.id] else { return words("thread.noBaseline") }
        guard let now = project.readings(of: measure.id).last else { return words("thread.before", ["value": before.value.text]) }
        return words(
            measure.kind == .number ? "thread.beforeAndNow" : "thread.wordsNow",
            ["before": before.value.text, "now": now.value.text, "unit": measure.unit, "day": words.day(now.day)])
    }

    var ideas: [ThreadStop] {
        thread.ideas.map { idea in
            let decision = project.plan.decisions[idea.id]
            let note = decision.map { words("thread.decision.\($0.kind.key)") } ?? words("thread.decision.none")
            let why = decision?.why ?? ""
            return stop(idea.words, why.isEmpty ? note : note + " " + why, .idea(idea.id))
        }
    }

    var plans: [ThreadStop] {
        thread.plans.map { plan in stop(plan.title, plan.lead.isEmpty ? "" : words("thread.ledBy", ["who": plan.lead]), .plan(plan.id)) }
    }

    var actions: [ThreadStop] {
        thread.actions.map { action in
            let standing = action.status(on: visit.now.day)
            let done = action.done.map { words("thread.doneOn", ["day": words.day($0)]) }
            let due = action.due.map { words("thread.due", ["day": words.day($0)]) } ?? ""
            let note = words("thread.status.\(standing.status.key)", ["who": action.owner]) + " " + (done ?? due)
            return stop(action.words, note, .action(action.id))
        }
    }

    /// Said where the theme goes on and nothing has come of it yet.
    var nothingYet: String {
        thread.carried && thread.actions.isEmpty ? words("thread.nothingYet") : ""
    }
}

extension Mark {
    /// As phrases call it.
    var key: String {
        switch self {
        case .isTrue: "true"
        case .partly: "partly"
        case .notYet: "notYet"
        }
    }
}

extension Decision.Kind {
    var key: String {
        switch self {
        case .doNow: "doNow"
        case .planInDetail: "plan"
        case .hold: "hold"
        case .drop: "drop"
        }
    }
}

extension ActionStatus {
    var key: String {
        switch self {
        case .ask: "ask"
        case .open: "open"
        case .overdue: "overdue"
        case .done: "done"
        case .doneLate: "doneLate"
        case .declined: "declined"
        case .dropped: "dropped"
        }
    }
}
