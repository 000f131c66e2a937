import Method

/// How far the collecting is (W2-22), live, with the days it turns on, whether new cards open new ground, and who was heard and how.
struct CollectingPage: Page {
    static let template = "2-collect/progress"
    let title: String
    let back: String
    let tabs: [WallTab]
    let live: String
    let progress: CollectingRegion
    let ground: NewGroundRegion
    let voices: VoicesRegion
    let checkpoint: CheckpointPart
    let receipts: String
    let plan: String
    let next: String
    var liveAddress: String { live }
    static let sample = CollectingPage(
        title: "How far we are", back: "/x", tabs: WallTab.sample, live: "/l", progress: .sample, ground: .sample, voices: .sample, checkpoint: .sample,
        receipts: "/r", plan: "/p", next: "/q")
}

extension CollectingPage {
    init(_ project: Project, _ visit: Visit, _ wrong: CollectingWrong? = nil) {
        let words = visit.words
        self.init(
            title: words("collect.progress.title"), back: Site.collect(project.id), tabs: WallTab.collecting(.progress, project, words),
            live: Site.collectingLive(project.id), progress: CollectingRegion(project, words, on: visit.now.day),
            ground: NewGroundRegion(project, words), voices: VoicesRegion(project, words, on: visit.now.day),
            checkpoint: CheckpointPart(project, visit, wrong), receipts: Site.receipts(project.id), plan: Site.collectingPlan(project.id),
            next: Site.quality(project.id))
    }

    static func open(_ door: Door) {
        door.get(Site.collecting(.at("project"))) { visit in
            let project = try await visit.projectToCollect()
            return try visit.page(CollectingPage(project, visit), in: project)
        }
        door.live(Site.collectingLive(.at("project"))) { visit in
            let project = try await visit.projectToCollect()
            let house = visit.house
            return LiveView(of: project.id, "collecting", needs: .collect) { project, words in
                let today = house.moment().day
                return [CollectingRegion(project, words, on: today), NewGroundRegion(project, words), VoicesRegion(project, words, on: today)]
            }
        }
        door.post(Site.moveCheckpoint(.at("project"))) { visit in
            let project = try await visit.projectToCollect()
            try visit.need(.prepare, in: project)
            do {
                let day = try visit.dayTyped("checkpoint", field: "checkpoint")
                try await visit.put(.prepare(.days(.moveCheckpoint(day: day, why: visit.form["checkpoint-why"]))), to: project.id)
                return visit.seeOther(Site.collecting(project.id), notice: "collect.checkpoint.moved")
            } catch let wrong as CollectingWrong {
                return try visit.again(CollectingPage(project, visit, wrong), in: project, message: wrong.message, field: wrong.field)
            } catch let refusal as ProjectRefusal {
                let wrong = CollectingWrong(message: refusal.said(in: visit.words), field: "checkpoint-why")
                return try visit.again(CollectingPage(project, visit, wrong), in: project, message: wrong.message, field: wrong.field)
            }
        }
    }
}
