import Synchronization

/// How often somebody may try something that can be guessed: each try takes one from a bucket that fills again slowly.
/// Kept in memory and bounded; after a restart all buckets are full.
final class Tries: Sendable {
    struct Rule: Sendable {
        let name: String
        let atOnce: Double
        let eachMinute: Double

        /// One name from one address.
        static let signIn = Rule(name: "sign-in", atOnce: 8, eachMinute: 4)
        /// Any name from one address: a whole room may stand behind one.
        static let address = Rule(name: "address", atOnce: 60, eachMinute: 30)
        /// Join codes from one address.
        static let joinCode = Rule(name: "join", atOnce: 60, eachMinute: 20)
        /// Join codes from anywhere, so that many addresses together cannot guess faster.
        static let anyJoinCode = Rule(name: "any-join", atOnce: 600, eachMinute: 300)
        /// Codes of cards from one address: what became of somebody's words.
        static let cardCode = Rule(name: "card", atOnce: 60, eachMinute: 20)
        /// Links that sign in.
        static let link = Rule(name: "link", atOnce: 20, eachMinute: 10)
    }

    private struct Bucket {
        var left: Double
        var at: Int64
    }

    private static let most = 20_000
    private let buckets = Mutex<[String: Bucket]>([:])

    /// Whether one more try may be made. `milliseconds` is the time now.
    func may(_ rule: Rule, _ who: String = "", at milliseconds: Int64) -> Bool {
        buckets.withLock { buckets in
            let key = "\(rule.name) \(who)"
            if buckets.count >= Self.most, buckets[key] == nil { Self.makeRoom(&buckets, at: milliseconds) }
            var bucket = buckets[key] ?? Bucket(left: rule.atOnce, at: milliseconds)
            let minutes = Double(max(0, milliseconds - bucket.at)) / 60_000
            bucket.left = min(rule.atOnce, bucket.left + minutes * rule.eachMinute)
            bucket.at = milliseconds
            let may = bucket.left >= 1
            if may { bucket.left -= 1 }
            buckets[key] = bucket
            return may
        }
    }

    /// Buckets that nobody touched for an hour are full again; where that is not enough, the longest untouched half goes.
    private static func makeRoom(_ buckets: inout [String: Bucket], at now: Int64) {
        buckets = buckets.filter { now - $0.value.at < 3_600_000 }
        guard buckets.count >= most else { return }
        let middle = buckets.values.map(\.at).sorted()[buckets.count / 2]
        buckets = buckets.filter { $0.value.at > middle }
    }
}
