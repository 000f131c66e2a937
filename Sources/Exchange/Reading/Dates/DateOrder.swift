/// What comes first in a date such as 03/04/2025.
public enum DateOrder: String, Sendable, Codable, CaseIterable {
    case dayFirst = "day_first"
    case monthFirst = "month_first"
}
