import Foundation
import Mustache
import Synchronization

/// Every template in every language. They are read once at the start; what is misspelt stops the start, with all of it named.
final class Templates: Sendable {
    private let sources: [String: String]
    private let phrases: [Language: Phrases]
    private let asset: @Sendable (String) -> String?
    private let libraries: Mutex<[Language: MustacheLibrary]>
    private let kept = KeptText(limit: 32 << 20)

    /// Reads `Languages/` and `Templates/` under a folder. `asset` gives the address of a file with its version, nil for none such.
    init(folder: URL, asset: @escaping @Sendable (String) -> String?) throws {
        phrases = try LanguageFiles.read(folder.appending(path: "Languages"))
        sources = try TemplateFiles.read(folder.appending(path: "Templates"))
        self.asset = asset
        // Other languages fall back to this one, so what is whole here is whole there; they are put together when first asked for.
        let plain = try Self.library(sources, phrases[.plain] ?? Phrases([:], language: .plain), asset)
        libraries = Mutex([.plain: plain])
    }

    private static func library(
        _ sources: [String: String], _ words: Phrases, _ asset: (String) -> String?
    ) throws(TemplateFault) -> MustacheLibrary {
        var library = MustacheLibrary()
        var faults: Set<String> = []
        for (name, source) in sources {
            let text = TemplateText.resolve(source, words: words, asset: asset) { faults.insert("\(name): \($0)") }
            do { try library.register(text, named: name) } catch { faults.insert("\(name): \(error)") }
        }
        guard faults.isEmpty else { throw TemplateFault(faults: faults.sorted()) }
        return library
    }

    private func library(_ language: Language) -> MustacheLibrary {
        if let library = libraries.withLock({ $0[language] }) { return library }
        // The words of another language can break a template only by their places, and a test looks after those.
        let library = (try? Self.library(sources, words(language), asset)) ?? libraries.withLock { $0[.plain] } ?? MustacheLibrary()
        libraries.withLock { $0[language] = library }
        return library
    }

    func words(_ language: Language) -> Phrases { phrases[language] ?? Phrases([:], language: language) }

    /// A page in its frame.
    func text(of page: some Shown, frame: [String: Any] = [:], in language: Language) -> String {
        let values = Values(templates: self, language: language)
        var fields = values.fields(of: page)
        fields.merge(frame) { own, _ in own }
        return library(language).render(fields, withTemplate: type(of: page).template) ?? ""
    }

    /// A region: rendered once for each value and language, then kept for as long as there is room.
    func text(of region: any Region, in language: Language) -> String {
        let key = KeptText.Key(value: AnyHashable(region), language: language)
        if let text = kept[key] { return text }
        let text = render(region, in: language)
        kept[key] = text
        return text
    }

    private func render(_ region: some Region, in language: Language) -> String {
        text(of: region, frame: ["region": region.region], in: language)
    }
}

/// Everything that is wrong with the templates and languages, found at the start.
struct TemplateFault: Error, CustomStringConvertible {
    let faults: [String]
    var description: String { "templates:\n  " + faults.joined(separator: "\n  ") }
}
