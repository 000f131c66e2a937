import Foundation
import House
import Method

extension Replay {
    /// Plays the recording into a house, bunch by bunch, as its coordinator.
    @discardableResult
    public func play(in house: House, as id: ID<Project>, to end: End = .whole) async throws -> Project {
        var project = Project(id: id)
        for bunch in commands(for: id, to: end) { project = try await house.put(bunch, to: id, by: Who(id: coordinator, role: .coordinator)) }
        return project
    }

    /// The day on which the recording looks at its promises; else the last day that it names.
    public var checkOn: Day {
        let days = [recording.checkOn, recording.project.dates?["review"], recording.project.dates?["day_two"]]
        return days.compactMap { $0.flatMap { Day($0) } }.first ?? Replay.epoch
    }

    /// A project's id from the name of the folder in which its recording lies.
    public static func projectName(_ file: String) -> String {
        let folder = URL(fileURLWithPath: file).deletingLastPathComponent().lastPathComponent
        let plain = folder.filter { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
        return plain.isEmpty ? "recorded" : String(plain.prefix(60))
    }

    private static var epoch: Day { Day(year: 1970, month: 1, day: 1) ?? Replay.epoch }
}
