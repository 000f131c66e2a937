import Foundation

/// The templates as they lie on the disk, by name: `1-prepare/why`.
enum TemplateFiles {
    static func read(_ folder: URL) throws -> [String: String] {
        let root = folder.path.hasSuffix("/") ? folder.path : folder.path + "/"
        guard let files = FileManager.default.enumerator(atPath: root) else {
            throw TemplateFault(faults: ["no templates at \(root)"])
        }
        var sources: [String: String] = [:]
        for case let path as String in files where path.hasSuffix(".mustache") {
            sources[String(path.dropLast(".mustache".count))] = try String(contentsOfFile: root + path, encoding: .utf8)
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

    /// One language without its fallback. A key stands in one file only; a test looks after that.
    static func read(_ language: Language, _ folder: URL) throws -> [String: String] {
        var texts: [String: String] = [:]
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        for name in names.sorted() where name.hasSuffix(".json") {
            let data = try Data(contentsOf: folder.appending(path: name))
            let more: [String: String]
            do { more = try JSONDecoder().decode([String: String].self, from: data) } catch {
                throw TemplateFault(faults: ["\(language.rawValue)/\(name): \(error)"])
            }
            texts.merge(more) { _, new in new }
        }
        return texts
    }
}
