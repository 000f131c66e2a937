import Method

/// What taking part costs, guest by guest, to look at and to print (W1-23), held against the money there is (W1-31).
struct CostSheetPage: Page {
    struct Line {
        let address: String
        let words: String
        let look: String
        let perspective: String
        let payment: String
        let travel: String
        let food: String
        let total: String
        /// Nothing was written down, nor that it is nought.
        let isOpen: Bool
        /// Somebody whose costs should be seen to.
        let isMissed: Bool
    }
    static let template = "1-prepare/costs"
    let title: String
    let back: String
    let tabs: [WallTab]
    let lines: [Line]
    let isEmpty: Bool
    /// Nobody's costs are noted: a sum of nought would say something else.
    let isUnnoted: Bool
    let guestsAddress: String
    let payment: String
    let travel: String
    let food: String
    let total: String
    let means: String
    let left: String
    let above: String
    let missed: String
    static let sample = CostSheetPage(
        title: "Costs", back: "/x", tabs: WallTab.sample,
        lines: [
            Line(
                address: "/g", words: "A parent", look: "people", perspective: "People", payment: "£50", travel: "£12.50", food: "£9", total: "£71.50",
                isOpen: true, isMissed: true)
        ], isEmpty: true, isUnnoted: true, guestsAddress: "/g", payment: "£50", travel: "£12.50", food: "£9", total: "£71.50", means: "£2,000", left: "£100",
        above: "£10", missed: "2 guests")
}

extension CostSheetPage {
    init(_ project: Project, _ visit: Visit) {
        let (room, words) = (project.prepare, visit.words)
        let list = room.guestList.expected
        let costs = list.costs
        let missed = Set(costs.peopleNotSeenTo.map(\.id))
        let isUnnoted = list.guests.allSatisfy { $0.record.cost == nil }
        let left = isUnnoted ? nil : room.scope.means?.pence.map { $0 - costs.total }
        self.init(
            title: words("prepare.costs.title"), back: Site.prepare(project.id), tabs: WallTab.room(.costs, in: project.id, words),
            lines: list.guests.map { invited in
                let cost = invited.record.cost
                let sum = { (kept: KeyPath<GuestCost, Int>) in cost.map { words.pounds($0[keyPath: kept]) } ?? "" }
                return Line(
                    address: "\(Site.guest(project.id, invited.id))#cost", words: invited.guest.words, look: "\(invited.share.perspective)",
                    perspective: words.name(invited.share), payment: sum(\.payment), travel: sum(\.travel), food: sum(\.food),
                    total: sum(\.total), isOpen: cost == nil, isMissed: missed.contains(invited.id))
            }, isEmpty: list.count == 0, isUnnoted: isUnnoted, guestsAddress: Site.guests(project.id), payment: words.pounds(costs.payment),
            travel: words.pounds(costs.travel), food: words.pounds(costs.food), total: words.pounds(costs.total),
            means: room.scope.means?.pence.map { words("prepare.costs.means", ["sum": words.pounds($0)]) } ?? "",
            left: left.map { $0 >= 0 ? words("prepare.costs.left", ["sum": words.pounds($0)]) : "" } ?? "",
            above: room.costsAboveMeans.map { words("prepare.costs.above", ["sum": words.pounds($0)]) } ?? "",
            missed: missed.isEmpty ? "" : words.count("prepare.costs.missed", missed.count))
    }

    static func open(_ door: Door) {
        door.get(Site.costSheet(.at("project"))) { visit in
            let project = try await visit.projectToPrepare()
            return try visit.page(CostSheetPage(project, visit), in: project)
        }
    }
}
