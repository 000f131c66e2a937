import House
import Method
import Synchronization

/// Who is signed in, remembered for a second, so that a page and all that belongs to it ask the store once.
/// A session that is ended here is gone at once; one that is ended elsewhere, within that second.
final class KnownSessions: Sendable {
    private struct Known {
        let account: Account
        let until: Int64
    }

    private static let milliseconds: Int64 = 1_000
    private static let most = 10_000
    private let known = Mutex<[String: Known]>([:])
    private let house: House

    init(house: House) { self.house = house }

    func account(_ token: String) async throws -> Account? {
        let now = house.moment().milliseconds
        if let known = known.withLock({ $0[token] }), known.until > now { return known.account }
        guard let account = try await house.session(token) else {
            forget(token)
            return nil
        }
        known.withLock { known in
            if known.count >= Self.most { known = known.filter { $0.value.until > now } }
            if known.count < Self.most { known[token] = Known(account: account, until: now + Self.milliseconds) }
        }
        return account
    }

    func forget(_ token: String) { known.withLock { _ = $0.removeValue(forKey: token) } }
}
