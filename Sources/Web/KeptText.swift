import Synchronization

/// Texts that were rendered before, by the value they show. Bounded: what was not used for longest goes first, half at a time.
final class KeptText: Sendable {
    struct Key: Hashable, @unchecked Sendable {  // AnyHashable is not marked Sendable; only Sendable regions are put in
        let value: AnyHashable
        let language: Language
    }

    private struct Text {
        let text: String
        var used: Int
    }

    private struct State {
        var texts: [Key: Text] = [:]
        var bytes = 0
        var turn = 0
    }

    private let limit: Int
    private let state = Mutex(State())

    /// `limit` in bytes of text.
    init(limit: Int) { self.limit = limit }

    subscript(key: Key) -> String? {
        get {
            state.withLock { state in
                guard let index = state.texts.index(forKey: key) else { return nil }
                state.turn += 1
                state.texts.values[index].used = state.turn
                return state.texts.values[index].text
            }
        }
        set {
            guard let newValue else { return }
            state.withLock { state in
                state.turn += 1
                if let old = state.texts.updateValue(Text(text: newValue, used: state.turn), forKey: key) {
                    state.bytes -= old.text.utf8.count
                }
                state.bytes += newValue.utf8.count
                if state.bytes > limit { Self.forgetHalf(&state) }
            }
        }
    }

    func forgetAll() { state.withLock { $0 = State() } }

    private static func forgetHalf(_ state: inout State) {
        let turns = state.texts.values.map(\.used).sorted()
        let middle = turns[turns.count / 2]
        state.texts = state.texts.filter { $0.value.used > middle }
        state.bytes = state.texts.values.reduce(0) { $0 + $1.text.utf8.count }
    }
}
