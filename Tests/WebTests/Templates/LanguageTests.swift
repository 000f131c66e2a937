import Foundation
import Testing

@testable import Web

/// Every word that is needed is there, in one place, and every word that is there is needed.
@Suite struct LanguageTests {
    let folder = TemplateTests.folder.appending(path: "Languages")
    let plain: Phrases

    init() throws { plain = try #require(try LanguageFiles.read(folder)[.plain]) }

    @Test func everyKeyStandsInOneFile() throws {
        for language in Language.allCases {
            var found: [String: [String]] = [:]
            let path = folder.appending(path: language.rawValue)
            for name in try FileManager.default.contentsOfDirectory(atPath: path.path) where name.hasSuffix(".json") {
                let texts = try JSONDecoder().decode([String: String].self, from: Data(contentsOf: path.appending(path: name)))
                for key in texts.keys { found[key, default: []].append(name) }
            }
            let twice = found.filter { $0.value.count > 1 }.map { "\($0.key): \($0.value.joined(separator: ", "))" }.sorted()
            #expect(twice.isEmpty, "\(language.rawValue): \(twice.joined(separator: "\n"))")
        }
    }

    @Test func everyKeyThatIsAskedForIsThere() throws {
        let missing = try UsedKeys().asked.filter { !plain.has($0) }.sorted()
        #expect(missing.isEmpty, "\(missing.joined(separator: "\n"))")
    }

    @Test func everyKeyIsUsed() throws {
        let used = try UsedKeys()
        let unused = plain.keys.filter { !used.isUsed($0) }.sorted()
        #expect(unused.isEmpty, "\(unused.joined(separator: "\n"))")
    }

    @Test func otherLanguagesSayTheSameThings() throws {
        for language in Language.allCases where language != .plain {
            for (key, text) in try LanguageFiles.read(language, folder.appending(path: language.rawValue)) {
                guard let ours = plain.text(key) else {
                    Issue.record("\(language.rawValue): \(key) is nowhere in \(Language.plain.rawValue)")
                    continue
                }
                #expect(Self.places(text) == Self.places(ours), "\(language.rawValue): \(key) fills in \(Self.places(text).sorted())")
            }
        }
    }

    /// Easy Read says one thing in a sentence. What it does not say in words of its own it says in the plain ones: those are held to it too.
    @Test func easyReadKeepsItsSentencesShort() throws {
        let easy = try #require(try LanguageFiles.read(folder)[.easyRead])
        for key in easy.keys.sorted() {
            for sentence in (easy.text(key) ?? "").split(whereSeparator: { ".!?:".contains($0) }) {
                let words = sentence.split(separator: " ").count
                #expect(words <= Self.mostWords, "\(key): \(words) words in “\(sentence)”")
            }
        }
    }

    /// Words in the longest sentence of Easy Read.
    static let mostWords = 12

    static func places(_ text: String) -> Set<String> { Set(text.matches(of: #/\{([^}]*)\}/#).map { String($0.1) }) }
}

/// Which keys the program and its templates ask for.
struct UsedKeys {
    /// Asked for by their whole name.
    var asked: Set<String> = []
    /// Anything in quotes that could be a key, and the beginnings of those that are put together.
    private var quoted: Set<String> = []
    private var beginnings: Set<String> = []

    init() throws {
        for (_, text) in try TemplateFiles.read(TemplateTests.folder.appending(path: "Templates")) {
            for match in text.matches(of: #/\[\[([^\]>][^\]]*)\]\]/#) { asked.insert(String(match.1)) }
        }
        guard let files = FileManager.default.enumerator(atPath: TemplateTests.folder.path) else { return }
        for case let path as String in files where path.hasSuffix(".swift") {
            read(try String(contentsOf: TemplateTests.folder.appending(path: path), encoding: .utf8))
        }
    }

    func isUsed(_ key: String) -> Bool {
        asked.contains(key) || quoted.contains(key) || beginnings.contains { key.hasPrefix($0) }
            || [".one", ".other"].contains { key.hasSuffix($0) && isUsed(String(key.dropLast($0.count))) }
    }

    private mutating func read(_ swift: String) {
        for match in swift.matches(of: #/words(\.count)?\("([A-Za-z0-9_.-]+)"/#) {
            if match.1 == nil { asked.insert(String(match.2)) } else { asked.formUnion(["\(match.2).one", "\(match.2).other"]) }
        }
        for match in swift.matches(of: #/notice: "([A-Za-z0-9_-]+\.[A-Za-z0-9_.-]+)"/#) { asked.insert(String(match.1)) }
        for match in swift.matches(of: #/"([A-Za-z][A-Za-z0-9_-]*(?:\.[A-Za-z0-9_-]+)+)"/#) { quoted.insert(String(match.1)) }
        for match in swift.matches(of: #/"([A-Za-z][A-Za-z0-9_-]*\.(?:[A-Za-z0-9_-]+\.)*[A-Za-z0-9_-]*)\\\(/#) { beginnings.insert(String(match.1)) }
        // "\(key).title": the end is known, the beginning is one of the keys in the same file.
        let ends = Set(swift.matches(of: #/\\\([a-z]+\)(\.[a-z]+)"/#).map { String($0.1) })
        guard !ends.isEmpty else { return }
        for match in swift.matches(of: #/"([a-z]+\.[A-Za-z]+)"/#) { quoted.formUnion(ends.map { "\(match.1)\($0)" }) }
    }
}
