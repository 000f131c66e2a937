import CSodium
import Dispatch
import Synchronization

/// Hashing and checking passwords with argon2id. Each takes about a quarter of a gigabyte and most of a second on purpose, so at most
/// two run at once, on threads of their own; at most 32 people wait.
public final class Passwords: Sendable {
    /// How hard guessing is made.
    public enum Effort: Sendable {
        /// 256 MiB and three passes.
        case moderate
        /// As little as libsodium allows: for tests, where hundreds are checked.
        case least
    }

    private struct Line {
        var running = 0
        var waiting: [@Sendable () -> Void] = []
    }

    private let effort: Effort
    private let line = Mutex(Line())

    public init(effort: Effort = .moderate) { self.effort = effort }

    func hash(_ password: String) async throws -> String {
        let (operations, memory) = limits
        return try await run {
            var text = [CChar](repeating: 0, count: Int(crypto_pwhash_strbytes()))
            let bytes = Array(password.utf8CString)
            let isDone = crypto_pwhash_str(&text, bytes, UInt64(bytes.count - 1), operations, memory) == 0
            return isDone ? String(decoding: text.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self) : ""
        }
    }

    func check(_ password: String, against hash: String) async throws -> Bool {
        try await run {
            let bytes = Array(password.utf8CString)
            return crypto_pwhash_str_verify(hash, bytes, UInt64(bytes.count - 1)) == 0
        }
    }

    private var limits: (UInt64, Int) {
        switch effort {
        case .moderate: (UInt64(crypto_pwhash_opslimit_moderate()), crypto_pwhash_memlimit_moderate())
        case .least: (UInt64(crypto_pwhash_opslimit_min()), crypto_pwhash_memlimit_min())
        }
    }

    private func run<Answer: Sendable>(_ work: @escaping @Sendable () -> Answer) async throws -> Answer {
        let answer: Answer? = await withCheckedContinuation { asking in
            let job: @Sendable () -> Void = {
                let answer = work()
                self.next()
                asking.resume(returning: answer)
            }
            start(job, orElse: { asking.resume(returning: nil) })
        }
        guard let answer else { throw HouseFault.tooBusy }
        return answer
    }

    private func start(_ job: @escaping @Sendable () -> Void, orElse refuse: () -> Void) {
        enum Turn { case now, later, never }
        let turn = line.withLock { line -> Turn in
            if line.running < 2 {
                line.running += 1
                return .now
            }
            guard line.waiting.count < 32 else { return .never }
            line.waiting.append(job)
            return .later
        }
        switch turn {
        case .now: DispatchQueue.global(qos: .userInitiated).async(execute: job)
        case .later: break
        case .never: refuse()
        }
    }

    private func next() {
        let job = line.withLock { line -> (@Sendable () -> Void)? in
            if line.waiting.isEmpty {
                line.running -= 1
                return nil
            }
            return line.waiting.removeFirst()
        }
        if let job { DispatchQueue.global(qos: .userInitiated).async(execute: job) }
    }
}
