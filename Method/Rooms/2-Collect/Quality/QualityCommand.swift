public enum QualityCommand: Sendable, Equatable {
    /// A trusted reader's marks, as themselves (W2-10). Marking again puts the new marks in place of their own old ones.
    case mark(review: ID<Review>, marks: ReviewMarks, words: String)
    case holdMeeting(QualityMeeting)
    /// nil for the sample as a whole: those words are about the sample and never about one person.
    case answer(meeting: ID<QualityMeeting>, review: ID<Review>?, question: QualityQuestion, answer: QualityAnswer, words: String)
    /// Carry on; with mitigations, carry on with these.
    case conclude(meeting: ID<QualityMeeting>, mitigations: [Mitigation])
    case finish(mitigation: ID<Mitigation>, day: Day, words: String)

    var permission: Permission {
        if case .mark = self { .collect } else { .prepare }
    }
}

public enum QualityEvent: Sendable, Codable, Equatable {
    case reviewMarked(review: ID<Review>, by: ID<Person>, marks: ReviewMarks, words: String)
    case meetingHeld(meeting: QualityMeeting)
    case questionAnswered(
        meeting: ID<QualityMeeting>, review: ID<Review>?, question: QualityQuestion, answer: QualityAnswer, words: String)
    case meetingConcluded(meeting: ID<QualityMeeting>, mitigations: [Mitigation])
    case mitigationDone(meeting: ID<QualityMeeting>, mitigation: ID<Mitigation>, day: Day, words: String)

    var subject: ID<Review>? {
        switch self {
        case .reviewMarked(let review, _, _, _): review
        case .questionAnswered(_, let review, _, _, _): review
        case .meetingHeld, .meetingConcluded, .mitigationDone: nil
        }
    }
}
