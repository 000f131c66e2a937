extension Project {
    /// Letters in the longest name a cluster can have; a gentle word comes much earlier (`NameHint.long`).
    public static let longestName = 140

    func decide(_ command: ThemeCommand) throws(ThemeRefusal) -> [ThemeEvent] {
        switch command {
        case .hear(let id):
            let card = try callable(id)
            return theme.heard.contains(card.id) ? [] : [.cardHeard(card: id)]
        case .place(let id, let cluster):
            let card = try callable(id)
            try fits(card, cluster)
            if theme.clusters(of: id) == [cluster] { return [] }
            return [.cardPlaced(card: id, cluster: cluster, from: theme.clusters(of: id).first)]
        case .placeAlso(let id, let cluster):
            let card = try callable(id)
            try fits(card, cluster)
            return theme.clusters(of: id).contains(cluster) ? [] : [.cardPlacedAlso(card: id, cluster: cluster)]
        case .startCluster(let cluster, let id):
            let card = try callable(id)
            return theme.clusters[cluster] == nil ? [.clusterStarted(id: cluster, heading: card.heading, card: id)] : []
        case .park(let id, let why):
            _ = try callable(id)
            return theme.isParked(id) ? [] : [.cardParked(card: id, why: why)]
        case .lift(let id):
            _ = try callable(id)
            return theme.isSomewhere(id) ? [.cardLifted(card: id)] : []
        case .name(let id, let words):
            let cluster = try cluster(id)
            guard !words.isEmpty else { throw .nameMissing }
            guard words.count <= Project.longestName else { throw .nameTooLong }
            return cluster.name == words ? [] : [.clusterNamed(cluster: id, words: words)]
        case .nest(let id, let inside): return try nest(id, inside: inside)
        case .merge(let id, let other):
            guard id != other else { throw .insideItself }
            let (from, into) = (try cluster(id), try cluster(other))
            guard from.heading == into.heading else { throw .otherHeading(from.heading) }
            return [.clustersMerged(cluster: id, into: other)]
        case .takeBack(let number):
            guard number == theme.number else { return [] }
            guard theme.last != nil else { throw .nothingToTakeBack }
            return [.takenBack]
        case .carryForward(let clusters, let how): return try carryForward(clusters, how)
        }
    }

    private func nest(_ id: ID<Cluster>, inside: ID<Cluster>?) throws(ThemeRefusal) -> [ThemeEvent] {
        let inner = try cluster(id)
        if let inside {
            let outer = try cluster(inside)
            guard inner.heading == outer.heading else { throw .otherHeading(inner.heading) }
            var next: ID<Cluster>? = inside
            while let here = next {
                if here == id { throw .insideItself }
                next = theme.clusters[here]?.inside
            }
        }
        return inner.inside == inside ? [] : [.clusterNested(cluster: id, inside: inside)]
    }

    private func carryForward(_ clusters: [ID<Cluster>], _ how: String) throws(ThemeRefusal) -> [ThemeEvent] {
        guard !clusters.isEmpty else { throw .noneChosen }
        for id in clusters {
            let cluster = try cluster(id)
            guard cluster.heading == .notWorking else { throw .otherHeading(cluster.heading) }
            guard cluster.name != nil else { throw .notNamed }
        }
        guard unheard.isEmpty else { throw .cardsUnheard(unheard.count) }
        guard parked.isEmpty else { throw .cardsParked(parked.count) }
        return clusters == theme.carried && how == theme.carriedHow ? [] : [.themesCarried(clusters: clusters, how: how)]
    }

    /// A card that may be called now: it is for the wall, and the headings before its own have been worked through (W3-13).
    private func callable(_ id: ID<Card>) throws(ThemeRefusal) -> Card {
        guard let card = collect.cards[id] else { throw .noSuchCard(id) }
        guard card.standing == .forTheWall else { throw .notForTheWall(id) }
        for heading in Heading.allCases where heading < card.heading {
            let left = unplaced(under: heading).count
            if left > 0 { throw .earlierHeadingFirst(heading, left: left) }
        }
        return card
    }

    private func cluster(_ id: ID<Cluster>) throws(ThemeRefusal) -> Cluster {
        guard let cluster = theme.clusters[id] else { throw .noSuchCluster }
        return cluster
    }

    private func fits(_ card: Card, _ id: ID<Cluster>) throws(ThemeRefusal) {
        let cluster = try cluster(id)
        guard cluster.heading == card.heading else { throw .otherHeading(card.heading) }
    }
}
