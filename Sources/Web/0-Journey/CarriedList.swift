import Method

/// What one cycle hands to the next: shown before it is handed over, and in the new one.
struct CarriedList {
    struct Measure {
        let words: String
        let standing: String
    }
    let themes: [String]
    let measures: [Measure]
    let actions: [String]
    let hasThemes: Bool
    let hasMeasures: Bool
    let hasActions: Bool
    let isEmpty: Bool
    static let sample = CarriedList(
        CarriedOver(themes: ["I am lonely"], measures: [.init(words: "Friends", unit: "people", standing: "3")], openActions: ["Ask"]), nil)

    init(_ carried: CarriedOver, _ words: Phrases?) {
        themes = carried.themes
        measures = carried.measures.map { measure in
            let standing = [measure.standing, measure.unit].filter { !$0.isEmpty }.joined(separator: " ")
            return Measure(words: measure.words, standing: standing.isEmpty ? words?("journey.carried.noValue") ?? "" : standing)
        }
        actions = carried.openActions
        (hasThemes, hasMeasures, hasActions) = (!themes.isEmpty, !measures.isEmpty, !actions.isEmpty)
        isEmpty = themes.isEmpty && measures.isEmpty && actions.isEmpty
    }
}
