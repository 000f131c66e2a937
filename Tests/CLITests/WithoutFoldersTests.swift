import Foundation
import Testing

/// Somebody copied the program and left behind what belongs beside it.
@Suite struct WithoutFoldersTests {
    @Test(arguments: ["serve", "demo"]) func itDoesNotStartAndSaysWhy(command: String) async throws {
        try await Program.withFolder { folder in
            let alone = try aloneIn(folder)
            let ended = try Program.run([command, "--database", folder.path + "/heard.db"], program: alone)
            #expect(ended.code == 1 && ended.complained.contains("The folder Heard_Web.resources is not at"), "\(ended)")
            #expect(!FileManager.default.fileExists(atPath: folder.path + "/heard.db"))
        }
    }

    @Test func itDoesNotStartWithHalfOfThem() async throws {
        try await Program.withFolder { folder in
            let alone = try aloneIn(folder)
            try FileManager.default.createDirectory(at: folder.appending(path: "Heard_Web.resources/Languages"), withIntermediateDirectories: true)
            let ended = try Program.run(["serve", "--database", folder.path + "/heard.db"], program: alone)
            #expect(ended.code == 1 && ended.complained.contains("There is no folder") && ended.complained.contains("Templates"), "\(ended)")
        }
    }

    @Test func theDoctorSaysSo() async throws {
        try await Program.withFolder { folder in
            let place = ["--database", folder.path + "/heard.db"]
            _ = try Program.run(["account", "add", "anna"] + place)
            let well = try Program.run(["doctor"] + place)
            #expect(well.said.contains("good  pages: "), "\(well)")
            let ill = try Program.run(["doctor"] + place, program: try aloneIn(folder))
            #expect(ill.code == 1 && ill.said.contains("LOOK  pages: The folder Heard_Web.resources is not at"), "\(ill)")
        }
    }

    private func aloneIn(_ folder: URL) throws -> URL {
        let copy = folder.appending(path: "heard")
        let program = try Program.place()
        // A second name costs nothing, where the disk is the same.
        do { try FileManager.default.linkItem(at: program, to: copy) } catch { try FileManager.default.copyItem(at: program, to: copy) }
        return copy
    }
}
