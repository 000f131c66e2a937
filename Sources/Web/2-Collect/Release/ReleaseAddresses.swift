import Method

// MARK: 2-Collect: release to the wall, questions about cards, safeguarding
extension Site {
    static func look(_ project: ID<Project>, _ show: LookShow = .one) -> String {
        show == .one ? "\(collect(project))/look" : "\(collect(project))/look?show=\(show.rawValue)"
    }
    /// One card, whoever has looked at it already.
    static func look(_ project: ID<Project>, at card: ID<Card>) -> String { "\(collect(project))/look?card=\(card)" }
    static func look(_ project: ID<Project>, _ doing: LookDoing) -> String { "\(collect(project))/look/\(doing.rawValue)" }
    static func asking(_ project: ID<Project>, _ asking: LookAsking) -> String { "\(collect(project))/looks/\(asking.rawValue)" }

    static func cardNote(_ project: ID<Project>) -> String { "\(collect(project))/note" }
    static func cardNote(_ project: ID<Project>, code: String) -> String { "\(cardNote(project))?code=\(escaped(code))" }
    static func cardNote(_ project: ID<Project>, _ doing: NoteDoing) -> String { "\(cardNote(project))/\(doing.rawValue)" }

    static func safeguarding(_ project: ID<Project>) -> String { "\(self.project(project))/safeguarding" }
    static func matter(_ project: ID<Project>, _ card: ID<Card>) -> String { "\(safeguarding(project))/\(card)" }
    static func matter(_ project: ID<Project>, _ card: ID<Card>, _ doing: MatterDoing) -> String { "\(matter(project, card))/\(doing.rawValue)" }
}

/// How many cards are on the page, and which.
enum LookShow: String, CaseIterable { case one, ten, marked }

/// Whether two people look at all.
enum LookAsking: String { case ask, stop }

enum NoteDoing: String { case ask, answer, settle }

enum MatterDoing: String { case note, close }
