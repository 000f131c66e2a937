import Exchange
import Foundation
import House
import Method
import Testing

@testable import Web

@Suite struct RemindersTests {
    /// A program in place of sendmail that writes each message to a file of its own, and ends as the file `status` says.
    final class Post: Sendable {
        let folder = OwnFolder.temporary()
        var program: String { folder.appending(path: "sendmail").path }

        init() throws {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            let script =
                "#!/bin/sh\ncd \"$(dirname \"$0\")\"\nstatus=$(cat status 2>/dev/null || echo 0)\ncat > mail-$$\n[ $status = 0 ] || rm mail-$$\nexit $status\n"
            try script.write(toFile: program, atomically: false, encoding: .utf8)
            try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: program)
        }

        deinit { try? FileManager.default.removeItem(at: folder) }

        func endWith(_ status: Int) throws { try String(status).write(to: folder.appending(path: "status"), atomically: true, encoding: .utf8) }

        /// Headers as they stand, and the body in words.
        var mails: [String] {
            get throws {
                let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasPrefix("mail-") }
                return try names.map { name in
                    let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
                    let end = try #require(text.range(of: "\n\n"))
                    let body = Data(base64Encoded: String(text[end.upperBound...]), options: .ignoreUnknownCharacters)
                    return String(text[..<end.upperBound]) + String(decoding: try #require(body), as: UTF8.self)
                }
            }
        }
    }

    private func room(_ program: String = Mailer.off) async throws -> CollectingRoom {
        var settings = WebSettings()
        settings.sendmail = program
        settings.origin = "https://heard.example.org"
        let room = try await CollectingRoom(settings)
        try await room.withCollectors()
        try await room.plan(
            .assign(Assignment(id: room.id("w"), collector: room.id("ann"), number: 3, due: Day("2025-01-10") ?? CollectingRoom.today)),
            .assign(Assignment(id: room.id("v"), collector: room.id("ben"), number: 2, due: Day("2025-01-20") ?? CollectingRoom.today)))
        try await room.put(.askAgain(.reopen(review: room.id("review-N02"), why: "xylophone")))
        return room
    }

    @Test func theListSaysWhoWhatAndWhen() async throws {
        let room = try await room()
        let page = try await room.get(Site.reminders(room.project))
        #expect(page.text.contains("A. H. 3 forms were due on 10 January 2025. They are late."))
        #expect(page.text.contains("Team leader 2 forms are due by 20 January 2025."))
        #expect(page.text.contains("You, who lead this") && page.text.contains("Please ask these people again: N02"))
        #expect(!page.html.contains("xylophone") && page.text.contains("This machine cannot send e-mail."))
        let refused = try await room.post(Site.reminders(room.project), ["id": "f", "mail-ann": "ann@example.org"])
        #expect(refused.status == .unprocessableContent && refused.text.contains("This machine cannot send e-mail."))
    }

    @Test func eachGetsTheirOwnAndNoAddressIsKept() async throws {
        let post = try Post()
        let room = try await room(post.program)
        let page = try await room.post(
            Site.reminders(room.project), ["id": "f", "mail-ann": "ann@example.org", "mail-ben": "ben@example.org", "mail-lead": ""])
        #expect(page.status == .ok && page.text.contains("The addresses are forgotten."))
        #expect(!page.html.contains("ann@example.org"))
        let mails = try post.mails
        let ann = try #require(mails.first { $0.contains("To: ann@example.org\n") })
        #expect(mails.count == 2 && ann.contains("- 3 forms were due on 10 January 2025. They are late.") && !ann.contains("20 January"))
        #expect(ann.contains("Subject: Reminder: Riverside\n") && ann.contains("https://heard.example.org\(Site.collecting(room.project))"))
        #expect(ann.contains("Thank you.\nAnna") && !mails.joined().contains("xylophone"))
        #expect(try await room.anna.house.exportProject(room.project)?.joined().contains("example.org") == false)
        let story = try await room.get(Site.story(room.project))
        #expect(!story.html.contains("example.org"))
    }

    @Test func theSameFormTwiceSendsOnce() async throws {
        let post = try Post()
        let room = try await room(post.program)
        for _ in 0..<3 { _ = try await room.post(Site.reminders(room.project), ["id": "f", "mail-ann": "ann@example.org"]) }
        #expect(try post.mails.count == 1)
        _ = try await room.post(Site.reminders(room.project), ["id": "g", "mail-ann": "ann@example.org"])
        #expect(try post.mails.count == 2)
    }

    @Test(arguments: ["ann", "ann@example.org\nBcc: all@example.org", "ann@example.org, all@example.org", "ann@example.org\r\nSubject: x"])
    func whatIsNoAddressIsRefusedAndNothingIsSent(typed: String) async throws {
        let post = try Post()
        let room = try await room(post.program)
        let page = try await room.post(Site.reminders(room.project), ["id": "f", "mail-ann": typed, "mail-ben": "ben@example.org"])
        #expect(page.status == .unprocessableContent && page.html.contains("id=\"mail-ann-error\"") && page.field("mail-ben") == "ben@example.org")
        #expect(try post.mails.isEmpty)
        #expect(try await room.post(Site.reminders(room.project), ["id": "f", "mail-ann": ""]).text.contains("Type at least one address."))
    }

    @Test func aTitleCannotBecomeAHeader() async throws {
        let post = try Post()
        let room = try await room(post.program)
        let title = "Riverside\r\nBcc: all@example.org"
        _ = try await room.post(Site.rename(room.project), ["title": title])
        _ = try await room.post(Site.reminders(room.project), ["id": "f", "mail-ann": "ann@example.org"])
        let head = try #require(try post.mails.first).split(separator: "\n\n").first ?? ""
        #expect(head.split(separator: "\n").filter { $0.hasPrefix("Bcc") }.isEmpty && head.contains("To: ann@example.org"))
    }

    @Test(arguments: [(75, "It could not be sent just now."), (67, "knows nobody of this address"), (78, "is not set up to send"), (1, "could not send it")])
    func whatFailedIsSaidAndCanBeSentAgain(status: Int, said: String) async throws {
        let post = try Post()
        let room = try await room(post.program)
        try post.endWith(status)
        let page = try await room.post(Site.reminders(room.project), ["id": "f", "mail-ann": "ann@example.org"])
        #expect(page.status == .unprocessableContent && page.text.contains(said) && page.field("mail-ann") == "ann@example.org" && page.field("id") == "f")
        try post.endWith(0)
        #expect(try await room.post(Site.reminders(room.project), ["id": "f", "mail-ann": "ann@example.org"]).status == .ok)
        #expect(try post.mails.count == 1)
    }

    @Test func aCollectorSeesTheListAndCannotSend() async throws {
        let post = try Post()
        let room = try await room(post.program)
        let col = try await room.joined("Col", as: .collector)
        let page = try await col.get(Site.reminders(room.project))
        #expect(page.text.contains("3 forms were due") && !page.html.contains("mail-ann"))
        #expect(try await col.post(Site.reminders(room.project), ["id": "f", "mail-ann": "ann@example.org"]).status == .forbidden)
        #expect(try post.mails.isEmpty)
    }
}

extension OwnFolder {
    static func temporary() -> URL { FileManager.default.temporaryDirectory.appending(path: "heard-post-\(UUID().uuidString)") }
}
