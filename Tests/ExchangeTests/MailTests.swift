import Foundation
import Method
import Testing

@testable import Exchange

@Suite struct MailTests {
    private static let noon = Moment(milliseconds: 1_736_856_000_000)

    @Test(arguments: ["ann@example.org", "a.b+c@x-y.example", "o'neil@localhost"]) func anAddressIsTaken(text: String) {
        #expect(MailAddress(text)?.text == text)
    }

    @Test(arguments: [
        "", "ann", "@example.org", "ann@", "ann@@example.org", "ann@example.org\nBcc: all@example.org", "ann@example.org\r\nBcc: x@y.z",
        "ann@example.org, ben@example.org", "ann ben@example.org", "Ann <ann@example.org>", "\"a\"@example.org", "ann@exa mple.org", ".ann@example.org",
        "ann.@example.org", "ann@-x.org", "ann@x..org", "añn@example.org", "ann@example.org ", "ann@example.org\0",
    ]) func whatIsNoAddressIsNotTaken(text: String) {
        #expect(MailAddress(text) == nil)
    }

    private static func lines(_ subject: String, _ text: String, from: String? = nil) throws -> [String] {
        let message = MailMessage(
            to: try #require(MailAddress("ann@example.org")), from: from.flatMap { MailAddress($0) }, subject: subject, text: text, at: noon)
        return String(decoding: message.bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }

    @Test func aMessageHasHeadersAnEmptyLineAndABody() throws {
        let lines = try Self.lines("Reminder", "Hello\nthere", from: "heard@example.org")
        #expect(lines.prefix(3) == ["To: ann@example.org", "From: heard@example.org", "Subject: Reminder"])
        #expect(lines[3].hasPrefix("Date: Tue, 14 Jan 2025 ") && lines.contains("Content-Type: text/plain; charset=utf-8"))
        let body = lines.drop { !$0.isEmpty }.joined()
        #expect(Data(base64Encoded: body).map { String(decoding: $0, as: UTF8.self) } == "Hello\nthere")
    }

    @Test func nothingInASubjectBecomesAHeader() throws {
        for end in ["\n", "\r\n", "\r", "\u{85}", "\u{0}"] {
            let lines = try Self.lines("Reminder\(end)Bcc: all@example.org", "x")
            #expect(lines.filter { $0.contains("Bcc") }.count == 1 && !lines.contains { $0.hasPrefix("Bcc") }, "\(end.debugDescription)")
        }
    }

    @Test func aLongSubjectIsFoldedAndCanBeReadAgain() throws {
        let subject = "Erinnerung für „Älter werden“ 👵🏽 " + String(repeating: "schön ", count: 20)
        let lines = try Self.lines(subject, "x")
        let header = lines.drop { !$0.hasPrefix("Subject:") }.prefix { $0.hasPrefix("Subject:") || $0.hasPrefix(" ") }
        #expect(header.count > 3 && header.allSatisfy { $0.utf8.count <= 76 && $0.utf8.allSatisfy { $0 < 127 } })
        let words = header.joined().matches(of: #/=\?UTF-8\?B\?([^?]*)\?=/#).compactMap { Data(base64Encoded: String($0.1)) }
        #expect(String(decoding: words.reduce(Data(), +), as: UTF8.self) == subject)
    }

    /// A program in place of sendmail that does as the script says.
    private static func program(_ script: String) throws -> (program: String, folder: URL) {
        let folder = FileManager.default.temporaryDirectory.appending(path: "heard-mail-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let file = folder.appending(path: "sendmail")
        try "#!/bin/sh\ncd \"$(dirname \"$0\")\"\n\(script)\n".write(to: file, atomically: false, encoding: .utf8)
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: file.path)
        return (file.path, folder)
    }

    private static func message() throws -> MailMessage {
        MailMessage(to: try #require(MailAddress("ann@example.org")), subject: "Reminder", text: "Hello", at: noon)
    }

    @Test func theProgramGetsTheMessageWhole() async throws {
        let (program, folder) = try Self.program("echo \"$@\" > with; cat > got; env | cut -d= -f1 > knows")
        defer { try? FileManager.default.removeItem(at: folder) }
        let message = try Self.message()
        try await Mailer(program: program).send(message)
        #expect(try Data(contentsOf: folder.appending(path: "got")) == Data(message.bytes))
        #expect(try String(contentsOf: folder.appending(path: "with"), encoding: .utf8) == "-i -t\n")
        #expect(!(try String(contentsOf: folder.appending(path: "knows"), encoding: .utf8).contains("HEARD")))
    }

    @Test(arguments: [
        ("exit 67", MailFault.nobodyThere), ("cat > /dev/null; exit 78", .notSetUp), ("exit 75", .tryLater), ("exit 1", .failed), ("kill -9 $$", .failed),
    ])
    func howItEndedIsTold(script: String, fault: MailFault) async throws {
        let (program, folder) = try Self.program(script)
        defer { try? FileManager.default.removeItem(at: folder) }
        let message = try Self.message()
        await #expect(throws: fault) { try await Mailer(program: program).send(message) }
    }

    @Test func aProgramThatHangsIsLeft() async throws {
        let (program, folder) = try Self.program("exec sleep 30")
        defer { try? FileManager.default.removeItem(at: folder) }
        let message = try Self.message()
        await #expect(throws: MailFault.tookTooLong) { try await Mailer(program: program, seconds: 0.3).send(message) }
    }

    @Test func whereThereIsNoProgramNothingIsSent() async throws {
        let message = try Self.message()
        await #expect(throws: MailFault.notThere) { try await Mailer(program: "/nowhere/sendmail").send(message) }
        #expect(Mailer.find("/nowhere/sendmail") == nil && Mailer.find(Mailer.off) == nil && Mailer.find("/bin/sh")?.program == "/bin/sh")
    }

    @Test func aMessageThatIsTooLongIsRefused() async throws {
        let long = MailMessage(
            to: try #require(MailAddress("ann@example.org")), subject: "x", text: String(repeating: "x", count: 40_000), at: Self.noon)
        await #expect(throws: MailFault.tooLong) { try await Mailer(program: "/bin/true").send(long) }
    }
}
