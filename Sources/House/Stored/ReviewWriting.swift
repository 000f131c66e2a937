import Method

/// The one event that comes by the ten thousand, written by hand: what `Codable` would write, byte for byte, in a small part of the
/// time. A test compares the two, and fails when a review gets a property that is not written here.
struct ReviewWriting {
    private var bytes: [UInt8] = []

    static func bytes(of review: Review, importedBy: ID<Import>?) -> [UInt8] {
        var page = ReviewWriting()
        page.bytes.reserveCapacity(768)
        page.add(#"{"reviewCollected":{"review":"#)
        page.add(review)
        if let importedBy { page.add(#","importedBy":"#, importedBy.text) }
        page.add("}}")
        return page.bytes
    }

    private mutating func add(_ review: Review) {
        add(#"{"id":"#, review.id.text)
        add(#","code":"#, review.code)
        if let day = review.day { add(#","day":"#, day.description) }
        add(#","service":"#, review.service)
        add(#","team":"#, review.team)
        add(#","needs":"#, review.needs)
        add(#","method":"#, review.method)
        add(#","chosenBy":["#)
        for (index, person) in review.chosenBy.enumerated() { add(index == 0 ? "" : ",", person) }
        add(#"],"voice":"#, review.voice)
        add(#","source":"#, review.source.rawValue)
        add(#","consent":"#, review.consent.rawValue)
        add(#","statements":["#)
        for (index, statement) in review.statements.enumerated() {
            add(index == 0 ? #"{"heading":"# : #",{"heading":"#, statement.heading.rawValue)
            add(#","rank":"#)
            bytes.append(contentsOf: String(statement.rank).utf8)
            add(#","words":"#, statement.words)
            add("}")
        }
        add("]}")
    }

    private mutating func add(_ plain: StaticString) {
        plain.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    private mutating func add(_ plain: StaticString, _ text: String) {
        add(plain)
        JSONPage.write(text, to: &bytes)
    }
}
