import Method
import Testing

@Suite struct CollectLinkTests {
    private let link = CollectLink(id: the("link"), label: "The day centre", kind: .dropIn, source: .dropIn)

    @Test func aLinkIsOpenedOnceHoweverOftenTheFormIsSent() throws {
        let opened = Given.started.when(.collect(.openLink(link)))
        #expect(opened.project.collect.link(link.id) == link)
        #expect(try opened.events(.collect(.openLink(link))).isEmpty)
    }

    @Test func aWithdrawnLinkStaysInTheListAndCanBeOpenedAgain() throws {
        let withdrawn = Given.started.when(.collect(.openLink(link)), .collect(.withdrawLink(link.id)))
        #expect(withdrawn.project.collect.link(link.id)?.withdrawn == true)
        #expect(try withdrawn.events(.collect(.withdrawLink(link.id))).isEmpty)
        let again = withdrawn.when(.collect(.openLink(link))).project.collect
        #expect(again.links == [link])
    }

    @Test func nothingIsWithdrawnThatIsNotThere() throws {
        #expect(try Given.started.events(.collect(.withdrawLink(the("nobody")))).isEmpty)
    }

    @Test func onlyWhoCollectsMayOpenOne() {
        Given.started.refuses(.collect(.openLink(link)), .notAllowed(.collect), by: Given.participant)
    }
}
