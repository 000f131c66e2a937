import Foundation
import House
import Logging

/// All that every visit shares: made once at the start.
final class Surroundings: Sendable {
    let house: House
    let settings: WebSettings
    let files: Files
    let templates: Templates
    let live: LiveHub
    let keptPages: KeptPages
    let sessions: KnownSessions
    let tries = Tries()
    let uploads = Turnstile(8)
    let log: Logger

    init(house: House, settings: WebSettings, log: Logger, folder: URL) throws {
        self.house = house
        self.settings = settings
        self.log = log
        let files = try Files(folder: folder)
        self.files = files
        templates = try Templates(folder: folder) { files.address(of: $0) }
        live = LiveHub(house: house, templates: templates, limits: settings.live)
        sessions = KnownSessions(house: house)
        keptPages = KeptPages(limit: settings.keptPageBytes)
    }
}
