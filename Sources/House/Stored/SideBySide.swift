import Dispatch
import Foundation
import Synchronization

/// The same work on many things, on all cores, with the results in order. For few things it is done right here.
enum SideBySide {
    /// Asked once: the answer is read from files.
    private static let cores = ProcessInfo.processInfo.activeProcessorCount

    static func map<Thing: Sendable, Result: Sendable>(
        _ things: [Thing], _ work: @Sendable (Thing) throws -> Result
    ) throws -> [Result] {
        guard things.count >= 64, cores > 1 else { return try things.map(work) }
        let pieces = min(cores * 4, things.count / 16)
        let done = Mutex<[Int: Swift.Result<[Result], any Error>]>([:])
        DispatchQueue.concurrentPerform(iterations: pieces) { piece in
            let range = (piece * things.count / pieces)..<((piece + 1) * things.count / pieces)
            let results = Swift.Result { try things[range].map(work) }
            done.withLock { $0[piece] = results }
        }
        let results = done.withLock { $0 }
        return try (0..<pieces).flatMap { try results[$0]?.get() ?? [] }
    }
}
