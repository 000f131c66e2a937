public import Method

extension House {
    /// The time, by the house's clock: the same that happenings carry.
    public func moment() -> Moment { now() }

    /// A mark that only this house can make, for text that a browser holds for us, such as a seat. It stays good over restarts.
    public func stamp(_ text: String) -> String {
        Token.written(Sodium.mark(Array("stamp \(text)".utf8), with: place.marking.derived(for: 9)))
    }

    /// Whether the mark is this house's own for this text.
    public func isStamped(_ text: String, with stamp: String) -> Bool {
        Sodium.same(Array(self.stamp(text).utf8), Array(stamp.utf8))
    }
}
