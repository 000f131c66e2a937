import Method
import Testing

@Suite struct ThemeTests {
    @Test func workingIsHeardFirst() {
        Given.collected.refuses(.theme(.hear(card: the("P01-N1"))), .theme(.earlierHeadingFirst(.working, left: 2)))
        #expect(Given.collected.project.cardNow?.id == the("P01-W1"))
    }

    @Test func aCardKeepsItsHeading() {
        Given.themed.refuses(.theme(.place(card: the("P01-F1"), cluster: the("TN"))), .theme(.otherHeading(.future)))
    }

    @Test func aParkedCardComesBackBeforeTheStepIsDone() {
        let parked = Given.collected.when(.theme(.park(card: the("P01-W1"), why: "Is it home or family?")))
        #expect(parked.project.theme.parked.map(\.card) == [the("P01-W1")])
        #expect(parked.project.cardNow?.id == the("P02-W1"))
        let back = parked.when(.theme(.startCluster(id: the("TW"), card: the("P01-W1"))))
        #expect(back.project.theme.parked.isEmpty)
    }

    @Test func everythingCanBeTakenBackStepByStep() {
        var states = [Given.collected]
        states.append(states[0].when(.theme(.startCluster(id: the("A"), card: the("P01-W1")))))
        states.append(states[1].when(.theme(.startCluster(id: the("B"), card: the("P02-W1")))))
        states.append(states[2].when(.theme(.merge(cluster: the("B"), into: the("A")))))
        states.append(states[3].when(.theme(.name(cluster: the("A"), words: "I like my home"))))
        var given = states[4]
        for state in states.reversed().dropFirst() {
            given = given.when(.theme(.takeBack(number: given.project.theme.number)))
            #expect(given.wall == state.wall)
        }
        given.refuses(.theme(.takeBack(number: given.project.theme.number)), .theme(.nothingToTakeBack))
    }

    @Test func aFormThatIsSentTwiceTakesBackOnce() throws {
        let two = Given.collected.when(
            .theme(.startCluster(id: the("A"), card: the("P01-W1"))), .theme(.startCluster(id: the("B"), card: the("P02-W1"))))
        let form = ProjectCommand.theme(.takeBack(number: two.project.theme.number))
        #expect(try two.events(form) == [.theme(.takenBack)])
        let once = two.when(form)
        #expect(try once.events(form).isEmpty && once.project.theme.order == [the("A")])
        let redone = once.when(.theme(.startCluster(id: the("B"), card: the("P02-W1"))))
        #expect(try redone.events(form).isEmpty)
    }

    @Test func aLongStoryIsTakenBackToItsStart() {
        var given = Given.collected.when(.theme(.startCluster(id: the("A"), card: the("P01-W1"))))
        let begun = given.wall
        for number in 0..<150 { given = given.when(.theme(.name(cluster: the("A"), words: "I name it \(number)"))) }
        for number in (0..<150).reversed() {
            #expect(given.project.theme.clusters[the("A")]?.name == "I name it \(number)")
            given = given.when(.theme(.takeBack(number: given.project.theme.number)))
        }
        #expect(given.wall == begun)
    }

    @Test func aCardWithTwoIdeasMayStandInTwoClusters() {
        let given = Given.collected.when(
            .theme(.startCluster(id: the("A"), card: the("P01-W1"))), .theme(.startCluster(id: the("B"), card: the("P02-W1"))),
            .theme(.placeAlso(card: the("P02-W1"), cluster: the("A"))))
        #expect(given.project.theme.clusters(of: the("P02-W1")) == [the("B"), the("A")])
        #expect(given.when(.theme(.merge(cluster: the("B"), into: the("A")))).project.theme.clusters[the("A")]?.cards.count == 2)
    }

    @Test func aSubThemeIsNeverInsideItself() {
        let given = Given.collected.when(
            .theme(.startCluster(id: the("A"), card: the("P01-W1"))), .theme(.startCluster(id: the("B"), card: the("P02-W1"))),
            .theme(.nest(cluster: the("B"), inside: the("A"))))
        given.refuses(.theme(.nest(cluster: the("A"), inside: the("B"))), .theme(.insideItself))
    }

    @Test func onlyNamedNotWorkingThemesGoForward() {
        Given.themed.refuses(.theme(.carryForward(clusters: [the("TW")], how: "")), .theme(.otherHeading(.working)))
        Given.collected.refuses(.theme(.carryForward(clusters: [], how: "")), .theme(.noneChosen))
    }

    @Test func aNameGetsAGentleWord() {
        #expect(NameHint.hints(for: "I am lonely").isEmpty)
        #expect(NameHint.hints(for: "Loneliness") == [.notFirstPerson])
        #expect(NameHint.hints(for: "I'm on my own").isEmpty)
        #expect(NameHint.hints(for: "Accessing the community") == [.notFirstPerson, .serviceWords])
        #expect(NameHint.hints(for: "I would like to be able to see my friends and my family more often").contains(.long))
    }

    @Test func aCardNotForTheWallCannotBeCalled() {
        let off = Given.collected.when(.collect(.keepOff(card: the("P01-W1"), why: "Harm")))
        off.refuses(.theme(.hear(card: the("P01-W1"))), .theme(.notForTheWall(the("P01-W1"))))
    }
}

/// How the wall stands, without how often something was done at it.
private struct Wall: Equatable {
    let heard: Set<ID<Card>>
    let clusters: [ID<Cluster>: Cluster]
    let order: [ID<Cluster>]
    let parked: [ParkedCard]
    let last: ThemeEvent?
}

extension Given {
    fileprivate var wall: Wall {
        let theme = project.theme
        return Wall(heard: theme.heard, clusters: theme.clusters, order: theme.order, parked: theme.parked, last: theme.last)
    }
}
