import Method
import Testing

@Suite struct SmallGroupsTests {
    @Test func fiveAndMoreAndNobodyAreShown() {
        #expect(SmallGroups.shown([5, 12, 0]) == [5, 12, 0])
        #expect(SmallGroups.shown([]).isEmpty)
        #expect(SmallGroups.shown(0) == 0 && SmallGroups.shown(5) == 5)
    }

    @Test(arguments: 1...4) func aSmallGroupIsHiddenAndTheNextSmallestWithIt(count: Int) {
        #expect(SmallGroups.shown([12, count, 9, 0]) == [12, nil, nil, 0])
        #expect(SmallGroups.shown(count) == nil)
    }

    @Test func twoSmallGroupsHideEachOtherOnlyIfTheyAreFiveTogether() {
        #expect(SmallGroups.shown([12, 2, 3, 9]) == [12, nil, nil, 9])
        #expect(SmallGroups.shown([12, 1, 1, 9]) == [12, nil, nil, nil])
    }

    /// What is hidden cannot be worked out: at least two ways to fill the gaps, with numbers that could have been hidden, give the same sum.
    @Test func nothingHiddenFollowsFromTheRest() {
        for one in 0...9 {
            for two in 0...9 {
                for three in 0...9 {
                    let counts = [one, two, three]
                    let shown = SmallGroups.shown(counts)
                    let gaps = counts.indices.filter { shown[$0] == nil }
                    let sum = gaps.reduce(0) { $0 + counts[$1] }
                    guard !gaps.isEmpty, SmallGroups.shown(counts.reduce(0, +)) != nil else { continue }
                    #expect(gaps.count > 1 && sum >= SmallGroups.least, "\(counts)")
                }
            }
        }
    }
}
