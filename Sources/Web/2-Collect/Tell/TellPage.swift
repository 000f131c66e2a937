import Exchange
import Method

/// The form behind a link: three questions, two answers each, and what goes with them. Of the project it shows no more than who asks and why.
///
/// Without scripts it is one long form. With them, one question is shown at a time, and everything is kept on the device until it was sent.
struct TellPage: Page {
    struct Question {
        let look: String
        let picture: String
        let number: Int
        let legend: String
        let answers: [Answer]
    }
    struct Answer {
        let field: String
        let label: String
        let words: String
    }
    struct Choice {
        let field: String
        let name: String
        let value: String
        let picture: String
        let words: String
        let isChosen: Bool
    }
    static let template = "2-collect/tell"
    let title: String
    let why: String
    let asker: String
    let action: String
    let otherWords: String
    let id: String
    let longest: Int
    let questions: [Question]
    let chose: [Choice]
    let helpedChoose: [Choice]
    let help: [Choice]
    let voice: [Choice]
    let interpreted: [Choice]
    let sure: [Choice]
    let ways: [Choice]
    let asksForCode: Bool
    let code: String
    let needs: String
    let workshop: [Choice]
    let usesWords: [Choice]
    let agrees: [Choice]

    static let sample = TellPage(
        title: "Riverside", why: "To hear people", asker: "Morgan", action: "/x", otherWords: "/y", id: "k3", longest: 2_000,
        questions: [
            Question(
                look: "working", picture: "/pictures/working.svg", number: 1, legend: "What is working?",
                answers: [Answer(field: "working-1", label: "First", words: "Tea")])
        ],
        chose: [.sample], helpedChoose: [.sample], help: [.sample], voice: [.sample], interpreted: [.sample], sure: [.sample], ways: [.sample],
        asksForCode: true, code: "P01", needs: "older people", workshop: [.sample], usesWords: [.sample], agrees: [.sample])
}

extension TellPage.Choice {
    static let sample = Self(field: "chose-person", name: "chose", value: "person", picture: "/pictures/person.svg", words: "I chose", isChosen: true)
}

extension TellPage {
    init(_ way: WayIn, asker: String, _ visit: Visit) {
        let (form, words, language) = (visit.form, visit.words, visit.words.language)
        let picture: (String) -> String = { visit.around.files.address(of: "/pictures/\($0).svg") ?? "" }
        func choices(_ name: String, _ all: [(value: String, picture: String, key: String)]) -> [Choice] {
            all.map { value, sign, key in
                Choice(
                    field: "\(name)-\(value)", name: name, value: value, picture: picture(sign), words: words(key),
                    isChosen: form.all(name).contains(value))
            }
        }
        func helpers(_ name: String) -> [Choice] {
            choices(name, TellAsks.helpers.map { ($0.rawValue, Self.picture(of: $0), "tell.helper.\($0.rawValue)") })
        }
        let isForOthers = way.link.kind == .collector
        self.init(
            title: way.project.journey.title, why: way.project.prepare.why, asker: asker, action: way.address(language),
            otherWords: way.address(language == .easyRead ? .plain : .easyRead), id: (visit.sameID() as ID<Review>).text,
            longest: TellAsks.longest, questions: Self.questions(form, words, picture),
            chose: choices("chose", TellAsks.Chose.allCases.map { ($0.rawValue, Self.picture(of: $0), "tell.chose.\($0.rawValue)") }),
            helpedChoose: choices("helped-choose", [("yes", "yes", "tell.yes"), ("no", "no", "tell.no")]), help: helpers("help"),
            voice: choices("voice", [("own", "words", "tell.voice.own"), ("workedOut", "idea", "tell.voice.workedOut")]),
            interpreted: helpers("interpreted"),
            sure: choices("sure", HowSure.allCases.map { ($0.rawValue, Self.picture(of: $0), "tell.sure.\($0.rawValue)") }),
            ways: choices("way", TellAsks.Way.allCases.map { ($0.rawValue, Self.picture(of: $0), "tell.way.\($0.rawValue)") }),
            asksForCode: isForOthers, code: form["code"], needs: form["needs"],
            workshop: choices(
                "workshop",
                TellAsks.Workshop.allCases.filter { isForOthers || $0 != .notAsked }.map {
                    ($0.rawValue, Self.picture(of: $0), "tell.workshop.\($0.rawValue)")
                }), usesWords: isForOthers ? choices("uses-words", [("yes", "words", "tell.yes"), ("no", "showing", "tell.no")]) : [],
            agrees: [("report", "paper"), ("thread", "thread"), ("contact", "ask")].flatMap { name, sign in choices(name, [("yes", sign, "tell.\(name).yes")]) }
        )
    }

    private static func questions(_ form: Form, _ words: Phrases, _ picture: (String) -> String) -> [Question] {
        Heading.allCases.enumerated().map { place, heading in
            Question(
                look: heading.look, picture: picture(heading.look), number: place + 1, legend: words("prepare.question.\(heading.rawValue)"),
                answers: [1, 2].map { rank in
                    let field = "\(heading.look)-\(rank)"
                    return Answer(field: field, label: words("tell.answer.\(rank)"), words: form[field])
                })
        }
    }
}

/// One picture for one idea, the same in both kinds of words.
extension TellPage {
    private static func picture(of chose: TellAsks.Chose) -> String {
        switch chose {
        case .person: "person"
        case .withHelp: "supporter"
        case .other: "others"
        }
    }

    private static func picture(of helper: Chooser) -> String {
        switch helper {
        case .me: "person"
        case .family: "people"
        case .worker: "supporter"
        case .advocate: "beside"
        }
    }

    private static func picture(of sure: HowSure) -> String {
        switch sure {
        case .sure: "yes"
        case .fairlySure: "not-sure"
        case .aGuess: "help"
        }
    }

    private static func picture(of way: TellAsks.Way) -> String {
        switch way {
        case .said: "words"
        case .wrote: "edit"
        case .signed: "signing"
        case .pictures: "symbols"
        case .showed: "showing"
        }
    }

    private static func picture(of workshop: TellAsks.Workshop) -> String {
        switch workshop {
        case .yes: "yes"
        case .bestInterests: "safe"
        case .notAsked: "clock"
        case .no: "no"
        }
    }
}
