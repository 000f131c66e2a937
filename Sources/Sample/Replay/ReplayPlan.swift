import Method

extension Replay {
    var planning: [ProjectCommand] {
        let inPlace = (recording.alreadyInPlace ?? []).flatMap { list in
            list.items.enumerated().map { number, words in
                PlanCommand.noteInPlace(InPlace(id: Replay.id("\(list.theme)-place-\(number + 1)"), theme: Replay.id(list.theme), words: words))
            }
        }
        let tried = (recording.triedElsewhere ?? []).enumerated().map { number, item in
            PlanCommand.noteTried(
                Tried(id: Replay.id("\(item.theme)-tried-\(number + 1)"), theme: Replay.id(item.theme), words: item.what, use: item.use ?? ""))
        }
        let ideas = (recording.ideas ?? []).map { idea in
            PlanCommand.addIdea(
                Idea(
                    id: Replay.id(idea.id), theme: Replay.id(idea.theme), lens: idea.lens, words: idea.words,
                    alreadyPlanned: idea.alreadyPlanned ?? false))
        }
        return (inPlace + tried + ideas).map(ProjectCommand.plan)
    }

    var ideaVotes: [ProjectCommand] {
        guard let vote = recording.ideaVote else { return [] }
        let wanted = recording.ideasToTheGridForEachTheme ?? 3
        return (recording.themesTakenForward?.themes ?? []).flatMap { theme -> [ProjectCommand] in
            let options = (recording.ideas ?? []).filter { $0.theme == theme && $0.alreadyPlanned != true }.map(\.id)
            let votes = vote.ballots.filter { $0.theme == theme }.map { ($0.participant, $0.ideas) }
            guard !votes.isEmpty else { return [] }
            let ballot = play(
                "vote-ideas-\(theme)", .ideas(theme: Replay.id(theme)), options: options.map { Replay.id($0) },
                dotsEach: vote.votesEachForATheme, votes: votes)
            let first = Replay.first(wanted, of: options, votes: votes.flatMap(\.1))
            return ballot + [.plan(.takeToTheGrid(theme: Replay.id(theme), ideas: first.map { Replay.id($0) }, how: ""))]
        }
    }

    var grid: [ProjectCommand] {
        (recording.grid?.placed ?? []).flatMap { spot -> [ProjectCommand] in
            let id: ID<Idea> = Replay.id(spot.idea)
            let settled = ProjectCommand.plan(.settle(idea: id, guess: Guess(takes: spot.cost, changes: spot.impact)))
            guard let decision = spot.decision else { return [settled] }
            return [settled, .plan(.decide(idea: id, kind: decision, why: spot.why ?? ""))]
        }
    }

    var implementing: [ProjectCommand] {
        (plans + actions + baselines).map(ProjectCommand.implement)
    }

    private var plans: [ImplementCommand] {
        (recording.plans ?? []).flatMap { plan -> [ImplementCommand] in
            let id: ID<ActionPlan> = Replay.id(plan.id)
            let draft = ActionPlan(id: id, theme: Replay.id(plan.theme), ideas: plan.ideas.map { Replay.id($0) }, title: plan.title)
            let answers = PlanQuestion.allCases.compactMap { question in
                plan.answers?[Replay.key(of: question)].map { ImplementCommand.answerPlan(id: id, question: question, words: $0) }
            }
            return [.draftPlan(draft)] + (plan.lead.map { [.leadPlan(id: id, lead: $0)] } ?? []) + answers
        }
    }

    private var actions: [ImplementCommand] {
        (recording.actions ?? []).flatMap { item -> [ImplementCommand] in
            let id: ID<Action> = Replay.id(item.id)
            let plan = (recording.plans ?? []).first { $0.ideas.contains(item.idea ?? "") }
            let action = Action(
                id: id, words: item.words, owner: item.ownerRole, theme: Replay.id(item.theme), idea: item.idea.map { Replay.id($0) },
                plan: plan.map { Replay.id($0.id) }, start: item.start.flatMap { Day($0) }, due: item.due.flatMap { Day($0) })
            let promise: [ImplementCommand] = item.accepted == true ? [.promise(id: id, how: .aloudInTheRoom)] : []
            let done = item.done.flatMap { Day($0) }.map { [ImplementCommand.sayDone(id: id, on: $0)] } ?? []
            return [.ask(action)] + promise + done
        }
    }

    private var baselines: [ImplementCommand] {
        (recording.measures ?? []).compactMap { measure in
            measure.baseline.flatMap(Replay.reading).map { .takeBaseline(measure: Replay.id(measure.id), reading: $0) }
        }
    }

    static func key(of question: PlanQuestion) -> String {
        switch question {
        case .keyFeatures: "key_features"
        case .who: "who"
        case .first: "first"
        case .sixToTwelveMonths: "six_to_twelve_months"
        case .resources: "resources"
        case .whatElseHelps: "what_else_helps"
        case .track: "track"
        case .tellPeople: "tell_people"
        }
    }

    static func reading(_ recorded: RecordedReading) -> Reading? {
        guard let day = Day(recorded.date) else { return nil }
        return switch recorded.value {
        case .number(let number): Reading(day: day, value: .number(number))
        case .words(let words): Reading(day: day, value: .words(words))
        }
    }

    var reviewing: [ProjectCommand] {
        let readings = (recording.measures ?? []).flatMap { measure in
            (measure.readings ?? []).enumerated().compactMap { number, recorded in
                Replay.reading(recorded).map {
                    ReviewCommand.takeReading(id: Replay.id("\(measure.id)-\(number + 1)"), measure: Replay.id(measure.id), reading: $0)
                }
            }
        }
        let perspectives = Dictionary((recording.success ?? []).map { ($0.id, $0.perspective) }, uniquingKeysWith: { first, _ in first })
        let marks = (recording.successCheck ?? []).map {
            ReviewCommand.mark(
                statement: Replay.id($0.success), perspective: Replay.perspective(perspectives[$0.success]) ?? .others, mark: $0.mark)
        }
        return (readings + marks + processNotes).map(ProjectCommand.review)
    }

    private var processNotes: [ReviewCommand] {
        (recording.processReview ?? []).flatMap { item -> [ReviewCommand] in
            let perspective = Replay.perspective(item.perspective) ?? .others
            func notes(_ words: [String], worked: Bool) -> [ReviewCommand] {
                words.enumerated().map { number, words in
                    let id = "\(perspective)-\(worked ? "worked" : "did-not")-\(number + 1)"
                    return .noteProcess(ProcessNote(id: Replay.id(id), perspective: perspective, worked: worked, words: words))
                }
            }
            return notes(item.working ?? [], worked: true) + notes(item.notWorking ?? [], worked: false)
        }
    }
}
