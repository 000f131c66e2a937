import Method
import Testing

@testable import Web

@Suite struct LookPageTests {
    @Test func twoDifferentPeopleReleaseACard() async throws {
        let room = try await LookRoom()
        var page = try await room.anna.get(Site.look(room.project))
        #expect(page.status == .ok && page.text.contains("2 cards wait for you") && page.text.contains("Nobody has looked yet"))
        page = try await room.doing(room.anna, .fine, "P01-W1")
        #expect(
            page.text.contains("You found P01-W1 fine") && page.text.contains("1 card waits for you") && page.text.contains("1 card waits for somebody else"))
        _ = try await room.doing(room.anna, .fine, "P01-W1")
        #expect(try await room.card("P01-W1").standing == .waitsForLooks)
        #expect(try await room.ben.get(Site.look(room.project, at: ID(trusted: "P01-W1"))).text.contains("Found fine by: Anna"))
        _ = try await room.doing(room.ben, .fine, "P01-W1")
        #expect(try await room.card("P01-W1").standing == .forTheWall)
    }

    @Test func marksStandWhereTheWordsAreAndSayWhy() async throws {
        let room = try await LookRoom()
        let page = try await room.anna.get(Site.look(room.project, .ten))
        #expect(page.html.contains("<mark>") && page.text.contains("Could tell who somebody is") && page.text.contains("It tells where somebody lives"))
        #expect(page.text.contains("No mark does not mean no harm") && page.text.contains("Nothing is marked here"))
        let marked = try await room.anna.get(Site.look(room.project, .marked))
        #expect(marked.text.contains("1 card has something marked") && marked.text.contains("P01-N1") && !marked.text.contains("P01-W1"))
    }

    @Test func stretchesAreTheWordsToTheLetter() {
        let words = "I live at 14 Mill Lane,\nMill Lane!"
        let marks = Marker.marks(in: [MarkableStatement(review: "P01", heading: .notWorking, rank: 1, words: words)])
        let stretches = Stretch.all(of: words, marks)
        #expect(stretches.map(\.words).joined() == words && stretches.contains { $0.isMarked })
        #expect(Stretch.all(of: words, []) == [Stretch(words: words, isMarked: false)])
    }

    @Test func saferWordsStandBesideTheOriginalAndAnotherPersonLooksNext() async throws {
        let room = try await LookRoom()
        let page = try await room.anna.post(
            Site.look(room.project, .safer), ["card": "P01-N1", "words": "I hate where I live", "why": "A street"])
        #expect(page.text.contains("P01-N1 has safer words") && page.html.contains(Site.look(room.project, .plain)))
        let card = try await room.card("P01-N1")
        #expect(card.words == "I live at 14 Mill Lane and I hate it" && card.saferWords == "I hate where I live")
        #expect(try await room.room().looks(at: card.id).fine.count == 1)
        let ben = try await room.ben.get(Site.look(room.project, at: card.id))
        #expect(ben.text.contains("I hate where I live") && ben.text.contains("I live at 14 Mill Lane and I hate it"))
        _ = try await room.doing(room.anna, .plain, "P01-N1")
        #expect(try await room.card("P01-N1").saferWords == nil)
    }

    @Test func aCardIsKeptOffWithAReasonAndPutBack() async throws {
        let room = try await LookRoom()
        let refused = try await room.doing(room.anna, .off, "P01-N1")
        #expect(refused.status == .unprocessableContent && refused.html.contains("off-words"))
        let done = try await room.doing(room.anna, .off, "P01-N1", words: "Everybody would know")
        #expect(done.text.contains("P01-N1 is kept off the wall"))
        _ = try await room.doing(room.anna, .back, "P01-N1")
        #expect(try await room.card("P01-N1").standing == .waitsForLooks)
    }

    @Test func aDoubtIsSaidToTheNextReader() async throws {
        let room = try await LookRoom()
        _ = try await room.doing(room.anna, .doubt, "P01-N1", words: "The street")
        #expect(try await room.ben.get(Site.look(room.project, at: ID(trusted: "P01-N1"))).text.contains("Wanted by Anna: safer words. “The street”"))
    }

    @Test func aFormInTheBackgroundGetsTheCardsAgainWithWhatIsWrong() async throws {
        let room = try await LookRoom()
        let wrong = try await room.anna.postInBackground(Site.look(room.project, .off), ["card": "P01-N1", "show": "ten"])
        #expect(wrong.status == .unprocessableContent && wrong.html.contains("data-region=\"look\"") && wrong.html.contains("off-words-P01-N1-error"))
        let done = try await room.anna.postInBackground(Site.look(room.project, .fine), ["card": "P01-N1", "show": "ten"])
        #expect(done.status == .noContent)
    }

    @Test func workersWordsGoBackToThePersonOrTheCollector() async throws {
        let room = try await LookRoom([LookRoom.review("P02", notWorking: "Service user presents with challenging behaviour")])
        let anna = try await room.anna.get(Site.look(room.project, at: ID(trusted: "P02-N1")))
        #expect(anna.text.contains("Perhaps not the person’s own words") && anna.html.contains(Site.look(room.project, .again)))
        let ben = try await room.ben.get(Site.look(room.project, at: ID(trusted: "P02-N1")))
        #expect(!ben.html.contains(Site.look(room.project, .again)) && ben.html.contains(Site.look(room.project, .point)))
        _ = try await room.doing(room.ben, .point, "P02-N1", words: "presents with")
        #expect(try await room.room().openConcerns.map(\.words) == ["presents with"])
        _ = try await room.doing(room.anna, .again, "P02-N1", words: "Staff words")
        #expect(try await room.room().askedAgain[ID(trusted: "review-P02")]?.isOpen == true)
        #expect(try await room.doing(room.ben, .again, "P02-N1", words: "x").status == .unprocessableContent)
        _ = try await room.doing(room.ben, .ask, "P02-N1", words: "Who says this?")
        #expect(try await room.room().openQuestions.map(\.words) == ["Who says this?"])
    }

    @Test func theSameTwiceIsCountedOnceFromHere() async throws {
        var review = LookRoom.review("P03", notWorking: "The bus never comes on time")
        review = Review(
            id: review.id, code: review.code, consent: .yes,
            statements: review.statements + [Statement(heading: .notWorking, rank: 2, words: "The bus never comes on time!")])
        let room = try await LookRoom([review])
        let page = try await room.anna.get(Site.look(room.project, at: ID(trusted: "P03-N2")))
        #expect(page.text.contains("Said before") && page.html.contains("name=\"same\" value=\"P03-N1\""))
        _ = try await room.anna.post(Site.look(room.project, .once), ["card": "P03-N2", "same": "P03-N1"])
        #expect(try await room.card("P03-N2").standing == .countedOnce(sameAs: ID(trusted: "P03-N1")))
    }

    @Test func onlyTheCollectingTeamLooks() async throws {
        let room = try await LookRoom()
        for role in [Role.reader, .participant, .safeguardingLead] {
            try await room.give(role, to: room.ben)
            #expect(try await room.ben.get(Site.look(room.project)).status == .forbidden)
            for doing in LookDoing.allCases { #expect(try await room.doing(room.ben, doing, "P01-W1", words: "x").status == .forbidden) }
        }
        #expect(try await room.anna.strangerHere().get(Site.look(room.project)).text.contains("Sign in"))
    }

    @Test func askingEndsWithAReasonAndOnlyByWhoLeads() async throws {
        let room = try await LookRoom()
        #expect(try await room.ben.post(Site.asking(room.project, .stop), ["stop-why": "x"]).status == .forbidden)
        #expect(try await room.anna.post(Site.asking(room.project, .stop), ["stop-why": ""]).status == .unprocessableContent)
        #expect(try await room.anna.get(Site.collect(room.project)).text.contains("2 cards still wait"))
        let stopped = try await room.anna.post(Site.asking(room.project, .stop), ["stop-why": "I am alone here"])
        #expect(stopped.text.contains("Why not: I am alone here") && stopped.text.contains("does not ask for two looks"))
        #expect(try await room.room().cardsForTheWall.count == 2)
        #expect(try await room.anna.post(Site.asking(room.project, .ask), [:]).text.contains("From now on two people look"))
    }

    @Test func aNewProjectAsksWhereTheBoxIsTicked() async throws {
        let anna = try await Visitor.coordinator()
        #expect(try await anna.get(Site.start).html.contains("name=\"looks\" id=\"looks\" value=\"yes\" checked"))
        _ = try await anna.post(Site.start, ["project": "ticked", "name": "One", "looks": "yes"])
        _ = try await anna.post(Site.start, ["project": "bare", "name": "Two"])
        #expect(try await anna.house.project(ID(trusted: "ticked"))?.collect.release.asksTwoLooks == true)
        #expect(try await anna.house.project(ID(trusted: "bare"))?.collect.release.asksTwoLooks == false)
    }
}
