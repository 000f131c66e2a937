/// How good the words are that came in, in the eyes of people who know. For the teams that collect, not for the public (W2-17);
/// only `Project.dataWarnings` go further, and they name no team and no person.
public struct CollectedQuality: Sendable, Codable, Equatable {
    public internal(set) var marks: [ReviewMark] = []
    public internal(set) var meetings: [QualityMeeting] = []

    public func meeting(_ id: ID<QualityMeeting>) -> QualityMeeting? { meetings.first { $0.id == id } }

    /// What was agreed and is not done yet, soonest first.
    public var openMitigations: [Mitigation] {
        meetings.flatMap(\.mitigations).filter { $0.done == nil }.sorted { ($0.due, $0.id) < ($1.due, $1.id) }
    }

    mutating func forget(_ reviews: Set<ID<Review>>) {
        marks.removeAll { reviews.contains($0.review) }
        for at in meetings.indices { meetings[at].answers.removeAll { $0.review.map { reviews.contains($0) } ?? false } }
    }

    mutating func evolve(_ event: QualityEvent) {
        switch event {
        case .reviewMarked(let review, let person, let marks, let words):
            self.marks.removeAll { $0.review == review && $0.by == person }
            self.marks.append(ReviewMark(review: review, by: person, marks: marks, words: words))
        case .meetingHeld(let meeting): meetings.append(meeting)
        case .questionAnswered(let meeting, let review, let question, let answer, let words):
            change(meeting) {
                $0.answers.removeAll { $0.review == review && $0.question == question }
                $0.answers.append(MeetingAnswer(review: review, question: question, answer: answer, words: words))
            }
        case .meetingConcluded(let meeting, let mitigations):
            change(meeting) {
                $0.isConcluded = true
                $0.mitigations = mitigations
            }
        case .mitigationDone(let meeting, let mitigation, let day, let words):
            change(meeting) {
                guard let at = $0.mitigations.firstIndex(where: { $0.id == mitigation }) else { return }
                ($0.mitigations[at].done, $0.mitigations[at].outcome) = (day, words)
            }
        }
    }

    private mutating func change(_ id: ID<QualityMeeting>, _ how: (inout QualityMeeting) -> Void) {
        if let at = meetings.firstIndex(where: { $0.id == id }) { how(&meetings[at]) }
    }
}

public enum QualityAnswer: String, Sendable, Codable, CaseIterable {
    case yes, partly, no
}

/// What somebody who knows people well sees in one review (W2-10), by its code: they are told nothing more of who it is.
public struct ReviewMarks: Sendable, Codable, Equatable {
    /// Do the words have colour?
    public let colour: QualityAnswer
    /// Is there detail in them?
    public let detail: QualityAnswer
    /// Are they true to life?
    public let truth: QualityAnswer

    public init(colour: QualityAnswer, detail: QualityAnswer, truth: QualityAnswer) {
        self.colour = colour
        self.detail = detail
        self.truth = truth
    }

    public var isPoor: Bool { [colour, detail, truth].contains(.no) }
}

public struct ReviewMark: Sendable, Codable, Equatable {
    public let review: ID<Review>
    public let by: ID<Person>
    public let marks: ReviewMarks
    public let words: String
}
