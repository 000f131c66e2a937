import Foundation
import House
import Logging
import Method
import NIOCore
import NIOPosix
import ServiceLifecycle
import Testing

@testable import Web

/// A live view for the tests: the title of a project, in the place of a notice.
enum TitleRoom: Room {
    static let samples: [any Shown] = []

    static func open(_ door: Door) {
        door.live("/live/:project") { visit in
            LiveView(of: try await visit.project().id, "title") { project, _ in [NoticePlace(notice: project.journey.title)] }
        }
    }
}

/// A real server on a free port, with one project and one person who may see it.
final class LiveServer: Sendable {
    let site: WebSite
    let port: Int
    let cookie: String
    let project: ID<Project>
    let me: Who
    private let group: ServiceGroup
    private let running: Task<Void, any Error>

    init(_ settings: WebSettings = WebSettings()) async throws {
        var settings = settings
        settings.port = 0
        let log = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        let house = try OwnFolder.house()
        let materials = try Visitor.materials.get()
        site = WebSite(house: house, settings: settings, log: log, materials: materials, rooms: Rooms.all + [TitleRoom.self])
        let account = try await house.addAccount(name: "Anna", password: nil)
        cookie = "session=\(try await house.openSession(for: account.id))"
        me = Who(id: account.id, role: .coordinator)
        project = ID(trusted: "riverside")
        try await house.put(.journey(.start(title: "Riverside", owner: me.id, follows: nil)), to: project, by: me)
        let (ports, told) = AsyncStream<Int>.makeStream()
        let server = site.server { port in told.yield(port) }
        let group = ServiceGroup(configuration: .init(services: [server], logger: log))
        self.group = group
        running = Task { try await group.run() }
        var listening = ports.makeAsyncIterator()
        port = try #require(await listening.next())
    }

    @discardableResult
    func rename(_ title: String) async throws -> Int {
        try await site.around.house.put(.journey(.rename(title: title)), to: project, by: me).version
    }

    var version: Int {
        get async throws { try #require(try await site.around.house.project(project)).version }
    }

    /// Ends it as a signal would, and waits until it has ended.
    func end() async throws {
        await group.triggerGracefulShutdown()
        try await running.value
    }

    func listen(after: Int, lastEventID: Int? = nil) async throws -> Wire {
        let seen = lastEventID.map { "Last-Event-ID: \($0)\r\n" } ?? ""
        return try await Wire.open(port, "GET /live/\(project)?after=\(after) HTTP/1.1\r\nHost: here\r\nCookie: \(cookie)\r\n\(seen)\r\n")
    }
}

/// One connection, as bytes.
final class Wire: Sendable {
    private let channel: NIOAsyncChannel<ByteBuffer, ByteBuffer>
    private let bytes: AsyncStream<String>
    private let reading: Task<Void, Never>

    static func open(_ port: Int, _ request: String) async throws -> Wire {
        let channel = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton).connect(host: "127.0.0.1", port: port) { channel in
            channel.eventLoop.makeCompletedFuture {
                try NIOAsyncChannel<ByteBuffer, ByteBuffer>(wrappingChannelSynchronously: channel)
            }
        }
        return Wire(channel, sending: request)
    }

    private init(_ channel: NIOAsyncChannel<ByteBuffer, ByteBuffer>, sending request: String) {
        self.channel = channel
        let (bytes, told) = AsyncStream<String>.makeStream()
        self.bytes = bytes
        reading = Task {
            try? await channel.executeThenClose { inbound, outbound in
                try await outbound.write(ByteBuffer(string: request))
                for try await buffer in inbound { told.yield(String(buffer: buffer)) }
            }
            told.finish()
        }
    }

    /// Everything up to and with this, from here on; or up to the end of the connection.
    func read(until mark: String) async -> String {
        var text = ""
        for await more in bytes {
            text += more
            if text.contains(mark) { return text }
        }
        return text
    }

    func send(_ text: String) async throws { try await channel.channel.writeAndFlush(ByteBuffer(string: text)) }

    func close() async {
        try? await channel.channel.close()
        await reading.value
    }
}
