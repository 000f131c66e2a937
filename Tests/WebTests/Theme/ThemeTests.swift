import Method
import Testing

@testable import Web

@Suite struct CardCallTests {
    @Test func theFirstCardThatIsWorkingIsCalledFirst() async throws {
        let room = try await CalledRoom.make()
        let page = try await room.lead.get(Site.cardCall(room.project))
        #expect(page.status == .ok && page.text.contains("My dog P1-W1") && page.text.contains("Working: 0 of 4 heard, 4 to go"))
        #expect(page.text.contains("Start the first one with this card"))
    }

    @Test func aCardStartsAClusterAndTheNextOneJoinsIt() async throws {
        let room = try await CalledRoom.make()
        try await room.start("P1-W1")
        let page = try await room.post(.place, ["card": "P1-W2", "cluster": try await room.onlyCluster.text])
        #expect(page.text.contains("Card P1-W2 was put in “My dog P1-W1”.") && page.text.contains("Card P2-W1"))
        #expect(try await room.state.cards(in: room.onlyCluster).count == 2)
    }

    @Test func twoDesksThatStartAClusterAtOnceStartOne() async throws {
        let room = try await CalledRoom.make()
        let id = try #require(try await room.lead.get(Site.cardCall(room.project)).field("id"))
        for _ in 0..<2 { _ = try await room.post(.start, ["card": "P1-W1", "id": id]) }
        #expect(try await room.state.theme.clusters.count == 1)
    }

    @Test func whatIsNotWorkingWaitsUntilAllThatWorksIsHeard() async throws {
        let room = try await CalledRoom.make()
        let page = try await room.post(.park, ["card": "P1-N1", "why": ""])
        #expect(page.status == .unprocessableContent && page.text.contains("still to be heard"))
    }

    @Test func theLastThingIsTakenBackOnceHoweverOftenTheFormIsSent() async throws {
        let room = try await CalledRoom.make()
        try await room.start("P1-W1")
        _ = try await room.post(.place, ["card": "P1-W2", "cluster": try await room.onlyCluster.text])
        let number = try await room.state.theme.number
        for _ in 0..<2 { _ = try await room.lead.post("\(Site.themeTakeBack(room.project))?to=desk", ["id": String(number)]) }
        #expect(try await room.state.cardNow?.id == ID(trusted: "P1-W2"))
        #expect(try await room.state.theme.clusters.count == 1)
    }

    @Test func aCardIsSplitIntoItsOwnWordsAndJoinedAgain() async throws {
        let room = try await CalledRoom.make()
        var page = try await room.post(.split, ["card": "P1-W1", "part": "My dog", "part": "My dog"])
        #expect(page.status == .unprocessableContent && page.html.contains("href=\"#part-1\""))
        page = try await room.post(.split, ["card": "P1-W1", "part": "My dog", "part": "P1-W1"])
        #expect(page.text.contains("Card P1-W1a") && page.text.contains("a part of card P1-W1"))
        page = try await room.post(.join, ["card": "P1-W1"])
        #expect(page.text.contains("My dog P1-W1") && !page.text.contains("P1-W1a"))
    }

    @Test func aParkedCardIsInTheTrayAndIsCalledAgain() async throws {
        let room = try await CalledRoom.make()
        var page = try await room.post(.park, ["card": "P1-W1", "why": "Is it about the dog?"])
        #expect(page.text.contains("Parked cards") && page.text.contains("Is it about the dog?"))
        page = try await room.post(.again, ["card": "P1-W1"])
        #expect(!page.text.contains("Parked cards") && page.text.contains("Card P1-W1"))
    }

    @Test func aFormInTheBackgroundGetsOnlyWhatChanged() async throws {
        let room = try await CalledRoom.make()
        try await room.start("P1-W1")
        let page = try await room.lead.postInBackground(
            Site.cardCall(room.project, .place), ["card": "P1-W2", "cluster": try await room.onlyCluster.text])
        #expect(page.status == .ok && page.html.contains("data-region=\"place-") && page.html.contains("data-region=\"call-card\""))
        #expect(!page.html.contains("data-region=\"call-places\"") && !page.html.contains("data-region=\"call-tray\""))
    }

