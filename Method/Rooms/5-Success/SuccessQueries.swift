extension SuccessRoom {
    public func statement(_ id: ID<SuccessStatement>) -> SuccessStatement? { statements.first { $0.id == id } }
    public func measure(_ id: ID<Measure>) -> Measure? { measures.first { $0.id == id } }
    public func statements(of theme: ID<Cluster>) -> [SuccessStatement] { statements.filter { $0.theme == theme } }
    public func measures(of theme: ID<Cluster>) -> [Measure] { measures.filter { $0.theme == theme } }
    public func measures(of statement: ID<SuccessStatement>) -> [Measure] { measures.filter { $0.statement == statement } }

    /// How a theme's basket of measures stands (W5-09, W5-12).
    public func basket(of theme: ID<Cluster>) -> Basket {
        let all = measures(of: theme)
        return Basket(
            numbers: all.count { $0.kind == .number }, words: all.count { $0.kind == .words },
            alreadyCollected: all.count(where: \.alreadyCollected), standIns: all.count(where: \.standsIn),
            newSurveys: all.count { !$0.alreadyCollected && BasketHint.isSurvey($0) })
    }
}

/// How many measures of which kind a theme has.
public struct Basket: Sendable, Equatable {
    public let numbers: Int
    public let words: Int
    public let alreadyCollected: Int
    public let standIns: Int
    public let newSurveys: Int

    public var count: Int { numbers + words }
}

/// A gentle word about a basket of measures. Never a refusal.
public enum BasketHint: String, Sendable, CaseIterable {
    case empty
    /// Numbers and no stories, or stories and no numbers (W5-09).
    case onlyNumbers, onlyWords
    /// "People will be telling us" alone, or with no channel for their words (W5-10).
    case onlyTelling, tellingWithoutChannel
    /// A new survey is a load on people (W5-11).
    case newSurvey
    /// Most of it should be collected already (W5-12).
    case mostlyNew

    public static func hints(for measures: [Measure]) -> [BasketHint] {
        if measures.isEmpty { return [.empty] }
        var found: [BasketHint] = []
        if measures.allSatisfy({ $0.kind == .number }) { found.append(.onlyNumbers) }
        if measures.allSatisfy({ $0.kind == .words }) { found.append(.onlyWords) }
        if measures.allSatisfy(isTelling) { found.append(.onlyTelling) }
        if measures.contains(where: { isTelling($0) && $0.source.isEmpty }) { found.append(.tellingWithoutChannel) }
        if measures.contains(where: { !$0.alreadyCollected && isSurvey($0) }) { found.append(.newSurvey) }
        if measures.count(where: \.alreadyCollected) * 2 < measures.count { found.append(.mostlyNew) }
        return found
    }

    static func isSurvey(_ measure: Measure) -> Bool {
        let text = (measure.words + " " + measure.source).lowercased()
        return ["survey", "questionnaire", "feedback form"].contains { contains(text, $0) }
    }

    static func isTelling(_ measure: Measure) -> Bool {
        let text = measure.words.lowercased()
        return measure.kind == .words
            && ["tell", "telling", "told", "say", "saying"].contains { word in
                text.split { !$0.isLetter }.contains { $0 == word }
            }
    }

    private static func contains(_ text: String, _ part: String) -> Bool {
        let (text, part) = (Array(text.utf8), Array(part.utf8))
        guard text.count >= part.count else { return false }
        return (0...(text.count - part.count)).contains { text[$0..<($0 + part.count)].elementsEqual(part) }
    }
}
