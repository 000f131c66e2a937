import Method

/// What the team has: money, days of staff, and the most reviews it can do well. The sample never asks for more (W1-31, W1-38).
struct MeansPage: Page {
    static let template = "1-prepare/means"
    let title: String
    let back: String
    let action: String
    let money: String
    let days: String
    let reviews: String
    let words: String
    /// What was said, in words, for those who read and do not change it.
    let lines: [String]
    let isNothing: Bool
    let next: String
    let mayChange: Bool
    var mainClass: String { "narrow" }
    static let sample = MeansPage(
        title: "Time and money", back: "/x", action: "/y", money: "2500", days: "12", reviews: "30", words: "Two of us", lines: ["£2,500"],
        isNothing: true, next: "/n", mayChange: true)
}

extension MeansPage {
    init(_ project: Project, _ visit: Visit) {
        let (means, words) = (project.prepare.scope.means, visit.words)
        func typed(_ field: String, _ known: String) -> String { visit.form.has(field) ? visit.form[field] : known }
        self.init(
            title: words("prepare.means.title"), back: Site.prepare(project.id), action: Site.means(project.id),
            money: typed("money", means?.pence.map { Self.pounds($0) } ?? ""), days: typed("days", means?.staffDays.map { String($0) } ?? ""),
            reviews: typed("reviews", means?.mostReviews.map { String($0) } ?? ""), words: typed("note", means?.words ?? ""),
            lines: means.map { Self.said($0, words) } ?? [], isNothing: means == nil, next: Site.sample(project.id),
            mayChange: visit.may(.prepare, in: project))
    }

    /// "£2,500", "12 days of staff": only what was said.
    static func said(_ means: Means, _ words: Phrases) -> [String] {
        let lines = [
            means.pence.map { words("prepare.means.money.said", ["pounds": pounds($0)]) },
            means.staffDays.map { words.count("prepare.means.days.said", $0) },
            means.mostReviews.map { words.count("prepare.means.reviews.said", $0) }, means.words,
        ]
        return lines.compactMap { $0 }.filter { !$0.isEmpty }
    }

    /// "2,500" or "2,500.50".
    static func pounds(_ pence: Int) -> String {
        let whole = String(pence / 100).reversed().enumerated().reduce("") {
            $1.offset > 0 && $1.offset % 3 == 0 ? "\($1.element),\($0)" : "\($1.element)\($0)"
        }
        let rest = pence % 100
        return rest == 0 ? whole : "\(whole).\(rest < 10 ? "0" : "")\(rest)"
    }

    /// Pounds as people write them, "£2,500" or "2500.50", in pence; nil for anything else.
    static func pence(_ text: String) -> Int? {
        let plain = text.filter { !"£, ".contains($0) }
        let parts = plain.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count <= 2, let first = parts.first, first.utf8.count <= 9, let pounds = whole(String(first)) else { return nil }
        guard parts.count == 2 else { return pounds * 100 }
        guard parts[1].utf8.count <= 2, let rest = whole(String(parts[1])) else { return nil }
        return pounds * 100 + (parts[1].utf8.count == 1 ? rest * 10 : rest)
    }

    /// A number of nought or more, digits only.
    static func whole(_ text: String) -> Int? { text.utf8.allSatisfy { (48...57).contains($0) } ? Int(text) : nil }

    static func open(_ door: Door) {
        door.get(Site.means(.at("project"))) { visit in
            let project = try await visit.project()
            return try visit.page(MeansPage(project, visit), in: project)
        }
        door.post(Site.means(.at("project"))) { visit in
            let project = try await visit.project()
            try visit.need(.prepare, in: project)
            let form = visit.form
            let unread = ["money", "days", "reviews"].filter { !form[$0].isEmpty && ($0 == "money" ? pence(form[$0]) : whole(form[$0])) == nil }
            guard unread.isEmpty else {
                let problems = unread.map { Frame.Problem(message: visit.words("prepare.means.unread.\($0)"), field: $0) }
                return visit.again(MeansPage(project, visit), in: project, problems: problems)
            }
            let means = Means(pence: pence(form["money"]), staffDays: whole(form["days"]), mostReviews: whole(form["reviews"]), words: form["note"])
            return try await visit.put(
                .prepare(.scope(.stateMeans(means))), in: project, then: Site.means(project.id), notice: "prepare.kept", field: "reviews"
            ) { MeansPage(project, visit) }
        }
    }
}
