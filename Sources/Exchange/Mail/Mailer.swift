import Dispatch
import Foundation

/// The machine's own way to send e-mail: a program that reads a message as `sendmail -i -t` does. Heard speaks to no mail server itself.
public struct Mailer: Sendable {
    public let program: String
    /// Given up after so many seconds.
    public let seconds: Double

    public init(program: String, seconds: Double = 20) { (self.program, self.seconds) = (program, seconds) }

    /// The program that was named; else the one that this machine has; nil where there is none, or where `off` was named.
    public static func find(_ named: String?) -> Mailer? {
        let places = named.map { $0 == off ? [] : [$0] } ?? ["/usr/sbin/sendmail", "/usr/lib/sendmail", "/usr/bin/sendmail"]
        return places.first { FileManager.default.isExecutableFile(atPath: $0) }.map { Mailer(program: $0) }
    }

    public static let off = "off"

    /// Largest message, in bytes: it is handed over whole before the program starts.
    static let most = 32 << 10

    /// Comes back when the program has taken the message, which is not yet that somebody has it.
    public func send(_ message: MailMessage) async throws(MailFault) {
        let bytes = message.bytes
        guard bytes.count <= Mailer.most else { throw .tooLong }
        let fault = await withCheckedContinuation { done in
            DispatchQueue.global().async { done.resume(returning: self.run(Data(bytes))) }
        }
        if let fault { throw fault }
    }

    /// On a thread of its own. What the program says is not kept: it may hold the address.
    private func run(_ bytes: Data) -> MailFault? {
        let (process, pipe, ended) = (Process(), Pipe(), DispatchSemaphore(value: 0))
        process.executableURL = URL(filePath: program)
        process.arguments = ["-i", "-t"]
        process.environment = ProcessInfo.processInfo.environment.filter { Mailer.passed.contains($0.key) }
        process.standardInput = pipe.fileHandleForReading
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        process.terminationHandler = { _ in ended.signal() }
        do {
            // We hold the other end, so this neither waits nor breaks: a pipe takes more than the largest message.
            try pipe.fileHandleForWriting.write(contentsOf: bytes)
            try pipe.fileHandleForWriting.close()
            try process.run()
        } catch {
            return .notThere
        }
        if ended.wait(timeout: .now() + seconds) == .success {
            return process.terminationReason == .exit ? MailFault(status: process.terminationStatus) : .failed
        }
        process.terminate()
        if ended.wait(timeout: .now() + 2) == .timedOut { kill(process.processIdentifier, SIGKILL) }
        return .tookTooLong
    }

    /// What a mail program may know of the server's surroundings. The server's own settings are not among it.
    private static let passed: Set<String> = ["PATH", "HOME", "USER", "LOGNAME", "LANG", "TZ"]
}

/// Why an e-mail was not sent.
public enum MailFault: Error, Sendable, Equatable, CaseIterable {
    /// The program could not be started.
    case notThere
    /// It says that there is nobody of this address.
    case nobodyThere
    /// It is not set up to send.
    case notSetUp
    /// It could not just now.
    case tryLater
    case tooLong
    case tookTooLong
    case failed

    /// How mail programs end (`sysexits.h`); nil where it went well.
    init?(status: Int32) {
        switch status {
        case 0: return nil
        case 67, 68: self = .nobodyThere
        case 72, 77, 78: self = .notSetUp
        case 69, 71, 74, 75: self = .tryLater
        default: self = .failed
        }
    }
}
