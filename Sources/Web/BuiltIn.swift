import Foundation

/// What lies beside the program and belongs to it: templates, words, styles and scripts, pictures.
///
/// Each of the folders is walked to its end, and has something in it; else nothing starts, with a sentence that says what is missing.
enum BuiltIn {
    static let name = "Heard_Web.resources"

    /// Where the built-in ones lie. (`Bundle.module` would end the program where they are missing, in words for programmers alone.)
    static func folder() throws(MissingFiles) -> URL {
        let program = Bundle.main.executableURL ?? URL(filePath: CommandLine.arguments.first ?? "")
        let beside = [Bundle.main.bundleURL, program.resolvingSymlinksInPath().deletingLastPathComponent()]
        let found = beside.map { $0.appending(path: name) }.first { FileManager.default.fileExists(atPath: $0.path) }
        guard let found else {
            throw MissingFiles("The folder \(name) is not at \(beside[0].path). It belongs beside the program: put it there, and start again.")
        }
        return found
    }

    /// Every file in a folder and below it that is wanted, by its path from there, in order. Hidden ones are passed over.
    static func files(in folder: URL, where isWanted: (String) -> Bool) throws(MissingFiles) -> [String] {
        let files = try walk(folder.path, from: "").filter(isWanted)
        guard !files.isEmpty else {
            throw MissingFiles("There is nothing of Heard's in \(folder.path). Put the whole folder \(name) there again.")
        }
        return files.sorted()
    }

    static func data(at file: URL) throws(MissingFiles) -> Data {
        do { return try Data(contentsOf: file) } catch { throw unreadable(file.path) }
    }

    private static func walk(_ folder: String, from start: String) throws(MissingFiles) -> [String] {
        var files: [String] = []
        for name in try names(in: folder) where !name.hasPrefix(".") {
            var isFolder: ObjCBool = false
            guard FileManager.default.fileExists(atPath: "\(folder)/\(name)", isDirectory: &isFolder) else { throw unreadable("\(folder)/\(name)") }
            if isFolder.boolValue { files += try walk("\(folder)/\(name)", from: "\(start)\(name)/") } else { files.append(start + name) }
        }
        return files
    }

    private static func names(in folder: String) throws(MissingFiles) -> [String] {
        do { return try FileManager.default.contentsOfDirectory(atPath: folder) } catch {
            guard FileManager.default.fileExists(atPath: folder) else {
                throw MissingFiles("There is no folder \(folder). It belongs to Heard: put the whole folder \(name) there again.")
            }
            throw unreadable(folder)
        }
    }

    private static func unreadable(_ path: String) -> MissingFiles {
        MissingFiles("\(path) cannot be read. It belongs to Heard: may whoever runs Heard read it?")
    }
}

/// Something that belongs to the program is not there, in a sentence that says what to do.
struct MissingFiles: Error, Equatable, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
}

extension WebSite {
    /// Throws a plain sentence where something that pages are made of is missing. Quick: nothing is opened.
    public static func checkFolders() throws {
        let folder = try BuiltIn.folder()
        for name in ["Templates", "Languages", "Assets", "Pictures"] { _ = try BuiltIn.files(in: folder.appending(path: name)) { _ in true } }
    }

    /// Reads everything that pages are made of, in every language, and says how it is, for `heard doctor`.
    /// `folder` is where it lies; the built-in ones unless told otherwise.
    public static func examine(folder: URL? = nil) -> (isGood: Bool, value: String) {
        do {
            let folder = try folder ?? BuiltIn.folder()
            let materials = try Materials(folder: folder)
            try materials.templates.check()
            return (true, "\(materials.templates.count) templates, \(materials.files.count) styles, scripts and pictures, at \(folder.path)")
        } catch { return (false, "\(error)") }
    }
}
