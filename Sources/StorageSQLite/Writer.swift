import Dispatch
import GRDB
import Storage
import Synchronization

/// The one writer. Whatever is waiting when it is free goes into one transaction and shares one wait for the disk.
/// Nobody is answered before that wait is over.
final class Writer: Sendable {
    /// One person's wish to write. Exactly one of its answers is called.
    struct Job: Sendable {
        /// Writes, and gives back what to say once it is durable. A `StorageFault` thrown here means: nothing was written,
        /// and only this job is refused. Any other error undoes the whole transaction.
        let work: @Sendable (Database) throws -> @Sendable () -> Void
        let refuse: @Sendable (StorageFault) -> Void
    }

    private struct Line {
        var waiting: [Job] = []
        var isDraining = false
        var stopped: StorageFault?
    }

    private let pool: DatabasePool
    private let queue = DispatchQueue(label: "heard.writer")
    private let line = Mutex(Line())
    private let whenStopped: @Sendable (StorageFault) -> Void

    init(pool: DatabasePool, stopped: @escaping @Sendable (StorageFault) -> Void) {
        self.pool = pool
        whenStopped = stopped
    }

    /// Takes its place in the line at once; the order of calls is the order of writing.
    func put(_ job: Job) {
        let (fault, mustStart) = line.withLock { line -> (StorageFault?, Bool) in
            if let stopped = line.stopped { return (stopped, false) }
            line.waiting.append(job)
            defer { line.isDraining = true }
            return (nil, !line.isDraining)
        }
        if let fault { job.refuse(fault) }
        if mustStart { queue.async { self.work() } }
    }

    /// Writes and returns when it is durable.
    func write<T: Sendable>(_ change: @escaping @Sendable (Database) throws -> T) async throws(StorageFault) -> T {
        let result: Result<T, StorageFault> = await withCheckedContinuation { waiting in
            put(
                Job { db in
                    let value = try change(db)
                    return { waiting.resume(returning: .success(value)) }
                } refuse: {
                    waiting.resume(returning: .failure($0))
                })
        }
        return try result.get()
    }

    /// Waits until everything put so far is answered.
    func drain() { queue.sync {} }

    private func work() {
        while let batch = nextBatch() {
            do {
                for answer in try commit(batch) { answer() }
            } catch {
                let fault = StorageFault(error)
                let late = stopIfNeeded(fault)
                for job in batch + late { job.refuse(fault) }
            }
        }
    }

    private func nextBatch() -> [Job]? {
        line.withLock { line in
            if line.waiting.isEmpty {
                line.isDraining = false
                return nil
            }
            defer { line.waiting.removeAll(keepingCapacity: true) }
            return line.waiting
        }
    }

    /// One transaction for all; what to tell each once it is over.
    private func commit(_ batch: [Job]) throws -> [@Sendable () -> Void] {
        var answers: [@Sendable () -> Void] = []
        answers.reserveCapacity(batch.count)
        try pool.writeWithoutTransaction { db in
            try db.inTransaction(.immediate) {
                for job in batch {
                    do { answers.append(try job.work(db)) } catch let fault as StorageFault {
                        answers.append { job.refuse(fault) }
                    }
                }
                return .commit
            }
        }
        return answers
    }

    /// After a failed write to the disk nobody knows what is on it: trying again could answer for something that is not there.
    private func stopIfNeeded(_ fault: StorageFault) -> [Job] {
        guard case .stopped = fault else { return [] }
        let late = line.withLock { line -> [Job] in
            line.stopped = fault
            defer { line.waiting.removeAll() }
            return line.waiting
        }
        whenStopped(fault)
        return late
    }
}
