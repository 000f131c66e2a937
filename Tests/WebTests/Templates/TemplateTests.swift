import Foundation
import Testing

@testable import Web

/// Mustache is silent about names that are misspelt; these tests are not.
@Suite struct TemplateTests {
    let sources: [String: String]
    let words: [Language: Phrases]

    init() throws {
        sources = try TemplateFiles.read(Self.folder.appending(path: "Templates"))
        words = try LanguageFiles.read(Self.folder.appending(path: "Languages"))
    }

    static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../Sources/Web").standardizedFileURL

    var samples: [any Shown] { Rooms.all.flatMap { $0.samples } }

    @Test func everyTemplateCanBeReadInEveryLanguage() throws {
        try Visitor.materials.get().templates.check()
    }

    @Test func everyTagHasAProperty() throws {
        var reader = TemplateReader(sources: try tags())
        for sample in samples { reader.read(sample) }
        #expect(reader.faults.isEmpty, "\(Set(reader.faults).sorted().joined(separator: "\n"))")
    }

    @Test func everyTemplateIsShownBySomething() throws {
        var reader = TemplateReader(sources: try tags())
        for sample in samples { reader.read(sample) }
        let unread = Set(sources.keys).subtracting(reader.parts).filter { !$0.hasPrefix("parts/") }.sorted()
        #expect(unread.isEmpty, "no sample shows \(unread.joined(separator: ", "))")
    }

    @Test func nothingIsShownUnescaped() {
        for (name, text) in sources {
            #expect(!text.contains("{{{") && !text.contains("{{&") && !text.contains("{{ &"), "\(name)")
        }
    }

    @Test func nothingIsInline() {
        for (name, text) in sources {
            #expect(!text.contains(" style=\"") && !text.contains("<style"), "\(name): styles belong in Assets")
            #expect(text.firstMatch(of: #/ on[a-z]+="/#) == nil, "\(name): scripts belong in Assets")
            #expect(text.firstMatch(of: #/<script(?![^>]*src=)[^>]*>/#) == nil, "\(name): scripts belong in Assets")
            #expect(text.firstMatch(of: #/(src|href|action)="(https?:)?\/\//#) == nil, "\(name): nothing is fetched from elsewhere")
        }
    }

    @Test func everyVisibleWordComesFromLanguages() {
        for (name, text) in sources {
            let found = VisibleText.words(in: text)
            #expect(found.isEmpty, "\(name): \(found.joined(separator: " | "))")
        }
    }

    @Test(arguments: Language.allCases) func everySampleIsWellMadeHTML(_ language: Language) throws {
        let templates = try Visitor.materials.get().templates
        for sample in samples {
            let html = Self.render(sample, templates, language)
            #expect(!html.contains("{{") && !html.contains("[["), "\(type(of: sample).template)")
            let fault = WellMade.fault(in: html)
            #expect(fault == nil, "\(type(of: sample).template): \(fault ?? "")")
        }
    }

    private static func render(_ sample: any Shown, _ templates: Templates, _ language: Language) -> String {
        templates.text(of: sample, frame: Frame().fields, in: language)
    }

    private func tags() throws -> [String: [TemplateTag]] {
        let plain = try #require(words[.plain])
        return try sources.mapValues { source in
            try TemplateTag.read(TemplateText.resolve(source, words: plain, asset: { $0 }) { _ in })
        }
    }
}

/// Letters that a reader would see and that are written in the template itself.
enum VisibleText {
    static func words(in template: String) -> [String] {
        // `surface` and `size` fill a class, not a sentence.
        let bare = template.replacing(#/\{\{\$(surface|size)\}\}[a-z ]*\{\{\/(surface|size)\}\}/#, with: "")
            .replacing(#/\{\{![^}]*\}\}/#, with: "").replacing(#/\[\[[^\]]*\]\]/#, with: " ")
        let attributes = bare.matches(of: #/\s(alt|title|placeholder|aria-label|aria-description|label|summary)="([^"]*)"/#).map { String($0.2) }
        let between = bare.replacing(#/\{\{[^}]*\}\}/#, with: " ").replacing(#/<[^>]*>/#, with: "\n").replacing(#/&[a-z]+;|&#[0-9]+;/#, with: " ")
        let seen = attributes.map { $0.replacing(#/\{\{[^}]*\}\}/#, with: " ") } + between.split(separator: "\n").map(String.init)
        return seen.map(\.trimmed).filter { $0.contains(where: \.isLetter) }
    }
}

/// Whether every element that is opened is closed, in order.
enum WellMade {
    private static let alone: Set<Substring> = ["meta", "link", "input", "br", "hr", "img", "wbr", "col", "source", "!doctype"]

    static func fault(in html: String) -> String? {
        var open: [Substring] = []
        for match in html.replacing(#/<!--.*?-->/#, with: "").matches(of: #/<(\/?)([!a-zA-Z][a-zA-Z0-9-]*)((?:"[^"]*"|[^>"])*)>/#) {
            let name = match.2
            if alone.contains(name) || match.3.hasSuffix("/") { continue }
            if match.1.isEmpty {
                open.append(name)
            } else if open.last == name {
                open.removeLast()
            } else {
                return "</\(name)> where </\(open.last ?? "nothing")> should be: \(html[..<match.range.lowerBound].suffix(120))"
            }
        }
        return open.isEmpty ? nil : "<\(open.joined(separator: "> <"))> never closed"
    }
}
