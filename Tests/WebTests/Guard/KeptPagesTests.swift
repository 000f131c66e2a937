import Method
import NIOCore
import Testing

@testable import Web

@Suite struct KeptPagesTests {
    let project = ID<Project>(trusted: "p")

    func key(_ address: String, reader: String = "anna", _ language: Language = .plain) -> KeptPages.Key {
        KeptPages.Key(project: project, address: address, reader: reader, language: language)
    }

    func answer(_ text: String) -> Answer { Answer(.ok, body: .bytes(ByteBuffer(string: text), packed: nil)) }

    func text(_ answer: Answer?) -> String? {
        guard case .bytes(let bytes, _) = answer?.body else { return nil }
        return String(buffer: bytes)
    }

    @Test func aPageIsKeptForItsReaderItsWordsAndItsVersionAlone() {
        let pages = KeptPages(limit: 10_000)
        pages.keep(answer("hers"), as: key("/board"), version: 7)
        #expect(text(pages.page(key("/board"), version: 7)) == "hers")
        #expect(pages.page(key("/board"), version: 8) == nil)
        #expect(pages.page(key("/board", reader: "bela"), version: 7) == nil)
        #expect(pages.page(key("/board", .easyRead), version: 7) == nil)
        #expect(pages.page(key("/board?all=1"), version: 7) == nil)
    }

    @Test func thereIsOnlySoMuchRoomAndTheLongestUnusedGoes() {
        let pages = KeptPages(limit: 1_000)
        let large = String(repeating: "a", count: 240)
        for name in ["/1", "/2", "/3", "/4"] { pages.keep(answer(large), as: key(name), version: 1) }
        _ = pages.page(key("/1"), version: 1)
        pages.keep(answer(large), as: key("/5"), version: 1)
        #expect(pages.page(key("/1"), version: 1) != nil && pages.page(key("/5"), version: 1) != nil)
        #expect(pages.page(key("/2"), version: 1) == nil)
        pages.keep(answer(String(repeating: "b", count: 900)), as: key("/6"), version: 1)
        #expect(pages.page(key("/6"), version: 1) == nil)
    }

    @Test func renderedTextsAreForgottenBeforeThereAreTooMany() {
        let kept = KeptText(limit: 1_000)
        for number in 0..<100 {
            kept[KeptText.Key(value: AnyHashable(number), language: .plain)] = String(repeating: "a", count: 100)
        }
        let left = (0..<100).filter { kept[KeptText.Key(value: AnyHashable($0), language: .plain)] != nil }
        #expect(left.count <= 10 && left.last == 99)
    }
}
