import HTTPTypes
import Method
import NIOCore

extension Visit {
    /// A page in its frame. `project` gives the frame the project's title and address, and a live page the version it starts from.
    func page(_ page: some Page, in project: Project? = nil, status: HTTPResponse.Status = .ok) throws -> Answer {
        html(page, frame(of: page, in: project), status: status)
    }

    /// The page again, with what has to be put right above it (422). `field` is the id of the field it is about.
    func again(_ page: some Page, in project: Project? = nil, _ refusal: ProjectRefusal, field: String = "") throws -> Answer {
        again(page, in: project, problems: [problem(refusal, field: field)])
    }

    /// The same for what is not a matter of the method, such as a date that is none. `message` is in words.
    func again(_ page: some Page, in project: Project? = nil, message: String, field: String = "") throws -> Answer {
        again(page, in: project, problems: [Frame.Problem(message: message, field: field)])
    }

    func again(_ page: some Page, in project: Project? = nil, problems: [Frame.Problem]) -> Answer {
        var frame = frame(of: page, in: project)
        frame.errors = problems
        return isInBackground ? background(problems: problems) : html(page, frame, status: .unprocessableContent)
    }

    /// After a change: go and read. `notice` is the key of a phrase that is shown there once.
    func seeOther(_ address: String, notice: String? = nil) -> Answer {
        var answer = Answer(isInBackground ? .noContent : .seeOther)
        answer.headers[isInBackground ? .xHeardGo : .location] = Site.isOurs(address) ? address : Site.home
        if let notice { answer.headers.append(cookies.notice(notice)) }
        return answer
    }

    /// The same; but a form sent in the background gets these regions at once. None are needed where the live stream brings them.
    func seeOther(_ address: String, notice: String? = nil, regions: [any Region]) throws -> Answer {
        isInBackground ? background(notice: notice.map { words($0) } ?? "", regions: regions) : seeOther(address, notice: notice)
    }

    /// A heavy page: its finished bytes are kept by address, reader, language and version of the project.
    func kept(for project: Project, _ make: () throws -> Answer) throws -> Answer {
        guard cookies.noticeKey == nil else { return try make() }
        let reader = account.map { "\($0.id) \($0.name)" } ?? seat.map { "seat \($0.person)" } ?? ""
        let key = KeptPages.Key(project: project.id, address: address, reader: reader, language: words.language)
        if let answer = around.keptPages.page(key, version: project.version) { return answer }
        let answer = try make().packed()
        if answer.status == .ok { around.keptPages.keep(answer, as: key, version: project.version) }
        return answer
    }

    /// A file to keep. The name is shown by the browser; letters outside ASCII travel as UTF-8.
    func download(_ bytes: some Sequence<UInt8>, name: String, type: String) -> Answer {
        let plain = String(name.unicodeScalars.map { $0.isASCII && $0.value > 31 && $0 != "\"" && $0 != "\\" ? Character($0) : "_" })
        var answer = Answer(.ok, body: .bytes(ByteBuffer(bytes: bytes), packed: nil))
        answer.headers[.contentType] = type
        answer.headers[.contentDisposition] = "attachment; filename=\"\(plain)\"; filename*=UTF-8''\(Site.escaped(name))"
        return answer
    }

    /// Something that is shown as it is: an SVG, a calendar file, text.
    func text(_ text: String, type: String = "text/plain; charset=utf-8") -> Answer {
        Answer(.ok, headers: [.contentType: type], body: .bytes(ByteBuffer(string: text), packed: nil))
    }
}

extension Visit {
    func problem(_ refusal: ProjectRefusal, field: String = "") -> Frame.Problem {
        Frame.Problem(message: refusal.said(in: words), field: field)
    }

    /// What a background form gets: the places of notice and errors, and the regions.
    func background(notice: String = "", problems: [Frame.Problem] = [], regions: [any Region] = []) -> Answer {
        let places: [any Region] = [
            NoticePlace(notice: notice), ErrorsPlace(errors: problems.map { .init(message: $0.message, field: $0.field) }),
        ]
        let html = (places + regions).map { around.templates.text(of: $0, in: words.language) }.joined()
        return Answer(
            problems.isEmpty ? .ok : .unprocessableContent, headers: [.contentType: "text/html; charset=utf-8"],
            body: .bytes(ByteBuffer(string: html), packed: nil))
    }

    private func frame(of page: some Page, in project: Project?) -> Frame {
        var frame = Frame()
        frame.title = page.title
        frame.language = words.language
        frame.mainClass = page.mainClass
        frame.signedInName = account?.name ?? ""
        if let project {
            frame.projectTitle = project.journey.title
            frame.projectAddress = Site.project(project.id)
        }
        if !page.liveAddress.isEmpty {
            let joint = page.liveAddress.contains("?") ? "&" : "?"
            frame.liveAddress = page.liveAddress + (project.map { "\(joint)after=\($0.version)" } ?? "")
        }
        if let key = cookies.noticeKey, words.has(key) { frame.notice = words(key) }
        return frame
    }

    private func html(_ page: some Page, _ frame: Frame, status: HTTPResponse.Status) -> Answer {
        let text = around.templates.text(of: page, frame: frame.fields, in: words.language)
        var answer = Answer(status, headers: [.contentType: "text/html; charset=utf-8"], body: .bytes(ByteBuffer(string: text), packed: nil))
        if cookies.noticeKey != nil { answer.headers.append(cookies.noNotice) }
        return answer
    }
}

/// The place in the frame where a notice stands; sent to background forms.
struct NoticePlace: Region {
    static let template = "0-Entrance/notice-place"
    let notice: String
    var region: String { "notice" }
    static let sample = NoticePlace(notice: "Kept.")
}

/// The place in the frame where stands what has to be put right.
struct ErrorsPlace: Region {
    struct Line: Hashable {
        let message: String
        let field: String
    }
    static let template = "0-Entrance/errors-place"
    let errors: [Line]
    var region: String { "errors" }
    static let sample = ErrorsPlace(errors: [Line(message: "Please say why.", field: "why")])
}
