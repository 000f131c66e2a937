/// Questions about a review that may themselves speak of what is working: how it was told, who chose, consent, whose words, when.
enum QuestionWords {
    static func guess(_ text: HeadingText) -> HeadingGuess? {
        if text.starts(chose) || text.has(choosing) && text.has(["who", "by"]) { return .meaning(.chosenBy) }
        if text.says(consent) || text.has(agreeing) { return .meaning(.consent) }
        if text.starts(told) || text.says(ways) || text.isOne(of: ["how", "method", "methods", "way", "ways", "format"]) { return .meaning(.method) }
        if text.says(voice) || text.isOne(of: ["voice", "speaker", "words are"]) { return .meaning(.voice) }
        if text.has(dates) || text.starts(when) || text.isOne(of: ["when"]) { return .date(text.has(reviews) || text.tokens.count == 1 ? 1 : 2) }
        return nil
    }

    private static let chose = phrases(
        "who chose", "who picked", "who decided", "who selected", "who choose", "who helped choose", "who helped to choose", "who ranked",
        "who helped pick", "who helped to pick", "chosen by", "picked by", "selected by", "pwy ddewisodd", "wer hat")
    private static let choosing: Set<String> = ["chose", "chosen", "choosing", "choose"]
    private static let consent = phrases(
        "can we use", "may we use", "could we use", "ok to use", "okay to use", "happy for us", "do you agree", "use your words",
        "use my words", "use the words", "use these words", "use of words", "words be used", "share your words", "share my words")
    private static let agreeing: Set<String> = ["consent", "consents", "consented", "permission", "agreed", "agreement", "caniatad", "gdpr"]
    private static let told = phrases(
        "how did", "how was", "how were", "how do they", "how do you tell", "how they", "how told", "how collected", "how gathered",
        "how the person", "how we heard", "how heard", "how shared", "how said", "sut")
    private static let ways = phrases(
        "collection method", "method of", "way of telling", "ways of telling", "means of communication", "how the person told")
    private static let voice = phrases("whose words", "whose voice", "who is speaking", "who said", "who spoke", "whose are the words", "who wrote")
    private static let dates: Set<String> = ["date", "dates", "dyddiad", "datum"]
    private static let when = phrases("when was", "when did", "when were", "day of", "reviewed on")
    private static let reviews: Set<String> = ["review", "reviewed", "reviews", "conversation", "meeting", "told", "visit", "chat", "talk", "interview"]
}
