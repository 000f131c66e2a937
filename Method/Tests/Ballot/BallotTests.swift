import Method
import Testing

@Suite struct BallotTests {
    static let options: [ID<Option>] = ["A", "B", "C", "D"].map { ID(trusted: $0) }

    static func open(_ kinds: [DotKind] = [DotKind(name: "", each: 3)], mostOnOne: Int = 1, hidden: Bool = true) -> Given {
        Given.started.when(
            .ballot(
                .open(
                    id: the("b"), purpose: .other(topic: "t"),
                    settings: BallotSettings(options: options, kinds: kinds, mostOnOne: mostOnOne, hidden: hidden))))
    }

    static func place(_ option: String, by voter: String, kind: Int = 0, channel: Channel = .ownDevice) -> ProjectCommand {
        .ballot(.place(ballot: the("b"), voter: the(voter), dot: Dot(option: the(option), kind: kind), channel: channel, perspective: .people))
    }

    static func ballot(_ given: Given) throws -> Ballot { try #require(given.project.ballots[the("b")]) }

    @Test func nobodyPlacesMoreDotsThanGiven() {
        let three = Self.open().when(Self.place("A", by: "v"), Self.place("B", by: "v"), Self.place("C", by: "v"))
        three.refuses(Self.place("D", by: "v"), .ballot(.noDotsLeft(each: 3)))
        Self.open().when(Self.place("A", by: "v")).refuses(Self.place("A", by: "v"), .ballot(.tooManyOnOne(most: 1)))
        _ = Self.open(mostOnOne: 2).when(Self.place("A", by: "v"), Self.place("A", by: "v"))
    }

    @Test func twoDotsEachIsASetting() throws {
        let given = Self.open([DotKind(name: "", each: 2)]).when(Self.place("A", by: "v"), Self.place("B", by: "v"))
        given.refuses(Self.place("C", by: "v"), .ballot(.noDotsLeft(each: 2)))
        #expect(BallotPurpose.other(topic: "working").dotsEach == 2)
    }

    @Test func sixDotsInTwoColoursAreCountedApart() throws {
        let kinds = [DotKind(name: "change now", each: 3), DotKind(name: "more planning", each: 3)]
        var given = Self.open(kinds, mostOnOne: 2)
        for option in ["A", "B", "C"] { given = given.when(Self.place(option, by: "v"), Self.place(option, by: "v", kind: 1)) }
        given.refuses(Self.place("D", by: "v", kind: 1), .ballot(.noDotsLeft(each: 3)))
        #expect(try Self.ballot(given).standings.first?.byKind == [1, 1])
        #expect(try Self.ballot(given).dotsEach == 6)
    }

    @Test func tiesShareAPlaceAndTheNextIsSkipped() throws {
        let given = Self.open().when(
            Self.place("A", by: "1"), Self.place("A", by: "2"), Self.place("B", by: "1"), Self.place("C", by: "2"))
        let standings = try Self.ballot(given).standings
        #expect(standings.map(\.place) == [1, 2, 2, 4] && standings.map(\.tied) == [false, true, true, false])
        #expect(try Self.ballot(given).first(2) == [the("A"), the("B"), the("C")])
    }

    @Test func theRoomSettlesATie() throws {
        let given = Self.open().when(Self.place("B", by: "1"), Self.place("C", by: "2"))
        given.refuses(.ballot(.settleTie(ballot: the("b"), options: [the("C")], how: "Hands")), .ballot(.stillOpen))
        let settled = given.when(
            .ballot(.close(ballot: the("b"))), .ballot(.settleTie(ballot: the("b"), options: [the("C")], how: "Hands")))
        #expect(try Self.ballot(settled).takenForward(1) == [the("C")])
    }

    @Test func channelsAreKeptApartAndAddedUp() throws {
        let given = Self.open().when(
            Self.place("A", by: "1"), Self.place("A", by: "2", channel: .withSupporter),
            .ballot(.countRoom(ballot: the("b"), tallies: [RoomTally(option: the("A"), kind: 0, count: 7)])))
        let first = try #require(try Self.ballot(given).standings.first)
        #expect(first.votes == 9 && first.byChannel == [.ownDevice: 1, .withSupporter: 1, .countedInTheRoom: 7])
        let recounted = given.when(.ballot(.countRoom(ballot: the("b"), tallies: [RoomTally(option: the("A"), kind: 0, count: 6)])))
        #expect(try Self.ballot(recounted).standings.first?.votes == 8)
        #expect(try Self.ballot(recounted).recounts == 1)
    }

    @Test func aPersonCountsOnceThroughWhateverDevice() throws {
        let cast = ProjectCommand.ballot(
            .cast(ballot: the("b"), voter: the("v"), dots: [Dot(option: the("B"))], channel: .withSupporter, perspective: .people))
        let given = Self.open().when(Self.place("A", by: "v"), cast)
        #expect(try Self.ballot(given).standings.filter { $0.votes > 0 }.map(\.option) == [the("B")])
        #expect(try given.events(cast).isEmpty)
    }

    @Test func nothingIsTakenAfterClosing() {
        let closed = Self.open().when(.ballot(.close(ballot: the("b"))))
        closed.refuses(Self.place("A", by: "v"), .ballot(.closed))
        _ = closed.when(.ballot(.reopen(ballot: the("b"))), Self.place("A", by: "v"))
    }

    @Test func aHiddenTallyIsShownOnlyWhenTheRoomSaysSo() throws {
        let open = Self.open()
        #expect(try !Self.ballot(open).mayBeSeen)
        open.refuses(.ballot(.show(ballot: the("b"))), .ballot(.stillOpen))
        let shown = open.when(.ballot(.close(ballot: the("b"))), .ballot(.show(ballot: the("b"))))
        #expect(try Self.ballot(shown).mayBeSeen)
        #expect(try !Self.ballot(shown.when(.ballot(.reopen(ballot: the("b"))))).mayBeSeen)
    }

    @Test func participantsPlaceTheirOwnDotsOnly() {
        Self.open().refuses(Self.place("A", by: "other"), .ballot(.notYourVote), by: Given.participant)
        _ = Self.open().when(Self.place("A", by: "pat"), by: Given.participant)
    }

    @Test func oneThingAloneIsNoVote() {
        func open(_ options: [ID<Option>], said: [String]? = nil) -> ProjectCommand {
            .ballot(
                .open(id: the("b"), purpose: .other(topic: "t"), settings: BallotSettings(options: options, kinds: [DotKind(name: "", each: 1)], said: said)))
        }
        Given.started.refuses(open([]), .ballot(.fewOptions))
        Given.started.refuses(open([the("A")]), .ballot(.fewOptions))
        Given.started.refuses(open([the("A"), the("A")]), .ballot(.sameOptionTwice))
        Given.started.refuses(open((0...Project.mostOptions).map { the("o\($0)") }), .ballot(.manyOptions(most: Project.mostOptions)))
        _ = Given.started.when(open([the("A"), the("B")]))
    }

    @Test func aVoteOnSomethingOfItsOwnSaysWhatItAsksAndWhatTheOptionsAre() throws {
        func open(_ topic: String, _ said: [String]) -> ProjectCommand {
            let settings = BallotSettings(options: [the("o1"), the("o2")], kinds: [DotKind(name: "", each: 2)], said: said)
            return .ballot(.open(id: the("b"), purpose: .other(topic: topic), settings: settings))
        }
        Given.started.refuses(open("", ["Tea", "Coffee"]), .ballot(.questionMissing))
        Given.started.refuses(open("Which?", ["Tea", ""]), .ballot(.questionMissing))
        Given.started.refuses(open("Which?", ["Tea"]), .ballot(.questionMissing))
        Given.started.refuses(open("Which?", ["Tea", "Tea"]), .ballot(.sameOptionTwice))
        Given.started.refuses(open(String(repeating: "w", count: 301), ["Tea", "Coffee"]), .ballot(.wordsTooLong(most: 300)))
        let settings = try Self.ballot(Given.started.when(open("Which?", ["Tea", "Coffee"]))).settings
        #expect(settings.words(of: the("o2")) == "Coffee" && settings.words(of: the("o3")) == nil)
    }

    @Test func votesWaitForWhatTheyNeed() {
        let settings = BallotSettings(options: [the("x"), the("y")], kinds: [DotKind(name: "", each: 2)])
        Given.themed.refuses(.ballot(.open(id: the("c"), purpose: .causes(theme: the("TN")), settings: settings)), .ballot(.notEnoughYet))
        Given.themed.refuses(.ballot(.open(id: the("i"), purpose: .ideas(theme: the("TN")), settings: settings)), .ballot(.nothingInPlaceYet))
        Given.collected.refuses(
            .ballot(.open(id: the("t"), purpose: .themes, settings: settings)), .ballot(.themesNotReady(unheard: 6, parked: 0)))
    }
}
