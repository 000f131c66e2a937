import Exchange
import Logging
import Method
import Synchronization

/// Sends the reminders to the addresses that were typed, once each, and forgets them.
struct ReminderMail {
    let project: Project
    let visit: Visit
    private let groups: [ReminderGroup]

    init(_ project: Project, _ visit: Visit) {
        (self.project, self.visit) = (project, visit)
        groups = ReminderGroup.all(project, on: visit.now.day, visit.words)
    }

    /// First everything is looked at, then everything is sent. What could not be sent stays on the page with why.
    func send() async throws -> Answer {
        let words = visit.words
        guard let mailer = visit.mailer else { return try again(message: words("collect.remind.noMail")) }
        let typed = groups.filter { !visit.form[$0.field].isEmpty }
        guard let first = groups.first else { return visit.seeOther(Site.reminders(project.id)) }
        guard !typed.isEmpty else { return try again(message: words("collect.remind.noAddress"), field: first.field) }
        var outcome = RemindersPage.Outcome()
        var mails: [(group: ReminderGroup, message: MailMessage)] = []
        for group in typed {
            if let to = MailAddress(visit.form[group.field]) {
                mails.append((group, message(to, group)))
            } else {
                outcome.wrong[group.field] = words("collect.remind.wrongAddress")
            }
        }
        guard outcome.wrong.isEmpty else { return again(outcome) }
        await send(mails, by: mailer, &outcome)
        return outcome.wrong.isEmpty ? visit.seeOther(Site.reminders(project.id), notice: "collect.remind.sent") : again(outcome)
    }

    /// The same form sent twice sends nobody a second e-mail. After a program that hangs or is not there, the rest is not tried.
    private func send(_ mails: [(group: ReminderGroup, message: MailMessage)], by mailer: Mailer, _ outcome: inout RemindersPage.Outcome) async {
        let words = visit.words
        var stopped: MailFault?
        for (group, message) in mails {
            let key = "\(project.id) \(visit.form["id"]) \(group.field)"
            if SentReminders.here.has(key, at: visit.now) {
                outcome.sent.insert(group.field)
                continue
            }
            if let stopped {
                outcome.wrong[group.field] = words("collect.remind.fault.\(stopped)")
                continue
            }
            guard visit.around.tries.may(.mail, visit.account?.id.text ?? "", at: visit.now.milliseconds) else {
                outcome.wrong[group.field] = words("collect.remind.tooMany")
                continue
            }
            do {
                try await mailer.send(message)
                SentReminders.here.note(key, at: visit.now)
                outcome.sent.insert(group.field)
            } catch {
                visit.around.log.warning("a reminder was not sent: \(error)")
                outcome.wrong[group.field] = words("collect.remind.fault.\(error)")
                if error == .tookTooLong || error == .notThere { stopped = error }
            }
        }
    }

    private func message(_ to: MailAddress, _ group: ReminderGroup) -> MailMessage {
        let words = visit.words
        let title = ["project": project.journey.title]
        let address = visit.around.settings.origin.map { "\($0)\(Site.collecting(project.id))" }
        let parts = [
            words("collect.remind.mail.hello"), words("collect.remind.mail.about", title), group.lines.map { "- \($0)" }.joined(separator: "\n"),
            address ?? "", words("collect.remind.mail.noNames"), words("collect.remind.mail.from", ["name": visit.account?.name ?? ""]),
        ]
        return MailMessage(
            to: to, from: visit.around.settings.mailFrom.flatMap { MailAddress($0) }, subject: words("collect.remind.mail.subject", title),
            text: parts.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n", at: visit.now)
    }

    private func again(message: String, field: String = "") throws -> Answer {
        try visit.again(RemindersPage(project, visit, field.isEmpty ? .init() : .init(wrong: [field: message])), in: project, message: message, field: field)
    }

    private func again(_ outcome: RemindersPage.Outcome) -> Answer {
        let problems = groups.compactMap { group in
            outcome.wrong[group.field].map { Frame.Problem(message: "\(group.name): \($0)", field: group.field) }
        }
        return visit.again(RemindersPage(project, visit, outcome), in: project, problems: problems)
    }
}

extension Visit {
    /// How this machine sends e-mail, where it can.
    var mailer: Mailer? { Mailer.find(around.settings.sendmail) }
}

extension Tries.Rule {
    /// E-mails by one person.
    static let mail = Tries.Rule(name: "mail", atOnce: 60, eachMinute: 2)
}

/// Which forms sent an e-mail to whom, by the form's and the collector's ids, for an hour. Holds no address.
final class SentReminders: Sendable {
    static let here = SentReminders()
    private let sent = Mutex<[String: Int64]>([:])

    func has(_ key: String, at now: Moment) -> Bool { sent.withLock { $0[key].map { now.milliseconds - $0 < Self.hour } ?? false } }

    func note(_ key: String, at now: Moment) {
        sent.withLock { sent in
            sent = sent.filter { now.milliseconds - $0.value < Self.hour }
            sent[key] = now.milliseconds
        }
    }

    private static let hour: Int64 = 3_600_000
}
