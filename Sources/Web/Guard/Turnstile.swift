import Synchronization

/// Lets in so many at a time.
final class Turnstile: Sendable {
    private let most: Int
    private let inside = Mutex(0)

    init(_ most: Int) { self.most = most }

    /// False where it is full. Who was let in has to leave.
    func enter() -> Bool {
        inside.withLock { inside in
            guard inside < most else { return false }
            inside += 1
            return true
        }
    }

    func leave() { inside.withLock { $0 -= 1 } }
}
