public import Method
import Storage

/// Somebody who can sign in.
public struct Account: Sendable, Equatable {
    public let id: ID<Person>
    public let name: String
    /// False for somebody who signs in by links alone.
    public let hasPassword: Bool
}

extension Account {
    init(_ record: AccountRecord) {
        self.init(id: ID(trusted: record.id), name: record.name, hasPassword: record.password != nil)
    }
}

/// Why an account was not made or changed.
public enum AccountRefusal: Error, Equatable, Sendable {
    case nameMissing
    /// More than 200 letters.
    case nameTooLong
    case nameTaken
    /// Fewer than `Account.shortestPassword` letters.
    case passwordTooShort
    /// More than 1,000 letters.
    case passwordTooLong
    case noSuchAccount
}

extension Account {
    public static let shortestPassword = 8
    static let longestPassword = 1_000
    static let longestName = 200
}