    @Test(arguments: [Role.participant, .reader, .collector]) func whoDoesNotLeadTheDayHasNoDesk(role: Role) async throws {
        let room = try await CalledRoom.make()
        let ben = try await room.joined(as: role)
        #expect(try await ben.get(Site.cardCall(room.project)).status == .forbidden)
        #expect(try await ben.post(Site.cardCall(room.project, .park), ["card": "P1-W1"]).status == .forbidden)
        #expect(try await !ben.get(Site.theme(room.project)).html.contains(Site.cardCall(room.project)))
    }
}

@Suite struct BoardTests {
    @Test func tickedCardsMoveTogetherAndTheBoardSaysWhatWasDoneLast() async throws {
        let room = try await CalledRoom.sorted()
        let to = try await room.cluster(1, under: .working)
        let page = try await room.lead.post(
            Site.boardCards(room.project), ["heading": "working", "card": "P1-W1", "card": "P1-W2", "cluster": to.text, "do": "move"])
        #expect(page.text.contains("Card P1-W2 was put in"))
        #expect(try await room.state.cards(in: to).map(\.code) == ["P2-W1", "P2-W2", "P1-W1", "P1-W2"])
    }

    @Test func aCardThatSaysTwoThingsStandsInTwoClusters() async throws {
        let room = try await CalledRoom.sorted()
        let to = try await room.cluster(1, under: .working)
        _ = try await room.lead.post(Site.boardCards(room.project), ["heading": "working", "card": "P1-W1", "cluster": to.text, "do": "also"])
        #expect(try await room.state.theme.clusters(of: ID(trusted: "P1-W1")).count == 2)
    }

    @Test func nothingTickedIsSaidAndNothingIsDone() async throws {
        let room = try await CalledRoom.sorted()
        let page = try await room.lead.post(Site.boardCards(room.project), ["heading": "working", "cluster": "x", "do": "move"])
        #expect(page.text.contains("Tick a card first."))
    }

    @Test func aReaderSeesTheSaferWordsAndNoFormAtAll() async throws {
        let room = try await CalledRoom.sorted()
        try await room.put(.collect(.offerSaferWords(card: ID(trusted: "P1-W1"), words: "My pet", why: "The dog is known in town")))
        let rita = try await room.joined(as: .reader)
        for address in [Site.board(room.project, .working), Site.wallCard(room.project, ID(trusted: "P1-W1")), Site.theme(room.project)] {
            let page = try await rita.get(address)
            #expect(page.status == .ok && !page.html.contains("My dog P1-W1") && !page.html.contains("known in town"))
            #expect(!page.html.contains("/theme/take-back") && !page.html.contains("type=\"checkbox\"") && !page.html.contains("name=\"cluster\""))
        }
        #expect(try await rita.get(Site.board(room.project, .working)).text.contains("My pet"))
        #expect(try await rita.post(Site.boardCards(room.project), ["card": "P1-W1", "do": "park"]).status == .forbidden)
    }

    @Test func aCardWithoutConsentIsNotThere() async throws {
        let room = try await CalledRoom.sorted()
        try await room.put(.collect(.recordConsent(review: ID(trusted: "r1"), consent: .no)))
        #expect(try await room.lead.get(Site.wallCard(room.project, ID(trusted: "P1-W1"))).status == .notFound)
        #expect(try await !room.lead.get(Site.board(room.project, .working)).html.contains("My dog P1-W1"))
    }

    @Test func aNameIsKeptAndAGentleWordStandsBesideItWithoutBlocking() async throws {
        let room = try await CalledRoom.sorted()
        let cluster = try await room.cluster(0, under: .working)
        var page = try await room.lead.post(Site.clusterName(room.project, cluster), ["name": "Access to services"])
        #expect(page.status == .ok && page.text.contains("words that services use") && page.text.contains("starts with “I”"))
        #expect(try await room.state.theme.clusters[cluster]?.name == "Access to services")
        page = try await room.lead.post(Site.clusterName(room.project, cluster), ["name": "I love my dog"])
        #expect(!page.html.contains("class=\"gentle\"") && page.text.contains("I love my dog"))
        page = try await room.lead.post(Site.clusterName(room.project, cluster), ["name": ""])
        #expect(page.status == .unprocessableContent && page.html.contains("href=\"#name\""))
    }

    @Test func aClusterIsPartOfAnotherAndComesRightAfterIt() async throws {
        let room = try await CalledRoom.sorted()
        let (first, second) = (try await room.cluster(0, under: .working), try await room.cluster(1, under: .working))
        let page = try await room.lead.post(Site.clusterNest(room.project, second), ["inside": first.text])
        #expect(page.text.contains("Part of My dog P1-W1"))
        #expect(try await room.lead.get(Site.board(room.project, .working)).text.contains("4 cards with its parts"))
        #expect(try await room.lead.post(Site.clusterNest(room.project, first), ["inside": second.text]).status == .unprocessableContent)
    }

