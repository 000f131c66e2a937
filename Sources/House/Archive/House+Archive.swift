public import Method

extension House {
    /// A whole project as lines of JSON: a header, then every event as it happened, then every picture and sound, all in the clear.
    /// Whoever holds them holds everything.
    /// Nil where there is no such project.
    public func exportProject(_ project: ID<Project>) async throws -> [String]? {
        let lines = try await story(of: project, from: 0, limit: .max)
        guard !lines.isEmpty else { return nil }
        let attachments = try await archived(lines.flatMap(\.event.attachments), in: project)
        let header = ArchiveHeader(
            kind: ArchiveHeader.kind, format: attachments.isEmpty ? 1 : 2, project: project, exportedAt: now(), events: lines.count,
            attachments: attachments.isEmpty ? nil : attachments.count)
        return [String(decoding: try JSON.bytes(of: header), as: UTF8.self)] + (try SideBySide.map(lines, ArchiveLine.text)) + attachments
    }

    /// Brings an archive in, whole or not at all, sealed with keys of its own here. Empty lines are passed over.
    ///
    /// - Throws: `HouseFault.notAnArchive` with the line, `HouseFault.projectExists`.
    /// - Returns: a project equal to the one that was exported.
    @discardableResult
    public func importProject(_ lines: some Sequence<String>) async throws -> Project {
        let numbered = lines.enumerated().map { (number: $0 + 1, text: $1) }
            .filter { !$0.text.allSatisfy(\.isWhitespace) }
        guard let first = numbered.first else { throw HouseFault.notAnArchive(line: 1, why: "the file is empty") }
        let header = try header(first.text)
        let attachments = header.attachments ?? 0
        let happened = try SideBySide.map(Array(numbered.dropFirst().dropLast(attachments).enumerated())) { index, line in
            try House.happening(line.text, number: line.number, version: index + 1)
        }
        guard happened.count == header.events else {
            throw HouseFault.notAnArchive(
                line: numbered.last?.number ?? 1, why: "\(header.events) events are promised, \(happened.count) are here")
        }
        let told = Dictionary(happened.flatMap(\.event.attachments).map { ($0.attachment.id.text, $0) }, uniquingKeysWith: { first, _ in first })
        let lines = numbered.suffix(attachments)
        for line in lines where ArchivedAttachment(line.text, told) == nil {
            throw HouseFault.notAnArchive(line: line.number, why: "it is no picture or sound of this project, or too large")
        }
        return try await translated {
            try await self.shelf.with(header.project) {
                try await $0.adopt(happened) {
                    for line in lines { try await self.keep(ArchivedAttachment(line.text, told), in: header.project) }
                }
            }
        }
    }

    private func header(_ text: String) throws -> ArchiveHeader {
        guard let header = try? JSON.value(ArchiveHeader.self, from: Array(text.utf8)), header.kind == ArchiveHeader.kind,
            ID<Project>(header.project.text) != nil, header.events > 0, (header.attachments ?? 0) >= 0
        else { throw HouseFault.notAnArchive(line: 1, why: "the file does not begin as an archive of Heard does") }
        guard header.format <= ArchiveHeader.newest else {
            throw HouseFault.notAnArchive(line: 1, why: "it was written by a newer version of Heard")
        }
        return header
    }

    private static func happening(_ text: String, number: Int, version: Int) throws -> Happening {
        // The error itself could hold somebody's words, so only the place is told.
        guard let line = try? JSON.value(ArchiveLine.self, from: Array(text.utf8)) else {
            throw HouseFault.notAnArchive(line: number, why: "it cannot be read, or holds something that this version does not know")
        }
        guard line.version == version else {
            throw HouseFault.notAnArchive(line: number, why: "version \(version) should stand here, not \(line.version)")
        }
        return Happening(event: line.event, by: line.by, at: line.at)
    }
}
