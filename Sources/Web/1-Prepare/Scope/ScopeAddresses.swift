import Method

// MARK: 1-Prepare: scope, circle and sample
extension Site {
    static func aim(_ project: ID<Project>) -> String { "\(prepare(project))/aim" }
    static func scopeSheet(_ project: ID<Project>) -> String { "\(prepare(project))/scope-sheet" }
    static func means(_ project: ID<Project>) -> String { "\(prepare(project))/time-and-money" }
    static func expectations(_ project: ID<Project>) -> String { "\(prepare(project))/what-to-expect" }
    static func learning(_ project: ID<Project>) -> String { "\(prepare(project))/what-we-want-to-learn" }
    static func checklist(_ project: ID<Project>) -> String { "\(prepare(project))/checklist" }

    static func circle(_ project: ID<Project>) -> String { "\(prepare(project))/who-else" }
    static func stakeholderOut(_ project: ID<Project>) -> String { "\(circle(project))/take-out" }
    static func missingVoice(_ project: ID<Project>) -> String { "\(circle(project))/missing" }
    static func voiceFound(_ project: ID<Project>) -> String { "\(circle(project))/found" }
    static func partners(_ project: ID<Project>) -> String { "\(prepare(project))/partners" }
    static func partnerReviews(_ project: ID<Project>) -> String { "\(partners(project))/reviews" }
    static func partnerOut(_ project: ID<Project>) -> String { "\(partners(project))/take-out" }
    static func host(_ project: ID<Project>) -> String { "\(partners(project))/host" }
    static func introduction(_ project: ID<Project>) -> String { "\(partners(project))/introduction" }
    static func together(_ project: ID<Project>) -> String { "\(prepare(project))/together" }
    static func takeAgain(_ project: ID<Project>) -> String { "\(together(project))/again" }
    static func togetherNote(_ project: ID<Project>) -> String { "\(together(project))/note" }
    static func togetherNoteOut(_ project: ID<Project>) -> String { "\(together(project))/take-out" }

    static func sampleShare(_ project: ID<Project>) -> String { "\(sample(project))/share" }
    static func sampleRecord(_ project: ID<Project>) -> String { "\(sample(project))/agreed" }
    static func samplePlaces(_ project: ID<Project>) -> String { "\(sample(project))/people" }
    static func samplePlaceOut(_ project: ID<Project>) -> String { "\(samplePlaces(project))/take-out" }
}
