import House
import Method
import Testing

@testable import Web

@Suite struct ScopePagesTests {
    @Test func theScopeSheetSaysWhichLinesAreOpen() async throws {
        let anna = try await Visitor.coordinator()
        let project = try await anna.startProject()
        var page = try await anna.get(Site.scopeSheet(project))
        #expect(page.text.contains("Still open: How, When, Where, Who is in it, How much, In which way, By when"))
        page = try await anna.post(Site.scopeSheet(project), ["line-how": "Two days", "line-amount": "17 people", "line-when": ""])
        #expect(page.status == .ok && page.text.contains("Still open: When, Where, Who is in it, In which way, By when"))
        #expect(try await anna.house.project(project)?.prepare.how == "Two days")
    }

    @Test func theAimIsOneSentence() async throws {
        let anna = try await Visitor.coordinator()
        let project = try await anna.startProject()
        let long = try await anna.post(Site.aim(project), ["aim": String(repeating: "better ", count: 60)])
        #expect(long.status == .unprocessableContent && long.text.contains("too long for one sentence") && long.text.contains("better better"))
        _ = try await anna.post(Site.aim(project), ["aim": "Use reviews. Improve days."])
        #expect(try await anna.get(Site.aim(project)).text.contains("more than one sentence"))
    }

    @Test func moneyIsWrittenAsPeopleWriteIt() async throws {
        let anna = try await Visitor.coordinator()
        let project = try await anna.startProject()
        let page = try await anna.post(Site.means(project), ["money": "£2,500.50", "days": "12", "reviews": "30", "note": "Two of us"])
        #expect(page.status == .ok && page.field("money") == "2,500.50")
        let means = try await anna.house.project(project)?.prepare.scope.means
        #expect(means == Means(pence: 250_050, staffDays: 12, mostReviews: 30, words: "Two of us"))
        let wrong = try await anna.post(Site.means(project), ["money": "a lot", "days": "-2", "reviews": "30", "note": "Kept here"])
        #expect(wrong.status == .unprocessableContent && wrong.text.contains("such as 2500") && wrong.text.contains("such as 12"))
        #expect(wrong.field("money") == "a lot" && wrong.text.contains("Kept here"))
        #expect(try await anna.house.project(project)?.prepare.scope.means == means)
    }

    @Test(arguments: [("2500", 250_000), ("£2,500", 250_000), ("0.5", 50), ("1.05", 105), ("-1", nil), ("1.005", nil), ("1e3", nil), ("9999999999", nil)])
    func poundsAreReadAsPence(text: String, pence: Int?) { #expect(MeansPage.pence(text) == pence) }

    @Test func everybodyInTheProjectReadsWhatToExpect() async throws {
        let anna = try await Visitor.coordinator()
        let project = try await anna.startProject()
        let half = try await anna.post(Site.expectations(project), ["expect": "Two days and lunch", "affect": ""])
        #expect(half.status == .unprocessableContent && half.text.contains("Two days and lunch"))
        _ = try await anna.post(Site.expectations(project), ["expect": "Two days and lunch", "affect": "The rota"])
        for (name, role) in [("Rae", "reader"), ("Pat", "participant"), ("Col", "collector")] {
            let other = try await anna.joined(by: name)
            _ = try await anna.post(Site.people(project), ["name": name, "role": role])
            let page = try await other.get(Site.expectations(project))
            #expect(page.status == .ok && page.text.contains("Two days and lunch") && page.text.contains("The rota"))
            #expect(!page.html.contains("<textarea"))
            #expect(try await other.post(Site.expectations(project), ["expect": "x", "affect": "y"]).status == .unprocessableContent)
        }
        #expect(try await anna.strangerHere().get(Site.expectations(project)).text.contains("Sign in"))
    }

    @Test func learningQuestionsHaveUsualWordsAndCanHaveTheirOwn() async throws {
        let anna = try await Visitor.coordinator()
        let project = try await anna.startProject()
        #expect(try await anna.get(Site.learning(project)).text.contains("What do we have to do differently now?"))
        _ = try await anna.post(Site.learning(project), ["learn-now": "What do we change this year?", "learn-share": ""])
        let rae = try await anna.joined(by: "Rae")
        _ = try await anna.post(Site.people(project), ["name": "Rae", "role": "reader"])
        let page = try await rae.get(Site.learning(project))
        #expect(page.text.contains("What do we change this year?") && page.text.contains("should show to others"))
    }

    @Test func everyLevelBringsItsOwnChecklist() async throws {
        let anna = try await Visitor.coordinator()
        let project = try await anna.startProject()
        #expect(try await anna.get(Site.checklist(project)).text.contains("Choose how wide it reaches first"))
        var page = try await anna.post(Site.level(project), ["level": "unit"])
        #expect(page.text.contains("0 of 11 are in place") && page.text.contains("Everybody who lives there"))
        page = try await anna.post(Site.level(project), ["level": "population"])
        #expect(page.text.contains("broad mix") && !page.text.contains("Everybody who lives there"))
    }

    @Test func aTickTakesNobodyElsesTickAway() async throws {
        let anna = try await Visitor.coordinator()
        let project = try await anna.startProject()
        _ = try await anna.post(Site.level(project), ["level": "unit"])
        _ = try await anna.post(Site.checklist(project), ["done": "everybodyListed"])
        // A second window that was opened before still shows nothing ticked.
        _ = try await anna.post(Site.checklist(project), ["done": "everybodyAsked"])
        #expect(try await anna.house.project(project)?.prepare.scope.ticked == [.everybodyListed, .everybodyAsked])
        _ = try await anna.post(Site.checklist(project), ["was": "everybodyListed", "was": "everybodyAsked", "done": "everybodyAsked"])
        #expect(try await anna.house.project(project)?.prepare.scope.ticked == [.everybodyAsked])
    }
}
