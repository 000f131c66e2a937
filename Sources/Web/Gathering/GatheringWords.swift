import Method

/// What people and headings are called in the room.
enum GatheringWords {
    /// As forms, styles and pictures name a perspective.
    static func sign(_ perspective: Perspective) -> String {
        switch perspective {
        case .people: "people"
        case .providers: "providers"
        case .commissioners: "commissioners"
        case .others: "others"
        }
    }

    static func perspective(sign: String) -> Perspective? { Perspective.allCases.first { self.sign($0) == sign } }

    static func name(_ perspective: Perspective, _ words: Phrases) -> String {
        switch perspective {
        case .people: words("gathering.people")
        case .providers: words("gathering.providers")
        case .commissioners: words("gathering.commissioners")
        case .others: words("gathering.others")
        }
    }

    /// As somebody says it of themselves when they sit down.
    static func ofMyself(_ perspective: Perspective, _ words: Phrases) -> String {
        switch perspective {
        case .people: words("gathering.me.people")
        case .providers: words("gathering.me.providers")
        case .commissioners: words("gathering.me.commissioners")
        case .others: words("gathering.me.others")
        }
    }

    /// What they want to be called, else whose eyes they look with.
    static func called(_ attendee: Attendee, _ words: Phrases) -> String {
        attendee.called.isEmpty ? words("gathering.somebody", ["name": name(attendee.perspective, words)]) : attendee.called
    }

    static func style(_ heading: Heading) -> String { heading.look }

    static func name(_ heading: Heading, _ words: Phrases) -> String { words.name(heading) }
}
