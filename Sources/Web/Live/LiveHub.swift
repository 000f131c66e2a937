import HTTPTypes
import House
import Hummingbird
import Method
import NIOCore
import ServiceLifecycle
import Synchronization

/// Tells every open page what changed, after it is durable.
///
/// A change of a project wakes one task: it takes the newest state, renders each kind of view once, hands it to the loops and waits until they
/// have written it. What changes meanwhile is taken together in its next turn, so a storm costs as many turns as there is time for and
/// every screen ends with the newest.
final class LiveHub: Sendable {
    private struct TopicName: Hashable {
        let kind: String
        let language: Language
    }

    private struct Room {
        var topics: [TopicName: (topic: LiveTopic, listeners: Int)] = [:]
        var listeners = 0
        /// The newest version that was announced, and whether somebody is at work on it.
        var announced = 0
        var isWorking = false
    }

    private struct State {
        var rooms: [ID<Project>: Room] = [:]
        var visitors: [String: Int] = [:]
        var listeners = 0
        var numbers = 0
    }

    private let house: House
    private let templates: Templates
    private let limits: LiveLimits
    private let state = Mutex(State())

    init(house: House, templates: Templates, limits: LiveLimits) {
        (self.house, self.templates, self.limits) = (house, templates, limits)
    }

    /// How many listen now.
    var count: Int { state.withLock { $0.listeners } }

    /// Called by the house after each commit, whoever made it. Returns at once.
    func changed(_ project: ID<Project>, version: Int) {
        let isNew = state.withLock { state in
            guard var room = state.rooms[project] else { return false }
            room.announced = max(room.announced, version)
            let isNew = !room.isWorking
            room.isWorking = true
            state.rooms[project] = room
            return isNew
        }
        if isNew { Task { await catchUp(project) } }
    }

    private func catchUp(_ id: ID<Project>) async {
        while true {
            let project = house.shownNow(id)
            let topics = state.withLock { $0.rooms[id].map { $0.topics.values.map(\.topic) } ?? [] }
            // Whoever did it is answered before anybody is shown it.
            await topics.first?.everyLoopHadATurn()
            if let project { for topic in topics { await topic.advance(to: project) } }
            let isDone = state.withLock { state in
                guard let room = state.rooms[id], let project, room.announced > project.version else {
                    state.rooms[id]?.isWorking = false
                    return true
                }
                return false
            }
            if isDone { return }
        }
    }
}

extension LiveHub {
    /// The stream itself. It ends when the reader goes, or the server does.
    func stream(_ view: LiveView, to visit: Visit, on channel: (any NIOCore.Channel)?) async throws -> Answer {
        guard let channel else { throw Fault.notThere }
        let seen = Int(visit.request.headerFields[.lastEventID] ?? "") ?? visit.query.int("after") ?? 0
        let visitor = visit.account?.id.text ?? visit.seat?.person.text ?? visit.from
        let words = visit.words
        let (account, seat) = (visit.account, visit.seat)
        let isWelcome: @Sendable (Project) -> Bool = { Visit.role(of: account, seat, in: $0)?.role.may(view.needs) ?? false }
        guard let project = try await house.project(view.project), isWelcome(project) else { throw Fault.notThere }
        guard state.withLock({ hasRoom($0, view.project, visitor) }) else { throw Fault.tooMany }
        let headers: HTTPFields = [.contentType: "text/event-stream; charset=utf-8", .accelBuffering: "no"]
        let body = ResponseBody { writer in
            try await writer.write(ByteBuffer(string: "retry: 2000\n\n"))
            if let (topic, number) = try await self.enter(view, words, visitor: visitor) {
                defer { self.leave(view, words.language, visitor: visitor) }
                try await Self.listen(number, to: topic, from: seen, on: channel, isWelcome)
            }
            try await writer.finish(nil)
        }
        return Answer(.ok, headers: headers, body: .stream(body))
    }

    private static func listen(
        _ number: Int, to topic: LiveTopic, from seen: Int, on channel: any NIOCore.Channel,
        _ isWelcome: @escaping @Sendable (Project) -> Bool
    ) async throws {
        let loop = channel.eventLoop
        let ended = loop.makePromise(of: Void.self)
        let joining = loop.submit {
            let listener = LiveListener(number, topic: topic, loop: loop, seen: seen, ended: ended, isWelcome: isWelcome)
            try channel.pipeline.syncOperations.addHandler(listener, position: .first)
            topic.join(listener, on: loop)
            // It may have closed before there was anybody to notice.
            if !channel.isActive { listener.leave() }
            return NIOLoopBound(listener, eventLoop: loop)
        }
        joining.whenFailure { ended.fail($0) }
        let listener = try await joining.get()
        let leave: @Sendable () -> Void = { loop.execute { listener.value.leave() } }
        try await withTaskCancellationHandler {
            try await withGracefulShutdownHandler {
                try await ended.futureResult.get()
            } onGracefulShutdown: {
                leave()
            }
        } onCancel: {
            leave()
        }
    }

    private func hasRoom(_ state: borrowing State, _ project: ID<Project>, _ visitor: String) -> Bool {
        state.listeners < limits.inAll && state.rooms[project]?.listeners ?? 0 < limits.eachProject
            && state.visitors[visitor] ?? 0 < limits.eachVisitor
    }

    /// Nil where there are too many already, or nothing to listen to.
    private func enter(_ view: LiveView, _ words: Phrases, visitor: String) async throws -> (LiveTopic, Int)? {
        let name = TopicName(kind: view.kind, language: words.language)
        let known = state.withLock { $0.rooms[view.project]?.topics[name]?.topic }
        guard let project = try await house.project(view.project) else { return nil }
        let topic = known ?? LiveTopic(view, words, from: project, templates: templates, limits: limits)
        guard let entered = state.withLock({ add(topic, as: name, visitor: visitor, to: &$0) }) else { return nil }
        // What happened between reading the project and being in the list was announced to nobody.
        if known == nil, let newest = try await house.project(view.project) { await entered.0.advance(to: newest) }
        return entered
    }

    private func add(_ topic: LiveTopic, as name: TopicName, visitor: String, to state: inout State) -> (LiveTopic, Int)? {
        let project = topic.view.project
        guard hasRoom(state, project, visitor) else { return nil }
        var room = state.rooms[project] ?? Room()
        let others = room.topics[name]
        room.topics[name] = (others?.topic ?? topic, (others?.listeners ?? 0) + 1)
        room.listeners += 1
        state.rooms[project] = room
        state.visitors[visitor, default: 0] += 1
        state.listeners += 1
        state.numbers += 1
        return (others?.topic ?? topic, state.numbers)
    }

    private func leave(_ view: LiveView, _ language: Language, visitor: String) {
        state.withLock { state in
            state.listeners -= 1
            state.visitors[visitor, default: 1] -= 1
            if state.visitors[visitor] == 0 { state.visitors[visitor] = nil }
            guard var room = state.rooms[view.project] else { return }
            let name = TopicName(kind: view.kind, language: language)
            room.topics[name]?.listeners -= 1
            if room.topics[name]?.listeners == 0 { room.topics[name] = nil }
            room.listeners -= 1
            state.rooms[view.project] = room.listeners == 0 ? nil : room
        }
    }
}

extension HTTPField.Name {
    static let accelBuffering = Self(known: "X-Accel-Buffering")
}
