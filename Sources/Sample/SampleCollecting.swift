import House
import Method

/// Collecting as it goes on at the house that has just begun: who asks whom, the first forms, and cards that two people have still to look at.
enum SampleCollecting {
    static var planned: [ProjectCommand] {
        let prompts: [(CollectionPrompt, String)] = [
            (.what, "What is good here, what is not, and what people wish for"), (.how, "At the yearly review, or over tea with somebody they like"),
            (.who, "The team leader and two support workers; a sister for those who use no words"), (.where, "At home, in the garden, on a drive"),
            (.when, "Until two weeks before day one"), (.quantity, "Everybody who lives here, and four who come for short breaks"),
        ]
        let quotas = [("supported living", 6), ("short breaks", 4)].enumerated().map { number, part in
            CollectionPlanCommand.setQuota(Quota(id: id("quota-\(number + 1)"), part: SamplePart(kind: .service, name: part.0), number: part.1))
        }
        let plan = prompts.map { CollectionPlanCommand.answer($0.0, words: $0.1) } + quotas + collectors + work
        let link = CollectLink(
            id: id("link-1"), label: "Short breaks, on a phone", kind: .collector, source: .review, service: "short breaks", team: "", collector: id("asks-2"))
        return [.collect(.release(.askForTwoLooks)), .collect(.openLink(link))] + plan.map { .collect(.plan($0)) }
    }

    /// Brought by a collector, who has looked at the first person's cards; another look is somebody else's. One card tells of harm.
    static var brought: [ProjectCommand] {
        let first: [ID<Card>] = ["O01-W1", "O01-W2", "O01-N1", "O01-F1"].map(id)
        return forms.map { .collect(.typeIn($0)) } + [
            .collect(.release(.look(cards: first, finds: .fine, words: ""))),
            .collect(
                .safeguarding(.refer(card: id("O04-N2"), why: "Somebody shuts a door on a person. Please ask today.", entry: id("matter-1")))),
        ]
    }

    private static var collectors: [CollectionPlanCommand] {
        [
            Collector(
                id: id("asks-1"), words: "the team leader", team: "Orchard Row", training: "Two years of person-centred reviews", prepared: true,
                skill: .strong),
            Collector(
                id: id("asks-2"), words: "support worker, short breaks", team: "Short breaks", training: "Wants to learn about pictures", prepared: true,
                skill: .steady),
            Collector(id: id("asks-3"), words: "a new support worker", team: "Orchard Row", skill: .learning),
        ].map { .keepCollector($0) }
    }

    private static var work: [CollectionPlanCommand] {
        let all = [("work-1", "asks-1", 6, "supported living", "2026-12-18"), ("work-2", "asks-2", 4, "short breaks", "2027-01-15")]
        return all.compactMap { task, collector, number, service, due in
            Day(due).map { due in
                .assign(
                    Assignment(
                        id: id(task), collector: id(collector), number: number, parts: [SamplePart(kind: .service, name: service)], due: due))
            }
        }
    }

    private static var forms: [Review] {
        [
            form(
                "O01", "2026-11-09", "supported living",
                working: ["Saturday bacon. I do the pan.", "Bev sings when she does the beds and she doesn't mind me joining in."],
                not: ["The new kitchen is coming and nobody's asked me where the kettle goes."], future: ["A lock on my door that I hold the key of."]),
            form(
                "O02", "2026-11-11", "supported living", working: ["Accesses the community with staff support twice weekly."],
                not: ["Can present as anxious during personal care."], future: ["I want to see the sea again before I'm seventy."],
                chosenBy: ["A support worker or carer"]),
            form(
                "O03", "2026-11-12", "supported living", working: ["My brother comes Sundays and we don't have to talk."],
                not: ["I'm the only one in the village with a trike and the lads outside 3 Cider Lane shout at it."],
                future: ["To ride to the shop and back and nobody says a thing."]),
            form(
                "O04", "2026-11-13", "short breaks", working: ["The fish tank. I could watch it all night and nobody sends me to bed."],
                not: ["My own pillow doesn't come in the bag.", "When I shout he shuts me in the little room and holds the handle."],
                future: ["Come here the same week as my friend."]),
            Review(
                id: id("review-O05"), code: "O05", day: Day("2026-11-16"), service: "short breaks", method: "photographs on the table",
                chosenBy: ["The person", "Family or a friend"], voice: "", consent: .notAsked,
                statements: [
                    Statement(heading: .working, rank: 1, words: "Chose the photograph of the swing, three times.", form: .picture),
                    Statement(heading: .notWorking, rank: 1, words: "Turned the photograph of the minibus face down.", form: .observation),
                ], collector: collector(of: "short breaks"), usesWords: false, interpretedBy: "her sister", howSure: .fairlySure),
        ]
    }

    private static func form(
        _ code: String, _ day: String, _ service: String, working: [String], not: [String], future: [String], chosenBy: [String] = ["The person"]
    ) -> Review {
        func said(_ heading: Heading, _ words: [String]) -> [Statement] {
            words.enumerated().map { Statement(heading: heading, rank: $0.offset + 1, words: $0.element) }
        }
        return Review(
            id: id("review-\(code)"), code: code, day: Day(day), service: service, method: "talking together", chosenBy: chosenBy,
            statements: said(.working, working) + said(.notWorking, not) + said(.future, future), collector: collector(of: service))
    }

    private static func collector(of service: String) -> ID<Collector> { id(service == "short breaks" ? "asks-2" : "asks-1") }

    private static func id<Thing>(_ text: String) -> ID<Thing> { ID(trusted: text) }
}
