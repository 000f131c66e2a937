import Foundation
import House
import Hummingbird
import Logging
import Method
import NIOCore

/// The whole site, without a socket: what the server runs, and what tests ask directly.
public struct WebSite: Sendable {
    let around: Surroundings
    let responder: RouterResponder<VisitContext>

    /// Reads templates, languages and files (`folder` is where they lie; the built-in ones unless told otherwise), and listens to the house.
    /// Throws `MissingFiles` where something is not there, `TemplateFault` with all that is misspelt.
    public init(house: House, settings: WebSettings = WebSettings(), log: Logger, folder: URL? = nil) throws {
        let materials = try Materials(folder: folder ?? BuiltIn.folder())
        self.init(house: house, settings: settings, log: log, materials: materials, rooms: Rooms.all)
    }

    init(house: House, settings: WebSettings, log: Logger, materials: Materials, rooms: [any Room.Type]) {
        around = Surroundings(house: house, settings: settings, log: log, materials: materials)
        let router = Router(context: VisitContext.self, options: .autoGenerateHeadEndpoints)
        router.add(middleware: FrontDoor(around: around))
        let door = Door(router: router, around: around)
        for room in rooms { room.open(door) }
        responder = router.buildResponder()
        // Weak: the hub holds the house, and who lets go of the site lets go of both.
        _ = house.listen { [weak live = around.live] project, version in live?.changed(project, version: version) }
    }

    /// The server for it. Run it with `runService()`: it ends on SIGTERM and SIGINT, lets open requests finish and ends live streams.
    /// `running` is told the port it listens on.
    public func server(running: @escaping @Sendable (Int) async -> Void = { _ in }) -> some ApplicationProtocol {
        let settings = around.settings
        var configuration = ApplicationConfiguration(address: .hostname(settings.host, port: settings.port), serverName: nil, backlog: 1_024)
        configuration.availableConnectionsDelegate = .maximum(settings.connections, logger: around.log)
        return Application(
            responder: responder,
            server: .http1(configuration: .init(idleTimeout: .seconds(Int64(settings.idleSeconds)))),
            configuration: configuration,
            onServerRunning: { channel in await running(channel.localAddress?.port ?? settings.port) },
            logger: around.log)
    }
}
