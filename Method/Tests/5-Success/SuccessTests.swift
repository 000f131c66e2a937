import Method
import Testing

@Suite struct SuccessTests {
    static func measure(
        _ id: String, _ kind: Measure.Kind = .number, words: String = "Evenings out", source: String = "Rota", known: Bool = true
    ) -> Measure {
        Measure(
            id: the(id), theme: the("TN"), statement: nil, words: words, kind: kind, unit: kind == .number ? "evenings" : "",
            betterIs: kind == .number ? .up : nil, source: source, alreadyCollected: known)
    }

    static var said: Given {
        Given.themed.when(
            .success(.say(SuccessStatement(id: the("s"), theme: the("TN"), perspective: .people, words: "I have friends"))))
    }

    @Test func aNumberNeedsAUnitAndADirection() {
        let bare = Measure(id: the("m"), theme: the("TN"), statement: nil, words: "x", kind: .number)
        Given.themed.refuses(.success(.addMeasure(bare)), .success(.unitMissing))
        let noWay = Measure(id: the("m"), theme: the("TN"), statement: nil, words: "x", kind: .number, unit: "people")
        Given.themed.refuses(.success(.addMeasure(noWay)), .success(.directionMissing))
        _ = Given.themed.when(.success(.addMeasure(Self.measure("m"))))
    }

    static func measure(aimingFor target: Double, _ kind: Measure.Kind = .number) -> Measure {
        Measure(id: the("m"), theme: the("TN"), statement: nil, words: "x", kind: kind, unit: "u", betterIs: .up, target: target)
    }

    @Test(arguments: [Double.nan, .infinity, -.infinity, .greatestFiniteMagnitude, Measure.mostCounted * 2, -Measure.mostCounted.nextUp])
    func anAimIsANumberThatCanBeCounted(target: Double) {
        Given.themed.refuses(.success(.addMeasure(Self.measure(aimingFor: target))), .success(.numberNotPossible))
        Given.themed.refuses(.success(.addMeasure(Self.measure(aimingFor: target, .words))), .success(.numberNotPossible))
        let measured = Given.themed.when(.success(.addMeasure(Self.measure(aimingFor: 4))))
        measured.refuses(.success(.changeMeasure(Self.measure(aimingFor: target))), .success(.numberNotPossible))
    }

    @Test(arguments: [0, -12.5, Measure.mostCounted, -Measure.mostCounted])
    func anyOtherAimIsTaken(target: Double) {
        let measured = Given.themed.when(.success(.addMeasure(Self.measure(aimingFor: target))))
        #expect(measured.project.success.measures.first?.target == target)
    }

    @Test func aStatementWithMeasuresStays() {
        let measured = Self.said.when(
            .success(.addMeasure(Measure(id: the("m"), theme: the("TN"), statement: the("s"), words: "x", kind: .words))))
        measured.refuses(.success(.takeOut(the("s"))), .success(.hasMeasures))
    }

    @Test func theBasketIsWeighed() {
        #expect(BasketHint.hints(for: []) == [.empty])
        #expect(BasketHint.hints(for: [Self.measure("1"), Self.measure("2")]) == [.onlyNumbers])
        #expect(BasketHint.hints(for: [Self.measure("1"), Self.measure("2", .words, words: "Reviews, read together")]).isEmpty)
        let telling = Self.measure("3", .words, words: "People will be telling us", source: "")
        #expect(BasketHint.hints(for: [telling]) == [.onlyWords, .onlyTelling, .tellingWithoutChannel])
        #expect(BasketHint.hints(for: [Self.measure("1"), Self.measure("4", .words, words: "A new survey", known: false)]) == [.newSurvey])
    }

    @Test func aThemeThatWasNotChosenHasNoSuccessYet() {
        Given.themed.refuses(
            .success(.say(SuccessStatement(id: the("s"), theme: the("TW"), perspective: .people, words: "x"))), .success(.themeNotCarried))
    }
}
