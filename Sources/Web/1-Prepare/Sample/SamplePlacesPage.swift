import Method

/// The people in the sample, by code: who had a recent review, and who still needs one (W1-29). For those who prepare or collect, nobody else.
struct SamplePlacesPage: Page {
    struct Line {
        let code: String
        let service: String
        let need: String
        let reviewed: String
        let isRecent: Bool
    }
    static let template = "1-prepare/sample-places"
    let title: String
    let back: String
    let action: String
    let outAction: String
    let lines: [Line]
    let isNobody: Bool
    let have: Int
    let still: Int
    let wanted: String
    let code: String
    let service: String
    let need: String
    let reviewed: String
    let services: [String]
    let needs: [String]
    let next: String
    let mayChange: Bool
    static let sample = SamplePlacesPage(
        title: "Recent reviews", back: "/x", action: "/y", outAction: "/o",
        lines: [Line(code: "P01", service: "Homecare", need: "Dementia", reviewed: "3 March 2026", isRecent: true)], isNobody: true, have: 1, still: 2,
        wanted: "17 are wanted", code: "P01", service: "Homecare", need: "Dementia", reviewed: "2026-03-03", services: ["Homecare"],
        needs: ["Dementia"], next: "/n", mayChange: true)
}

extension SamplePlacesPage {
    /// A code beside a need can tell who it is to somebody who knows the place.
    static func maySee(_ project: Project, _ visit: Visit) -> Bool { visit.may(.prepare, in: project) || visit.may(.collect, in: project) }

    init(_ project: Project, _ visit: Visit) {
        let (room, words, form) = (project.prepare, visit.words, visit.form)
        let still = Set(room.sample.stillNeedAReview(on: visit.now.day).map(\.id))
        // Who still needs one stands first.
        let places = room.sample.places.sorted { (still.contains($0.id) ? 0 : 1, $0.code) < (still.contains($1.id) ? 0 : 1, $1.code) }
        self.init(
            title: words("prepare.places.title"), back: Site.sample(project.id), action: Site.samplePlaces(project.id),
            outAction: Site.samplePlaceOut(project.id),
            lines: places.map { place in
                Line(
                    code: place.code, service: place.service, need: place.need,
                    reviewed: place.reviewed.map { words.day($0) } ?? words("prepare.places.never"), isRecent: !still.contains(place.id))
            }, isNobody: places.isEmpty, have: places.count - still.count, still: still.count,
            wanted: room.reviewsWanted.map { words.count("prepare.places.wanted", $0) } ?? "", code: form["code"], service: form["service"],
            need: form["need"], reviewed: form["reviewed"], services: room.services.map(\.service), needs: room.sample.needs.map(\.need),
            next: Site.prepare(project.id), mayChange: visit.may(.prepare, in: project))
    }

    static func open(_ door: Door) {
        door.get(Site.samplePlaces(.at("project"))) { visit in
            let project = try await visit.project()
            guard maySee(project, visit) else { throw Fault.notAllowed }
            return try visit.page(SamplePlacesPage(project, visit), in: project)
        }
        door.post(Site.samplePlaces(.at("project"))) { visit in
            let project = try await visit.project()
            try visit.need(.prepare, in: project)
            let (form, page) = (visit.form, { SamplePlacesPage(project, visit) })
            guard let code: ID<SamplePlace> = form.id("code") else {
                return try visit.again(page(), in: project, message: visit.words("prepare.places.code.none"), field: "code")
            }
            guard form["reviewed"].isEmpty || form.day("reviewed") != nil else {
                return try visit.again(page(), in: project, message: visit.words("prepare.unreadDay"), field: "reviewed")
            }
            let place = SamplePlace(id: code, service: form["service"], need: form["need"], reviewed: form.day("reviewed"))
            return try await visit.put(
                .prepare(.sample(.givePlace(place))), in: project, then: Site.samplePlaces(project.id), notice: "prepare.kept", field: "code", or: page)
        }
        door.post(Site.samplePlaceOut(.at("project"))) { visit in
            let project = try await visit.project()
            guard let code: ID<SamplePlace> = visit.form.id("code") else { throw Fault.unreadable }
            try await visit.put(.prepare(.sample(.takeOutPlace(code))), to: project.id)
            return visit.seeOther(Site.samplePlaces(project.id), notice: "prepare.takenOut")
        }
    }
}
