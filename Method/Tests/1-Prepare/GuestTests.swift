import Method
import Testing

@Suite struct GuestTests {
    @Test func equalThirdsAreInLineAndAShareFarFromAThirdIsNot() {
        let even = Prepared.guests(people: 10, providers: 9, commissioners: 8).prepared.guestList
        #expect(even.thirds.areEven && even.number == .asWished)
        let uneven = Prepared.guests(people: 3, providers: 12, commissioners: 10).prepared.guestList.thirds
        #expect(uneven.outOfLine.map(\.share) == [.people, .providers])
        #expect(uneven.shares.first?.isTooFew == true && uneven.shares.first?.percent == 12)
        #expect(Prepared.guests(people: 5, providers: 10, commissioners: 10).prepared.guestList.thirds(tolerance: 15).areEven)
    }

    @Test func theFourthShareStaysSmallerThanTheThree() {
        #expect(Prepared.guests(people: 8, providers: 8, commissioners: 8, others: 8).prepared.guestList.thirds.otherIsTooLarge)
        #expect(!Prepared.guests(people: 8, providers: 8, commissioners: 8, others: 3).prepared.guestList.thirds.otherIsTooLarge)
    }

    @Test func whoSaidNoIsNotCounted() {
        let given = Prepared.guests(people: 2, providers: 1, commissioners: 1).guest(
            .answer(guest: the("people1"), answer: .notComing), .answer(guest: the("people2"), answer: .coming))
        #expect(given.prepared.guestList.expected.count == 3 && given.prepared.guestList.accepted.count == 1)
    }

    @Test func moreThanThirtySaysWhatSuffersAndOffersLinkedEvents() throws {
        let list = Prepared.guests(people: 14, providers: 12, commissioners: 8).prepared.guestList
        #expect(list.number == .above(by: 4, suffers: [.facilitation, .timeToHearBack]))
        let offer = try #require(list.splitOffer)
        #expect(offer.map(\.count) == [17, 17])
        #expect(offer.map { $0.of(.people).count } == [7, 7] && offer.allSatisfy { $0.of(.commissioners).count == 4 })
        #expect(Set(offer.flatMap { $0.guests.map(\.id) }).count == 34)
        #expect(Prepared.guests(people: 10, providers: 10, commissioners: 10).prepared.guestList.splitOffer == nil)
    }

    @Test func aGuestMovedToALinkedEventIsCountedThereAndComesBackWhenItIsTakenOut() {
        let linked = LinkedEvent(id: the("second"), title: "North", dayOne: nil)
        let given = Prepared.guests(people: 2, providers: 0, commissioners: 0).guest(.addEvent(linked), .move(guest: the("people2"), to: the("second")))
        #expect(given.prepared.guestList.at(nil).count == 1 && given.prepared.guestList.at(the("second")).count == 1)
        given.refuses(.prepare(.guest(.move(guest: the("people1"), to: the("third")))), .prepare(.noSuchLinkedEvent))
        #expect(given.guest(.takeOutEvent(the("second"))).prepared.guestList.at(nil).count == 2)
    }

    @Test func theEventIsConfirmedWhenSomebodyResponsibleComesOrWithAReason() {
        let given = Prepared.guests(people: 1, providers: 1, commissioners: 0).guest(.beResponsible(guest: the("providers1"), responsible: true))
        let confirm = GuestCommand.confirm(event: nil, day: Prepared.day("2025-01-10"), despite: "")
        given.refuses(.prepare(.guest(confirm)), .prepare(.nobodyResponsibleIsComing))
        let coming = given.guest(.answer(guest: the("providers1"), answer: .coming), confirm)
        #expect(coming.prepared.guestBook.confirmations.map(\.despite) == [""])
        let despite = given.guest(.confirm(event: nil, day: Prepared.day("2025-01-10"), despite: "She comes on day two"))
        #expect(despite.prepared.guestBook.confirmations.map(\.despite) == ["She comes on day two"])
    }

    @Test func sharesWithoutADeciderAreNamed() {
        #expect(Prepared.guests(people: 1, providers: 2, commissioners: 2).prepared.guestList.decidersMissing.isEmpty)
        let none = Prepared.guests(people: 1, providers: 2, commissioners: 2, decide: false)
        #expect(none.prepared.guestList.decidersMissing == [.providers, .commissioners])
        let left = Prepared.guests(people: 1, providers: 2, commissioners: 2).guest(.answer(guest: the("providers1"), answer: .notComing))
        #expect(left.prepared.guestList.decidersMissing == [.providers])
    }

    @Test func peopleWhoUseServicesAreCountedApartFromFamilies() {
        let given = Prepared.guests(people: 3, providers: 1, commissioners: 0).guest(
            .sayKind(guest: the("people1"), kind: .usesSupport), .sayKind(guest: the("people2"), kind: .family))
        let share = given.prepared.guestList.usingServices
        #expect(share == (people: 1, of: 4, unknown: 1))
        #expect(given.prepared.guestList.kindsMissing == [.reviewFacilitator, .manager, .hostStaff, .commissioner])
    }

