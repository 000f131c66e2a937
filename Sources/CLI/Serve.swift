import ArgumentParser
import Exchange
import Foundation
import House
import Hummingbird
import Logging
import Web

/// Where the server listens.
struct ListenOptions: ParsableArguments {
    @Option(help: "The address to listen on. Only this machine hears 127.0.0.1.") var host = "127.0.0.1"
    @Option(help: "The port to listen on; 0 takes any free one.") var port = 8080
    @Option(help: ArgumentHelp("The address that people type, where a proxy stands before the server.", valueName: "https://…"))
    var origin: String?
    @Flag(help: "Believe X-Forwarded-For: only behind a proxy of yours.") var behindProxy = false
    @Option(
        help: ArgumentHelp(
            "The program that sends reminders by e-mail, called as “sendmail -i -t”; “off” sends none.",
            discussion: "Else HEARD_SENDMAIL, else the machine's own sendmail where there is one.", valueName: "program"))
    var sendmail: String?
    @Option(help: ArgumentHelp("The address that e-mail comes from.", discussion: "Else HEARD_MAIL_FROM, else as that program says.", valueName: "address"))
    var mailFrom: String?

    func validate() throws {
        guard (0...65_535).contains(port) else { throw ValidationError("A port is a number from 0 to 65535. “\(port)” is not.") }
        if let origin, !origin.hasPrefix("http://"), !origin.hasPrefix("https://") {
            throw ValidationError("An origin begins with https:// (or http://). “\(origin)” does not.")
        }
        if let mailFrom, MailAddress(mailFrom) == nil { throw ValidationError("“\(mailFrom)” is not an e-mail address.") }
    }

    var settings: WebSettings {
        var settings = WebSettings()
        settings.host = host
        settings.port = port
        settings.origin = origin
        settings.trustsProxy = behindProxy
        settings.sendmail = sendmail ?? ProcessInfo.processInfo.environment["HEARD_SENDMAIL"]
        settings.mailFrom = mailFrom ?? ProcessInfo.processInfo.environment["HEARD_MAIL_FROM"]
        return settings
    }
}

struct Serve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Serve the pages of a place.",
        discussion: """
            Makes the database and its key where there are none, and then prints the key's recovery sheet once. \
            SIGTERM and Ctrl-C end it cleanly. Put a proxy that speaks https before it on anything but one laptop (docs/operating.md).
            """)

    @OptionGroup var place: PlaceOptions
    @OptionGroup var listen: ListenOptions

    func run() async throws {
        try WebSite.checkFolders()
        let open = try await place.open(mustExist: false)
        if try await open.house.accounts().isEmpty {
            Terminal.complain("Nobody can sign in yet. Make the first account: heard account add --database \(place.databasePath) NAME")
        }
        try await Server.run(open, listen.settings) { port in
            Terminal.say("Heard is open at http://\(listen.host):\(port)  (Ctrl-C ends it)")
        }
    }
}

/// Runs the site until it is told to end.
enum Server {
    static func run(_ place: OpenPlace, _ settings: WebSettings, running: @escaping @Sendable (Int) async -> Void) async throws {
        var log = Logger(label: "heard")
        log.logLevel = ProcessInfo.processInfo.environment["HEARD_LOG"].flatMap(Logger.Level.init(rawValue:)) ?? .notice
        let site = try WebSite(house: place.house, settings: settings, log: log)
        try await site.server(running: running).runService()
        try place.store.close()
    }
}
