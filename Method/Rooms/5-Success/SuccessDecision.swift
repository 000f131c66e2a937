extension Project {
    func decide(_ command: SuccessCommand) throws(SuccessRefusal) -> [SuccessEvent] {
        switch command {
        case .say(let statement):
            guard theme.carried.contains(statement.theme) else { throw .themeNotCarried }
            guard !statement.words.isEmpty else { throw .wordsMissing }
            return success.statement(statement.id) == nil ? [.said(statement: statement)] : []
        case .reword(let id, let words):
            guard let statement = success.statement(id) else { throw .noSuchStatement }
            guard !words.isEmpty else { throw .wordsMissing }
            return statement.words == words ? [] : [.reworded(id: id, words: words)]
        case .takeOut(let id):
            guard success.statement(id) != nil else { return [] }
            guard success.measures(of: id).isEmpty else { throw .hasMeasures }
            return [.takenOut(id: id)]
        case .addMeasure(let measure):
            if success.measure(measure.id) != nil { return [] }
            try check(measure)
            return [.measureAdded(measure: measure)]
        case .changeMeasure(let measure):
            guard let known = success.measure(measure.id) else { throw .noSuchMeasure }
            try check(measure)
            if known.kind != measure.kind, review.hasReadings(measure.id) || implement.baselines[measure.id] != nil { throw .hasReadings }
            return known == measure ? [] : [.measureChanged(measure: measure)]
        case .dropMeasure(let id, let why):
            guard success.measure(id) != nil else { return [] }
            guard !why.isEmpty else { throw .reasonMissing }
            return [.measureDropped(id: id, why: why)]
        case .pair(let from, let to, let why):
            guard success.measure(from) != nil, success.measure(to) != nil else { throw .noSuchMeasure }
            guard from != to else { throw .withItself }
            return success.pairs.contains { $0.from == from && $0.to == to } ? [] : [.paired(from: from, to: to, why: why)]
        }
    }

    private func check(_ measure: Measure) throws(SuccessRefusal) {
        guard theme.carried.contains(measure.theme) else { throw .themeNotCarried }
        guard !measure.words.isEmpty else { throw .wordsMissing }
        if let statement = measure.statement, success.statement(statement) == nil { throw .noSuchStatement }
        if let target = measure.target, !Measure.isPossible(target) { throw .numberNotPossible }
        guard measure.kind == .number else { return }
        guard !measure.unit.isEmpty else { throw .unitMissing }
        guard measure.betterIs != nil else { throw .directionMissing }
    }
}
