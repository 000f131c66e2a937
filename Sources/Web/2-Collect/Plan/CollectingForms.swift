import Method

/// What has to be put right in a form: in words, with the id of the field it is about.
struct CollectingWrong: Error {
    let message: String
    let field: String
}

extension Visit {
    /// The project, for those who collect in it.
    func projectToCollect() async throws -> Project {
        let project = try await project()
        try need(.collect, in: project)
        return project
    }

    /// Puts what a form asks for, all or none; then goes on, or shows the page again with what has to be put right. `field` is for what
    /// the method refuses.
    func collecting(
        _ project: Project, then address: String, notice: String, field: String, or page: (CollectingWrong) throws -> some Page,
        _ commands: () throws -> [CollectCommand]
    ) async throws -> Answer {
        do {
            try await put(try commands().map { .collect($0) }, to: project.id)
            return seeOther(address, notice: notice)
        } catch let wrong as CollectingWrong {
            return try again(page(wrong), in: project, message: wrong.message, field: wrong.field)
        } catch let refusal as ProjectRefusal {
            let wrong = CollectingWrong(message: refusal.said(in: words), field: field)
            return try again(page(wrong), in: project, message: wrong.message, field: field)
        }
    }

    /// A number that was typed; refuses anything else.
    func number(_ name: String, field: String) throws -> Int {
        guard let number = form.int(name), number >= 0 else { throw CollectingWrong(message: words("collect.number.none"), field: field) }
        return number
    }

    /// A day that was typed; refuses anything else.
    func dayTyped(_ name: String, field: String) throws -> Day {
        guard let day = form.day(name) else { throw CollectingWrong(message: words("prepare.day.unread"), field: field) }
        return day
    }

    /// Lines of a text area, and what stands between commas; without empty ones.
    func lines(_ name: String, alsoAt separators: Set<Character> = []) -> [String] {
        form[name].split { $0 == "\n" || separators.contains($0) }.map { Form.clean(String($0)) }.filter { !$0.isEmpty }
    }
}

// MARK: parts of the sample
extension SamplePart {
    /// As a form sends it.
    var sent: String { "\(kind.rawValue):\(name)" }

    init?(sent text: String) {
        let halves = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        guard halves.count == 2, let kind = Kind(rawValue: String(halves[0])) else { return nil }
        self.init(kind: kind, name: String(halves[1]))
    }
}

extension Phrases {
    func name(_ kind: SamplePart.Kind) -> String { self("collect.part.\(kind.rawValue)") }

    /// "North", as it stands on the forms.
    func name(_ part: SamplePart) -> String {
        if part.kind == .source, let source = ReviewSource(rawValue: part.name) { return self("collect.source.\(source.rawValue)") }
        return part.name.isEmpty ? self("collect.part.none") : part.name
    }

    /// "Team: North".
    func full(_ part: SamplePart) -> String { self("collect.part.full", ["kind": name(part.kind), "name": name(part)]) }

    func name(_ prompt: CollectionPrompt) -> String { self("collect.prompt.\(prompt.rawValue)") }
    func name(_ skill: Collector.Skill) -> String { self("collect.skill.\(skill.rawValue)") }
}

extension Project {
    /// Parts of this kind that anybody has named: in Prepare, in the plan, on a form.
    func knownParts(_ kind: SamplePart.Kind) -> [SamplePart] {
        let named: [String] =
            switch kind {
            case .service: prepare.services.map(\.service)
            case .team: collect.plan.collectors.map(\.team)
            case .source: ReviewSource.allCases.map(\.rawValue)
            case .need: prepare.sample.needs.map(\.need)
            case .provider: prepare.circle.partners.map(\.words) + collect.plan.collectors.compactMap(\.provider)
            }
        let planned = collect.plan.quotas.map(\.part).filter { $0.kind == kind }.map(\.name)
        let all = Set(named + planned + collect.reviewsThatCount.map { $0.name(of: kind) }).subtracting([""])
        return all.sorted().map { SamplePart(kind: kind, name: $0) }
    }
}
