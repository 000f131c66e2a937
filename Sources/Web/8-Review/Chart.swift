import Method

/// A line of readings drawn on the server: where we started, the aim, each reading. The table beside it says the same.
struct Chart {
    struct Point {
        let x: Int
        let y: Int
        let isLast: Bool
    }

    struct Tick {
        let y: Int
        let textY: Int
        let text: String
    }

    struct Line {
        let y: Int
        let textY: Int
        let text: String
    }

    let title: String
    let about: String
    let ticks: [Tick]
    /// "44,180 120,90 …"
    let path: String
    let points: [Point]
    let start: Line
    let aim: Line?
    let lastText: String
    let lastX: Int
    let lastY: Int
    let firstDay: String
    let lastDay: String

    static let sample = Chart(
        title: "Days out", about: "From 3 to 5", ticks: [Tick(y: 1, textY: 6, text: "0")], path: "1,1 2,2", points: [Point(x: 1, y: 1, isLast: true)],
        start: Line(y: 1, textY: 1, text: "before: 3"), aim: Line(y: 1, textY: 1, text: "aim: 5"), lastText: "5", lastX: 1, lastY: 1, firstDay: "1 Jan 2025",
        lastDay: "2 Jan 2026")
}

extension Chart {
    /// The drawing is 360 wide and 220 high; the plot is inside these.
    private static let (left, right, top, bottom) = (44.0, 346.0, 22.0, 184.0)

    /// Nil for words, without a baseline, and before the first reading.
    init?(_ measure: Measure, in project: Project, _ words: Phrases) {
        guard let baseline = project.implement.baselines[measure.id], let start = baseline.value.number else { return nil }
        let readings = project.readings(of: measure.id).compactMap { reading in reading.value.number.map { (day: reading.day, number: $0) } }
        // What an archive brought in may be beyond what can be drawn.
        guard let last = readings.last, ([start] + readings.map(\.number)).allSatisfy(Measure.isPossible) else { return nil }
        let all = ([(day: baseline.day, number: start)] + readings).sorted { $0.day < $1.day }
        let target = measure.target.flatMap { Measure.isPossible($0) ? $0 : nil }
        let scale = ChartScale(all.map(\.number) + (target.map { [$0] } ?? []))
        func y(_ number: Double) -> Int { Int(Self.bottom - (number - scale.low) / (scale.high - scale.low) * (Self.bottom - Self.top)) }
        let first = all[0].day
        let span = max(1, first.days(to: all[all.count - 1].day))
        func x(_ day: Day) -> Int { Int(Self.left + 10 + Double(first.days(to: day)) / Double(span) * (Self.right - Self.left - 24)) }
        func text(_ number: Double) -> String { Reading.Value.number(number).text }
        self.init(
            title: measure.words, about: Self.about(start, last.number, measure, words),
            ticks: scale.ticks.map { Tick(y: y($0), textY: y($0) + 5, text: text($0)) },
            path: all.map { "\(x($0.day)),\(y($0.number))" }.joined(separator: " "),
            points: all.enumerated().map { Point(x: x($1.day), y: y($1.number), isLast: $0 == all.count - 1) },
            start: Line(y: y(start), textY: Self.below(y(start), y(last.number)), text: words("review.chart.before", ["value": text(start)])),
            aim: target.map { Line(y: y($0), textY: Self.beside(y($0), y(start)), text: words("review.chart.aim", ["value": text($0)])) },
            lastText: text(last.number), lastX: min(x(last.day), Int(Self.right) - 4), lastY: max(14, y(last.number) - 11),
            firstDay: words.monthAndYear(first), lastDay: words.monthAndYear(all[all.count - 1].day))
    }

    /// The label of the starting line stands at its right end, on the side away from the last reading.
    private static func below(_ line: Int, _ last: Int) -> Int { last <= line ? min(line + 17, 200) : max(line - 7, 14) }

    /// The label of the aim stands at its left end, on the side away from the start.
    private static func beside(_ line: Int, _ start: Int) -> Int { start >= line ? max(line - 7, 14) : min(line + 17, 200) }

    private static func about(_ start: Double, _ last: Double, _ measure: Measure, _ words: Phrases) -> String {
        let values = ["before": Reading.Value.number(start).text, "now": Reading.Value.number(last).text, "unit": measure.unit]
        guard let target = measure.target else { return words("review.chart.about", values) }
        return words("review.chart.about.aim", values.merging(["aim": Reading.Value.number(target).text]) { mine, _ in mine })
    }
}

/// The lowest and the highest number of a drawing, and round numbers between them.
struct ChartScale {
    let low: Double
    let high: Double
    let ticks: [Double]

    /// Nought is always on it, so that no small change looks large.
    init(_ numbers: [Double]) {
        let (least, most) = (min(0, numbers.min() ?? 0), max(0, numbers.max() ?? 0))
        let span = most > least ? most - least : 1
        let step = Self.round(span / 4)
        low = (least / step).rounded(.down) * step
        high = max(low + step, (most / step).rounded(.up) * step)
        ticks = Array(stride(from: low, through: high + step / 2, by: step))
    }

    /// The next of 1, 2, 5, 10, 20, 50 and so on that is not below.
    private static func round(_ number: Double) -> Double {
        var size = 1.0
        while size * 10 <= number { size *= 10 }
        while size > number, size > 0.000_001 { size /= 10 }
        return [1, 2, 5, 10].map { $0 * size }.first { $0 >= number } ?? size * 10
    }
}

extension Phrases {
    /// "Jan 2026": for the ends of a chart.
    func monthAndYear(_ day: Day) -> String { "\(self("date.short.\(day.month)")) \(day.year)" }
}
