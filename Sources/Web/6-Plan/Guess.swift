import Method

/// "What do I think?": one person's two numbers. The last ones count.
enum GuessForm {
    static func open(_ door: Door) {
        door.post(Site.guess(.at("project"), .at("idea"))) { visit in
            let project = try await visit.project()
            let idea = try visit.ideaOnTheGrid(in: project)
            guard let guess = visit.guess else {
                return try visit.again(
                    try GridIdeaPage(idea, in: project, visit), in: project, message: visit.words("plan.guess.both"),
                    field: visit.form.has("takes") ? "my-changes" : "my-takes")
            }
            let who = try visit.who(in: project)
            return try await visit.put(
                .plan(.guess(idea: idea.id, person: who.id, guess: guess)), in: project, then: Site.gridIdea(project.id, idea.id) + "#all-title",
                notice: "plan.guess.kept", field: "my-takes"
            ) { try GridIdeaPage(idea, in: project, visit) }
        }
    }
}

/// Where the room settles an idea's place (W6-17).
enum SettleForm {
    static func open(_ door: Door) {
        door.post(Site.settle(.at("project"), .at("idea"))) { visit in
            let project = try await visit.project()
            let idea = try visit.ideaOnTheGrid(in: project)
            guard let guess = visit.guess else {
                return try visit.again(
                    try GridIdeaPage(idea, in: project, visit), in: project, message: visit.words("plan.guess.both"),
                    field: visit.form.has("takes") ? "our-changes" : "our-takes")
            }
            return try await visit.put(
                .plan(.settle(idea: idea.id, guess: guess)), in: project, then: Site.gridIdea(project.id, idea.id) + "#decide-title",
                notice: "plan.settle.kept", field: "our-takes"
            ) { try GridIdeaPage(idea, in: project, visit) }
        }
    }
}

/// Do now, plan in detail, hold or drop (W6-23).
enum DecideForm {
    static func open(_ door: Door) {
        door.post(Site.decide(.at("project"), .at("idea"))) { visit in
            let project = try await visit.project()
            let idea = try visit.ideaOnTheGrid(in: project)
            guard let kind = visit.form.oneOf("kind", Decision.Kind.self) else {
                return try visit.again(
                    try GridIdeaPage(idea, in: project, visit), in: project, message: visit.words("plan.decide.choose"), field: "kind-doNow")
            }
            return try await visit.put(
                .plan(.decide(idea: idea.id, kind: kind, why: visit.form["why"])), in: project, then: Site.grid(project.id),
                notice: "plan.decide.kept", field: "why"
            ) { try GridIdeaPage(idea, in: project, visit) }
        }
    }
}
