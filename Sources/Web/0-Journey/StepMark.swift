import Method

/// One of the eight steps as the golden thread shows it: in each room as a strip, on the project page in full (W0-05).
///
/// Put it in a page as `let steps: [StepMark]`, and `{{$steps}}{{>parts/steps}}{{/steps}}` in its template.
struct StepMark: Hashable {
    let number: Int
    let name: String
    let picture: String
    /// What the step is for, in one line.
    let about: String
    /// `done`, `here` or `later`: a class, and with `stateWord` also in words.
    let state: String
    let stateWord: String
    let stepAddress: String

    static let sample = StepMark(
        number: 1, name: "Prepare", picture: "prepare", about: "The right people", state: "here", stateWord: "you are here", stepAddress: "/x")
}

extension StepMark {
    static func all(of project: Project, _ words: Phrases) -> [StepMark] {
        Step.allCases.map { step in
            let state = project.journey.done.contains(step) ? "done" : project.journey.here == step ? "here" : "later"
            return StepMark(
                number: step.number, name: words("step.\(step.rawValue)"), picture: step.rawValue,
                about: words("step.\(step.rawValue).about"), state: state, stateWord: words("journey.state.\(state)"),
                stepAddress: Site.room(of: step, in: project.id))
        }
    }
}
