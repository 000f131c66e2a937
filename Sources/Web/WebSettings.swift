/// What the one who runs the server may set. Read once at the start.
public struct WebSettings: Sendable {
    /// Where to listen. Only this machine hears it unless told otherwise.
    public var host = "127.0.0.1"
    /// 0 takes any free port (for tests).
    public var port = 8080
    /// The address people type, such as `https://heard.example.org`, where a proxy stands before the server; else nil.
    /// With https, cookies are sent over https alone.
    public var origin: String?
    /// Believe `X-Forwarded-For`: only where a proxy of ours writes it.
    public var trustsProxy = false
    /// A connection on which nothing happens is closed after so many seconds.
    public var idleSeconds = 75
    /// Connections at one time; more wait until some are closed.
    public var connections = 4_000
    /// A request's body has to be here after so many seconds, or after `uploadSeconds` where files are taken.
    public var bodySeconds = 15
    public var uploadSeconds = 120
    /// The largest form, and the largest form with a file, in bytes.
    public var formBytes = 256 << 10
    public var uploadBytes = 20 << 20
    /// Room for finished pages, in bytes.
    public var keptPageBytes = 64 << 20
    public var live = LiveLimits()
    /// The program that sends e-mail, called as `sendmail -i -t`; nil takes the machine's own where it has one, `off` sends none.
    public var sendmail: String?
    /// The address that e-mail comes from; nil leaves it to that program.
    public var mailFrom: String?

    public init() {}

    /// Whether people reach the server through https.
    var isSecure: Bool { origin?.hasPrefix("https://") ?? false }

    /// The host part of `origin`, with its port where it has one.
    var publicHost: String? {
        guard let origin, let slashes = origin.firstIndex(of: "/") else { return nil }
        return String(origin[slashes...].drop { $0 == "/" }.prefix { $0 != "/" })
    }
}

/// How many may listen at one time. Who comes above the limit is asked to try again a little later.
public struct LiveLimits: Sendable {
    public var inAll = 3_000
    public var eachProject = 2_000
    /// For one signed-in person, one seat, or, for nobody in particular, one network address.
    public var eachVisitor = 40
    /// Seconds between signs of life, so that proxies do not close a quiet stream.
    public var heartbeatSeconds = 15
    /// A screen that took nothing for so many seconds is let go; it comes back by itself.
    public var stuckSeconds = 60

    public init() {}
}
