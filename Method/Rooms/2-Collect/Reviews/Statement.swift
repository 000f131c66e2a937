/// What the person said under one heading, first or second (W2-01). The words are never changed (W2-02).
public struct Statement: Sendable, Codable, Equatable {
    public let heading: Heading
    /// 1 for the most important, 2 for the next.
    public let rank: Int
    public let words: String
    /// How it was given; nil and `words` are the same.
    public let form: StatementForm?
    public let attachment: Attachment?
    /// Nil where the person said or showed it themselves, as far as is known.
    public let interpretation: Interpretation?
    /// What tells two of one person apart; nil where it came with the form.
    public let id: ID<Statement>?

    public init(
        heading: Heading, rank: Int, words: String, form: StatementForm? = nil, attachment: Attachment? = nil,
        interpretation: Interpretation? = nil, id: ID<Statement>? = nil
    ) {
        self.heading = heading
        self.rank = rank
        self.words = words
        self.form = form
        self.attachment = attachment
        self.interpretation = interpretation
        self.id = id
    }

    /// Words, or something else that says it.
    public var saysSomething: Bool { !words.isEmpty || attachment != nil }

    /// What can be read of it: the words, or what is to be seen or heard.
    public var readable: String { words.isEmpty ? attachment?.description ?? "" : words }

    /// The same place on the form, with the words gone elsewhere.
    var blank: Statement { Statement(heading: heading, rank: rank, words: "") }
}

/// The forms that a statement may have: nobody has to put it into words.
public enum StatementForm: String, Sendable, Codable, CaseIterable {
    case words, picture, photo, drawing, sound, observation
}

/// A picture or sound that belongs to a statement. Its bytes are kept elsewhere, sealed with the key that stands here: where the
/// person's words are erased, the key is gone with them, and nothing opens the bytes any more.
public struct Attachment: Sendable, Codable, Equatable {
    public let id: ID<Attachment>
    public let media: Media
    /// What opens the bytes.
    public let key: String
    /// What is to be seen or heard, so that it can be read out.
    public let description: String

    public enum Media: String, Sendable, Codable, CaseIterable {
        case jpeg, png, sound
    }

    public init(id: ID<Attachment>, media: Media, key: String, description: String) {
        self.id = id
        self.media = media
        self.key = key
        self.description = description
    }
}
