import Foundation
import GRDB
public import Storage

extension SQLiteStore {
    public func projects(of person: String) async throws(StorageFault) -> [ListedProject] {
        try await reading { db in
            try Self.listed(
                db,
                sql: """
                    SELECT p.project, p.title, k.wrapped, p.started, p.step, m.role, coalesce(h.version, 0)
                    FROM members m JOIN projects p USING (project)
                    LEFT JOIN heads h ON h.stream = p.project
                    LEFT JOIN keys k ON k.stream = p.project AND k.kind = 0
                    WHERE m.person = ? ORDER BY p.started DESC, p.project
                    """, [person])
        }
    }

    public func allProjects() async throws(StorageFault) -> [ListedProject] {
        try await reading { db in
            try Self.listed(
                db,
                sql: """
                    SELECT p.project, p.title, k.wrapped, p.started, p.step, '', coalesce(h.version, 0) FROM projects p
                    LEFT JOIN heads h ON h.stream = p.project
                    LEFT JOIN keys k ON k.stream = p.project AND k.kind = 0
                    ORDER BY p.started DESC, p.project
                    """, [])
        }
    }

    public func role(of person: String, in project: String) async throws(StorageFault) -> String? {
        try await reading { db in
            try String.fetchOne(
                db.cachedStatement(sql: "SELECT role FROM members WHERE person = ? AND project = ?"),
                arguments: [person, project])
        }
    }

    private static func listed(_ db: Database, sql: String, _ arguments: StatementArguments) throws -> [ListedProject] {
        try GRDB.Row.fetchAll(db.cachedStatement(sql: sql), arguments: arguments).map { row in
            let project: String = row[0]
            let wrapped: Data? = row[2]
            return ListedProject(
                project: project, title: bytes(row[1]),
                key: wrapped.map { WrappedKey(stream: project, kind: .project, wrapped: bytes($0)) },
                started: row[3], step: row[4], role: row[5], version: row[6])
        }
    }
}
