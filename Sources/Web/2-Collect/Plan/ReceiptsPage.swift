import Method

/// What came in, by partner organisation, as both sides see it (L1-06): codes and days, no words. One partner at a time can be printed.
struct ReceiptsPage: Page {
    struct Line {
        let code: String
        let day: String
        let statements: String
        let collector: String
    }
    struct Sheet {
        let name: String
        let said: String
        let lines: [Line]
        let hasLines: Bool
        static let sample = Sheet(
            name: "HFT", said: "8 of 10", lines: [Line(code: "H01", day: "3 March", statements: "6 things", collector: "A. H.")], hasLines: true)
    }
    static let template = "2-collect/receipts"
    let title: String
    let back: String
    let lead: String
    let filters: [WallTab]
    let sheets: [Sheet]
    let isEmpty: Bool
    static let sample = ReceiptsPage(title: "Receipts", back: "/x", lead: "Codes", filters: WallTab.sample, sheets: [.sample], isEmpty: true)
}

extension ReceiptsPage {
    init(_ project: Project, _ visit: Visit) {
        let (words, wanted, receipts) = (visit.words, visit.query["from"], project.collect.receipts())
        let progress = project.progress(by: .provider, on: visit.now.day).filter { !$0.name.isEmpty }
        let all = progress.map(\.name) + (receipts.contains { $0.provider.isEmpty } ? [""] : [])
        let shown = all.filter { wanted.isEmpty || Self.mark($0) == wanted }
        let address = Site.receipts(project.id)
        self.init(
            title: words("collect.receipts.title"), back: Site.collecting(project.id), lead: words("collect.receipts.lead"),
            filters: all.count < 2
                ? []
                : [WallTab(words: words("collect.receipts.all"), address: address, isHere: wanted.isEmpty)]
                    + all.map { name in
                        let mark = Self.mark(name)
                        return WallTab(words: Self.name(name, words), address: "\(address)?from=\(mark)", isHere: wanted == mark)
                    },
            sheets: shown.map { name in
                Self.sheet(name, progress.first { $0.name == name }, receipts.filter { $0.provider == name }, project, words)
            }, isEmpty: all.isEmpty)
    }

    /// No name stands in an address.
    private static func mark(_ name: String) -> String { WallStamp.of(name) }

    private static func name(_ name: String, _ words: Phrases) -> String { name.isEmpty ? words("collect.receipts.nobody") : name }

    private static func sheet(
        _ name: String, _ part: CollectionProgress?, _ receipts: [Receipt], _ project: Project, _ words: Phrases
    ) -> Sheet {
        let agreed = part.flatMap { $0.agreed == nil ? nil : CollectingRegion.Row($0, named: "", beside: 0, words).said }
        return Sheet(
            name: self.name(name, words), said: agreed ?? words.count("collect.forms", receipts.count),
            lines: receipts.map { receipt in
                Line(
                    code: receipt.code, day: receipt.day.map { words.day($0) } ?? "", statements: words.count("collect.things", receipt.statements),
                    collector: receipt.collector.flatMap { project.collect.plan.collector($0)?.words } ?? "")
            }, hasLines: !receipts.isEmpty)
    }

    static func open(_ door: Door) {
        door.get(Site.receipts(.at("project"))) { visit in
            let project = try await visit.projectToCollect()
            return try visit.page(ReceiptsPage(project, visit), in: project)
        }
    }
}
