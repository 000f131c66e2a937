import Method
import Testing

@testable import Exchange

@Suite struct ConsentTests {
    @Test(arguments: [
        ("Yes. My words can be used.", Consent.yes), ("Yes", .yes), ("yes ", .yes), ("Agreed", .yes),
        ("Yes, but do not print my exact words.", .yesNoQuotes), ("yes_no_quotes", .yesNoQuotes), ("Yes, no quotes", .yesNoQuotes),
        ("Agreed in my best interests by people who know me.", .bestInterests), ("best_interests", .bestInterests),
        ("", .notAsked), ("Not asked", .notAsked), ("not yet", .notAsked), ("n/a", .notAsked),
        ("No. Please do not use my words.", .no), ("no", .no), ("Refused", .no), ("Please do not use this", .no),
    ])
    func whatPeopleTickedIsRead(_ said: String, _ consent: Consent) { #expect(ConsentWords.read(said) == consent) }

    @Test(arguments: ["Yes, but only some of it", "Perhaps", "Yes if my mum agrees", "Not agreed in her best interests yet, ask again"])
    func whatIsUnclearIsNeverTakenForYes(_ said: String) {
        #expect(ConsentWords.read(said)?.letsWordsBeHeard != true)
    }

    @Test func noAnswerAtAllIsNotAsked() { #expect(ConsentWords.read(nil) == .notAsked) }
}
