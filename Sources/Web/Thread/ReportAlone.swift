import Foundation
public import Method
import NIOCore
import Reports

extension WebSite {
    /// The report as one file that stands alone: its styles are in it, and it has neither scripts nor links.
    ///
    /// - Parameter on: the day for which promises are told.
    public func report(of project: Project, on day: Day) -> String {
        let words = around.templates.words(.plain)
        let page = ReportPage(ProjectReport(project, on: day), words)
        var frame = Frame()
        frame.title = page.title
        frame.projectTitle = project.journey.title
        var html = around.templates.text(of: page, frame: frame.fields, in: .plain)
        html.replaceAll(from: "<link rel=\"stylesheet\"", to: ">") { link in style(linked: link) }
        for (start, end) in [
            ("<link rel=\"icon\"", ">"), ("<script", "</script>"), ("<header class=\"top", "</header>"), ("<nav class=\"where", "</nav>"),
            ("<a class=\"skip", "</a>"),
            ("<footer class=\"foot-page", "</footer>"), ("<template", "</template>"), ("<svg class=\"pic", "</svg>"), (" href=\"/projects/", "\""),
        ] {
            html.replaceAll(from: start, to: end) { _ in "" }
        }
        return html
    }

    /// The text of a style sheet where its link stood.
    private func style(linked link: Substring) -> String {
        guard let start = link.range(of: "/assets/")?.lowerBound else { return "" }
        let path = link[start...].prefix { $0 != "?" && $0 != "\"" }
        let text = around.files[String(path)].map { String(buffer: $0.bytes) } ?? ""
        return "<style>\(text)</style>"
    }
}

extension String {
    /// Puts something else in the place of every run that begins with `start` and ends with the next `end` after it.
    fileprivate mutating func replaceAll(from start: String, to end: String, _ other: (Substring) -> String) {
        var (out, rest) = ("", self[...])
        while let first = rest.range(of: start), let last = rest[first.upperBound...].range(of: end) {
            out += rest[..<first.lowerBound] + other(rest[first.lowerBound..<last.upperBound])
            rest = rest[last.upperBound...]
        }
        self = out + rest
    }
}
