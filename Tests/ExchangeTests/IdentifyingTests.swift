import Exchange
import Testing

/// What could tell who somebody is never gets past the reader (L1-07).
struct IdentifyingTests {
    @Test(arguments: [
        "Name", "Full name", "First Name", "Surname", "Person's name", "Email", "E-mail address", "Phone number", "Mobile", "Home address", "Postcode",
        "Date of birth", "DOB", "NHS Number", "IP Address", "ipaddr", "Initials", "Next of kin", "Keyworker", "Completed by", "Respondent ID",
    ])
    func `columns that name people are dropped by their heading`(heading: String) throws {
        let export = try read("Code,\(heading),Working,Not working,Future\nP01,canary,a,b,c\n")
        #expect(export.dropped == [heading])
        #expect(!"\(export)".contains("canary"))
    }

    @Test(arguments: ["ann@example.org", "192.0.2.94", "2001:db8::1:2", "07700 900123", "+44 7700 900123", "AB1 2CD"])
    func `columns that name people are dropped by what is in them`(cell: String) throws {
        let export = try read("Code,Other,Working,Not working,Future\nP01,\(cell),a,b,c\n")
        #expect(export.dropped == ["Other"])
        #expect(!"\(export)".contains(cell))
    }

    @Test func `numbers by which another system knows people are no codes`() throws {
        let export = try read("Client ID,Working,Not working,Future\n4012345,a,b,c\n4012346,d,e,f\n")
        #expect(export.dropped == ["Client ID"])
        #expect(export.reviews.map(\.code) == ["R1", "R2"])
    }

    @Test func `"who" over names is dropped, over kinds of people it is a group`() throws {
        func export(_ who: [String]) throws -> Export {
            try read("Code,Who,Working,Not working,Future\n" + who.enumerated().map { "P\($0),\($1),a,b,c\n" }.joined())
        }
        #expect(try export(["Ann", "Bob", "Cai", "Dee", "Eve", "Fay"]).dropped == ["Who"])
        #expect(try export(["older", "older", "young", "older", "young", "older"]).reviews[2].group == "young")
    }

    @Test(arguments: ["Team name", "Name of the service", "Code (not the name)"])
    func `names of places are no names of people`(heading: String) throws {
        #expect(try read("\(heading),Working,Not working,Future\nP01,a,b,c\n").dropped.isEmpty)
    }

    @Test func `nobody can ask for a dropped column`() throws {
        let export = try read("Code,Email,Working,Not working,Future\nP01,ann@example.org,a,b,c\n", mapping: [1: .team])
        #expect(export.dropped == ["Email"])
        #expect(export.reviews[0].team == nil)
        #expect(export.warnings.map(\.oddity) == [.stillDropped(column: "Email")])
    }
}
