import Method
import Storage

/// What is on its way to the disk, in order, and who waits for it without having added to it.
struct Waiting {
    var events: [(version: Int, events: [ProjectEvent])] = []
    var people: [(version: Int, answer: CheckedContinuation<StorageFault?, Never>)] = []

    var isEmpty: Bool { events.isEmpty }

    mutating func takeEvents(upTo version: Int) -> [ProjectEvent] {
        let count = events.firstIndex { $0.version > version } ?? events.count
        defer { events.removeFirst(count) }
        return events[..<count].flatMap(\.events)
    }

    mutating func answer(upTo version: Int) {
        for person in people where person.version <= version { person.answer.resume(returning: nil) }
        people.removeAll { $0.version <= version }
    }

    mutating func answerAll(_ fault: StorageFault?) {
        events.removeAll()
        for person in people { person.answer.resume(returning: fault) }
        people.removeAll()
    }
}
