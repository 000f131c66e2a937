import Method
import NIOCore

/// One open stream. It sits nearest to the socket in its connection, so that what many listen to is encoded once and the same bytes
/// go to each with a single write. It lives on its connection's event loop and remembers the version it saw.
///
/// For HTTP/1.1 connections without TLS of our own: the chunk is written past the HTTP encoder, after the head and before the end.
final class LiveListener: ChannelInboundHandler, RemovableChannelHandler {
    typealias InboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    let number: Int
    private let topic: LiveTopic
    private let isWelcome: @Sendable (Project) -> Bool
    private let loop: any EventLoop
    private let ended: EventLoopPromise<Void>
    private var seen: Int
    private var context: ChannelHandlerContext?
    private var lastTook = NIODeadline.now()

    init(
        _ number: Int, topic: LiveTopic, loop: any EventLoop, seen: Int, ended: EventLoopPromise<Void>,
        isWelcome: @escaping @Sendable (Project) -> Bool
    ) {
        (self.number, self.topic, self.loop, self.seen, self.ended, self.isWelcome) = (number, topic, loop, seen, ended, isWelcome)
    }

    func handlerAdded(context: ChannelHandlerContext) { self.context = context }

    func handlerRemoved(context: ChannelHandlerContext) {
        self.context = nil
        leave()
    }

    /// Sends what is new, if this one has not seen it and its connection takes more. Else it is sent when the connection does.
    func catchUp(with edition: LiveEdition, _ frames: inout LiveFrames) {
        guard let context, context.channel.isWritable, seen < edition.version else { return }
        if let frame = frames.frame(of: edition, since: seen) {
            context.writeAndFlush(wrapOutboundOut(frame), promise: nil)
            lastTook = .now()
        }
        seen = edition.version
    }

    /// Whether this one may still hear of it. Who may not is told so, and hears no more.
    func mayStay(in project: Project) -> Bool {
        if isWelcome(project) { return true }
        context?.writeAndFlush(wrapOutboundOut(LiveEdition.bye), promise: nil)
        leave()
        return false
    }

    /// A sign of life to whoever is reached; a screen that has taken nothing for too long is let go and comes back by itself.
    func heartbeat(stuckAfter limit: TimeAmount) {
        guard let context else { return }
        if context.channel.isWritable {
            context.writeAndFlush(wrapOutboundOut(LiveEdition.heartbeat), promise: nil)
            lastTook = .now()
        } else if NIODeadline.now() - lastTook > limit {
            context.close(promise: nil)
        }
    }

    /// Ends the stream; the connection may go on.
    func leave() {
        ended.succeed()
        topic.left(self, on: loop)
        guard let context else { return }
        self.context = nil
        context.pipeline.syncOperations.removeHandler(self, promise: nil)
    }

    func channelWritabilityChanged(context: ChannelHandlerContext) {
        if context.channel.isWritable { topic.catchUp(self) }
        context.fireChannelWritabilityChanged()
    }

    func channelInactive(context: ChannelHandlerContext) {
        context.fireChannelInactive()
        leave()
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        context.fireUserInboundEventTriggered(event)
        if let event = event as? ChannelEvent, event == .inputClosed { leave() }
    }
}

/// The frames of one edition as they were made for one round of listeners: nearly all have seen the same version.
struct LiveFrames {
    let text: LiveEdition.Text
    private var made: [Int: ByteBuffer?] = [:]

    init(text: @escaping LiveEdition.Text) { self.text = text }

    mutating func frame(of edition: LiveEdition, since seen: Int) -> ByteBuffer? {
        if let frame = made[seen] { return frame }
        let frame = edition.frame(since: seen, text: text)
        made[seen] = .some(frame)
        return frame
    }
}
