import Exchange
import House
import Method

extension PreviewPage {
    static func open(_ door: Door) {
        door.get(Site.preview(.at("project"), .at("file"))) { visit in
            let (project, held) = try await file(visit)
            guard let held else { return visit.seeOther(Site.bringIn(project.id), notice: "collect.bringIn.gone") }
            return try await look(held, project, visit)
        }
        door.post(Site.preview(.at("project"), .at("file"))) { visit in
            let (project, held) = try await file(visit)
            guard var held else { return try again(project, visit) }
            held.answers = answers(in: visit.form)
            HeldFiles.here.keep(held, now: visit.now)
            if visit.form["do"] == "look" { return visit.seeOther(Site.preview(project.id, held.id), notice: "collect.preview.looked") }
            return try await bringIn(held, project, visit)
        }
        door.post(Site.forgetFile(.at("project"), .at("file"))) { visit in
            let (project, held) = try await file(visit)
            if let held { HeldFiles.here.forget(held) }
            return visit.seeOther(Site.collect(project.id), notice: "collect.preview.forgotten")
        }
    }

    private static func file(_ visit: Visit) async throws -> (project: Project, held: HeldFiles.Held?) {
        let project = try await visit.project()
        try visit.need(.collect, in: project)
        let (id, sender): (ID<Import>, _) = (try visit.path("file"), try visit.signedIn().id)
        return (project, HeldFiles.here.file(id, in: project.id, of: sender, now: visit.now))
    }

    private static func look(_ held: HeldFiles.Held, _ project: Project, _ visit: Visit) async throws -> Answer {
        switch await FileReading.read(held.bytes, named: held.name, held.answers) {
        case .export(let export): return try visit.page(PreviewPage(export, held, isReadable: true, project, visit), in: project)
        case .columnsOnly(let export):
            let page = PreviewPage(export, held, isReadable: false, project, visit)
            return try visit.again(page, in: project, message: visit.words(ExportRefusal.noStatementColumns), field: "columns")
        case .refused(let refusal):
            return try visit.again(BringInPage(project, visit), in: project, message: visit.words(refusal), field: "file")
        }
    }

    /// Everything, or nothing: one command, one commit.
    private static func bringIn(_ held: HeldFiles.Held, _ project: Project, _ visit: Visit) async throws -> Answer {
        guard case .export(let export) = await FileReading.read(held.bytes, named: held.name, held.answers) else {
            return try await look(held, project, visit)
        }
        guard let consent = held.answers.consent ?? (export.hasConsentColumn ? .notAsked : nil) else {
            let page = PreviewPage(export, held, isReadable: true, project, visit)
            return try visit.again(page, in: project, message: visit.words("collect.preview.noConsent"), field: "consent-yes")
        }
        let reviews = BringIn(export, consent: consent, source: held.answers.source, collector: WhoAsked.read(held.answers.collector, in: project)) {
            visit.newID()
        }.reviews
        guard !project.collect.compare(reviews).new.isEmpty else {
            HeldFiles.here.forget(held)
            return visit.seeOther(Site.collect(project.id), notice: "collect.bringIn.nothingNew")
        }
        do {
            try await visit.put(.collect(.bringIn(id: held.id, file: held.name, tool: export.tool, reviews: reviews)), to: project.id)
        } catch let refusal as ProjectRefusal {
            return try visit.again(PreviewPage(export, held, isReadable: true, project, visit), in: project, refusal)
        } catch HouseFault.erased {
            let page = PreviewPage(export, held, isReadable: true, project, visit)
            return try visit.again(page, in: project, message: visit.words("collect.bringIn.erased"))
        }
        HeldFiles.here.forget(held)
        return visit.seeOther(Site.imports(project.id), notice: "collect.bringIn.done")
    }

    /// Its time is over. Where it was brought in already, by the same form sent twice, that is what they see.
    private static func again(_ project: Project, _ visit: Visit) throws -> Answer {
        let id: ID<Import> = try visit.path("file")
        let isIn = project.collect.imports.contains { $0.id == id }
        return visit.seeOther(
            isIn ? Site.imports(project.id) : Site.bringIn(project.id), notice: isIn ? "collect.bringIn.done" : "collect.bringIn.gone")
    }

    /// At most as many columns as a file may have.
    private static func answers(in form: Form) -> PreviewAnswers {
        var answers = PreviewAnswers()
        for name in form.names(startingWith: "column-").prefix(ExportLimits.columns) {
            guard let column = Int(name), (0..<ExportLimits.columns).contains(column) else { continue }
            answers.mapping[column] = ColumnMeaning(rawValue: form["column-\(name)"])
        }
        answers.dateOrder = DateOrder(rawValue: form["dates"])
        answers.consent = Consent(rawValue: form["consent"])
        answers.source = ReviewSource(rawValue: form["source"]) ?? .review
        answers.collector = form["collector"]
        return answers
    }
}
