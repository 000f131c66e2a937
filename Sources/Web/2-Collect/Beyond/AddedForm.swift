import Exchange
import House
import Method
import NIOPosix

/// Whose voice a statement is, as the form asks.
enum WhoseVoice: String, CaseIterable { case own, interpreted }

/// What a form says of one thing that is not words, once nothing is missing.
struct AddedForm {
    static let kinds = StatementForm.allCases.filter { $0 != .words }

    let heading: Heading
    let kind: StatementForm
    let description: String
    let interpretation: Interpretation?
    /// Nil for what was seen and not sent.
    let media: CleanMedia?

    func statement(_ attachment: Method.Attachment?, rank: Int, id: ID<Statement>) -> Statement {
        Statement(
            heading: heading, rank: rank, words: attachment == nil ? description : "", form: kind, attachment: attachment,
            interpretation: interpretation, id: id)
    }
}

// MARK: Reading
extension AddedForm {
    /// Reads the form, or tells all that has to be put right.
    static func read(_ visit: Visit, isNew: Bool) async -> (form: AddedForm?, problems: [Frame.Problem]) {
        let form = visit.form
        var problems: [Frame.Problem] = []
        func wrong(_ key: String, _ field: String) { problems.append(Frame.Problem(message: visit.words(key), field: field)) }
        if isNew, form["code"].isEmpty { wrong("refusal.collect.codeMissing", "code") }
        if isNew, Consent(rawValue: form["consent"]) == nil { wrong("collect.typeIn.noConsent", "consent") }
        let (heading, kind) = (Heading(rawValue: form["heading"]), kinds.first { $0.rawValue == form["kind"] })
        if heading == nil { wrong("attach.no.heading", "heading") }
        if kind == nil { wrong("attach.no.kind", "kind") }
        if form["description"].isEmpty { wrong("attach.no.description", "description") }
        let (voice, by, sure) = (WhoseVoice(rawValue: form["voice"]), Interpreter(rawValue: form["by"]), HowSure(rawValue: form["sure"]))
        if voice == nil { wrong("attach.no.voice", "voice") }
        if voice == .own, kind == .observation { wrong("attach.no.ownObservation", "voice") }
        if voice == .interpreted, by == nil { wrong("attach.no.by", "by") }
        if voice == .interpreted, sure == nil { wrong("attach.no.sure", "sure") }
        let (media, refusal) = await clean(visit, kind)
        if let refusal { problems.append(Frame.Problem(message: refusal, field: "file")) }
        guard problems.isEmpty, let heading, let kind else { return (nil, problems) }
        let interpretation = voice == .own ? nil : by.flatMap { by in sure.map { Interpretation(by: by, howSure: $0) } }
        return (
            AddedForm(
                heading: heading, kind: kind, description: String(form["description"].prefix(600)), interpretation: interpretation, media: media),
            []
        )
    }

    /// Made anew, away from the threads that answer pages; or why it is not taken.
    private static func clean(_ visit: Visit, _ kind: StatementForm?) async -> (CleanMedia?, String?) {
        guard let file = visit.form.file("file") else { return (nil, kind == .observation || kind == nil ? nil : visit.words("attach.no.file")) }
        let bytes = Array(file.bytes.readableBytesView)
        let made: Result<CleanMedia, MediaRefusal>
        do {
            made = try await NIOThreadPool.singleton.runIfActive { Result { () throws(MediaRefusal) in try CleanMedia(bytes) } }
        } catch {
            made = Result { () throws(MediaRefusal) in try CleanMedia(bytes) }  // the threads are closing down
        }
        switch made {
        case .failure(let refusal): return (nil, refusal.said(in: visit.words))
        case .success(let media):
            let isSound = media.kind == .wav
            if kind == .sound, !isSound { return (nil, visit.words("attach.no.sound")) }
            if let kind, kind != .sound, kind != .observation, isSound { return (nil, visit.words("attach.no.picture")) }
            return (media, nil)
        }
    }
}

