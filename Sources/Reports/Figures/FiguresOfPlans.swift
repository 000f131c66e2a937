import Method

extension Figures {
    var ideaVote: JSON {
        .array(
            carried.compactMap { theme in
                project.ballots.newest(for: .ideas(theme: theme)).map { ballot in
                    let ideas = project.plan.ideas(for: theme)
                    return .object([
                        ("theme", .string(theme.text)), ("on_the_ballot", .whole(ballot.settings.options.count)),
                        ("kept_off_because_already_planned", .strings(ideas.filter(\.alreadyPlanned).map(\.id.text))),
                        ("by_lens", .object(Lens.allCases.map { lens in (lens.rawValue, .whole(ideas.count { $0.lens == lens })) })),
                        ("votes", .whole(ballot.dotsUsed)), ("ranking", .array(ballot.standings.map { ranked($0) })),
                        ("to_the_grid", .strings((project.plan.toTheGrid[theme] ?? []).map(\.text))),
                    ])
                }
            })
    }

    var grid: JSON {
        let plan = project.plan
        let placed = carried.flatMap { plan.toTheGrid[$0] ?? [] }.filter { plan.placed[$0] != nil }
        func decided(_ kind: Decision.Kind) -> [ID<Idea>] { placed.filter { plan.decisions[$0]?.kind == kind } }
        return .object([
            ("quadrants", .object(placed.map { ($0.text, plan.placed[$0].map { .string($0.quarter.rawValue) } ?? .null) })),
            ("counts", .object(Quarter.allCases.map { quarter in (quarter.rawValue, .whole(placed.count { plan.placed[$0]?.quarter == quarter })) })),
            ("mostly_fill_ins", .bool(plan.mostlyFillIns)), ("dropped", .strings(decided(.drop).map(\.text))),
            ("decisions", .object(Decision.Kind.allCases.map { ($0.rawValue, .whole(decided($0).count)) })),
        ])
    }

    var plans: JSON {
        let answers = Set(project.implement.plans.map { $0.answers.values.count { !$0.isEmpty } }).sorted()
        return .object([("count", .whole(project.implement.plans.count)), ("answers_each", .array(answers.map(JSON.whole)))])
    }

    var actions: JSON {
        let each = project.implement.actions.map { ($0, $0.status(on: on)) }
        let counts = Dictionary(each.map { ($0.1.status, 1) }, uniquingKeysWith: +)
        return .object([
            ("on", .string(on.description)),
            (
                "each",
                .array(
                    each.map { action, standing in
                        .object([
                            ("id", .string(action.id.text)), ("status", .string(standing.status.rawValue)), ("days_late", .whole(standing.daysLate)),
                        ])
                    })
            ),
            ("counts", .object(ActionStatus.allCases.compactMap { status in counts[status].map { (status.rawValue, .whole($0)) } })),
            ("by_owner", .object(project.implement.countByOwner.map { ($0.owner, .whole($0.actions)) })),
        ])
    }
}
