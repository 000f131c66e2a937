extension Project {
    func decide(_ command: UnderstandCommand) throws(UnderstandRefusal) -> [UnderstandEvent] {
        switch command {
        case .gatherGroup(let theme, let people):
            return try carriedTree(theme).group == people ? [] : [.groupGathered(theme: theme, people: people)]
        case .answerWhy(let id, let theme, let parent, let words, let perspective):
            let tree = try carriedTree(theme)
            if tree.whys[id] != nil { return [] }
            guard !words.isEmpty else { throw .wordsMissing }
            if let parent {
                guard let above = tree.whys[parent] else { throw .noSuchWhy }
                if above.isSetAside { throw .parentSetAside }
            }
            return [.whyAnswered(theme: theme, why: Why(id: id, parent: parent, words: words, perspective: perspective))]
        case .setAside(let id, let theme, let kind):
            return try why(id, in: theme).kind == .setAside(kind) ? [] : [.whySetAside(theme: theme, why: id, kind: kind)]
        case .bringBack(let id, let theme):
            guard try why(id, in: theme).kind != .reason else { return [] }
            try notVotedOn(theme, id)
            return [.whyBroughtBack(theme: theme, why: id)]
        case .markRoot(let id, let theme): return try why(id, in: theme).kind == .root ? [] : [.rootMarked(theme: theme, why: id)]
        case .takeOut(let id, let theme):
            let tree = try carriedTree(theme)
            guard tree.whys[id] != nil else { return [] }
            if tree.whys.values.contains(where: { $0.parent == id }) { throw .hasAnswers }
            try notVotedOn(theme, id)
            return [.whyTakenOut(theme: theme, why: id)]
        case .holdIdea(let id, let theme, let words):
            let tree = try carriedTree(theme)
            guard !words.isEmpty else { throw .wordsMissing }
            return tree.held.contains { $0.id == id } ? [] : [.ideaHeld(theme: theme, idea: HeldIdea(id: id, words: words))]
        case .sayEnough(let theme):
            let tree = try carriedTree(theme)
            guard !tree.roots.isEmpty else { throw .noRootYet }
            return tree.enough ? [] : [.enoughSaid(theme: theme)]
        case .digAgain(let theme): return try carriedTree(theme).enough ? [.diggingAgain(theme: theme)] : []
        case .carryCauses(let theme, let causes, let how):
            let tree = try carriedTree(theme)
            guard !causes.isEmpty else { throw .noneChosen }
            guard causes.allSatisfy({ tree.whys[$0]?.kind == .root }) else { throw .notARoot }
            return tree.carried == causes && tree.carriedHow == how ? [] : [.causesCarried(theme: theme, causes: causes, how: how)]
        }
    }

    private func carriedTree(_ theme: ID<Cluster>) throws(UnderstandRefusal) -> WhyTree {
        guard self.theme.carried.contains(theme) else { throw .themeNotCarried }
        return understand.tree(of: theme)
    }

    private func why(_ id: ID<Why>, in theme: ID<Cluster>) throws(UnderstandRefusal) -> Why {
        guard let why = try carriedTree(theme).whys[id] else { throw .noSuchWhy }
        return why
    }

    private func notVotedOn(_ theme: ID<Cluster>, _ why: ID<Why>) throws(UnderstandRefusal) {
        if ballots.newest(for: .causes(theme: theme))?.settings.options.contains(why.of(Option.self)) == true { throw .votingStarted }
    }
}