    @Test func twoClustersBecomeOneAndTheFormSentAgainDoesNoHarm() async throws {
        let room = try await CalledRoom.sorted()
        let (first, second) = (try await room.cluster(0, under: .working), try await room.cluster(1, under: .working))
        for _ in 0..<2 {
            let page = try await room.lead.post(Site.clusterMerge(room.project, second), ["into": first.text])
            #expect(page.status == .ok && page.text.contains("4 cards"))
        }
        #expect(try await room.state.clusters(under: .working).count == 1)
    }

    @Test func sixHundredCardsStayLight() async throws {
        let room = try await CalledRoom.sorted(people: 100)
        let page = try await room.lead.get(Site.board(room.project, .notWorking))
        #expect(page.status == .ok && page.html.count(of: "<li class=\"card\">") == 200)
        #expect(page.bytes.count <= 150_000)
    }
}

@Suite struct CarryForwardTests {
    @Test func theStepCannotEndWhileCardsAreParkedOrUnheardAndTheWordsSayHowMany() async throws {
        let room = try await CalledRoom.sorted()
        try await room.put(.theme(.park(card: ID(trusted: "P1-N1"), why: "")), .theme(.park(card: ID(trusted: "P1-N2"), why: "")))
        var page = try await room.lead.get(Site.carryThemes(room.project))
        #expect(page.text.contains("2 cards are parked") && !page.html.contains("name=\"theme\""))
        page = try await room.lead.post(Site.themeEnd(room.project), [:])
        #expect(page.status == .unprocessableContent)
        page = try await room.lead.get(Site.theme(room.project))
        #expect(page.text.contains("This step cannot end yet. 2 cards"))
    }

    @Test func fourThemesAreTickedByTheVoteAndATieIsTheRoomsToSettle() async throws {
        let room = try await CalledRoom.sorted(people: 6)
        let themes = try await room.nameAll()
        try await room.vote(themes, dots: [6, 5, 4, 3, 2, 2])
        var page = try await room.lead.get(Site.carryThemes(room.project))
        #expect(page.text.contains("6 dots") && page.html.count(of: " checked>") == 4)
        let chosen = themes.prefix(4).map(\.text)
        page = try await room.lead.post(
            Site.carryThemes(room.project),
            ["theme": chosen[0], "theme": chosen[1], "theme": chosen[2], "theme": chosen[3], "how": "The room kept to four"])
        #expect(page.text.contains("The themes are chosen."))
        #expect(try await room.state.theme.carried.map(\.text) == Array(chosen))
        page = try await room.lead.get(Site.theme(room.project))
        #expect(page.text.contains("The room kept to four") && page.text.contains("Read the words inside"))
    }

    @Test func aCountThatIsHiddenIsNotInTheBytes() async throws {
        let room = try await CalledRoom.sorted(people: 6)
        let themes = try await room.nameAll()
        try await room.vote(themes, dots: [6, 5, 4, 3, 2, 1], show: false)
        let page = try await room.joined(as: .participant).get(Site.carryThemes(room.project))
        #expect(page.status == .ok && !page.text.contains("dots") && page.text.contains("not been shown"))
    }

    @Test func whoCannotBringInReviewsIsNotSentThere() async throws {
        let lead = try await Visitor.coordinator()
        let room = CalledRoom(project: try await lead.startProject(), lead: lead)
        #expect(try await lead.get(Site.theme(room.project)).html.contains("class=\"do\" href=\"\(Site.collect(room.project))\""))
        let page = try await room.joined(as: .participant).get(Site.theme(room.project))
        #expect(page.text.contains("There are no cards yet") && !page.html.contains("class=\"do\" href"))
    }

    @Test func nothingTickedIsRefusedInWords() async throws {
        let room = try await CalledRoom.sorted()
        _ = try await room.nameAll()
        let page = try await room.lead.post(Site.carryThemes(room.project), ["how": ""])
        #expect(page.status == .unprocessableContent && page.html.contains("href=\"#themes\""))
    }
}

extension String {
    fileprivate func count(of part: String) -> Int { ranges(of: part).count }
}
