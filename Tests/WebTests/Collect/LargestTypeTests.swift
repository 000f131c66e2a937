import Testing

@testable import Web

/// The largest type that fits (W2-20), worked out without a browser. What a browser makes of it is proved in Tests/Browser/test_printed_cards.py.
@Suite struct LargestTypeTests {
    static let sheet = CardPaper.one.box(withQR: true)

    func points(_ words: String, _ box: LargestType.Box = Self.sheet, least: Int = 0) -> Int? {
        LargestType.onPaper.step(for: MeasuredWords(words), in: box, least: least)
    }

    @Test func tenWordsOnAWholeSheetAreReadFromSixMetres() throws {
        let size = try #require(points("I like to go to the market with my sister"))
        #expect(size >= 80)
        #expect(CardPaper.metres(points: size) >= 6)
    }

    @Test func twoWordsGetTheLargestTypeThereIs() { #expect(points("My dog") == 144) }

    @Test func moreWordsNeverGetLargerType() throws {
        for paper in CardPaper.allCases {
            for withQR in [true, false] {
                let box = paper.box(withQR: withQR)
                var before = Int.max
                for count in [1, 2, 4, 8, 12, 20, 40] {
                    let now = try #require(points(Array(repeating: "people", count: count).joined(separator: " "), box))
                    #expect(now <= before, "\(paper) \(count)")
                    before = now
                }
            }
        }
    }

    @Test func moreRoomNeverMeansSmallerType() throws {
        let words = "Staff change all the time and nobody tells me who will come"
        let eight = try #require(points(words, CardPaper.eight.box(withQR: true)))
        let six = try #require(points(words, CardPaper.six.box(withQR: true)))
        let four = try #require(points(words, CardPaper.four.box(withQR: true)))
        let two = try #require(points(words, CardPaper.two.box(withQR: true)))
        let one = try #require(points(words))
        #expect(eight <= six && six < two && four < two && two < one)
    }

    @Test func withoutTheSquareCodeLettersAreNeverSmaller() throws {
        let words = "I want to choose who helps me to get up"
        for paper in CardPaper.allCases {
            #expect(try #require(points(words, paper.box(withQR: false))) >= #require(points(words, paper.box(withQR: true))))
        }
    }

    @Test func aWordIsKeptWholeUnlessItWouldMakeTheRestTooSmall() throws {
        let whole = try #require(points("Independence"))
        #expect(MeasuredWords("Independence").widest * whole <= Int(Self.sheet.width / (25.4 / 72) * 1_000))
        let broken = try #require(points(String(repeating: "abcdefghij", count: 12)))
        #expect(broken >= 50, "a word longer than any line is broken, not made tiny")
    }

    @Test func linesThatAPersonBeganAreCounted() throws {
        #expect(try #require(points("one\ntwo\nthree\nfour\nfive\nsix\nseven\neight")) < #require(points("one two three four five six seven eight")))
    }

    @Test func wideLettersGetSmallerTypeThanNarrowOnes() throws {
        #expect(
            try #require(points(Array(repeating: "WWWWWW", count: 9).joined(separator: " "))) < #require(
                points(Array(repeating: "iiiiii", count: 9).joined(separator: " "))))
    }

    @Test func lettersWithSignsAreAsWideAsWithoutThem() {
        #expect(LetterWidths.width(of: "e\u{301}") == LetterWidths.width(of: "e"))
        #expect(LetterWidths.width(of: "👍🏽") > 0)
    }

    @Test func otherScriptsFitToo() throws {
        for words in [
            "أحب الذهاب إلى السوق مع أختي", "אני אוהבת ללכת לשוק", "আমি আমার বোনের সাথে বাজারে যেতে পছন্দ করি", "我喜欢和我的姐姐一起去市场买菜做饭", "Lubię chodzić na targ z siostrą",
            "Мне нравится ходить на рынок",
        ] {
            #expect(try #require(points(words)) >= 40, "\(words)")
        }
        #expect(MeasuredWords("أحب").isTall && !MeasuredWords("Lubię").isTall)
    }

    @Test func whatDoesNotFitIsPrintedOnLargerPaper() {
        let long = Array(repeating: "and then there is something else that matters to me", count: 12).joined(separator: " ")
        let fitted = FittedWords(long, on: .eight, withQR: true)
        #expect(fitted.paper != .eight && fitted.points >= fitted.paper.least)
        let short = FittedWords("My dog", on: .eight, withQR: true)
        #expect(short.paper == .eight && short.points >= 50)
    }

    @Test func nothingIsTooLongOrTooShortOrTooStrange() {
        for words in ["", " ", "\n\n", String(repeating: "word ", count: 5_000), String(repeating: "x", count: 20_000), "\u{FDFD}"] {
            #expect(LargestType.onPaper.steps.contains(FittedWords(words, on: .two, withQR: true).points))
        }
    }

    @Test func codesAreInTheOrderInWhichPeopleCount() {
        #expect(CodeOrder("P2") < CodeOrder("P10"))
        #expect(CodeOrder("P01-W1") < CodeOrder("P01-N1") && CodeOrder("P01-N1") < CodeOrder("P01-F1"))
        #expect(CodeOrder("P01-W1") < CodeOrder("P01-W1a") && CodeOrder("P01-W2") < CodeOrder("P02-W1"))
        #expect(CodeOrder("p01-w1") == CodeOrder("P01-W1"))
        #expect(CodeOrder("P01-W1").isWithin(CodeOrder("P01")) && CodeOrder("P01-W1a").isWithin(CodeOrder("P01-W1")))
        #expect(!CodeOrder("P01-W1").isWithin(CodeOrder("P1-W2")) && !CodeOrder("P01-W2").isWithin(CodeOrder("P01-W1")))
    }
}
