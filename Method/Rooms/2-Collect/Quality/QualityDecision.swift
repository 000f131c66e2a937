extension Project {
    func decide(_ command: QualityCommand, by who: Who) throws(CollectRefusal) -> [QualityEvent] {
        switch command {
        case .mark(let review, let marks, let words):
            guard collect.reviews[review] != nil else { throw .noSuchReview }
            let new = ReviewMark(review: review, by: who.id, marks: marks, words: words)
            return collect.quality.marks.contains(new) ? [] : [.reviewMarked(review: review, by: who.id, marks: marks, words: words)]
        case .holdMeeting(let meeting):
            for review in meeting.sample where collect.reviews[review] == nil { throw .noSuchReview }
            return collect.quality.meeting(meeting.id) == nil ? [.meetingHeld(meeting: meeting.beginning)] : []
        case .answer(let id, let review, let question, let answer, let words):
            let meeting = try meeting(id)
            if let review, collect.reviews[review] == nil { throw .noSuchReview }
            let new = MeetingAnswer(review: review, question: question, answer: answer, words: words)
            if meeting.answers.contains(new) { return [] }
            if meeting.isConcluded { throw .alreadyConcluded }
            return [.questionAnswered(meeting: id, review: review, question: question, answer: answer, words: words)]
        case .conclude(let id, let mitigations): return try conclude(try meeting(id), mitigations)
        case .finish(let id, let day, let words):
            guard let meeting = collect.quality.meetings.first(where: { $0.mitigations.contains { $0.id == id } }) else {
                throw .noSuchMitigation
            }
            if meeting.mitigations.contains(where: { $0.id == id && $0.done != nil }) { return [] }
            return [.mitigationDone(meeting: meeting.id, mitigation: id, day: day, words: words)]
        }
    }

    private func conclude(_ meeting: QualityMeeting, _ mitigations: [Mitigation]) throws(CollectRefusal) -> [QualityEvent] {
        if meeting.isConcluded, meeting.mitigations.map(\.id) == mitigations.map(\.id) { return [] }
        if meeting.isConcluded { throw .alreadyConcluded }
        guard mitigations.allSatisfy(\.isWhole), Set(mitigations.map(\.id)).count == mitigations.count else { throw .mitigationNotWhole }
        return [.meetingConcluded(meeting: meeting.id, mitigations: mitigations)]
    }

    private func meeting(_ id: ID<QualityMeeting>) throws(CollectRefusal) -> QualityMeeting {
        guard let meeting = collect.quality.meeting(id) else { throw .noSuchMeeting }
        return meeting
    }
}
