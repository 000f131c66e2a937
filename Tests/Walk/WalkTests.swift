import Foundation
import House
import Method
import Reports
import Sample
import StorageSQLite
import Testing

/// The whole way from room 1 to room 8, through a real house on a real file.
@Suite struct WalkTests {
    /// A place of its own in a folder that is thrown away.
    static func withHouse<Result>(_ work: (House) async throws -> Result) async throws -> Result {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("heard-walk-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let store = try SQLiteStore(path: folder.appendingPathComponent("walk.db").path)
        let result = try await work(try await House.open(store: store, operatorKey: .random()))
        try store.close()
        return result
    }

    @Test func theRecordedProjectMeetsEveryExpectedFigure() async throws {
        guard let folder = try Cases.folder() else { return }
        let replay = try Replay.read(folder.appendingPathComponent("provider17/walk.json"), coordinator: ID(trusted: "leader"))
        let project = try await Self.withHouse { try await replay.play(in: $0, as: ID(trusted: "walk")) }
        let figures = try Cases.object(Data(Figures(of: project, on: replay.checkOn).json.text.utf8))
        let expected = try Cases.object(Data(contentsOf: folder.appendingPathComponent("provider17/walk_expected.json")))
        for (name, value) in expected where name != "about" && name != "set" {
            #expect(Cases.same(figures[name], value), "\(name): \(Cases.difference(figures[name], value))")
        }
    }

    @Test func theWholeSampleProjectIsPlayedWithoutARefusal() async throws {
        try await Self.withHouse { house in
            let sample = SamplePlace(house: house)
            #expect(try await sample.isEmpty)
            try await sample.fill()
            let whole = try #require(try await house.project(SamplePlace.SampleProject.whole.id))
            #expect(whole.journey.here == nil && whole.implement.actions.contains { $0.accepted })
            let theming = try #require(try await house.project(SamplePlace.SampleProject.theming.id))
            #expect(theming.journey.here == .theme && theming.cardNow != nil)
            let begun = try #require(try await house.project(SamplePlace.SampleProject.begun.id))
            #expect(begun.journey.here == .prepare)
            #expect(try await house.verify().isEmpty)
        }
    }

    @Test func anExportedProjectBroughtInElsewhereIsEqual() async throws {
        let replay = try Replay.read(SamplePlace.recording(of: .whole), coordinator: ID(trusted: "leader"))
        let (lines, original) = try await Self.withHouse { house in
            let project = try await replay.play(in: house, as: ID(trusted: "whole"))
            return (try #require(try await house.exportProject(project.id)), project)
        }
        let copy = try await Self.withHouse { try await $0.importProject(lines) }
        #expect(copy == original)
    }

    @Test func everyPromiseLeadsBackToWordsAndEveryCardHasAnEnding() async throws {
        let replay = try Replay.read(SamplePlace.recording(of: .whole), coordinator: ID(trusted: "leader"))
        let project = try await Self.withHouse { try await replay.play(in: $0, as: ID(trusted: "whole")) }
        for action in project.implement.actions {
            let thread = try #require(project.thread(from: .action(action.id)))
            #expect(!thread.cards.isEmpty && !thread.causes.isEmpty && !thread.success.isEmpty, "\(action.id)")
        }
        for card in project.collect.cards.keys { #expect(!project.endings(of: card).isEmpty, "\(card)") }
    }
}
