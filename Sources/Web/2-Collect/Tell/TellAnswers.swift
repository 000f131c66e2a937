import Exchange
import Method

/// What the form asks beside the three questions, and how the answers are kept.
enum TellAsks {
    enum Chose: String, CaseIterable { case person, withHelp, other }
    enum Voice: String, CaseIterable { case own, workedOut }
    enum Way: String, CaseIterable { case said, wrote, signed, pictures, showed }
    enum Workshop: String, CaseIterable { case yes, bestInterests, notAsked, no }

    /// People who may have helped: parts, never names.
    static let helpers: [Chooser] = [.family, .worker, .advocate]
    /// The longest answer, in letters as a browser counts them.
    static let longest = 2_000
}

/// The answers of one person as they were sent. Whatever was not asked, or not answered, is left out.
struct TellAnswers {
    let form: Form
    /// Always the plain words: what is kept does not depend on how somebody reads.
    let words: Phrases

    var statements: [Statement] {
        Heading.allCases.flatMap { heading in
            [1, 2].map { Statement(heading: heading, rank: $0, words: form["\(heading.look)-\($0)"]) }
        }.filter { !$0.words.isEmpty }
    }

    /// Some browsers count a new line as two letters.
    var isTooLong: Bool { statements.contains { $0.words.utf16.count > TellAsks.longest + 200 } }

    var workshop: TellAsks.Workshop? { TellAsks.Workshop(rawValue: form["workshop"]) }

    /// Nil where nobody said. Exact words are printed only where that was said by itself.
    var consent: Consent? {
        switch workshop {
        case nil: nil
        case .no: .no
        case .notAsked: .notAsked
        case .yes: form.has("report") ? .yes : .yesNoQuotes
        case .bestInterests: form.has("report") ? .bestInterests : .yesNoQuotes
        }
    }

    func review(_ id: ID<Review>, code: String, day: Day, through way: WayIn, consent: Consent) -> Review {
        let (link, collector) = (way.link, way.collector)
        return Review(
            id: id, code: code, day: form.day("day") ?? day, service: link.service, team: link.team.isEmpty ? collector?.team ?? "" : link.team,
            needs: short("needs"), method: parts(form.all("way").compactMap { TellAsks.Way(rawValue: $0) }.map { words("tell.way.\($0.rawValue).kept") }) ?? "",
            chosenBy: chosenBy, voice: isWorkedOut ? words("tell.voice.kept") : "", source: link.source, consent: consent, statements: statements,
            provider: collector?.provider, collector: link.collector, helpedToChoose: helpedToChoose, usesWords: yesOrNo("uses-words"),
            helpedBy: helpers("help"), interpretedBy: isWorkedOut ? helpers("interpreted") : nil,
            howSure: isWorkedOut ? HowSure(rawValue: form["sure"]) : nil, agrees: agrees(consent))
    }

    /// Whether the person wants to find out, by the code, what became of their words.
    var wantsToFollow: Bool { form.has("thread") }

    /// Who chose what comes first; "me" is among them where the person did, or helped (W2-03).
    private var chosenBy: [String] {
        let others = people("help").map(\.rawValue)
        switch TellAsks.Chose(rawValue: form["chose"]) {
        case nil: return []
        case .person: return [Chooser.me.rawValue]
        case .withHelp: return [Chooser.me.rawValue] + others
        case .other: return (helpedToChoose == true ? [Chooser.me.rawValue] : []) + (others.isEmpty ? [words("tell.chose.other.kept")] : others)
        }
    }

    private var helpedToChoose: Bool? {
        switch TellAsks.Chose(rawValue: form["chose"]) {
        case nil: nil
        case .person, .withHelp: true
        case .other: yesOrNo("helped-choose")
        }
    }

    private var isWorkedOut: Bool { form["voice"] == TellAsks.Voice.workedOut.rawValue }

    /// Nil where the person was not asked yet: then there is nothing that they agreed to.
    private func agrees(_ consent: Consent) -> Agreement? {
        guard consent.letsWordsBeHeard else { return nil }
        return Agreement(workshop: true, report: form.has("report"), thread: wantsToFollow, contact: form.has("contact"))
    }

    private func yesOrNo(_ field: String) -> Bool? { ["yes": true, "no": false][form[field]] }

    private func helpers(_ field: String) -> String? { parts(people(field).map { words("tell.helper.\($0.rawValue).kept") }) }

    private func people(_ field: String) -> [Chooser] {
        form.all(field).compactMap { Chooser(rawValue: $0) }.filter { TellAsks.helpers.contains($0) }
    }

    private func parts(_ parts: [String]) -> String? { parts.isEmpty ? nil : parts.joined(separator: words("list.joint")) }

    private func short(_ field: String) -> String { String(form[field].prefix(200)) }
}

/// Codes for people who have none from an organisation: letters and digits that nobody takes for another.
enum MadeCode {
    private static let letters = Array("ABCDEFGHJKMNPQRSTUVWXYZ23456789")

    /// It follows from the review's own random id, so that a form sent twice at once is the same both times.
    static func make(for review: ID<Review>) -> String {
        var left = review.text.utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
        return String(
            (0..<7).map { _ in
                let letter = letters[Int(left % UInt64(letters.count))]
                left /= UInt64(letters.count)
                return letter
            })
    }
}
