import ArgumentParser
import House
import Logging
import Method
import Reports
import Web

struct Report: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Print the report of a project.",
        discussion: "One page of HTML that stands alone and prints well, or the figures as JSON. People who asked not to be quoted are not.")

    enum Format: String, ExpressibleByArgument, CaseIterable { case html, figures }

    @OptionGroup var place: PlaceOptions
    @Argument(help: "The project's id, as “heard export --list” shows it.") var project: String
    @ArgumentParser.Option(help: "html or figures.") var format = Format.html
    @ArgumentParser.Option(help: ArgumentHelp("Look at promises as they stand on this day; today unless told otherwise.", valueName: "YYYY-MM-DD")) var on:
        String?
    @ArgumentParser.Option(name: .shortAndLong, help: ArgumentHelp("Write to this file and not to the screen.", valueName: "file")) var output: String?

    func run() async throws {
        let open = try await place.open()
        let id = try ProjectArgument.id(project)
        guard let project = try await open.house.project(id) else { throw ProjectArgument.missing(id) }
        let day = try day()
        switch format {
        case .html:
            let site = try WebSite(house: open.house, log: Logger(label: "heard"))
            try Output.write(site.report(of: project, on: day), to: output)
        case .figures: try Output.write(Figures(of: project, on: day).json.text + "\n", to: output)
        }
    }

    private func day() throws -> Day {
        guard let on else { return Today.day }
        guard let day = Day(on) else { throw CommandFailure("“\(on)” is not a day. Write it like 2026-04-07.") }
        return day
    }
}
