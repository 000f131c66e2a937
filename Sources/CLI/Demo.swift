import ArgumentParser
import House
import Sample
import Web

struct Demo: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Serve an invented place with three projects, to try Heard out.",
        discussion: """
            One project has just begun, one is in the middle of theming, one is whole: all eight steps and a year of readings. \
            The place is filled at the first start; later starts keep what was done in it.
            """)

    @OptionGroup var place: PlaceOptions
    @OptionGroup var listen: ListenOptions

    func run() async throws {
        try WebSite.checkFolders()
        var options = place
        if options.database == nil { options.database = "data/demo.db" }
        let open = try await options.open(mustExist: false)
        let sample = SamplePlace(house: open.house)
        if try await sample.isEmpty {
            Terminal.complain("Filling the invented place…")
            try await sample.fill()
        }
        let (sheet, path) = (try await sample.howToSignIn(), options.databasePath)
        try await Server.run(open, listen.settings) { port in
            Terminal.say("\nHeard is open at http://\(listen.host):\(port)\n\n\(sheet)\n\nCtrl-C ends it. What you do is kept in \(path).")
        }
    }
}
