import Method
import Reports

/// The lines of a report, in words.
struct ReportLines {
    let report: ProjectReport
    let words: Phrases

    private var project: Project { report.project }

    private func address(_ start: ThreadStart) -> String { Site.thread(project.id, start) }

    var services: [ReportPage.Row] {
        report.services.map { service, reviews in
            guard let reviews else { return ReportPage.Row(words: service, note: words("report.hidden")) }
            let supported = project.prepare.services.first { $0.service == service }?.supported
            let count = words("report.reviews", ["count": String(reviews)])
            return ReportPage.Row(words: service, note: supported.map { words("report.of", ["count": count, "all": String($0)]) } ?? count)
        }
    }

    var room: [ReportPage.Row] {
        report.room.filter { $0.people != 0 }.map {
            ReportPage.Row(words: words.heading($0.perspective), note: $0.people.map { String($0) } ?? words("report.hidden"))
        }
    }

    var headings: [ReportPage.HeadingPart] {
        Heading.allCases.compactMap { heading in
            let themes = report.themes(under: heading)
            guard !themes.isEmpty else { return nil }
            return ReportPage.HeadingPart(heading: heading.look, headingWord: words.name(heading), themes: themes.map(row))
        }
    }

    private func row(_ theme: ProjectReport.Theme) -> ReportPage.ThemeRow {
        ReportPage.ThemeRow(
            words: theme.name, address: address(.theme(theme.id)),
            cards: words.count("report.cards", theme.cards) + ", " + (theme.people.map { words.count("report.people", $0) } ?? words("report.people.few")),
            dots: theme.votes.map { words.count("thread.dots", $0) } ?? "", isCarried: theme.isCarried,
            quotes: theme.quotes.map { ReportPage.Row(words: $0.words, note: $0.card.text) })
    }

    var carried: [ReportPage.ThemePart] {
        report.carried.map { theme in
            ReportPage.ThemePart(
                words: theme.name ?? "", address: address(.theme(theme.id)),
                causes: report.causes(of: theme.id).map { ReportPage.Row(words: $0.words, note: "") },
                success: project.success.statements(of: theme.id).map { statement in
                    let mark = project.ownMark(of: statement).map { words("thread.mark.\($0.key)") } ?? ""
                    return ReportPage.Row(words: statement.words, note: words("thread.saidBy", ["who": words.name(statement.perspective)]) + " " + mark)
                })
        }
    }

    var promises: [ReportPage.Promise] {
        report.actions.map { action, status, late in
            let lateness = late > 0 ? " " + words.count("report.daysLate", late) : ""
            return ReportPage.Promise(
                words: action.words, address: address(.action(action.id)), owner: action.owner,
                due: action.due.map { words.day($0) } ?? words("report.noDate"), status: status.sign,
                statusWord: words("report.status.\(status.key)") + lateness)
        }
    }

    var measures: [ReportPage.MeasureRow] {
        project.success.measures.map { measure in
            let before = project.implement.baselines[measure.id]?.value.text ?? "–"
            let now = project.readings(of: measure.id).last?.value.text ?? "–"
            let said = project.progress(of: measure.id).map { progress in
                words("report.compared.\(progress.compared.rawValue)") + (progress.targetMet ? " " + words("report.aimMet") : "")
            }
            return ReportPage.MeasureRow(
                words: measure.unit.isEmpty ? measure.words : "\(measure.words) (\(measure.unit))", address: address(.measure(measure.id)),
                before: before, now: now, said: said ?? "")
        }
    }

    func notes(worked: Bool) -> [ReportPage.Row] {
        project.review.notes(worked: worked).map { ReportPage.Row(words: $0.words, note: words.name($0.perspective)) }
    }
}

extension ActionStatus {
    /// As styles call it.
    var sign: String { self == .doneLate ? "done-late" : key }
}
