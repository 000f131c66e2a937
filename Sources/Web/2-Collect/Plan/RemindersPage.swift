import Exchange
import Method

/// Who is to be reminded of what: a list to print, and an e-mail to each where this machine can send. No address is kept anywhere.
struct RemindersPage: Page {
    struct Group {
        let field: String
        let name: String
        let lines: [String]
        let typed: String
        let wrong: String
        let isSent: Bool
        static let sample = Group(field: "mail-a", name: "A. H.", lines: ["3 forms are late"], typed: "a@example.org", wrong: "No address", isSent: true)
    }
    static let template = "2-collect/reminders"
    let title: String
    let back: String
    let tabs: [WallTab]
    let asOf: String
    let groups: [Group]
    let isNobody: Bool
    let mayMail: Bool
    let hasNoMail: Bool
    let action: String
    let newID: String
    let subject: String
    let next: String
    static let sample = RemindersPage(
        title: "Reminders", back: "/x", tabs: WallTab.sample, asOf: "14 January", groups: [.sample], isNobody: true, mayMail: true, hasNoMail: true,
        action: "/y", newID: "n", subject: "Reminder", next: "/n")
}

extension RemindersPage {
    /// What is wrong with a field, and whom an e-mail went to already.
    struct Outcome {
        var wrong: [String: String] = [:]
        var sent: Set<String> = []
    }

    init(_ project: Project, _ visit: Visit, _ outcome: Outcome = Outcome()) {
        let words = visit.words
        let groups = ReminderGroup.all(project, on: visit.now.day, words)
        let mayPrepare = visit.may(.prepare, in: project)
        let hasMailer = visit.mailer != nil
        self.init(
            title: words("collect.remind.title"), back: Site.collect(project.id), tabs: WallTab.collecting(.reminders, project, words),
            asOf: words("collect.remind.asOf", ["day": words.day(visit.now.day)]),
            groups: groups.map { group in
                let isSent = outcome.sent.contains(group.field)
                return Group(
                    field: group.field, name: group.name, lines: group.lines, typed: isSent ? "" : visit.form[group.field],
                    wrong: outcome.wrong[group.field] ?? "", isSent: isSent)
            }, isNobody: groups.isEmpty, mayMail: mayPrepare && hasMailer && !groups.isEmpty, hasNoMail: mayPrepare && !hasMailer && !groups.isEmpty,
            action: Site.reminders(project.id), newID: (visit.sameID() as ID<Reminder>).text,
            subject: words("collect.remind.mail.subject", ["project": project.journey.title]), next: Site.collecting(project.id))
    }

    static func open(_ door: Door) {
        door.get(Site.reminders(.at("project"))) { visit in
            let project = try await visit.projectToCollect()
            return try visit.page(RemindersPage(project, visit), in: project)
        }
        door.post(Site.reminders(.at("project"))) { visit in
            let project = try await visit.projectToCollect()
            try visit.need(.prepare, in: project)
            return try await ReminderMail(project, visit).send()
        }
    }
}

/// What one person is to be reminded of.
struct ReminderGroup {
    let field: String
    let name: String
    let lines: [String]

    /// In the order of the reminders: whoever is late comes first.
    static func all(_ project: Project, on today: Day, _ words: Phrases) -> [ReminderGroup] {
        let reminders = project.reminders(on: today)
        var order: [Reminder.To] = []
        for reminder in reminders where !order.contains(reminder.to) { order.append(reminder.to) }
        return order.map { to in
            let lines = reminders.filter { $0.to == to }.map { $0.what.said(in: words) }
            switch to {
            case .lead: return ReminderGroup(field: "mail-lead", name: words("collect.remind.lead"), lines: lines)
            case .collector(let id):
                let name = project.collect.plan.collector(id)?.words ?? words("collect.tasks.gone")
                return ReminderGroup(field: "mail-\(id)", name: name, lines: lines)
            }
        }
    }
}

extension Reminder.What {
    /// Numbers, days and codes; no person's words.
    func said(in words: Phrases) -> String {
        switch self {
        case .forms(let count, let day): words.count("collect.remind.forms", count, ["day": words.day(day)])
        case .lateForms(let count, let day): words.count("collect.remind.lateForms", count, ["day": words.day(day)])
        case .questions(let cards): words("collect.remind.questions", ["codes": words.list(cards.map(\.text))])
        case .askAgain(let codes): words("collect.remind.askAgain", ["codes": words.list(codes)])
        case .comeToTheIntroduction: words("collect.remind.introduction")
        case .promptsOpen(let prompts): words("collect.remind.prompts", ["names": words.list(prompts.map { words.name($0) })])
        case .holdQualityMeeting: words("collect.remind.meeting")
        case .mitigation(_, let day): words("collect.remind.mitigation", ["day": words.day(day)])
        case .nobodyForSafeguarding: words("collect.remind.safeguarding")
        }
    }
}