    @Test func accessNeedsAreRolledUpWithoutWho() {
        let given = Prepared.guests(people: 2, providers: 1, commissioners: 0).guest(
            .needAccess(guest: the("people1"), need: AccessNeed(kind: .wheelchair, words: "wide chair")),
            .needAccess(guest: the("people2"), need: AccessNeed(kind: .stepsAreHard, words: "")),
            .needAccess(guest: the("people2"), need: AccessNeed(kind: .breaks, words: "")))
        let list = given.prepared.guestList
        #expect(list.accessNeeds.map { "\($0.kind) \($0.people)" } == ["wheelchair 1", "stepsAreHard 1", "breaks 1"])
        #expect(list.roomPlan.first { $0.point == .levelAccess }?.people == 2 && list.needMoreBreaks)
        let put = given.guest(.needAccess(guest: the("people1"), need: AccessNeed(kind: .wheelchair, words: "very wide chair")))
        #expect(put.prepared.guestBook.records[the("people1")]?.access.map(\.words) == ["very wide chair"])
        let gone = put.guest(.takeOutAccess(guest: the("people1"), kind: .wheelchair))
        #expect(gone.prepared.guestList.roomPlan.first { $0.point == .levelAccess }?.people == 1)
        put.refuses(.prepare(.guest(.needAccess(guest: the("people1"), need: AccessNeed(kind: .other, words: "")))), .prepare(.wordsMissing))
    }

    @Test func whatWasKnownOfAGuestGoesWithThem() {
        let given = Prepared.guests(people: 1, providers: 0, commissioners: 0).guest(
            .needAccess(guest: the("people1"), need: AccessNeed(kind: .quiet, words: "")))
        let gone = given.when(.prepare(.takeOutGuest(the("people1"))))
        #expect(gone.prepared.guestBook.records.isEmpty)
        gone.refuses(.prepare(.guest(.answer(guest: the("people1"), answer: .coming))), .prepare(.noSuchGuest))
    }

    @Test func costsAddUpAndAreHeldAgainstTheMoney() {
        let given = Prepared.guests(people: 2, providers: 0, commissioners: 0).guest(
            .setCost(guest: the("people1"), cost: GuestCost(payment: 5000, travel: 1250, food: 900)))
        let costs = given.prepared.guestList.costs
        #expect(costs.total == 7150 && costs.travel == 1250 && costs.peopleNotSeenTo.map(\.words) == ["people 2"])
        #expect(given.when(.prepare(.scope(.stateMeans(Means(pence: 7000))))).prepared.costsAboveMeans == 150)
        #expect(given.when(.prepare(.scope(.stateMeans(Means(pence: 7150))))).prepared.costsAboveMeans == nil)
        given.refuses(.prepare(.guest(.setCost(guest: the("people1"), cost: GuestCost(payment: -1)))), .prepare(.countNotPossible))
    }

    @Test func seniorGuestsAreToBeInvitedFirstAndEarly() {
        let given = Prepared.guests(people: 1, providers: 1, commissioners: 0).when(.prepare(.setDate(.dayOne, Day("2025-02-25"))))
        let (senior, person): (ID<Person>, ID<Person>) = (the("providers1"), the("people1"))
        #expect(given.prepared.noticeWarnings(on: Prepared.day("2024-12-30")).isEmpty)
        #expect(given.prepared.noticeWarnings(on: Prepared.day("2024-12-31")) == [.invitationDue(guest: senior, by: Prepared.day("2024-12-31"))])
        let late = given.guest(
            .sendInvitation(guest: person, day: Prepared.day("2025-01-10"), way: .spoken),
            .sendInvitation(guest: senior, day: Prepared.day("2025-01-20"), way: .email))
        #expect(
            late.prepared.noticeWarnings(on: Prepared.day("2025-01-21")) == [
                .shortNotice(guest: senior, days: 36, wanted: 56), .seniorNotFirst(guest: senior),
            ])
        let today = Prepared.day("2025-01-24")
        #expect(late.prepared.noticeWarnings(on: today).contains(.reminderDue(guest: person)))
        #expect(!late.guest(.remind(guest: person, day: today)).prepared.noticeWarnings(on: today).contains(.reminderDue(guest: person)))
    }

    @Test func partOfTheDaysAndFromAfarAreCounted() {
        let given = Prepared.guests(people: 3, providers: 0, commissioners: 0).guest(
            .stay(guest: the("people1"), stay: .partOnly(words: "mornings")), .stay(guest: the("people2"), stay: .fromAfar(words: "by phone")))
        #expect(given.prepared.guestList.stays == (whole: 1, partOnly: 1, fromAfar: 1))
    }

    @Test func everyGuestCommandSentTwiceDecidesNothing() throws {
        let day = Prepared.day("2025-01-10")
        let id: ID<Person> = the("people1")
        let commands: [GuestCommand] = [
            .speakFor(guest: id, words: "x"), .sayKind(guest: id, kind: .family), .sayNeedGroup(guest: id, words: "x"),
            .goToForums(guest: id, regularly: true), .beResponsible(guest: id, responsible: true), .putInShare(guest: id, share: .other),
            .sendInvitation(guest: id, day: day, way: .post), .remind(guest: id, day: day), .answer(guest: id, answer: .perhaps),
            .stay(guest: id, stay: .fromAfar(words: "x")), .setCost(guest: id, cost: GuestCost(food: 1)),
            .needAccess(guest: id, need: AccessNeed(kind: .sight, words: "")), .addEvent(LinkedEvent(id: the("e"), title: "x", dayOne: nil)),
            .move(guest: id, to: the("e")), .confirm(event: nil, day: day, despite: "x"), .takeBackConfirmation(event: nil),
            .takeOutAccess(guest: id, kind: .sight), .takeOutEvent(the("e")),
        ]
        var given = Prepared.guests(people: 1, providers: 0, commissioners: 0)
        for command in commands {
            #expect(try given.events(.prepare(.guest(command))).count == 1, "\(command)")
            given = given.guest(command)
            #expect(try given.events(.prepare(.guest(command))).isEmpty, "\(command)")
        }
    }
}
