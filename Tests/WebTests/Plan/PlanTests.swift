import Method
import Testing

@testable import Web

@Suite struct PlanPageTests {
    @Test func theStepSaysWhatToDoNextForEachTheme() async throws {
        let room = try await PlannedRoom.make()
        let page = try await room.lead.get(Site.plan(room.project))
        #expect(page.status == .ok)
        #expect(page.text.contains("I am on my own too much: Say what is in place already"))
    }

    @Test func theWordsInsideTheThemeAreOneClickAway() async throws {
        let room = try await PlannedRoom.make()
        let page = try await room.lead.get(Site.planTheme(room.project, room.theme))
        #expect(page.text.contains("Words of card 0") && page.text.contains("I see a friend each week"))
    }

    @Test func whatIsInPlaceIsKeptAndTheSameFormTwiceKeepsItOnce() async throws {
        let room = try await PlannedRoom.make()
        for _ in 0..<2 { _ = try await room.lead.post(Site.inPlace(room.project, room.theme), ["id": "x1", "in-place": "A Tuesday group"]) }
        let page = try await room.lead.get(Site.planTheme(room.project, room.theme))
        #expect(page.text.contains("A Tuesday group"))
        #expect(try await room.state.plan.inPlace.count == 1)
    }

    @Test func nothingSaidIsRefusedBesideTheField() async throws {
        let room = try await PlannedRoom.make()
        let page = try await room.lead.post(Site.inPlace(room.project, room.theme), ["id": "x1", "in-place": " "])
        #expect(page.status == .unprocessableContent && page.html.contains("href=\"#in-place\""))
    }

    @Test func theVoteIsOfferedOnceSomethingIsInPlaceAndAllThreeLensesAreUsed() async throws {
        let room = try await PlannedRoom.make()
        _ = try await room.lead.post(Site.inPlace(room.project, room.theme), ["id": "x1", "in-place": "A group"])
        for lens in ["traditional", "radical"] {
            let page = try await room.lead.post(Site.lens(room.project, room.theme, lens), ["id": "n-\(lens)", "idea": "Idea \(lens)"])
            #expect(page.status == .ok && page.text.contains("Idea \(lens)"))
        }
        var page = try await room.lead.get(Site.planTheme(room.project, room.theme))
        #expect(page.text.contains("Think of ideas in this way: different") && !page.text.contains("Go to the vote"))
        _ = try await room.lead.post(Site.lens(room.project, room.theme, "different"), ["id": "n3", "idea": "A neighbour"])
        page = try await room.lead.get(Site.planTheme(room.project, room.theme))
        #expect(page.text.contains("Go to the vote") && page.html.contains(Site.voteOnIdeas(room.project, room.theme)))
    }

    @Test func anIdeaThatWaitedIsTakenUpOnce() async throws {
        let room = try await PlannedRoom.make()
        for id in ["n1", "n2"] { _ = try await room.lead.post(Site.heldIdea(room.project, room.theme), ["id": id, "held": "h1", "lens": "different"]) }
        let ideas = try await room.state.plan.ideas
        #expect(ideas.map(\.words) == ["A lift home"] && ideas.first?.held == ID(trusted: "h1"))
    }

    @Test func anIdeaThatWasTakenUpByMistakeWaitsAgain() async throws {
        let room = try await PlannedRoom.make()
        _ = try await room.lead.post(Site.heldIdea(room.project, room.theme), ["id": "n1", "held": "h1", "lens": "different"])
        var page = try await room.lead.get(Site.planTheme(room.project, room.theme))
        #expect(page.text.contains("Let it wait again") && !page.text.contains("Ideas that waited"))
        page = try await room.lead.post(Site.ideaOut(room.project, room.theme), ["idea": "n1"])
        #expect(page.text.contains("Ideas that waited") && page.text.contains("A lift home"))
        #expect(try await room.state.plan.ideas.isEmpty)
    }

    @Test func whatWasTriedElsewhereIsTakenOutAgain() async throws {
        let room = try await PlannedRoom.make()
        var page = try await room.lead.post(Site.tried(room.project, room.theme), ["id": "t1", "tried": "A film in Leeds", "use": "Build on it"])
        #expect(page.text.contains("A film in Leeds"))
        let ben = try await room.lead.joined(by: "Ben", as: .participant, in: room.project)
        #expect(try await !ben.get(Site.planTheme(room.project, room.theme)).html.contains(Site.triedOut(room.project, room.theme)))
        page = try await room.lead.post(Site.triedOut(room.project, room.theme), ["item": "t1"])
        #expect(page.status == .ok && !page.text.contains("A film in Leeds"))
        #expect(try await room.state.plan.tried.isEmpty)
    }

