import Method

/// One why in the tree. The tree is written row by row: a row says which lists it opens and closes.
struct WhyRow: Hashable {
    let id: String
    let words: String
    let who: String
    let whoWord: String
    let kind: String
    let mark: String
    let isFirst: Bool
    let isTop: Bool
    let hasAnswers: Bool
    let closes: [Close]
    let isReason: Bool
    let isRoot: Bool
    let isAside: Bool
    let soundsOfMoney: Bool
    let soundsOfPeople: Bool
    let soundsLikeIdea: Bool
    let mayDig: Bool
    let mayLead: Bool
    let mayTakeOut: Bool
    let digAddress: String
    let action: String

    struct Close: Hashable { let isTop: Bool }

    static let sample = WhyRow(
        id: "w", words: "Because", who: "people", whoWord: "People", kind: "root", mark: "m", isFirst: true, isTop: true, hasAnswers: false,
        closes: [Close(isTop: true)], isReason: true, isRoot: true, isAside: true, soundsOfMoney: true, soundsOfPeople: true, soundsLikeIdea: true,
        mayDig: true, mayLead: true, mayTakeOut: true, digAddress: "/x", action: "/x")

    /// The whole tree from the top, each why before the answers to it.
    static func all(_ tree: WhyTree, _ theme: ID<Cluster>, _ project: Project, _ visit: Visit) -> [WhyRow] {
        func rows(under parent: ID<Why>?, closing: [Close]) -> [WhyRow] {
            let answers = tree.answers(under: parent)
            return answers.enumerated().flatMap { number, why -> [WhyRow] in
                let below = tree.answers(under: why.id)
                let closes = number == answers.count - 1 ? [Close(isTop: parent == nil)] + closing : []
                let row = WhyRow(
                    why, in: tree, theme, project, visit, isFirst: number == 0, hasAnswers: !below.isEmpty, closes: below.isEmpty ? closes : [])
                return [row] + rows(under: why.id, closing: closes)
            }
        }
        return rows(under: nil, closing: [])
    }
}

extension WhyRow {
    private init(
        _ why: Why, in tree: WhyTree, _ theme: ID<Cluster>, _ project: Project, _ visit: Visit, isFirst: Bool, hasAnswers: Bool, closes: [Close]
    ) {
        let words = visit.words
        let hints = why.kind == .reason && !tree.enough ? WhyHint.hints(for: why.words) : []
        let mayLead = visit.may(.facilitate, in: project) && !tree.enough
        self.init(
            id: why.id.text, words: why.words, who: why.perspective.map { "\($0)" } ?? "", whoWord: why.perspective.map { words.heading($0) } ?? "",
            kind: why.kind.look, mark: why.kind.markKey.map { words($0) } ?? "", isFirst: isFirst, isTop: isFirst && why.parent == nil,
            hasAnswers: hasAnswers, closes: closes, isReason: why.kind == .reason, isRoot: why.kind == .root, isAside: why.isSetAside,
            soundsOfMoney: hints.contains(.money), soundsOfPeople: hints.contains(.howPeopleAre), soundsLikeIdea: hints.contains(.idea),
            mayDig: visit.may(.contribute, in: project) && !tree.enough && !why.isSetAside, mayLead: mayLead, mayTakeOut: mayLead && !hasAnswers,
            digAddress: Site.whyUnder(project.id, theme, why.id), action: Site.why(project.id, theme, .mark))
    }
}

extension Why.Kind {
    /// As styles call it.
    fileprivate var look: String {
        switch self {
        case .reason: ""
        case .root: "root"
        case .setAside: "aside"
        }
    }

    fileprivate var markKey: String? {
        switch self {
        case .reason: nil
        case .root: "understand.mark.root"
        case .setAside(.money): "understand.mark.money"
        case .setAside(.howPeopleAre): "understand.mark.people"
        }
    }
}
