import Method

/// What stands beside a card that is not, or not only, the person's own words: the picture or sound, what it is, and whose voice it is.
struct BeyondWords: Hashable, Sendable {
    let kindOfThing: String
    /// At most one of the two; both "" where nothing was sent, or the reader may not see it.
    let pictureAddress: String
    let soundAddress: String
    let description: String
    let whoseVoice: String
    static let sample = BeyondWords(
        kindOfThing: "A drawing", pictureAddress: "/p", soundAddress: "/s", description: "A boat",
        whoseVoice: "Somebody in the family says what it means.")
}

extension BeyondWords {
    /// Nil for plain words. The team sees what was sent even where safer words stand for it; nobody else does.
    init?(_ card: Card, in project: Project, _ words: Phrases, isForTeam: Bool = false) {
        let attachment = isForTeam ? card.attachment : project.collect.shownAttachment(of: card)
        self.init(card, attachment, at: Site.attachment(project.id, card.id), words)
    }

    init?(_ card: Card, _ attachment: Attachment?, at address: String, _ words: Phrases) {
        guard let form = card.form, form != .words else { return nil }
        self.init(
            kindOfThing: words("attach.is.\(form.rawValue)"), pictureAddress: attachment.map { $0.media == .sound ? "" : address } ?? "",
            soundAddress: attachment.map { $0.media == .sound ? address : "" } ?? "", description: attachment?.description ?? "",
            whoseVoice: card.interpretation.map { words.said($0) } ?? words("attach.isOwn"))
    }
}

extension Phrases {
    func said(_ interpretation: Interpretation) -> String {
        self(
            "attach.isInterpreted",
            ["who": self("attach.by.\(interpretation.by.rawValue)"), "sure": self("attach.isSure.\(interpretation.howSure.rawValue)")])
    }
}

extension Phrases {
    /// The heading of a card, and what it is where it is not words: "Not working (A photo, told by others)".
    func name(_ card: Card) -> String {
        guard let form = card.form, form != .words else { return name(card.heading) }
        let key = card.interpretation == nil ? "attach.onPaper" : "attach.onPaper.byOthers"
        return self(key, ["heading": name(card.heading), "kind": self("attach.is.\(form.rawValue)")])
    }
}
