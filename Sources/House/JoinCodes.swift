public import Method

/// The codes with which people join a day without an account: eight letters and digits out of 24 that nobody takes for another.
///
/// The first three say in which part of all projects to look, so that a code is found by the projects' own truth: there is no list of codes
/// that could be wrong after a restart or on another machine. The other five are random.
public enum JoinCode {
    /// No vowels, so that no words come up; of letters and digits that look alike, one is missing.
    public static let letters = Array("CDFGHJKMNPQRTVWXY2345789")
    public static let length = 8
    static let prefix = 3

    public static func make(for project: ID<Project>) -> String {
        make(for: project, from: SystemRandomNumberGenerator())
    }

    static func make(for project: ID<Project>, from source: some RandomNumberGenerator) -> String {
        var source = source
        let random = (prefix..<length).map { _ in letters[Int.random(in: 0..<letters.count, using: &source)] }
        return String(part(of: project) + random)
    }

    /// What somebody typed, as the code is kept: capitals, without gaps, and letters that are in no code as the one they look like.
    /// Nil where it cannot be a code.
    public static func read(_ typed: String) -> String? {
        let alike: [Character: Character] = ["S": "5", "Z": "2", "B": "8", "6": "G", "U": "V"]
        let code = typed.uppercased().filter { $0 != " " && $0 != "-" && $0 != "." }.map { alike[$0] ?? $0 }
        return code.count == length && code.allSatisfy(letters.contains) ? String(code) : nil
    }

    /// As people read it: `KP7W 3MXA`.
    public static func shown(_ code: String) -> String {
        code.count == length ? "\(code.prefix(4)) \(code.suffix(4))" : code
    }

    /// Where the codes of a project begin: FNV-1a of its id. It spreads projects and guards nothing.
    static func part(of project: ID<Project>) -> [Character] {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in project.text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        return (0..<prefix).map { _ in
            defer { hash /= UInt64(letters.count) }
            return letters[Int(hash % UInt64(letters.count))]
        }
    }
}

extension House {
    /// The project in which a day with this code is open now; nil for every other code, and for one whose day was closed.
    public func project(joinCode typed: String) async throws -> Project? {
        guard let code = JoinCode.read(typed) else { return nil }
        let part = Array(code.prefix(JoinCode.prefix))
        let ids = try await translated { try await self.place.store.allProjects().map { ID<Project>(trusted: $0.project) } }
        for id in ids where JoinCode.part(of: id) == part {
            if let project = try await project(id), project.gathering.today?.code == code { return project }
        }
        return nil
    }
}