    @Test func somebodyKnownHereIsSwappedInForAllThemesAndOutAgain() async throws {
        let room = try await PlannedRoom.make()
        let address = Site.lens(room.project, room.theme, "radical")
        var page = try await room.lead.get(address)
        #expect(page.text.contains("Think like an inventor. They think big"))
        page = try await room.lead.post(Site.lensFigure(room.project, room.theme, "radical"), ["who": "", "asks": "What would you sell?"])
        #expect(page.status == .unprocessableContent && page.html.contains("href=\"#who\""))
        page = try await room.lead.post(
            Site.lensFigure(room.project, room.theme, "radical"), ["who": "Ada from the market", "asks": "What would you sell?"])
        #expect(page.text.contains("Think like Ada from the market. What would you sell?"))
        #expect(try await room.lead.get(Site.planTheme(room.project, room.theme)).text.contains("Think like Ada from the market."))
        #expect(try await room.lead.get(Site.lens(room.project, room.theme, "different")).text.contains("Think like a good neighbour."))
        page = try await room.lead.post(Site.lensFigure(room.project, room.theme, "radical"), ["who": "Ada", "do": "ours"])
        #expect(page.text.contains("Think like an inventor. They think big"))
        let ben = try await room.lead.joined(by: "Ben", as: .participant, in: room.project)
        #expect(try await !ben.get(address).html.contains("name=\"who\""))
    }

    @Test func aPlannedIdeaIsCreditedAndSaidToBeOffTheVote() async throws {
        let room = try await PlannedRoom.make()
        try await room.put(.plan(.addIdea(Idea(id: ID(trusted: "i9"), theme: room.theme, lens: .traditional, words: "A summer party"))))
        let page = try await room.lead.post(Site.planned(room.project, room.theme), ["idea": "i9", "planned": "yes"])
        #expect(page.text.contains("A summer party planned already") && page.text.contains("It is not in the vote"), "\(page.text)")
    }

    @Test func everybodyGuessesAndTheSpreadIsShown() async throws {
        let room = try await PlannedRoom.withIdeas()
        let ben = try await room.lead.joined(by: "Ben", as: .participant, in: room.project)
        let address = Site.guess(room.project, ID(trusted: "i2"))
        _ = try await room.lead.post(address, ["takes": "2", "changes": "9"])
        let page = try await ben.post(address, ["takes": "8", "changes": "9"])
        #expect(page.text.contains("2 people: from 2 to 8. The middle is 5.") && page.text.contains("2 people all say 9."), "\(page.text)")
    }

    @Test func oneAnswerAloneIsNoGuess() async throws {
        let room = try await PlannedRoom.withIdeas()
        let page = try await room.lead.post(Site.guess(room.project, ID(trusted: "i2")), ["takes": "2"])
        #expect(page.status == .unprocessableContent && page.html.contains("href=\"#my-changes\""))
    }

    @Test func theRoomSettlesThePlaceAndTheGridHasItInTheDrawingAndInTheTable() async throws {
        let room = try await PlannedRoom.withIdeas()
        _ = try await room.lead.post(Site.settle(room.project, ID(trusted: "i2")), ["takes": "7", "changes": "9"])
        let page = try await room.lead.get(Site.grid(room.project))
        #expect(page.html.contains("cx=\"252\" cy=\"36\"") && page.text.contains("Major project"))
        #expect(page.text.contains("no promise that there will be money"))
    }

    @Test func anIdeaIsDroppedOnlyWithAReasonAndAQuickWinThatIsHeldGetsAGentleWord() async throws {
        let room = try await PlannedRoom.withIdeas()
        let address = Site.decide(room.project, ID(trusted: "i1"))
        var page = try await room.lead.post(address, ["kind": "drop", "why": ""])
        #expect(page.status == .unprocessableContent && page.text.contains("Please say why"))
        page = try await room.lead.post(address, ["kind": "hold", "why": ""])
        #expect(page.status == .ok && page.text.contains("A quick win is not being done, and nobody has said why: Idea i1"))
    }

    @Test func whoMayOnlyTakePartSeesNeitherTheButtonsNorHasThem() async throws {
        let room = try await PlannedRoom.withIdeas()
        let ben = try await room.lead.joined(by: "Ben", as: .participant, in: room.project)
        let page = try await ben.get(Site.gridIdea(room.project, ID(trusted: "i1")))
        #expect(page.text.contains("This is my guess") && !page.text.contains("The room agrees on this") && !page.text.contains("This is what we do"))
        let refused = try await ben.post(Site.decide(room.project, ID(trusted: "i1")), ["kind": "doNow"])
        #expect(refused.status == .unprocessableContent || refused.status == .forbidden)
        #expect(try await room.state.plan.decisions.isEmpty)
    }

    @Test func toSomebodyWithoutAPartInTheProjectItIsNotThere() async throws {
        let room = try await PlannedRoom.withIdeas()
        let stranger = try await room.lead.joined(by: "Zoe")
        for address in [Site.plan(room.project), Site.grid(room.project), Site.implement(room.project), Site.review(room.project)] {
            #expect(try await stranger.get(address).status == .notFound)
        }
    }
}
