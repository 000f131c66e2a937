import ArgumentParser

/// The program. Each command has a file of its own.
@main
struct Heard: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "heard",
        abstract: "From people's words to a promise kept.",
        discussion: """
            Heard takes what people who use support say, in their own words, through the eight steps of \
            Working Together for Change, and shows what became of it.

            Everything of one place is in one database file, sealed with a key that lies in another file. \
            Keep a copy of that key away from the database: who has only one of them has nothing.

            Try it:      heard demo
            Run it:      heard serve --database /srv/heard/heard.db
            Look after:  heard doctor, heard verify, heard backup
            """,
        version: "0.1.0",
        subcommands: [
            Serve.self, Demo.self, Read.self, Markers.self, Replay.self, Import.self, Export.self, Report.self, Erase.self, AccountCommand.self,
            Verify.self, Backup.self, Restore.self, Doctor.self,
        ])
}
