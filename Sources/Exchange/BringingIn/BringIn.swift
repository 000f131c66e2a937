import Method

/// What a file becomes when it is brought in: reviews as the method knows them, and what had to be done to them on the way.
///
/// Nothing of it changes a person's words.
public struct BringIn: Sendable, Equatable {
    /// In the order of the file. Each has words, and a code of its own.
    public private(set) var reviews: [Review] = []
    public private(set) var notes: [BringInNote] = []

    /// - Parameters:
    ///   - consent: what people said about the use of their words, where the file has no column for it. Where it has one, this is not looked at.
    ///   - source: where the words come from (W2-04).
    ///   - collector: who asked all of these people, where it was one.
    ///   - makeID: a new random name for each review.
    public init(_ export: Export, consent: Consent, source: ReviewSource, collector: ID<Collector>? = nil, makeID: () -> ID<Review>) {
        let asks = export.hasConsentColumn
        var codes: Set<String> = []
        for found in export.reviews {
            let statements = statements(of: found)
            guard !statements.isEmpty else { continue }
            let code = export.codesWereMade ? BringIn.code(from: statements) : plainCode(found)
            guard codes.insert(code.uppercased()).inserted else {
                notes.append(.codeRepeated(code, row: found.row))
                continue
            }
            reviews.append(
                Review(
                    id: makeID(), code: code, day: found.date, service: found.service ?? "",
                    team: found.team ?? "", needs: found.group ?? "", method: found.method ?? "",
                    chosenBy: found.chosenBy.map(Chooser.stored), voice: found.voice ?? "", source: source,
                    consent: asks ? self.consent(of: found) : consent, statements: statements, provider: found.provider, collector: collector))
        }
    }

    /// A code for somebody whom the file gives none: worked out from the words, so that the same file twice adds nothing
    /// and two such files do not get in each other's way. FNV-1a; it guards nothing.
    static func code(from statements: [Statement]) -> String {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for statement in statements {
            for byte in "\(statement.heading.letter)\(statement.rank)\(statement.words)\n".utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        }
        return "R\(hash % 900_000 + 100_000)"
    }

    /// Codes stand in addresses and on cards: plain letters, figures, `.`, `-` and `_`, at most 40 of them.
    private mutating func plainCode(_ found: ExportReview) -> String {
        let plain = found.code.unicodeScalars.map { scalar -> Character in
            let isPlain = scalar.isASCII && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || "-._".unicodeScalars.contains(scalar))
            return isPlain ? Character(scalar) : "-"
        }
        let code = String(plain.prefix(40))
        if code != found.code { notes.append(.codeChanged(found.code, to: code, row: found.row)) }
        return code
    }

    /// The first two under each heading (W2-01).
    private mutating func statements(of found: ExportReview) -> [Statement] {
        let said = found.statements.filter { !$0.words.isEmpty }
        let taken = said.filter { $0.rank == 1 || $0.rank == 2 }
        if taken.count < said.count { notes.append(.moreThanTwo(row: found.row, left: said.count - taken.count)) }
        return taken.map { Statement(heading: $0.heading, rank: $0.rank, words: $0.words) }
            .sorted { ($0.heading, $0.rank) < ($1.heading, $1.rank) }
    }

    private mutating func consent(of found: ExportReview) -> Consent {
        if let consent = ConsentWords.read(found.consent) { return consent }
        notes.append(.consentUnclear(found.consent ?? "", row: found.row))
        return .notAsked
    }
}

/// Something that was done to a review on its way in, which a person should know of. Rows as a spreadsheet counts them.
public enum BringInNote: Sendable, Equatable {
    /// The code holds letters that cannot stand in an address or on a card.
    case codeChanged(String, to: String, row: Int)
    /// An earlier review of the file has this code: this one is left out.
    case codeRepeated(String, row: Int)
    /// More than two things under a heading: the others are left out.
    case moreThanTwo(row: Int, left: Int)
    /// What was said about consent cannot be read for sure, so it counts as not asked.
    case consentUnclear(String, row: Int)
}

extension Export {
    /// The file has no codes of its own: the reader numbered its rows.
    var codesWereMade: Bool {
        warnings.contains { warning in
            if case .codesMade = warning.oddity { true } else { false }
        }
    }

    /// Whether the file says what people agreed to.
    public var hasConsentColumn: Bool { columns.contains { $0.meaning == .consent } }
}

/// Who chose the most important things, in the four ways that a form offers. Anything else is kept as it was written.
public enum Chooser: String, Sendable, CaseIterable {
    case me, family, worker, advocate

    /// "I chose" and "me" are the same answer.
    public static func stored(_ text: String) -> String {
        let words = text.lowercased().split { !$0.isLetter }.joined(separator: " ")
        return known[words]?.rawValue ?? text
    }

    private static let known: [String: Chooser] = [
        "i chose": .me, "me": .me, "myself": .me, "i did": .me, "the person": .me,
        "my family or a friend": .family, "my family or friend": .family, "family": .family, "family or friend": .family, "a friend": .family,
        "my support worker or carer": .worker, "support worker": .worker, "worker": .worker, "carer": .worker, "staff": .worker,
        "an advocate": .advocate, "advocate": .advocate,
    ]
}
