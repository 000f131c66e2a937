/// Numbers of people that are shown outside hide small groups: of 1 to 4 people somebody could be picked out.
///
/// A number alone is not hidden by leaving it out where its fellows and their sum are shown. So the next smallest are hidden with it,
/// until two at least are hidden and stand for five people or more.
public enum SmallGroups {
    /// The smallest group that is shown.
    public static let least = 5

    /// Each number as it may be shown beside the others and their sum: nil where it may not. Nobody at all is no group, and is shown.
    public static func shown(_ counts: [Int]) -> [Int?] {
        var hidden = Set(counts.indices.filter { isSmall(counts[$0]) })
        let rest = counts.indices.filter { counts[$0] >= least }.sorted { (counts[$0], $0) < (counts[$1], $1) }
        for next in rest {
            guard !hidden.isEmpty, hidden.count < 2 || hidden.reduce(0, { $0 + counts[$1] }) < least else { break }
            hidden.insert(next)
        }
        return counts.indices.map { hidden.contains($0) ? nil : counts[$0] }
    }

    /// A number that stands alone, such as the sum.
    public static func shown(_ count: Int) -> Int? { isSmall(count) ? nil : count }

    private static func isSmall(_ count: Int) -> Bool { (1..<least).contains(count) }
}
