/// One answer that a form offers: a button to choose, or a line of a list.
struct Choice: Hashable {
    /// Its id on the page, where an error points to it or a label is apart from it.
    let field: String
    let value: String
    let name: String
    /// A line below its name.
    let about: String
    let chosen: Bool

    init(field: String = "", value: String, name: String, about: String = "", chosen: Bool) {
        (self.field, self.value, self.name, self.about, self.chosen) = (field, value, name, about, chosen)
    }

    static let sample = Choice(field: "consent-yes", value: "yes", name: "Yes", about: "All of it", chosen: true)
}
