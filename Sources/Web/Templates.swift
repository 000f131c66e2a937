import Foundation
import Mustache
import Synchronization

/// Every template in every language. Read once at the start, where a missing phrase or file stops the start with all of them named;
/// put together by Mustache when first asked for, because that takes longer than all else at a start.
final class Templates: Sendable {
    /// The templates of one language, with phrases and files in their places, and those that Mustache knows by now.
    private struct Shelf {
        let texts: [String: String]
        var library = MustacheLibrary()
        var known: Set<String> = []

        /// The template with all that it is made of: `{{<layout}}` and `{{>parts/step}}`.
        mutating func take(_ name: String) throws {
            guard !known.contains(name), let text = texts[name] else { return }
            known.insert(name)
            try library.register(text, named: name)
            for inner in TemplateText.named(in: text) { try take(inner) }
        }
    }

    private let sources: [String: String]
    private let phrases: [Language: Phrases]
    private let asset: @Sendable (String) -> String?
    private let shelves: Mutex<[Language: Shelf]>
    private let kept = KeptText(limit: 32 << 20)

    /// Reads `Languages/` and `Templates/` under a folder. `asset` gives the address of a file with its version, nil for none such.
    init(folder: URL, asset: @escaping @Sendable (String) -> String?) throws {
        phrases = try LanguageFiles.read(folder.appending(path: "Languages"))
        sources = try TemplateFiles.read(folder.appending(path: "Templates"))
        self.asset = asset
        // Other languages fall back to this one, so what is whole here is whole there.
        let (plain, faults) = Self.shelf(sources, phrases[.plain] ?? Phrases([:], language: .plain), asset)
        guard faults.isEmpty else { throw TemplateFault(faults: faults.sorted()) }
        shelves = Mutex([.plain: plain])
    }

    var count: Int { sources.count }

    /// Looks at every template in every language; throws all that is misspelt. A test asks this, and `heard doctor`.
    func check() throws {
        for language in Language.allCases {
            var (shelf, faults) = Self.shelf(sources, words(language), asset)
            for name in sources.keys {
                do { try shelf.take(name) } catch { faults.insert("\(language.rawValue) \(name): \(error)") }
            }
            guard faults.isEmpty else { throw TemplateFault(faults: faults.sorted()) }
        }
    }

    private static func shelf(
        _ sources: [String: String], _ words: Phrases, _ asset: (String) -> String?
    ) -> (Shelf, faults: Set<String>) {
        var texts: [String: String] = [:]
        var faults: Set<String> = []
        for (name, source) in sources {
            texts[name] = TemplateText.resolve(source, words: words, asset: asset) { faults.insert("\(name): \($0)") }
        }
        return (Shelf(texts: texts), faults)
    }

    /// All that is needed for one template. What Mustache cannot read stays away: `check` tells of it before anybody meets it.
    private func library(_ language: Language, for template: String) -> MustacheLibrary {
        shelves.withLock { shelves in
            if let shelf = shelves[language], shelf.known.contains(template) { return shelf.library }
            var shelf = shelves[language] ?? Self.shelf(sources, words(language), asset).0
            try? shelf.take(template)
            shelves[language] = shelf
            return shelf.library
        }
    }

    func words(_ language: Language) -> Phrases { phrases[language] ?? Phrases([:], language: language) }

    /// A page in its frame.
    func text(of page: some Shown, frame: [String: Any] = [:], in language: Language) -> String {
        let values = Values(templates: self, language: language)
        var fields = values.fields(of: page)
        fields.merge(frame) { own, _ in own }
        let template = type(of: page).template
        return library(language, for: template).render(fields, withTemplate: template) ?? ""
    }

    /// A region: rendered once for each value and language, then kept for as long as there is room.
    func text(of region: any Region, in language: Language) -> String {
        let key = KeptText.Key(value: region.identity, language: language)
        if let text = kept[key] { return text }
        let made: any Region = region.made
        let text = render(made, in: language)
        kept[key] = text
        return text
    }

    /// Lets go of every text that was kept: somebody's words may be in it that must not be anywhere.
    func forget() { kept.forgetAll() }

    private func render(_ region: some Region, in language: Language) -> String {
        text(of: region, frame: ["region": region.region], in: language)
    }
}

/// Everything that is wrong with the templates and languages, found at the start.
struct TemplateFault: Error, CustomStringConvertible {
    let faults: [String]
    var description: String { "templates:\n  " + faults.joined(separator: "\n  ") }
}
