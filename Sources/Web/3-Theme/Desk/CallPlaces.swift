import Method

/// Where the card can go: the clusters under its heading, in the order in which they were begun.
struct CallPlacesRegion: Region {
    static let template = "3-theme/call-places"
    let heading: String
    /// Whether a card is called at all.
    let isCalling: Bool
    let places: [CallPlaceRegion]
    var region: String { "call-places" }
    var parts: [any Region] { places }
    var outline: AnyHashable { AnyHashable([heading, isCalling ? "now" : ""] + places.map(\.region)) }

    static let sample = CallPlacesRegion(heading: "not-working", isCalling: true, places: [.sample])
}

/// One cluster as a place, with the words that are in it already: is the card like these?
struct CallPlaceRegion: Region {
    static let template = "3-theme/call-place"
    let id: String
    /// The number key that puts the card here, for the first nine.
    let key: String
    let label: String
    let isNamed: Bool
    let inside: String
    let count: Int
    let cards: [String]
    var region: String { "place-\(id)" }

    static let sample = CallPlaceRegion(
        id: "c1", key: "1", label: "I am on my own too much", isNamed: true, inside: "I am lonely", count: 1, cards: ["Sundays are long"])
}

extension CallPlacesRegion {
    init(_ call: CardCall, _ project: Project, _ words: Phrases) {
        let heading = call.card?.heading
        let clusters = heading.map { project.clusters(under: $0) } ?? []
        self.init(
            heading: heading?.look ?? "", isCalling: heading != nil,
            places: clusters.enumerated().map { CallPlaceRegion($1, number: $0 + 1, in: project, words) })
    }
}

extension CallPlaceRegion {
    init(_ cluster: Cluster, number: Int, in project: Project, _ words: Phrases) {
        let cards = project.cards(in: cluster.id).map(\.shown)
        self.init(
            id: cluster.id.text, key: number < 10 ? String(number) : "", label: project.label(of: cluster, words),
            isNamed: cluster.name != nil, inside: cluster.inside.map { project.label(of: $0, words) } ?? "", count: cards.count,
            cards: cards)
    }
}

/// The same places as one list to choose from, where there are too many buttons to look through.
struct CallPickRegion: Region {
    static let template = "3-theme/call-pick"
    let choices: [WallChoice]
    var region: String { "call-pick" }
    static let sample = CallPickRegion(choices: [.sample])

    /// From this many clusters on, the list stands above the buttons.
    static let from = 13
}

extension CallPickRegion {
    init(_ call: CardCall, _ project: Project, _ words: Phrases) {
        let choices = call.card.map { WallChoice.clusters(under: $0.heading, in: project, words) } ?? []
        self.init(choices: choices.count < Self.from ? [] : choices)
    }
}

/// Cards that were set aside, each with the way back (W3-08).
struct CallTrayRegion: Region {
    struct Parked: Hashable {
        let code: String
        let heading: String
        let headingWord: String
        let words: String
        let why: String
    }

    static let template = "3-theme/call-tray"
    let again: String
    let count: Int
    let parked: [Parked]
    var region: String { "call-tray" }

    static let sample = CallTrayRegion(
        again: "/x", count: 1,
        parked: [Parked(code: "P01-N2", heading: "not-working", headingWord: "Not working", words: "A lanyard", why: "Two ideas?")])
}

extension CallTrayRegion {
    init(_ project: Project, _ words: Phrases) {
        let parked = Heading.allCases.flatMap { project.parkedCards(under: $0) }.map { card, why in
            Parked(
                code: card.code, heading: card.heading.look, headingWord: words.name(card.heading), words: card.shown, why: why)
        }
        self.init(again: Site.cardCall(project.id, .again), count: parked.count, parked: parked)
    }
}
