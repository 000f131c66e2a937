import House
import Method
import Testing

@testable import Web

@Suite struct SeatTests {
    let day = ID<Gathering>(trusted: "day")
    let person = ID<Person>(trusted: "sam")

    /// Somebody who sat down at an open day.
    func seated() async throws -> (coordinator: Visitor, Visitor, ID<Project>, Who) {
        let coordinator = try await Visitor.coordinator()
        let project = try await coordinator.startProject()
        let me = Who(id: try await coordinator.account().id, role: .coordinator)
        try await coordinator.house.put(
            [
                .gathering(.openDay(id: day, title: "Day one", code: "KP7W3MXA")),
                .gathering(.letIn(day: day, person: person, perspective: .people, called: "Sam")),
            ], to: project, by: me)
        let visitor = coordinator.strangerHere()
        let until = Moment(milliseconds: coordinator.house.moment().milliseconds + 1_000_000)
        visitor.cookies["seat"] = Seat(project: project, person: person, until: until).stamped(by: coordinator.house)
        return (coordinator, visitor, project, me)
    }

    func seat(_ visitor: Visitor) -> Seat? { visitor.cookies["seat"].flatMap { Seat(stamped: $0, by: visitor.house) } }

    @Test func aSeatIsKnownByItsStampAlone() async throws {
        let (_, visitor, project, _) = try await seated()
        #expect(seat(visitor)?.person == person && seat(visitor)?.project == project)
        let good = try #require(visitor.cookies["seat"])
        for (of, with) in [("sam", "eve"), ("~1", "~2"), (project.text, "other")] {
            visitor.cookies["seat"] = good.replacing(of, with: with, maxReplacements: 1)
            #expect(seat(visitor) == nil)
        }
        let stranger = try await Visitor.stranger()
        #expect(Seat(stamped: good, by: stranger.house) == nil)
    }

    @Test func aSeatRunsOut() async throws {
        let (_, visitor, project, _) = try await seated()
        let before = Moment(milliseconds: visitor.house.moment().milliseconds - 1)
        #expect(Seat(stamped: Seat(project: project, person: person, until: before).stamped(by: visitor.house), by: visitor.house) == nil)
    }

    @Test func aSeatIsWorthNothingOnceTheDayIsClosedOrThePersonLeft() async throws {
        let (coordinator, visitor, id, me) = try await seated()
        func role() async throws -> Role? {
            Visit.role(of: nil, seat(visitor), in: try #require(try await coordinator.house.project(id)))?.role
        }
        #expect(try await role() == .participant)
        try await coordinator.house.put(.gathering(.leave(day: day, person: person)), to: id, by: me)
        #expect(try await role() == nil)
        try await coordinator.house.put(.gathering(.letIn(day: day, person: person, perspective: .people, called: "Sam")), to: id, by: me)
        #expect(try await role() == .participant)
        try await coordinator.house.put(.gathering(.closeDay(day)), to: id, by: me)
        #expect(try await role() == nil)
    }
}
