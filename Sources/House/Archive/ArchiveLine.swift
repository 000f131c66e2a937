import Method

/// The first line of an archive: which project, and how many events and attachments follow, so that one cut short is noticed.
struct ArchiveHeader: Codable {
    static let kind = "heard project"
    /// 1 where nothing but events follows.
    static let newest = 2

    let kind: String
    let format: Int
    let project: ID<Project>
    let exportedAt: Moment
    let events: Int
    /// Pictures and sounds, after the events; nil and 0 are the same.
    let attachments: Int?
}

/// One event of an archive, in the clear.
struct ArchiveLine: Decodable {
    let version: Int
    let type: String
    let by: ID<Person>
    let at: Moment
    let event: ProjectEvent

    private enum Label: String, CodingKey { case version, type, by, at, event }

    init(from decoder: any Decoder) throws {
        let line = try decoder.container(keyedBy: Label.self)
        version = try line.decode(Int.self, forKey: .version)
        type = try line.decode(String.self, forKey: .type)
        by = try line.decode(ID<Person>.self, forKey: .by)
        at = try line.decode(Moment.self, forKey: .at)
        event = try EventCodec.read(type: type, from: line.superDecoder(forKey: .event))
    }

    /// The event stands as it is stored, so it is not written twice.
    static func text(_ line: StoryLine) throws -> String {
        let (type, body) = try EventCodec.written(line.event)
        let page = JSONPage()
        let depth = page.open(UInt8(ascii: "{"), closedBy: UInt8(ascii: "}"))
        page.next(at: depth, key: Label.version.rawValue)
        page.write(line.version)
        page.next(at: depth, key: Label.type.rawValue)
        page.write(type)
        page.next(at: depth, key: Label.by.rawValue)
        page.write(line.by.text)
        page.next(at: depth, key: Label.at.rawValue)
        page.write(line.at.milliseconds)
        page.next(at: depth, key: Label.event.rawValue)
        page.write(json: body)
        page.close(to: 0)
        return String(decoding: page.bytes, as: UTF8.self)
    }
}
