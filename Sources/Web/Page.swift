/// Whatever a template shows: a struct of stored display values and the name of its template, such as "1-prepare/why".
///
/// The template sees stored properties only. `sample` has every list non-empty and every optional filled: tests check each tag against it.
protocol Shown: Sendable {
    static var template: String { get }
    static var sample: Self { get }
}

/// A whole page. `title` is already in words.
protocol Page: Shown {
    var title: String { get }
    /// A class of `<main>`: `narrow`, `wide`, or what a surface needs; empty is usual.
    var mainClass: String { get }
    /// Where the page hears what changes; empty for a page that stays as it is.
    var liveAddress: String { get }
}

extension Page {
    var mainClass: String { "" }
    var liveAddress: String { "" }
}

/// One element of a page that changes while people look at it: `<section data-region="now">…</section>`.
///
/// It is rendered once for each value and language; pages and live streams share what was rendered.
protocol Region: Shown, Hashable {
    /// Its name on the page, the same as in `data-region`.
    var region: String { get }
    /// Regions inside this one that can be sent by themselves.
    var parts: [any Region] { get }
    /// All that, when it changes, needs the whole region sent again. Where there are no parts, that is everything.
    var outline: AnyHashable { get }
    /// What tells two of them apart; the region itself, unless it is made on demand.
    var identity: AnyHashable { get }
    /// What the template shows.
    var made: any Region { get }
}

extension Region {
    var parts: [any Region] { [] }
    var outline: AnyHashable { identity }
    var identity: AnyHashable { AnyHashable(self) }
    var made: any Region { self }
}

/// A region that is told apart by what it is made from, and made only when it has to be shown: a wall of many clusters costs
/// what changed, and not what is there.
struct OnDemand: Region {
    /// The template is that of what is made.
    static let template = ""
    static let sample = OnDemand("", from: "") { NoticePlace.sample }

    let region: String
    private let from: any Hashable & Sendable
    private let make: @Sendable () -> any Region

    /// `from` has to name all that `make` depends on.
    init(_ region: String, from: some Hashable & Sendable, _ make: @escaping @Sendable () -> any Region) {
        (self.region, self.from, self.make) = (region, from, make)
    }

    var identity: AnyHashable { AnyHashable([AnyHashable(region), AnyHashable(from)]) }
    var made: any Region { make() }

    static func == (one: Self, other: Self) -> Bool { one.region == other.region && AnyHashable(one.from) == AnyHashable(other.from) }

    func hash(into hasher: inout Hasher) {
        hasher.combine(region)
        hasher.combine(AnyHashable(from))
    }
}

/// The pages of one folder.
protocol Room {
    /// One of each page and region, for the tests that read templates.
    static var samples: [any Shown] { get }
    static func open(_ door: Door)
}
