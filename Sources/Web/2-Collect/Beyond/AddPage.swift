import Exchange
import Method

/// One thing that somebody showed and did not say: a picture, a drawing, a sound, or what was seen. With whose voice it is.
struct AddPage: Page {
    static let template = "2-collect/add"
    let title: String
    let back: String
    let backWords: String
    let action: String
    let newID: String
    /// Of somebody who is not here yet.
    let isNew: Bool
    let code: String
    let consents: [Choice]
    /// For somebody new.
    let asked: [Choice]
    let headings: [Choice]
    /// Headings with no free place, in words.
    let full: String
    let kinds: [Choice]
    let description: String
    let voices: [Choice]
    let interpreters: [Choice]
    let sures: [Choice]
    let megabytes: Int
    let minutes: Int
    /// A file cannot be put into a form again by us.
    let chooseAgain: Bool
    var mainClass: String { "narrow" }
    static let sample = AddPage(
        title: "Add", back: "/x", backWords: "Back", action: "/y", newID: "a", isNew: true, code: "P01", consents: [.sample], asked: [.sample],
        headings: [.sample],
        full: "Working is full", kinds: [.sample], description: "A boat", voices: [.sample], interpreters: [.sample], sures: [.sample],
        megabytes: 12, minutes: 5, chooseAgain: true)
}

extension AddPage {
    /// `review`: nil for somebody who is not here yet.
    init(to review: Review?, _ project: Project, _ visit: Visit) {
        let (form, words) = (visit.form, visit.words)
        /// The first has the name of the field as its id, so that an error leads there.
        func choices<Value: RawRepresentable<String>>(_ name: String, _ all: [Value], key: (Value) -> String, about: Bool = false) -> [Choice] {
            all.enumerated().map { index, value in
                Choice(
                    field: index == 0 ? name : "\(name)-\(value.rawValue)", value: value.rawValue, name: words(key(value)),
                    about: about ? words("\(key(value)).about") : "", chosen: form[name] == value.rawValue)
            }
        }
        let free = Heading.allCases.filter { heading in review.map { project.collect.freePlace(under: heading, of: $0.id) != nil } ?? true }
        let full = Heading.allCases.filter { !free.contains($0) }.map { words.name($0) }
        self.init(
            title: review.map { words("attach.title", ["code": $0.code]) } ?? words("attach.titleNew"),
            back: review.map { Site.review(project.id, $0.id) } ?? Site.typeIn(project.id),
            backWords: words(review == nil ? "attach.backToTyping" : "attach.back"),
            action: review.map { Site.addStatement(project.id, $0.id) } ?? Site.addWithoutWords(project.id),
            newID: (visit.sameID() as ID<Statement>).text, isNew: review == nil, code: form["code"],
            consents: choices("consent", Consent.allCases, key: { "collect.consent.\($0.rawValue)" }, about: true),
            asked: WhoAsked.all(in: project, chosen: form["collector"]),
            headings: choices("heading", free, key: { "prepare.question.\($0.rawValue)" }),
            full: full.isEmpty ? "" : words("attach.full", ["headings": words.list(full)]),
            kinds: choices("kind", AddedForm.kinds, key: { "attach.kind.\($0.rawValue)" }), description: form["description"],
            voices: choices("voice", WhoseVoice.allCases, key: { "attach.voice.\($0.rawValue)" }, about: true),
            interpreters: choices("by", Interpreter.allCases, key: { "attach.by.\($0.rawValue)" }),
            sures: choices("sure", HowSure.allCases, key: { "attach.sure.\($0.rawValue)" }), megabytes: MediaLimits.bytes >> 20,
            minutes: MediaLimits.seconds / 60, chooseAgain: form.file("file") != nil)
    }

    static func open(_ door: Door) {
        door.get(Site.addWithoutWords(.at("project"))) { visit in
            let project = try await collecting(visit)
            return try visit.page(AddPage(to: nil, project, visit), in: project)
        }
        door.upload(Site.addWithoutWords(.at("project"))) { visit in
            let project = try await collecting(visit)
            return try await AddedForm.take(to: nil, project, visit)
        }
        door.get(Site.addStatement(.at("project"), .at("review"))) { visit in
            let (project, review) = try await ReviewPage.found(visit)
            return try visit.page(AddPage(to: review, project, visit), in: project)
        }
        door.upload(Site.addStatement(.at("project"), .at("review"))) { visit in
            let (project, review) = try await ReviewPage.found(visit)
            return try await AddedForm.take(to: review, project, visit)
        }
    }

    private static func collecting(_ visit: Visit) async throws -> Project {
        let project = try await visit.project()
        try visit.need(.collect, in: project)
        return project
    }
}
