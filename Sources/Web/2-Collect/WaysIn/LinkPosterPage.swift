import House
import Method

/// A sheet of A4 for the wall of a drop-in: the three questions, and a square to point a phone at.
struct LinkPosterPage: Page {
    struct Question {
        let look: String
        let words: String
    }
    static let template = "2-collect/poster"
    let title: String
    let back: String
    let why: String
    let asker: String
    let questions: [Question]
    let address: String
    let qr: QR?
    static let sample = LinkPosterPage(
        title: "Riverside", back: "/x", why: "To hear people", asker: "Morgan", questions: [Question(look: "working", words: "What is working?")],
        address: "https://heard.example.org/tell/x/y", qr: .sample)
}

extension LinkPosterPage {
    static func open(_ door: Door) {
        door.get(Site.linkPoster(.at("project"), .at("link"))) { visit in
            let project = try await WaysInPage.found(visit)
            guard let link = project.collect.link(try visit.path("link")), !link.withdrawn else { throw Fault.notThere }
            let asker = WayIn.asker(of: link, in: project, visit.words)
            let line = LinkLine(link, in: project.id, visit)
            return try visit.page(
                LinkPosterPage(
                    title: project.journey.title, back: Site.waysIn(project.id), why: project.prepare.why, asker: asker,
                    questions: Heading.allCases.map { Question(look: $0.look, words: visit.words("prepare.question.\($0.rawValue)")) },
                    address: line.address, qr: line.qr), in: project)
        }
    }
}
