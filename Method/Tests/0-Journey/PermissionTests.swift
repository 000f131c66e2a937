import Method
import Testing

/// The whole table, role by role, written out a second time on purpose: a change to it has to be made twice.
@Suite struct PermissionTests {
    static let table: [Role: Set<Permission>] = [
        .coordinator: [.lead, .prepare, .collect, .facilitate, .contribute, .vote, .promise, .answerAsk, .measure, .read],
        .facilitator: [.prepare, .collect, .facilitate, .contribute, .vote, .promise, .answerAsk, .measure, .read],
        .collector: [.collect, .answerAsk, .measure, .read],
        .participant: [.contribute, .vote, .answerAsk, .read],
        .safeguardingLead: [.safeguard, .answerAsk, .read],
        .reader: [.read],
    ]

    static let commands: [(ProjectCommand, Permission)] = [
        (.journey(.rename(title: "x")), .lead), (.prepare(.sayHow(words: "x")), .prepare), (.collect(.putBack(card: the("x"))), .collect),
        (.prepare(.guest(.needAccess(guest: the("x"), need: AccessNeed(kind: .quiet, words: "")))), .prepare),
        (.prepare(.guest(.answer(guest: the("x"), answer: .coming))), .prepare), (.prepare(.sample(.chooseShare(percent: 20))), .prepare),
        (.collect(.closeCode(review: the("x"))), .lead), (.collect(.plan(.preparedOnly(true))), .prepare),
        (.collect(.quality(.mark(review: the("x"), marks: ReviewMarks(colour: .yes, detail: .yes, truth: .yes), words: ""))), .collect),
        (.collect(.quality(.conclude(meeting: the("x"), mitigations: []))), .prepare),
        (.collect(.askAgain(.reopen(review: the("x"), why: "x"))), .prepare),
        (.collect(.askAgain(.answer(review: the("x"), answers: NewAnswers(statements: [])))), .collect),
        (.collect(.pointOut(.settle(the("x"), how: "x"))), .collect), (.collect(.release(.askForTwoLooks)), .lead),
        (.collect(.release(.look(cards: [], finds: .fine, words: ""))), .collect),
        (.collect(.safeguarding(.refer(card: the("x"), why: "x", entry: the("x")))), .collect),
        (.collect(.safeguarding(.look(card: the("x"), entry: the("x")))), .safeguard),
        (.collect(.safeguarding(.close(card: the("x"), outcome: .staysOff, words: "x", entry: the("x")))), .safeguard),
        (.theme(.takeBack(number: 0)), .facilitate), (.understand(.holdIdea(id: the("x"), theme: the("x"), words: "x")), .contribute),
        (.understand(.sayEnough(theme: the("x"))), .facilitate), (.success(.takeOut(the("x"))), .contribute),
        (.plan(.addIdea(Idea(id: the("x"), theme: the("x"), lens: .radical, words: "x"))), .contribute),
        (.plan(.decide(idea: the("x"), kind: .hold, why: "")), .facilitate), (.implement(.titlePlan(id: the("x"), title: "x")), .promise),
        (.implement(.promise(id: the("x"), how: .onOwnScreen)), .answerAsk),
        (.review(.takeOutReading(id: the("x"), why: "x")), .measure), (.review(.takeOutProcessNote(the("x"))), .facilitate),
        (.gathering(.closeDay(the("x"))), .facilitate), (.gathering(.askForBreak(day: the("x"), person: the("x"))), .vote),
        (.ballot(.close(ballot: the("x"))), .facilitate), (.ballot(.sayDone(ballot: the("x"), voter: the("x"), perspective: nil)), .vote),
    ]

    @Test(arguments: Role.allCases) func aRoleHasWhatTheTableSays(role: Role) {
        #expect(Permission.granted(to: role) == Self.table[role])
    }

    @Test(arguments: Role.allCases) func aCommandIsRefusedToRolesWithoutItsPermission(role: Role) {
        for (command, permission) in Self.commands {
            #expect(command.permission == permission)
            let who = Who(id: the("somebody"), role: role)
            if !role.may(permission) { Given.themed.refuses(command, .notAllowed(permission), by: who) } else { notForbidden(command, who) }
        }
    }

    /// It may be refused for another reason, or taken; it is not forbidden.
    private func notForbidden(_ command: ProjectCommand, _ who: Who) {
        do { _ = try Given.themed.events(command, by: who) } catch let refusal as ProjectRefusal {
            if case .notAllowed = refusal { Issue.record("\(who.role) was not allowed: \(command)") }
        } catch { Issue.record(error) }
    }
}
