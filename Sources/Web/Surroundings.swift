import Foundation
import House
import Logging
import Method

/// What lies on the disk and is read once: files to serve, templates, words.
struct Materials: Sendable {
    let files: Files
    let templates: Templates

    /// Throws `MissingFiles` where something is not there, `TemplateFault` with all that is misspelt.
    init(folder: URL) throws {
        let files = try Files(folder: folder)
        self.files = files
        templates = try Templates(folder: folder) { files.address(of: $0) }
    }
}

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
    let marks = KnownMarks()
    let log: Logger

    init(house: House, settings: WebSettings, log: Logger, materials: Materials) {
        self.house = house
        self.settings = settings
        self.log = log
        files = materials.files
        templates = materials.templates
        live = LiveHub(house: house, templates: materials.templates, limits: settings.live)
        sessions = KnownSessions(house: house)
        keptPages = KeptPages(limit: settings.keptPageBytes)
    }

    /// Lets go of everything that was made ready for showing and may hold words that were erased.
    func forget(_ project: ID<Project>) {
        keptPages.forget(project)
        marks.forget(project)
        templates.forget()
    }
}
