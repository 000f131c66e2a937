import Foundation
import Testing

@testable import House

@Suite struct OperatorKeyTests {
    private func withFolder(_ work: (String) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.path + "/heard-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try work(folder + "/operator.key")
    }

    @Test func theFileIsMadeOnceForItsOwnerAlone() throws {
        try withFolder { path in
            let made = try OperatorKey.open(at: path)
            #expect(made.isNew)
            #expect(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int == 0o600)
            let read = try OperatorKey.open(at: path)
            #expect(!read.isNew && read.key.sheet == made.key.sheet)
            #expect(throws: OperatorKeyFault.self) { try made.key.write(to: path) }
        }
    }

    @Test func aFileThatOthersCanReadIsRefused() throws {
        try withFolder { path in
            _ = try OperatorKey.open(at: path)
            for mode in [0o640, 0o604, 0o660, 0o620] {
                try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
                #expect(throws: OperatorKeyFault.readableByOthers(path: path)) { try OperatorKey.open(at: path) }
            }
        }
    }

    @Test func aFileThatHoldsNoKeyIsRefused() throws {
        try withFolder { path in
            try Data("hello".utf8).write(to: URL(fileURLWithPath: path))
            try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
            #expect(throws: OperatorKeyFault.notAKey(path: path)) { try OperatorKey.open(at: path) }
        }
    }

    @Test func theSheetCanBeTypedInAgain() throws {
        let key = OperatorKey.random()
        let typed = key.sheet.lowercased().replacingOccurrences(of: "-", with: " ").replacingOccurrences(of: "0", with: "O")
        #expect(OperatorKey(sheet: typed)?.sheet == key.sheet)
    }

    @Test func aLetterReadWronglyIsNoticed() throws {
        let sheet = OperatorKey.random().sheet
        let lines = sheet.split(separator: "\n").filter { !$0.hasPrefix("#") }.joined()
        var noticed = 0
        for index in lines.indices where lines[index] != "-" {
            var wrong = lines
            wrong.replaceSubrange(index...index, with: lines[index] == "7" ? "8" : "7")
            if OperatorKey(sheet: wrong) == nil { noticed += 1 }
        }
        #expect(noticed == 56)
        #expect(OperatorKey(sheet: String(lines.dropLast())) == nil)
    }
}
