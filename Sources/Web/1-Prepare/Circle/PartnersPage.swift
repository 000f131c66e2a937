import Method

/// Organisations that bring reviews into the project, who runs the days, and the workshop that introduces it (L1-02, L1-04).
struct PartnersPage: Page {
    struct Line {
        let id: String
        let words: String
        let reviews: String
        /// What is wrong with the number that was typed for this one.
        let unread: String
    }
    static let template = "1-prepare/partners"
    let title: String
    let back: String
    let action: String
    let reviewsAction: String
    let outAction: String
    let hostAction: String
    let introductionAction: String
    let newID: String
    let lines: [Line]
    let isNobody: Bool
    let agreed: String
    let hasNoNeutralHost: Bool
    let host: String
    let introduction: String
    let introductionWords: String
    let partner: String
    let reviews: String
    let typedHost: String
    let day: String
    let place: String
    let next: String
    let mayChange: Bool
    var mainClass: String { "narrow" }
    static let sample = PartnersPage(
        title: "Partners", back: "/x", action: "/y", reviewsAction: "/r", outAction: "/o", hostAction: "/h", introductionAction: "/i", newID: "a",
        lines: [Line(id: "b", words: "HFT", reviews: "9", unread: "Not a number")], isNobody: true, agreed: "17 reviews", hasNoNeutralHost: true,
        host: "Connect", introduction: "3 December 2010", introductionWords: "At the centre", partner: "HFT", reviews: "9", typedHost: "Connect",
        day: "2010-12-03", place: "At the centre", next: "/n", mayChange: true)
}

extension PartnersPage {
    init(_ project: Project, _ visit: Visit) {
        let (circle, words, form) = (project.prepare.circle, visit.words, visit.form)
        func typed(_ field: String, _ known: String) -> String { form.has(field) ? form[field] : known }
        self.init(
            title: words("prepare.partners.title"), back: Site.prepare(project.id), action: Site.partners(project.id),
            reviewsAction: Site.partnerReviews(project.id), outAction: Site.partnerOut(project.id), hostAction: Site.host(project.id),
            introductionAction: Site.introduction(project.id), newID: (visit.sameID() as ID<Partner>).text,
            lines: circle.partners.map { partner in
                let isSent = form["partner-id"] == partner.id.text && form.has("agreed")
                return Line(
                    id: partner.id.text, words: partner.words, reviews: isSent ? form["agreed"] : String(partner.reviews),
                    unread: isSent ? words("refusal.countNotPossible") : "")
            }, isNobody: circle.partners.isEmpty, agreed: circle.partners.isEmpty ? "" : words.count("prepare.partners.agreed", circle.reviewsAgreed),
            hasNoNeutralHost: circle.hasNoNeutralHost, host: circle.host, introduction: circle.introduction.map { words.day($0.day) } ?? "",
            introductionWords: circle.introduction?.words ?? "", partner: form["partner"], reviews: form["reviews"],
            typedHost: typed("host", circle.host), day: typed("day", circle.introduction?.day.description ?? ""),
            place: typed("place", circle.introduction?.words ?? ""), next: Site.together(project.id), mayChange: visit.may(.prepare, in: project))
    }

    static func open(_ door: Door) {
        door.get(Site.partners(.at("project"))) { visit in
            let project = try await visit.project()
            return try visit.page(PartnersPage(project, visit), in: project)
        }
        door.post(Site.partners(.at("project"))) { visit in
            let project = try await visit.project()
            // A number that is none is refused by the method, with its own words; an empty one is nought.
            let reviews = visit.form["reviews"].isEmpty ? 0 : MeansPage.whole(visit.form["reviews"]) ?? -1
            let partner = Partner(id: visit.sameID(), words: visit.form["partner"], reviews: reviews)
            return try await visit.put(
                .prepare(.circle(.join(partner))), in: project, then: Site.partners(project.id), notice: "prepare.kept",
                field: partner.words.isEmpty ? "partner" : "reviews"
            ) { PartnersPage(project, visit) }
        }
        openReviews(door)
        openHost(door)
    }

    private static func openReviews(_ door: Door) {
        door.post(Site.partnerReviews(.at("project"))) { visit in
            let project = try await visit.project()
            guard let id: ID<Partner> = visit.form.id("partner-id") else { throw Fault.unreadable }
            return try await visit.put(
                .prepare(.circle(.agree(reviews: MeansPage.whole(visit.form["agreed"]) ?? -1, with: id))), in: project,
                then: Site.partners(project.id), notice: "prepare.kept", field: "agreed-\(id)"
            ) { PartnersPage(project, visit) }
        }
        door.post(Site.partnerOut(.at("project"))) { visit in
            let project = try await visit.project()
            guard let id: ID<Partner> = visit.form.id("partner-id") else { throw Fault.unreadable }
            try await visit.put(.prepare(.circle(.leave(id))), to: project.id)
            return visit.seeOther(Site.partners(project.id), notice: "prepare.takenOut")
        }
    }

    private static func openHost(_ door: Door) {
        door.post(Site.host(.at("project"))) { visit in
            let project = try await visit.project()
            try await visit.put(.prepare(.circle(.nameHost(words: visit.form["host"]))), to: project.id)
            return visit.seeOther(Site.partners(project.id), notice: "prepare.kept")
        }
        door.post(Site.introduction(.at("project"))) { visit in
            let project = try await visit.project()
            try visit.need(.prepare, in: project)
            guard let day = visit.form.day("day") else {
                return try visit.again(PartnersPage(project, visit), in: project, message: visit.words("prepare.unreadDay"), field: "day")
            }
            try await visit.put(.prepare(.circle(.planIntroduction(day: day, words: visit.form["place"]))), to: project.id)
            return visit.seeOther(Site.partners(project.id), notice: "prepare.kept")
        }
    }
}
