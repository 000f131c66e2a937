import Foundation
import Testing

@testable import Web

/// A program without its folders does not start, and says which one is missing and what to do.
@Suite struct BuiltInTests {
    private let folder: OwnFolder
    private let root: URL

    init() throws {
        folder = try OwnFolder()
        root = URL(filePath: folder.path).appending(path: "copy")
        try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
        for name in ["Templates", "Languages", "Assets", "Pictures"] {
            try FileManager.default.copyItem(at: TemplateTests.folder.appending(path: name), to: root.appending(path: name))
        }
    }

    @Test func everythingIsThere() throws {
        _ = try Materials(folder: root)
        let found = WebSite.examine(folder: root)
        #expect(found.isGood && found.value.contains("templates") && found.value.contains(root.path))
    }

    @Test(arguments: ["Templates", "Languages", "Languages/en", "Languages/en-easy", "Assets", "Pictures"])
    func aFolderThatIsMissingIsNamed(name: String) throws {
        try FileManager.default.removeItem(at: root.appending(path: name))
        let fault = #expect(throws: MissingFiles.self) { try Materials(folder: root) }
        #expect(fault?.description.contains("There is no folder \(root.path)/\(name)") == true)
        #expect(fault?.description.contains("put the whole folder") == true)
        let found = WebSite.examine(folder: root)
        #expect(!found.isGood && found.value.contains("/\(name)"))
    }

    @Test(arguments: ["Templates", "Languages/en", "Assets", "Pictures"]) func aFolderWithNothingInItIsNamed(name: String) throws {
        let empty = root.appending(path: name)
        try FileManager.default.removeItem(at: empty)
        try FileManager.default.createDirectory(at: empty.appending(path: "still-empty"), withIntermediateDirectories: true)
        let fault = #expect(throws: MissingFiles.self) { try Materials(folder: root) }
        #expect(fault?.description.contains("nothing of Heard's in \(root.path)/\(name)") == true)
    }

    @Test func whatCannotBeWalkedIsNamed() throws {
        let templates = root.appending(path: "Templates")
        try FileManager.default.removeItem(at: templates)
        try Data().write(to: templates)
        let fault = #expect(throws: MissingFiles.self) { try Materials(folder: root) }
        #expect(fault?.description.contains("\(templates.path) cannot be read") == true)
        try FileManager.default.removeItem(at: templates)
        try FileManager.default.createDirectory(at: templates, withIntermediateDirectories: true)
        try FileManager.default.createSymbolicLink(atPath: templates.path + "/1-prepare", withDestinationPath: root.path + "/nowhere")
        let broken = #expect(throws: MissingFiles.self) { try Materials(folder: root) }
        #expect(broken?.description.contains("1-prepare cannot be read") == true)
    }

    @Test func aTemplateThatIsMisspeltIsToldByTheDoctor() throws {
        try Data("{{#open}}".utf8).write(to: root.appending(path: "Templates/1-prepare/level.mustache"))
        #expect(!WebSite.examine(folder: root).isGood)
    }
}
