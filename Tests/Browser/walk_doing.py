"""Steps 5 to 8: what success is, what could be done, who does it, and whether it helped."""

SAYINGS = {"people": "I come and go as I like.", "providers": "We know who comes.", "commissioners": "Money goes where people are."}
IDEAS = {"traditional": "Ask for a later bus.", "radical": "Buy a bus.", "different": "Share lifts with the choir."}
MEASURE = "People who went out in the evening"
PROMISE = "I will ring the bus company."


class Doing:
    def success(self, theme):
        here = f"/success/{theme}"
        for side, said in SAYINGS.items():
            self.go(here)
            self.choose("from", side)
            self.fill(words=said)
            self.press(f"{theme}/say")
        self.go(f"{here}/new-measure")
        self.fill(words=MEASURE)
        self.choose("kind", "number")
        self.fill(unit="people out of 5")
        self.choose("better", "up")
        self.fill(target="4", source="the diary")
        self.choose("known", "yes")
        self.press(f"{theme}/new-measure")

    def plan(self, theme):
        here = f"/plan/themes/{theme}"
        self.go(here)
        self.fill(**{"in-place": "A timetable by the door."})
        self.press("/in-place", "button")
        for lens, idea in IDEAS.items():
            self.go(f"{here}/lenses/{lens}")
            self.fill(idea=idea)
            self.press(f"/lenses/{lens}")
        self.vote(f"/votes/ideas/{theme}", [0, 2, 0], forward=2)

    def decide(self):
        """Every idea on the grid finds its place; the first is done now, the others are planned in detail. Gives back the ideas."""
        self.go("/plan/grid")
        ideas = self._addresses("#grid .quarter-list a[href*='/ideas/']")
        for number, idea in enumerate(ideas):
            self.page.goto(idea)
            for form, takes in (("guess", 3), ("settle", 2 if number == 0 else 8)):
                self.choose("takes", takes, within=f"#{form}-form")
                self.choose("changes", 8, within=f"#{form}-form")
                self.tap(self.page.locator(f"#{form}-form button.do"))
            self.choose("kind", "doNow" if number == 0 else "planInDetail")
            self.press("/decide")
        self.done("plan")
        return [idea.rsplit("/", 1)[-1] for idea in ideas]

    def implement(self, ideas):
        quick, planned = ideas[0], ideas[1]
        self.go("/implement/baselines")
        for address in self._addresses("main table a"):
            self.page.goto(address)
            self.fill(day="2026-10-01", value="1")
            self.press("")
        self._plan_in_detail(planned)
        for idea, owner in ((quick, "the team leader"), (planned, "a parent")):
            self.go(f"/implement/ask?idea={idea}")
            self.fill(owner=owner, words=PROMISE, due="2027-04-01")
            self.press("/ask")
        self.go("/implement")
        for address in self._addresses("article.promise h3 a"):
            self.page.goto(address)
            self.press("/aloud")
        self.press("/done")
        self.done("implement")

    def _plan_in_detail(self, idea):
        self.go(f"/implement/plans?idea={idea}")
        self.fill(title="A bus of our own")
        self.press("/plans")
        for number in range(1, 9):
            self.fill(answer=f"Answer {number}.")
            if self.page.locator("#lead").count():
                self.fill(lead="a parent")
            self.press("")

    def review(self):
        self.go("/review")
        for address in self._addresses("main table a"):
            self.page.goto(address)
            self.fill(day="2026-11-01", value="3")
            self.press("/readings")
        self.go("/review/success")
        for address in self._addresses(".halves a"):
            self.page.goto(address)
            for number in range(self.page.locator("form[id^=mark-form]").count()):
                self.tap(self.page.locator("form[id^=mark-form]").nth(number).locator("button").nth(1))
        self.go("/review/process")
        self.choose("worked", "yes")
        self.choose("who", "people")
        self.fill(note="We laughed a lot.")
        self.press("/process")
        self.done("review")

    def _addresses(self, links):
        return [link.get_attribute("href") for link in self.page.locator(links).all()]
