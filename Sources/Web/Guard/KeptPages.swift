import House
import Method
import Synchronization

/// Finished pages, so that a board that did not change costs a look-up. Bounded in bytes: the oldest used go first.
final class KeptPages: Sendable {
    /// Who may see what is part of the name: a page is never shown to another reader.
    struct Key: Hashable, Sendable {
        let project: ID<Project>
        let address: String
        let reader: String
        let language: Language
    }

    private struct Page {
        let version: Int
        let answer: Answer
        let bytes: Int
        var used: Int
    }

    private struct State {
        var pages: [Key: Page] = [:]
        var bytes = 0
        var turn = 0
    }

    private let limit: Int
    private let state = Mutex(State())

    /// `limit` in bytes, plain and packed together.
    init(limit: Int) { self.limit = limit }

    func page(_ key: Key, version: Int) -> Answer? {
        state.withLock { state in
            guard let index = state.pages.index(forKey: key), state.pages.values[index].version == version else { return nil }
            state.turn += 1
            state.pages.values[index].used = state.turn
            return state.pages.values[index].answer
        }
    }

    /// Nothing made of this project is held any more.
    func forget(_ project: ID<Project>) {
        state.withLock { state in
            state.pages = state.pages.filter { $0.key.project != project }
            state.bytes = state.pages.values.reduce(0) { $0 + $1.bytes }
        }
    }

    func keep(_ answer: Answer, as key: Key, version: Int) {
        guard case .bytes(let bytes, let packed) = answer.body else { return }
        let size = bytes.readableBytes + (packed?.readableBytes ?? 0)
        guard size < limit / 4 else { return }
        state.withLock { state in
            state.turn += 1
            let page = Page(version: version, answer: answer, bytes: size, used: state.turn)
            state.bytes += size - (state.pages.updateValue(page, forKey: key)?.bytes ?? 0)
            while state.bytes > limit, let oldest = state.pages.min(by: { $0.value.used < $1.value.used }) {
                state.pages[oldest.key] = nil
                state.bytes -= oldest.value.bytes
            }
        }
    }
}
