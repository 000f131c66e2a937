import Foundation
import Testing

/// The program itself, run as people run it. It stands beside the tests.
enum Program {
    struct Ended {
        let code: Int32
        let said: String
        let complained: String
    }

    enum Fault: Error { case notBuilt }

    /// Runs a command to its end. `typed` is what somebody types.
    static func run(_ arguments: [String], typed: String = "", program: URL? = nil) throws -> Ended {
        let process = Process()
        process.executableURL = try program ?? place()
        process.arguments = arguments
        let (input, output, errors) = (Pipe(), Pipe(), Pipe())
        (process.standardInput, process.standardOutput, process.standardError) = (input, output, errors)
        try process.run()
        try input.fileHandleForWriting.write(contentsOf: Data(typed.utf8))
        try input.fileHandleForWriting.close()
        let said = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        let complained = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        return Ended(code: process.terminationStatus, said: said, complained: complained)
    }

    static func place() throws -> URL {
        var folders = [Bundle.main.bundleURL, Bundle.main.bundleURL.deletingLastPathComponent()]
        folders += CommandLine.arguments.prefix(1).map { URL(filePath: $0).deletingLastPathComponent() }
        let found = folders.map { $0.appending(path: "heard") }.first { FileManager.default.isExecutableFile(atPath: $0.path) }
        guard let found else { throw Fault.notBuilt }
        return found
    }

    /// A folder that is thrown away.
    static func withFolder(_ work: (URL) async throws -> Void) async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "heard-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try await work(folder)
    }
}
