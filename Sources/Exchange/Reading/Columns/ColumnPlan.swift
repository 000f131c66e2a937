import Method

/// What every column of a file is taken for, and how that was found.
struct ColumnPlan {
    private(set) var tool: Tool
    private(set) var columns: [ExportColumn] = []
    private(set) var warnings: [ExportWarning] = []
    /// When the form was sent (or else begun), as the tool wrote it.
    private(set) var formTime: Int?
    /// Whether the tool leaves the form time empty until the form is finished.
    private(set) var marksUnfinished = false
    /// Columns with dates that the tool itself wrote.
    private(set) var toolDates: [Int] = []
    /// Another column named as the code column is.
    private(set) var secondCode: Int?

    private let row: HeadingRow
    private let sample: ColumnSample
    private var meanings: [ColumnMeaning]

    init(_ sheet: Sheet, _ row: HeadingRow, mapping: [Int: ColumnMeaning]) {
        tool = Tool(headings: row.cells.map(\.title))
        var row = row
        if tool == .limeSurvey { row.decode() }
        self.row = row
        sample = ColumnSample(sheet, from: row.firstData)
        meanings = Array(repeating: .unused, count: row.cells.count)
        dropIdentifying()
        placeWords()
        placeLabels()
        follow(mapping)
        describe()
    }

    var isLong: Bool { meanings.contains(.words) && meanings.contains(.heading) }
    var isWide: Bool { meanings.contains { $0.place != nil } }

    /// The first column with this meaning.
    func column(_ meaning: ColumnMeaning) -> Int? { meanings.firstIndex(of: meaning) }

    func all(_ meaning: ColumnMeaning) -> [Int] { meanings.indices.filter { meanings[$0] == meaning } }

    private mutating func dropIdentifying() {
        for (place, cell) in row.cells.enumerated() where isIdentifying(place, cell) { meanings[place] = .dropped }
    }

    private func isIdentifying(_ place: Int, _ cell: HeadingRow.Cell) -> Bool {
        switch cell.guess {
        case .identifying: return true
        case .statement, .begun, .sent, .paperwork, .date: return false
        case .code: return IdentifyingCells.fill(sample.filled(place)) || IdentifyingCells.areLongNumbers(sample.filled(place))
        case .meaning(.group) where HeadingText(cell.title).isOne(of: ["who", "people"]):
            // "Who" over cells that are nearly all different holds names, not kinds of people.
            let cells = sample.filled(place)
            return cells.count >= 6 && Set(cells).count * 3 > cells.count * 2
        default: return IdentifyingCells.fill(sample.filled(place))
        }
    }

    /// Either a row for each review or a row for each statement.
    private mutating func placeWords() {
        let clear = Set(row.cells.compactMap { cell in if case .statement(let heading) = cell.guess { heading } else { nil } })
        if clear.count < 2, let long = LongColumns(row, sample) {
            meanings[long.heading] = .heading
            meanings[long.words] = .words
            if let rank = long.rank { meanings[rank] = .rank }
            if tool == .spreadsheet { tool = .longList }
        } else {
            placeStatements(StatementColumns(row, sample, isCoded: tool == .limeSurvey))
        }
    }

    private mutating func placeStatements(_ statements: StatementColumns) {
        if !statements.codes.isEmpty { warnings.append(ExportWarning(.headingsAreCodes(statements.codes))) }
        for heading in Heading.allCases {
            for (rank, column) in statements.ranked(heading, row) {
                if let meaning = ColumnMeaning.place(heading, rank), self.column(meaning) == nil {
                    meanings[column] = meaning
                } else {
                    warnings.append(ExportWarning(.extraAnswers(column: row.cells[column].heading)))
                }
            }
        }
    }

    private mutating func placeLabels() {
        let free = row.cells.indices.filter { meanings[$0] == .unused }
        for place in free {
            switch row.cells[place].guess {
            case .meaning(let meaning) where ![.heading, .rank, .words].contains(meaning):
                if !meaning.isSingle || column(meaning) == nil { meanings[place] = meaning }
            case .sent: formTime = place
            case .begun: formTime = formTime ?? place
            default: break
            }
        }
        toolDates = free.filter { [.sent, .begun].contains(row.cells[$0].guess) }
        marksUnfinished = tool == .limeSurvey && formTime.map { row.cells[$0].guess == .sent } ?? false
        place(.date, surest(free) { if case .date(let certainty) = $0 { certainty } else { nil } })
        placeCode(free)
    }

    private mutating func placeCode(_ free: [Int]) {
        let isTool = ![.spreadsheet, .longList].contains(tool)
        let said = surest(free) { guess in if case .code(let certainty) = guess, !isTool || certainty < 3 { certainty } else { nil } }
        let shown = free.first { row.cells[$0].guess == .unknown && sample.holdsCodes($0, mayRepeat: isLong) }
        place(.code, said ?? shown)
        guard let code = said else { return }
        let name = HeadingText(row.cells[code].title).phrase
        secondCode = free.first { $0 > code && HeadingText(row.cells[$0].title).phrase == name }
    }

    private mutating func place(_ meaning: ColumnMeaning, _ column: Int?) {
        if let column { meanings[column] = meaning }
    }

    private func surest(_ places: [Int], _ certainty: (HeadingGuess) -> Int?) -> Int? {
        places.compactMap { place in certainty(row.cells[place].guess).map { (place, $0) } }.min { $0.1 < $1.1 }?.0
    }

    /// A person's own word goes before what we found, save that what identifies people stays out.
    private mutating func follow(_ mapping: [Int: ColumnMeaning]) {
        for (place, meaning) in mapping.sorted(by: { $0.key < $1.key }) where meanings.indices.contains(place) {
            if meanings[place] == .dropped, meaning != .dropped {
                if meaning != .unused { warnings.append(ExportWarning(.stillDropped(column: row.cells[place].heading))) }
                continue
            }
            if meaning.isSingle, let earlier = column(meaning), earlier != place, mapping[earlier] != meaning { meanings[earlier] = .unused }
            meanings[place] = meaning
        }
    }

    private mutating func describe() {
        let isPlaced = isWide && !isLong
        for heading in Heading.allCases where isPlaced && !meanings.contains(where: { $0.place?.heading == heading }) {
            warnings.append(ExportWarning(.headingMissing(heading)))
        }
        columns = row.cells.enumerated().map { place, cell in
            let sample = meanings[place] == .dropped ? [] : Array(sample.filled(place).prefix(3))
            return ExportColumn(position: place, heading: cell.heading, choice: cell.choice, meaning: meanings[place], sample: sample)
        }
    }
}

extension HeadingRow {
    /// Reads the codes that stand for questions (LimeSurvey).
    fileprivate mutating func decode() {
        for place in cells.indices where cells[place].guess == .unknown {
            cells[place].guess = CodedHeadings.guess(cells[place].title)
        }
        for place in cells.indices where cells[place].guess == .meaning(.chosenBy) {
            cells[place].choice = cells[place].choice.flatMap { CodedHeadings.choice("[\($0)]") } ?? CodedHeadings.choice(cells[place].title)
        }
    }
}
