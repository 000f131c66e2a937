import Foundation

/// The templates as they lie on the disk, by name: `1-prepare/why`.
enum TemplateFiles {
    private static let ending = ".mustache"

    /// Throws `MissingFiles` where there are none, or one cannot be read.
    static func read(_ folder: URL) throws -> [String: String] {
        var sources: [String: String] = [:]
        for path in try BuiltIn.files(in: folder, where: { $0.hasSuffix(ending) }) {
            sources[String(path.dropLast(ending.count))] = String(decoding: try BuiltIn.data(at: folder.appending(path: path)), as: UTF8.self)
        }
        return sources
    }
}

/// The words of each language: one file for each folder of pages, `Languages/en/1-prepare.json`, put together.
enum LanguageFiles {
    static func read(_ folder: URL) throws -> [Language: Phrases] {
        var texts: [Language: [String: String]] = [:]
        for language in Language.allCases {
            texts[language] = try read(language, folder.appending(path: language.rawValue))
        }
        return Dictionary(
            uniqueKeysWithValues: Language.allCases.map { language in
                let fallback = language.fallback.flatMap { texts[$0] } ?? [:]
                let all = fallback.merging(texts[language] ?? [:]) { _, own in own }
                return (language, Phrases(all, language: language))
            })
    }

    /// One language without its fallback. A key stands in one file only; a test looks after that. Throws `MissingFiles` where there is none.
    static func read(_ language: Language, _ folder: URL) throws -> [String: String] {
        var texts: [String: String] = [:]
        for name in try BuiltIn.files(in: folder, where: { $0.hasSuffix(".json") }) {
            let data = try BuiltIn.data(at: folder.appending(path: name))
            let more: [String: String]
            do { more = try JSONDecoder().decode([String: String].self, from: data) } catch {
                throw TemplateFault(faults: ["\(language.rawValue)/\(name): \(error)"])
            }
            texts.merge(more) { _, new in new }
        }
        return texts
    }
}
