import Foundation
import Method

/// The calendar day on this machine.
enum Today {
    static var day: Day {
        let parts = Calendar(identifier: .gregorian).dateComponents([.year, .month, .day], from: Date())
        return Day(year: parts.year ?? 1970, month: parts.month ?? 1, day: parts.day ?? 1) ?? Today.epoch
    }

    private static var epoch: Day { Day(year: 1970, month: 1, day: 1) ?? Today.epoch }
}
