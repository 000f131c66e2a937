import Exchange
import Testing

/// The codes by which words are found again.
struct CodesTests {
    @Test func `codes are made where there are none`() throws {
        let export = try read("Service,Working,Not working,Future\nhomecare,a,b,c\nhomecare,d,,\n")
        #expect(export.reviews.map(\.code) == ["R1", "R2"])
        #expect(export.warnings.map(\.oddity) == [.codesMade(2)])
    }

    @Test func `a missing code is made without taking another's`() throws {
        let export = try read("Code,Working,Not working,Future\nR2,a,b,c\n,d,e,f\n")
        #expect(export.reviews.map(\.code) == ["R2", "R4"])
        #expect(export.warnings.map(\.oddity) == [.codeMissing(rows: [3])])
    }

    @Test func `a column of codes is known by its cells where its heading says nothing`() throws {
        let export = try read("Whom,Working,Not working,Future\nP01,a,b,c\nS12,d,e,f\nC-007,g,h,i\n")
        #expect(export.reviews.map(\.code) == ["P01", "S12", "C-007"])
    }

    @Test func `the row number that a tool writes is no code`() throws {
        let export = try read(
            "ID,Start time,Completion time,Email,Name,What is working?,What is not working?,And the future?\n1,1/15/25 9:31,1/15/25 10:25,,,a,b,c\n")
        #expect(export.reviews.map(\.code) == ["R1"])
    }

    @Test func `two code columns that do not agree are pointed out`() throws {
        let export = try read("Code,Code,Working,Working,Not working,Future\nX71,X71,a,b,c,d\nX72,X99,e,,f,g\n")
        #expect(export.reviews.map(\.code) == ["X71", "X72"])
        #expect(export.warnings.map(\.oddity) == [.codesDisagree(column: "Code", first: "X72", second: "X99", row: 3)])
        #expect(export.warnings.map(\.row) == [3])
    }

    @Test func `a code that is there twice is pointed out and both reviews stay`() throws {
        let export = try read("Code,Working,Not working,Future\nP01,a,b,c\nP02,d,e,f\nP01,g,h,i\n")
        #expect(export.reviews.count == 3)
        #expect(export.warnings.map(\.oddity) == [.sameCode("P01", rows: [2, 4])])
    }
}
