/// One of the pages of a step, as its overview lists it: what it is for, what it says so far, whether it is in place.
struct StepPart {
    let name: String
    let about: String
    let picture: String
    let address: String
    /// What it says so far, in a line.
    let now: String
    let isIn: Bool
    /// Something to look at again.
    let isOdd: Bool
    /// Not needed by every project, so it is not counted.
    let isExtra: Bool
    /// Neither in place nor lacking: a place to work at.
    let isPlain: Bool

    init(
        name: String, about: String, picture: String, address: String, now: String, isIn: Bool = false, isOdd: Bool = false, isExtra: Bool = false,
        isPlain: Bool = false
    ) {
        (self.name, self.about, self.picture, self.address, self.now) = (name, about, picture, address, now)
        (self.isIn, self.isOdd, self.isExtra, self.isPlain) = (isIn, isOdd, isExtra, isPlain)
    }

    static let sample = StepPart(
        name: "Why", about: "In one line", picture: "words", address: "/x", now: "To hear people", isIn: true, isOdd: true, isExtra: true,
        isPlain: true)
}

/// Some of them that belong together.
struct StepPartGroup {
    let id: String
    let name: String
    let counted: String
    let parts: [StepPart]
    static let sample = StepPartGroup(id: "why", name: "Why", counted: "1 of 4", parts: [.sample])
}
