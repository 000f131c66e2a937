extension WhyTree {
    /// Answers under one why, or under the theme itself, in the order in which they were given.
    public func answers(under parent: ID<Why>?) -> [Why] { order.compactMap { whys[$0] }.filter { $0.parent == parent } }

    public var roots: [Why] { order.compactMap { whys[$0] }.filter { $0.kind == .root } }

    /// Which why this is: 1 straight under the theme.
    public func depth(of why: ID<Why>) -> Int {
        var (depth, here) = (0, whys[why])
        while let found = here {
            depth += 1
            here = found.parent.flatMap { whys[$0] }
        }
        return depth
    }

    /// How deep the deepest branch is.
    public var deepest: Int { order.map { depth(of: $0) }.max() ?? 0 }

    /// From the theme down to this why.
    public func way(to why: ID<Why>) -> [Why] {
        var (way, here): ([Why], Why?) = ([], whys[why])
        while let found = here {
            way.insert(found, at: 0)
            here = found.parent.flatMap { whys[$0] }
        }
        return way
    }

    public func setAside(as kind: Why.SetAside) -> [Why] { order.compactMap { whys[$0] }.filter { $0.kind == .setAside(kind) } }

    /// Money or "how people are" came up again and again: the whys may have run their course (W4-07). Three times; the number is ours.
    public var mayHaveRunItsCourse: Bool { setAside(as: .money).count + setAside(as: .howPeopleAre).count >= 3 }
}

extension Project {
    /// The perspectives that a group of people who work on a theme lacks, of the three that it should have.
    public func perspectivesMissing(in group: [ID<Person>]) -> [Perspective] {
        let here = Set(group.compactMap { perspective(of: $0) })
        return [.people, .providers, .commissioners].filter { !here.contains($0) }
    }

    /// Whose eyes somebody looks with: as a guest on the list, else as they said when they sat down.
    public func perspective(of person: ID<Person>) -> Perspective? {
        prepare.guest(person)?.perspective ?? gathering.attendee(person)?.perspective
    }
}

/// A gentle word while somebody types a why. The group decides.
public enum WhyHint: String, Sendable, CaseIterable {
    /// It speaks of money: note it to one side and go on (W4-05).
    case money
    /// It is a broad claim about people or society: ask for something nearer (W4-06).
    case howPeopleAre
    /// It sounds like an idea: it can be held for later (W4-08).
    case idea

    /// By a few plain words, in English; a guess, and said to be one.
    public static func hints(for words: String) -> [WhyHint] {
        let plain = " " + words.lowercased().map { $0.isLetter || $0 == "'" ? String($0) : " " }.joined() + " "
        func has(_ phrases: [String]) -> Bool { phrases.contains { plain.contains(" \($0) ") } }
        var found: [WhyHint] = []
        if has(["money", "budget", "budgets", "funding", "funds", "afford", "cuts", "cost", "costs", "expensive"]) { found.append(.money) }
        if has(["society", "human nature", "people are", "people just", "nobody cares", "always been", "the world", "these days", "used to be"]) {
            found.append(.howPeopleAre)
        }
        if has(["we should", "we could", "they should", "we need to", "let's", "why don't we", "it would help", "the answer is"]) { found.append(.idea) }
        return found
    }
}
