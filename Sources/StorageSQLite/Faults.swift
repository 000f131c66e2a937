import GRDB
import Storage

extension StorageFault {
    /// Says in our words what SQLite says in its own.
    init(_ error: any Error) {
        switch error {
        case let fault as StorageFault: self = fault
        case let error as DatabaseError: self = StorageFault.of(error)
        default: self = .failed("\(error)")
        }
    }

    private static func of(_ error: DatabaseError) -> StorageFault {
        // Bound values could be somebody's, so only the code and SQLite's own sentence are told.
        let why = "\(error.extendedResultCode.rawValue) \(error.message ?? "")"
        return switch error.resultCode {
        case .SQLITE_IOERR, .SQLITE_CORRUPT, .SQLITE_NOTADB: .stopped(why)
        case .SQLITE_FULL: .full
        case .SQLITE_BUSY, .SQLITE_LOCKED: .busy
        default: .failed(why)
        }
    }

    static func translating<T>(_ work: () throws -> T) throws(StorageFault) -> T {
        do { return try work() } catch { throw StorageFault(error) }
    }
}