extension MediaRefusal {
    fileprivate func said(in words: Phrases) -> String {
        switch self {
        case .empty: words("attach.refused.empty")
        case .tooLarge(let megabytes): words("attach.refused.tooLarge", ["megabytes": String(megabytes)])
        case .tooManyPoints(let millions): words("attach.refused.tooManyPoints", ["millions": String(millions)])
        case .notTaken: words("attach.refused.notTaken")
        case .damaged: words("attach.refused.damaged")
        case .tooLong(let minutes): words("attach.refused.tooLong", ["minutes": String(minutes)])
        }
    }
}

// MARK: Keeping
extension AddedForm {
    /// `review`: nil for somebody who is not here yet.
    static func take(to review: Review?, _ project: Project, _ visit: Visit) async throws -> Answer {
        let id: ID<Statement> = visit.sameID()
        let person = review?.id ?? id.of(Review.self)
        let done = { visit.seeOther(Site.review(project.id, person), notice: "attach.added") }
        // The same form twice: it was kept the first time.
        if project.collect.reviews[person]?.statements.contains(where: { $0.id == id }) == true { return done() }
        let again = { (problems: [Frame.Problem]) in visit.again(AddPage(to: review, project, visit), in: project, problems: problems) }
        let (read, problems) = await read(visit, isNew: review == nil)
        guard let read else { return again(problems) }
        let place = review == nil ? 1 : project.collect.freePlace(under: read.heading, of: person)
        guard let place else { return again([visit.problem(.collect(.tooManyStatements(read.heading)), field: "heading")]) }
        do {
            try await keep(read, to: review, person, place, id, project, visit)
        } catch let refusal as ProjectRefusal {
            if try await visit.house.project(project.id)?.collect.reviews[person]?.statements.contains(where: { $0.id == id }) == true { return done() }
            return again([visit.problem(refusal, field: review == nil ? "code" : "heading")])
        } catch HouseFault.erased {
            return again([Frame.Problem(message: visit.words("collect.erase.already"), field: "code")])
        }
        return done()
    }

    /// The bytes first, so that no statement ever tells of what is not there. Where the statement is not taken, they go again.
    private static func keep(
        _ read: AddedForm, to review: Review?, _ person: ID<Review>, _ place: Int, _ id: ID<Statement>, _ project: Project, _ visit: Visit
    ) async throws {
        var attachment: Method.Attachment?
        if let media = read.media {
            let kept = try await visit.house.keep(media.bytes, of: person, in: project.id)
            attachment = Attachment(id: ID(trusted: kept.id), media: media.kind.stored, key: kept.key, description: read.description)
        }
        let statement = read.statement(attachment, rank: place, id: id)
        let forget = { if let attachment { try await visit.house.forget(attachment: attachment.id.text, in: project.id) } }
        do {
            let after = try await visit.put(.collect(command(statement, to: review, person, project, visit)), to: project.id)
            // Sent twice at once: the other one stands.
            let kept = after.collect.reviews[person]?.statements.first { $0.id == id }
            if let kept, kept.attachment != attachment { try await forget() }
        } catch let refusal as ProjectRefusal {
            try await forget()
            throw refusal
        } catch HouseFault.erased {
            try await forget()
            throw HouseFault.erased
        }
    }

    private static func command(_ statement: Statement, to review: Review?, _ person: ID<Review>, _ project: Project, _ visit: Visit) -> CollectCommand {
        if let review { return .addStatement(review: review.id, statement: statement) }
        let consent = Consent(rawValue: visit.form["consent"]) ?? .notAsked
        return .typeIn(
            Review(
                id: person, code: visit.form["code"], consent: consent, statements: [statement],
                collector: WhoAsked.read(visit.form["collector"], in: project)))
    }
}

extension CleanMedia.Kind {
    fileprivate var stored: Method.Attachment.Media {
        switch self {
        case .jpeg: .jpeg
        case .png: .png
        case .wav: .sound
        }
    }
}
