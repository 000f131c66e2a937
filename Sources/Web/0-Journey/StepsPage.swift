import Method

/// The eight steps with what each is for: to show in a room or print with an invitation, to say that one is done, or to open one again.
struct StepsPage: Page {
    struct Line {
        let mark: StepMark
        let canFinish: Bool
        let finishAddress: String
        /// Why it cannot be called done yet, in words.
        let missing: String
        let canReopen: Bool
        let reopenAddress: String
        let reasonID: String
    }
    static let template = "0-journey/steps"
    let title: String
    let projectName: String
    let why: String
    let back: String
    let lines: [Line]
    static let sample = StepsPage(
        title: "Eight steps", projectName: "Riverside", why: "To hear people", back: "/x",
        lines: [
            Line(mark: .sample, canFinish: true, finishAddress: "/x", missing: "Say why", canReopen: true, reopenAddress: "/x", reasonID: "r")
        ])
}

extension StepsPage {
    init(_ project: Project, _ visit: Visit) {
        let lead = visit.may(.lead, in: project)
        let here = project.journey.here
        self.init(
            title: visit.words("journey.steps.title"), projectName: project.journey.title, why: project.prepare.why,
            back: Site.project(project.id),
            lines: zip(Step.allCases, StepMark.all(of: project, visit.words)).map { step, mark in
                let reason = step == here && lead ? project.reasonNotToFinish(step) : nil
                return Line(
                    mark: mark, canFinish: step == here && lead && reason == nil, finishAddress: Site.finish(project.id, step.id),
                    missing: reason.map { visit.problem(.journey($0)).message } ?? "",
                    canReopen: lead && project.journey.done.contains(step), reopenAddress: Site.reopen(project.id, step.id),
                    reasonID: "reason-\(step.rawValue)")
            })
    }

    static func open(_ door: Door) {
        door.get(Site.steps(.at("project"))) { visit in
            let project = try await visit.project()
            return try visit.page(StepsPage(project, visit), in: project)
        }
        door.post(Site.finish(.at("project"), .at("step"))) { visit in
            let (project, step) = (try await visit.project(), try step(visit))
            do {
                try await visit.put(.journey(.finish(step: step)), to: project.id)
                return visit.seeOther(Site.project(project.id), notice: "journey.finish.done")
            } catch let refusal as ProjectRefusal {
                return try visit.again(StepsPage(project, visit), in: project, refusal, field: "step-\(step.number)")
            }
        }
        door.post(Site.reopen(.at("project"), .at("step"))) { visit in
            let (project, step) = (try await visit.project(), try step(visit))
            do {
                try await visit.put(.journey(.reopen(step: step, reason: visit.form["reason"])), to: project.id)
                return visit.seeOther(Site.room(of: step, in: project.id), notice: "journey.reopen.done")
            } catch let refusal as ProjectRefusal {
                return try visit.again(StepsPage(project, visit), in: project, refusal, field: "reason-\(step.rawValue)")
            }
        }
    }

    private static func step(_ visit: Visit) throws -> Step {
        let id: ID<Step> = try visit.path("step")
        guard let step = Step(rawValue: id.text) else { throw Fault.notThere }
        return step
    }
}
