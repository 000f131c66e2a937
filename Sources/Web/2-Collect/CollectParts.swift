import Method

/// The pages of step 2 for those who collect, in the order of the work: the plan, the ways in, good words, and on to the wall.
/// No day is in it, so that the page can be kept: what is late stands on the page of the progress.
struct CollectParts {
    let project: Project
    let visit: Visit
    private var room: CollectRoom { project.collect }
    private var words: Phrases { visit.words }
    private var id: ID<Project> { project.id }

    init(_ project: Project, _ visit: Visit) { (self.project, self.visit) = (project, visit) }

    var groups: [StepPartGroup] {
        [("plan", plan), ("ways", ways), ("good", good), ("wall", wall)].map { key, parts in
            StepPartGroup(id: key, name: words("collect.overview.\(key)"), counted: "", parts: parts)
        }
    }

    private var plan: [StepPart] {
        let (open, all) = (room.plan.unanswered.count, CollectionPrompt.allCases.count)
        let answered = words("prepare.counted", ["count": String(all - open), "all": String(all)])
        return [
            part("plan", "plan", Site.collectingPlan(id), open == all ? "" : answered, isIn: open == 0),
            part("collectors", "people", Site.collectors(id), count("collect.overview.collectors", room.plan.collectors.count)),
            part("tasks", "tied", Site.tasks(id), count("collect.overview.tasks", room.plan.assignments.count)),
            part("reminders", "clock", Site.reminders(id)),
            part("adjust", "search", Site.adjustSample(id), count("collect.overview.dropped", room.plan.dropped.count)),
        ]
    }

    private var ways: [StepPart] {
        let imports = part("imports", "paper", Site.imports(id), count("collect.overview.imports", room.imports.count))
        return [
            part("bringIn", "upload", Site.bringIn(id), named: "collect.next.bringIn"), part("typeIn", "edit", Site.typeIn(id), named: "collect.next.typeIn"),
            part("paper", "paper", Site.paperForm(id)), part("notWords", "showing", Site.addWithoutWords(id)),
            part("waysIn", "phone-join", Site.waysIn(id), count("collect.overview.links", room.links.count { !$0.withdrawn })),
            part("reviews", "person", Site.reviews(id), count("collect.overview.reviews", room.order.count)),
        ] + (room.imports.isEmpty ? [] : [imports])
    }

    private var good: [StepPart] {
        let open = room.askedAgain.values.count { $0.isOpen }
        return [
            part(
                "quality", "review", Site.quality(id), project.qualityMeetingIsDue ? words("collect.progress.meetingDue") : "", odd: project.qualityMeetingIsDue
            ),
            part("again", "ask", Site.askAgain(id), count("collect.overview.again", open)),
            part("note", "words", Site.cardNote(id), named: "note.title"),
            part("changed", "person", Site.ownChanges(id), changed),
        ]
    }

    private var wall: [StepPart] {
        let unreleased = room.unreleased
        let cards = part("cards", "card", Site.cards(id), count("collect.overview.cards", room.cardsForTheWall.count))
        return [
            part("look", "safe", Site.look(id), count("look.unreleased", unreleased), named: "look.title", odd: unreleased > 0), cards,
            part("print", "print", Site.printing(id)), part("slides", "wall", Site.slides(id)),
        ]
    }

    private var changed: String {
        let (all, without) = (room.reviewsThatCount.count, project.withoutOwnChange.count)
        return all == without ? "" : words("collect.changed.counted", ["told": String(all - without), "all": String(all)])
    }

    private func part(
        _ key: String, _ picture: String, _ address: String, _ now: String = "", named name: String = "", isIn: Bool = false, odd: Bool = false
    ) -> StepPart {
        let shared = CollectingTab(rawValue: key).map { "collect.tab.\($0.rawValue)" } ?? name
        return StepPart(
            name: words(shared.isEmpty ? "collect.part.\(key)" : shared), about: words("collect.part.\(key).about"), picture: picture, address: address,
            now: now, isIn: isIn,
            isOdd: odd, isPlain: true)
    }

    private func count(_ key: String, _ number: Int) -> String { number == 0 ? "" : words.count(key, number) }
}
