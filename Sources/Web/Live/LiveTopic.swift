import Method
import NIOCore
import Synchronization

/// One live view in one language, with all who have it open, held per event loop so that a new edition reaches each loop once.
final class LiveTopic: Sendable {
    let view: LiveView
    let words: Phrases
    let text: LiveEdition.Text
    private let limits: LiveLimits
    private let edition: Mutex<LiveEdition>
    private let loops = Mutex<[ObjectIdentifier: LiveLoop]>([:])

    init(_ view: LiveView, _ words: Phrases, from project: Project, templates: Templates, limits: LiveLimits) {
        self.view = view
        self.words = words
        self.limits = limits
        text = { templates.text(of: $0, in: words.language) }
        edition = Mutex(LiveEdition(version: project.version, regions: view.regions(project, words)))
    }

    /// Renders what changed and hands it to every listener; comes back when each loop has written it.
    func advance(to project: Project) async {
        var next = newest
        next.advance(to: project.version, regions: view.regions(project, words), text: text)
        edition.withLock { newest in if next.version > newest.version { newest = next } }
        let written = loops.withLock { Array($0.values) }.map { $0.everybodyCatchesUp(self, project) }
        for loop in written { try? await loop.get() }
    }

    /// Comes back when what waited on the loops before this was done.
    func everyLoopHadATurn() async {
        for loop in loops.withLock({ Array($0.values) }) { await loop.turn() }
    }

    var newest: LiveEdition { edition.withLock { $0 } }

    /// On the listener's loop.
    func join(_ listener: LiveListener, on loop: any EventLoop) {
        let list = loops.withLock { loops in
            let list = loops[ObjectIdentifier(loop)] ?? LiveLoop(loop, limits: limits)
            loops[ObjectIdentifier(loop)] = list
            return list
        }
        list.add(listener)
        catchUp(listener)
    }

    /// On the listener's loop. Does no harm when it left before.
    func left(_ listener: LiveListener, on loop: any EventLoop) {
        loops.withLock { $0[ObjectIdentifier(loop)] }?.remove(listener)
    }

    /// On the listener's loop.
    func catchUp(_ listener: LiveListener) {
        var frames = LiveFrames(text: text)
        listener.catchUp(with: newest, &frames)
    }
}

/// Those who listen to one topic on one event loop.
final class LiveLoop: Sendable {
    private let loop: any EventLoop
    private let limits: LiveLimits
    private let listeners: NIOLoopBoundBox<[Int: LiveListener]>
    private let beat: NIOLoopBoundBox<RepeatedTask?>

    /// On the loop itself.
    init(_ loop: any EventLoop, limits: LiveLimits) {
        self.loop = loop
        self.limits = limits
        listeners = NIOLoopBoundBox([:], eventLoop: loop)
        beat = NIOLoopBoundBox(nil, eventLoop: loop)
    }

    func add(_ listener: LiveListener) {
        listeners.value[listener.number] = listener
        guard beat.value == nil else { return }
        let every = TimeAmount.seconds(Int64(limits.heartbeatSeconds))
        beat.value = loop.scheduleRepeatedTask(initialDelay: every, delay: every) { [weak self] _ in self?.heartbeat() }
    }

    func remove(_ listener: LiveListener) {
        listeners.value[listener.number] = nil
        guard listeners.value.isEmpty else { return }
        beat.value?.cancel()
        beat.value = nil
    }

    /// From anywhere. One task for the loop, however many listen.
    func everybodyCatchesUp(_ topic: LiveTopic, _ project: Project) -> EventLoopFuture<Void> {
        loop.submit {
            let newest = topic.newest
            var frames = LiveFrames(text: topic.text)
            for listener in self.listeners.value.values where listener.mayStay(in: project) {
                listener.catchUp(with: newest, &frames)
            }
        }
    }

    func turn() async { try? await loop.submit {}.get() }

    private func heartbeat() {
        let stuck = TimeAmount.seconds(Int64(limits.stuckSeconds))
        for listener in listeners.value.values { listener.heartbeat(stuckAfter: stuck) }
    }
}
