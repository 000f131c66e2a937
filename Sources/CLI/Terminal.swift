import ArgumentParser
import Foundation

/// Numbers that a program says when it ends (sysexits).
enum ExitCodes {
    static let badData: Int32 = 65
    static let noInput: Int32 = 66
    static let ioError: Int32 = 74
}

/// What goes to standard error.
enum Terminal {
    static func complain(_ text: String) { FileHandle.standardError.write(Data((text + "\n").utf8)) }

    /// At once, also where the output goes into a file or another program.
    static func say(_ text: String) { FileHandle.standardOutput.write(Data((text + "\n").utf8)) }

    static func prompt(_ text: String) { FileHandle.standardError.write(Data(text.utf8)) }

    static func bytes(of file: String) throws -> [UInt8] {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: file, isDirectory: &isFolder) else {
            complain("There is no file \(file). Is the name spelt as it is on the disk?")
            throw ExitCode(ExitCodes.noInput)
        }
        guard !isFolder.boolValue else {
            complain("\(file) is a folder. Name one file in it.")
            throw ExitCode(ExitCodes.noInput)
        }
        guard let data = FileManager.default.contents(atPath: file) else {
            complain("\(file) cannot be read. May you open it?")
            throw ExitCode(ExitCodes.noInput)
        }
        return [UInt8](data)
    }
}

/// Something that went wrong, in a sentence that helps.
struct CommandFailure: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
}
