import Method
import Testing

/// Projects in the room of preparing, for its tests.
enum Prepared {
    static func project(_ level: Level, services: [(String, Int)] = [], needs: [(String, Int)] = [], means: Int? = nil) -> Given {
        var given = Given.started.when(.prepare(.chooseLevel(level)))
        for (service, supported) in services { given = given.when(.prepare(.countPeople(ServiceCount(service: service, supported: supported)))) }
        for (need, supported) in needs { given = given.when(.prepare(.sample(.countNeed(NeedCount(need: need, supported: supported))))) }
        return means.map { given.when(.prepare(.scope(.stateMeans(Means(mostReviews: $0))))) } ?? given
    }

    static func record(_ id: String = "r", _ on: String = "2024-12-03", reviews: Int, by perspectives: [Perspective] = [.people]) -> ProjectCommand {
        .prepare(
            .sample(
                .record(
                    SampleRecord(
                        id: the(id), day: day(on), there: "the planning group", perspectives: perspectives, debated: "a fifth or a quarter",
                        reviews: reviews, why: "what we can do well"))))
    }

    /// A day that is known to be one.
    static func day(_ text: String) -> Day {
        guard let day = Day(text) else { preconditionFailure("no such day: \(text)") }
        return day
    }

    /// Guests named after their share: `people1`, `providers1` …
    static func guests(people: Int, providers: Int, commissioners: Int, others: Int = 0, decide: Bool = true, in given: Given = .started) -> Given {
        var given = given
        let shares: [(Perspective, String, Int)] = [
            (.people, "people", people), (.providers, "providers", providers), (.commissioners, "commissioners", commissioners), (.others, "others", others),
        ]
        for (perspective, name, count) in shares where count > 0 {
            for number in 1...count {
                let decides = decide && number == 1 && perspective != .people && perspective != .others
                let guest = Guest(id: the("\(name)\(number)"), words: "\(name) \(number)", perspective: perspective, decides: decides)
                given = given.when(.prepare(.invite(guest)))
            }
        }
        return given
    }
}

extension Given {
    func guest(_ commands: GuestCommand...) -> Given { commands.reduce(self) { $0.when(.prepare(.guest($1))) } }
    var prepared: PrepareRoom { project.prepare }
}
