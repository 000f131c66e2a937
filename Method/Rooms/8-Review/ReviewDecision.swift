extension Project {
    func decide(_ command: ReviewCommand) throws(ReviewRefusal) -> [ReviewEvent] {
        switch command {
        case .takeReading(let id, let measureID, let reading):
            if review.readings.contains(where: { $0.id == id }) { return [] }
            guard let measure = success.measure(measureID) else { throw .noSuchMeasure }
            guard measure.takes(reading.value) else { throw .otherKindOfValue }
            guard reading.value.isPossible else { throw .numberNotPossible }
            if let known = readings(of: measureID).first(where: { $0.day == reading.day }) {
                guard known == reading else { throw .dayTaken(reading.day) }
                return []
            }
            return [.readingTaken(id: id, measure: measureID, reading: reading)]
        case .takeOutReading(let id, let why):
            guard review.readings.contains(where: { $0.id == id }) else { throw .noSuchReading }
            guard !why.isEmpty else { throw .reasonMissing }
            return [.readingTakenOut(id: id, why: why)]
        case .mark(let statement, let perspective, let mark):
            guard success.statement(statement) != nil else { throw .noSuchStatement }
            return review.marks[statement]?[perspective] == mark ? [] : [.marked(statement: statement, perspective: perspective, mark: mark)]
        case .noteProcess(let note):
            guard !note.words.isEmpty else { throw .wordsMissing }
            return review.notes.contains { $0.id == note.id } ? [] : [.processNoted(note: note)]
        case .takeOutProcessNote(let id): return review.notes.contains { $0.id == id } ? [.processNoteTakenOut(id: id)] : []
        }
    }
}
