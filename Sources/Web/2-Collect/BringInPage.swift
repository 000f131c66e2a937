import Exchange
import Method
import NIOPosix

/// Sends a file of reviews. Nothing is brought in yet: the next page shows what is in it.
struct BringInPage: Page {
    static let template = "2-collect/bring-in"
    let title: String
    let back: String
    let action: String
    let newID: String
    let typeIn: String
    var mainClass: String { "narrow" }
    static let sample = BringInPage(title: "Bring in", back: "/x", action: "/y", newID: "a", typeIn: "/t")
}

extension BringInPage {
    init(_ project: Project, _ visit: Visit) {
        self.init(
            title: visit.words("collect.bringIn.title"), back: Site.collect(project.id), action: Site.bringIn(project.id),
            newID: (visit.newID() as ID<Import>).text, typeIn: Site.typeIn(project.id))
    }

    static func open(_ door: Door) {
        door.get(Site.bringIn(.at("project"))) { visit in
            let project = try await visit.project()
            try visit.need(.collect, in: project)
            return try visit.page(BringInPage(project, visit), in: project)
        }
        door.upload(Site.bringIn(.at("project"))) { visit in
            let project = try await visit.project()
            try visit.need(.collect, in: project)
            let sender = try visit.signedIn()
            guard let id: ID<Import> = visit.form.id("id") else { throw Fault.unreadable }
            guard let file = visit.form.file("file") else {
                return try visit.again(BringInPage(project, visit), in: project, message: visit.words("collect.bringIn.none"), field: "file")
            }
            let bytes = Array(file.bytes.readableBytesView)
            if let refusal = await FileReading.refusal(of: bytes, named: file.name) {
                return try visit.again(BringInPage(project, visit), in: project, message: visit.words(refusal), field: "file")
            }
            HeldFiles.here.hold(bytes, named: String(file.name.prefix(120)), as: id, in: project.id, by: sender.id, now: visit.now)
            return visit.seeOther(Site.preview(project.id, id))
        }
    }
}

/// Reads files away from the threads that answer pages: a large workbook takes a second.
enum FileReading {
    enum Found: Sendable {
        case export(Export)
        /// It can be read, but we do not know which columns hold the words.
        case columnsOnly(Export)
        case refused(ExportRefusal)
    }

    static func read(_ bytes: [UInt8], named name: String, _ answers: PreviewAnswers) async -> Found {
        do {
            return try await NIOThreadPool.singleton.runIfActive { find(bytes, name, answers) }
        } catch {
            return find(bytes, name, answers)  // the threads are closing down
        }
    }

    /// Why a file cannot be used at all; nil where a person can go on with it.
    static func refusal(of bytes: [UInt8], named name: String) async -> ExportRefusal? {
        guard case .refused(let refusal) = await read(bytes, named: name, PreviewAnswers()) else { return nil }
        return refusal
    }

    private static func find(_ bytes: [UInt8], _ name: String, _ answers: PreviewAnswers) -> Found {
        let mapping = answers.mapping.isEmpty ? nil : answers.mapping
        do {
            return .export(try ExportReader.read(bytes, named: name, mapping: mapping, dateOrder: answers.dateOrder))
        } catch {
            // No words were found where we looked: a person can still say which columns hold them.
            guard error == .noStatementColumns || (error == .noReviews && mapping != nil) else { return .refused(error) }
            do { return .columnsOnly(try ExportReader.preview(bytes, named: name, mapping: mapping)) } catch { return .refused(error) }
        }
    }
}
