import Foundation
import Method

/// One plain e-mail to one person (RFC 5322, RFC 2047): text in UTF-8, nothing attached, nothing to fetch.
public struct MailMessage: Sendable, Equatable {
    public let to: MailAddress
    /// Where the machine's own name for the sender is not good enough.
    public let from: MailAddress?
    public let subject: String
    public let text: String
    public let at: Moment

    public init(to: MailAddress, from: MailAddress? = nil, subject: String, text: String, at: Moment) {
        (self.to, self.from, self.subject, self.text, self.at) = (to, from, subject, text, at)
    }

    /// As `sendmail -t` reads it: lines end in a plain new line, the body is base64, so that no line of it can mean anything.
    public var bytes: [UInt8] {
        var lines = ["To: \(to.text)"]
        if let from { lines.append("From: \(from.text)") }
        lines += [
            "Subject: \(Self.header(subject))", "Date: \(Self.date(at))", "MIME-Version: 1.0", "Content-Type: text/plain; charset=utf-8",
            "Content-Transfer-Encoding: base64", "Auto-Submitted: auto-generated", "",
        ]
        let body = Data(text.utf8).base64EncodedString(options: [.lineLength76Characters, .endLineWithLineFeed])
        return Array((lines + [body, ""]).joined(separator: "\n").utf8)
    }

    /// A header's words on lines of at most 76 letters. Plain ones stay as they are; others become encoded words. Whatever is not a
    /// letter or sign, such as the end of a line, becomes a space.
    static func header(_ words: String) -> String {
        let bare = String(String.UnicodeScalarView(words.unicodeScalars.map { $0.value < 32 || (127...159).contains($0.value) ? " " : $0 }))
        if bare.utf8.allSatisfy({ $0 < 127 }), bare.utf8.count <= 60, !bare.contains("=?") { return bare }
        return pieces(of: bare, octets: 36).map { "=?UTF-8?B?\(Data($0.utf8).base64EncodedString())?=" }.joined(separator: "\n ")
    }

    /// Cut so that no letter is cut in two.
    private static func pieces(of text: String, octets most: Int) -> [String] {
        var pieces = [""]
        for scalar in text.unicodeScalars {
            if (pieces.last?.utf8.count ?? 0) + UTF8.width(scalar) > most { pieces.append("") }
            pieces[pieces.count - 1].unicodeScalars.append(scalar)
        }
        return pieces
    }

    private static func date(_ moment: Moment) -> String {
        let format = DateFormatter()
        format.locale = Locale(identifier: "en_US_POSIX")
        format.dateFormat = "EEE, dd MMM yyyy HH:mm:ss Z"
        return format.string(from: Date(timeIntervalSince1970: Double(moment.milliseconds) / 1_000))
    }
}
