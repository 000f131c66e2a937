import ArgumentParser
import Foundation
import House
import Method

struct Erase: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Take one person's words away for ever.",
        discussion: """
            Destroys the key of everything that came in under this code in one project, also where it was taken back since. \
            Nothing brings the words back, save a backup that is older and the same file brought in again. What was made of them stays, without the words. \
            Stop the server first: a server that runs meanwhile shows the words from its memory until it is started again.
            """)

    @OptionGroup var place: PlaceOptions
    @ArgumentParser.Option(help: ArgumentHelp("The project's id, as “heard export --list” shows it.", valueName: "id")) var project: String
    @Argument(help: "The code of the review, such as P01 (not of one of its cards).") var code: String
    @Flag(help: "Do not ask for the code once more.") var sure = false

    /// Who did it, in the story: nobody's account, but whoever may run this program beside the key.
    private static let operatorOfThePlace = Who(id: ID(trusted: "operator"), role: .coordinator)

    func run() async throws {
        let open = try await place.open()
        let id = try ProjectArgument.id(project)
        guard let found = try await open.house.project(id) else { throw ProjectArgument.missing(id) }
        try askAgain(found.journey.title)
        do {
            let erased = try await open.house.erase(code: code, in: id, by: Self.operatorOfThePlace)
            if erased.leavesTrace { throw CommandFailure(Self.trace) }
            print("The words of \(code) are gone\(erased.reviews == 1 ? "" : " (they had come in \(erased.reviews) times)"). What was made of them stays.")
            print("Older backups hold them until you delete those; so do reports, exports and prints that were made before.")
        } catch ProjectRefusal.collect(.noSuchReview) {
            // Should they have been erased before and left a trace, it goes now.
            guard try await open.house.settle() else { throw CommandFailure(Self.trace) }
            throw CommandFailure(nobody(in: found))
        }
        try open.store.close()
    }

    private func askAgain(_ title: String) throws {
        if sure { return }
        Terminal.prompt("This takes the words of \(code) in “\(title)” away for ever. Type \(code) again: ")
        guard readLine()?.trimmingCharacters(in: .whitespaces) == code else { throw CommandFailure("That was not \(code). Nothing was changed.") }
    }

    private func nobody(in project: Project) -> String {
        let gone = project.collect.erased.count
        let before = gone == 0 ? "" : " The words of \(gone == 1 ? "1 person" : "\(gone) people") were taken away here before."
        let hint = "Capitals matter, and P01-W1 is the code of a card, P01 that of the review."
        return "There are no words under the code \(code) in “\(project.journey.title)”. \(hint)\(before)"
    }

    private static let trace = """
        The words are erased, but another program is reading the database, so a last sealed trace of them stays in its log. \
        Stop the server and any backup that runs, then give the same command again.
        """
}
