import House
import Method

/// The same two lists over all my projects: what to keep and what to change the next time (W8-08).
struct LearnedPage: Page {
    static let template = "8-review/learned"
    let title: String
    let worked: ProcessNotes
    let didNot: ProcessNotes

    static let sample = LearnedPage(title: "What we learned", worked: .sample, didNot: .sample)

    static func open(_ door: Door) {
        door.get(Site.learned) { visit in
            let account = try visit.signedIn()
            var lines: [Bool: [ProcessNotes.Line]] = [:]
            for line in try await visit.house.projects(of: account.id) {
                guard let project = try await visit.house.project(line.id) else { continue }
                for note in project.review.notes {
                    lines[note.worked, default: []].append(.init(note, visit.words, project: project.journey.title))
                }
            }
            let page = LearnedPage(
                title: visit.words("review.learned.title"), worked: ProcessNotes(lines[true] ?? []), didNot: ProcessNotes(lines[false] ?? []))
            return try visit.page(page)
        }
    }
}
