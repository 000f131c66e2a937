"""One project carried by hand through the eight steps, by the forms of the pages and nothing else."""
import re
from pathlib import Path

from phrases import words

FIXTURES = Path(__file__).parent / "Fixtures"


class Walk:
    """`page` is signed in as somebody who may coordinate. Each method is one step of the eight."""

    def __init__(self, page):
        self.page = page
        self.home = ""

    # ---- what a hand does

    def go(self, address):
        answer = self.page.goto(f"{self.home}{address}")
        assert answer.ok, f"{address} answers {answer.status}"

    def fill(self, **fields):
        for name, value in fields.items():
            self.page.locator(f"[name='{name}']:not([type=hidden])").first.fill(value)

    def choose(self, name, value):
        self.page.locator(f"label:has(input[name='{name}'][value='{value}'])").first.click()

    def press(self, within, button="button.do"):
        """The first such button of the form whose address ends so; then a whole page answers."""
        form = f"form[action$='{within}']" if within else "main form"
        with self.page.expect_navigation():
            self.page.locator(f"{form} {button}").first.click()
        self.not_refused()

    def not_refused(self):
        refused = self.page.locator("#errors")
        assert not refused.count(), f"{self.page.url}: {refused.inner_text()}"

    def unfold(self, summary):
        """Opens the details that hold this."""
        self.page.locator("summary", has_text=summary).first.click()

    def done(self, step):
        self.go("/steps")
        self.press(f"/steps/{step}/finish")

    # ---- the eight steps

    def start(self, name):
        self.page.goto("/start")
        self.fill(name=name)
        self.press("/start")
        self.home = re.match(r"(.*/projects/[^/?#]+)", self.page.url).group(1)
        return self

    def prepare(self):
        for part, said in [("why", "So that people get more out of life."), ("how", "Everybody is asked, then we meet."), ("sample", "All four.")]:
            self.go(f"/prepare/{part}")
            self.fill(**{part: said})
            self.press(f"/prepare/{part}")
        self.go("/prepare/level")
        self.choose("level", "unit")
        self.press("/level")
        for member, side in [("somebody who lives here", "people"), ("the manager", "providers"), ("a commissioner", "commissioners")]:
            self.go("/prepare/planning-group")
            self.fill(member=member)
            self.choose("perspective", side)
            self.press("/planning-group")
        self.go("/prepare/scope")
        self.press("/scope")
        self.go("/prepare/dates")
        self.fill(**{"date-dayOne": "2027-03-03", "date-dayTwo": "2027-03-04"})
        self.press("/dates")
        self.done("prepare")

    def bring_in(self, file):
        self.go("/collect/bring-in")
        self.page.set_input_files("#file", file)
        self.press("/bring-in")

    def collect(self):
        self.bring_in(FIXTURES / "four-people.csv")
        self.press("", "button[value=bring]")
        self.go("/collect/type-in")
        self.fill(**{
            "code": "T05", "working-1": "The kettle is mine.", "not-working-1": "I do not know who comes next.", "future-1": "To go by bus alone."})
        self.choose("consent", "yes")
        self.press("/type-in")
        self.done("collect")

    def theme(self, names):
        """Hears every card: the first of a heading, and each that a test's word picks out, starts a cluster; then gives names."""
        self.go("/theme/desk")
        while self.page.locator("#place-form").count():
            said = self.page.locator("#call-words").inner_text()
            place = next((said_of for said_of in ("bus", "morning", "comes next") if said_of in said.lower()), None)
            places = self.page.locator("button.place", has_text=re.compile(place or "^$", re.I))
            if place and places.count():
                with self.page.expect_navigation():
                    places.first.click()
            elif not place and self.page.locator("button.place").count() and "front door" not in said:
                with self.page.expect_navigation():
                    self.page.locator("button.place").last.click()
            else:
                with self.page.expect_navigation():
                    self.page.locator("#start-button").click()
            self.not_refused()
        self.name_clusters(names)

    def name_clusters(self, names):
        for name in names:
            self.go("/theme")
            link = self.page.get_by_role("link", name=words("theme.next.name.go"))
            if not link.count():
                break
            link.click()
            self.fill(name=name)
            self.press("/name")

    def vote(self, ballot, dots, forward=None):
        """Opens a vote, enters the dots of some people on paper, closes it and shows it; takes the first so many on."""
        self.go(ballot)
        self.fill(each="1", most="1")
        self.press(ballot)
        vote = self.page.url.split("?")[0]
        for option in dots:
            self.page.goto(f"{vote}/person")
            self.page.select_option("#person", label=words("ballot.person.other"))
            self.choose("channel", "paper")
            self.page.locator("form[action$='/person'] fieldset").last.locator("label.choice").nth(option).click()
            self.press("/person")
        self.page.goto(vote)
        self.press("/run", "#vote-close")
        self.press("/run", "#vote-show")
        if forward is not None:
            for box in self.page.locator("#forward input[type=checkbox]").all():
                box.set_checked(False, force=True)
            for box in self.page.locator("#forward input[type=checkbox]").all()[:forward]:
                box.set_checked(True, force=True)
            self.fill(how="We talked about it and all agreed.")
            self.press("/settle")
        return vote

    def choose_themes(self, many):
        self.vote("/votes/themes", [0, 0, 1, 1, 0])
        self.go("/theme/carry")
        boxes = self.page.locator("#carry-form input[name=theme]")
        for box in boxes.all():
            box.set_checked(False, force=True)
        for box in boxes.all()[:many]:
            box.set_checked(True, force=True)
        self.fill(how="Most dots.")
        self.press("/carry")
        self.done("theme")
        self.go("/understand")
        return [link.get_attribute("href").rsplit("/", 1)[-1] for link in self.page.locator("main section.panel h2 a").all()]

    def understand(self, theme):
        tree = f"/understand/{theme}"
        for said in ("Nobody plans the bus with us.", "The rota is made far away."):
            self.go(tree)
            self.fill(words=said)
            self.choose("from", "people")
            self.press(f"{theme}/answer")
        self.go(tree)
        self.page.locator(".why a", has_text=words("understand.dig")).first.click()
        self.fill(words="Those who plan have never waited for it.")
        self.choose("from", "providers")
        self.press(f"{theme}/answer")
        self.go(tree)
        self.fill(idea="Ask the driver in for tea.")
        self.press(f"{theme}/hold")
        for place in range(2):
            self.go(tree)
            root = self.page.locator(".why:not(.root)").nth(place and -1)
            root.locator("summary").click()
            with self.page.expect_navigation():
                root.locator("button[value=root]").click()
            self.not_refused()
        self.go(tree)
        self.press(f"{theme}/enough")
        self.vote(f"/votes/causes/{theme}", [0, 0, 1], forward=1)

    def success(self, theme):
        here = f"/success/{theme}"
        for side, said in [("people", "I come and go as I like."), ("providers", "We know who comes."), ("commissioners", "Money goes where people are.")]:
            self.go(here)
            self.choose("from", side)
            self.page.fill("#words", said)
            self.press(f"{theme}/say")
        self.go(f"{here}/new-measure")
        self.page.fill("#words", "People who went out in the evening")
        self.choose("kind", "number")
        self.fill(unit="people out of 5", target="4", source="the diary")
        self.choose("better", "up")
        self.choose("known", "yes")
        self.press(f"{theme}/new-measure")

    def plan(self, theme):
        here = f"/plan/themes/{theme}"
        self.go(here)
        self.fill(**{"in-place": "A timetable by the door."})
        self.press("/in-place", "button")
        for lens, idea in [("traditional", "Ask for a later bus."), ("radical", "Buy a bus."), ("different", "Share lifts with the choir.")]:
            self.go(f"{here}/lenses/{lens}")
            self.fill(idea=idea)
            self.press(f"/lenses/{lens}")
        self.vote(f"/votes/ideas/{theme}", [0, 2, 0], forward=2)

    def decide(self):
        """Every idea on the grid finds its place; the first is done now, the others are planned in detail."""
        self.go("/plan/grid")
        ideas = [link.get_attribute("href") for link in self.page.locator("#grid .quarter-list a[href*='/ideas/']").all()]
        for number, idea in enumerate(ideas):
            self.page.goto(idea)
            for form, takes in (("guess-form", 3), ("settle-form", 2 if number == 0 else 8)):
                self.page.locator(f"#{form} label:has(input[name=takes][value='{takes}'])").click()
                self.page.locator(f"#{form} label:has(input[name=changes][value='8'])").click()
                with self.page.expect_navigation():
                    self.page.locator(f"#{form} button.do").click()
                self.not_refused()
            self.choose("kind", "doNow" if number == 0 else "planInDetail")
            self.press("/decide")
        self.done("plan")
        return [idea.rsplit("/", 1)[-1] for idea in ideas]

    def implement(self, ideas):
        quick, planned = ideas[0], ideas[1]
        self.go("/implement/baselines")
        for link in [a.get_attribute("href") for a in self.page.locator("main table a").all()]:
            self.page.goto(link)
            self.fill(day="2026-10-01", value="1")
            self.press("", "button.do")
        self.go(f"/implement/plans?idea={planned}")
        self.fill(title="A bus of our own")
        self.press("/plans")
        for number in range(8):
            self.fill(answer=f"Answer {number + 1}.")
            if self.page.locator("#lead").count():
                self.fill(lead="a parent")
            self.press("", "button.do")
        for idea, owner in ((quick, "the team leader"), (planned, "a parent")):
            self.go(f"/implement/ask?idea={idea}")
            self.fill(owner=owner, words="I will ring the bus company.", due="2027-04-01")
            self.press("/ask")
        self.go("/implement")
        for link in [a.get_attribute("href") for a in self.page.locator("article.promise h3 a").all()]:
            self.page.goto(link)
            self.press("/aloud")
        self.page.locator("form[action$='/done'] button").click()
        self.not_refused()
        self.done("implement")
        return link

    def review(self):
        self.go("/review")
        for link in [a.get_attribute("href") for a in self.page.locator("main table a").all()]:
            self.page.goto(link)
            self.fill(day="2026-11-01", value="3")
            self.press("/readings")
        self.go("/review/success")
        for link in [a.get_attribute("href") for a in self.page.locator(".halves a").all()]:
            self.page.goto(link)
            for number in range(self.page.locator("form[id^=mark-form]").count()):
                with self.page.expect_navigation():
                    self.page.locator("form[id^=mark-form]").nth(number).locator("button").nth(1).click()
                self.not_refused()
        self.go("/review/process")
        self.choose("worked", "yes")
        self.choose("who", "people")
        self.fill(note="We laughed a lot.")
        self.press("/process")
        self.done("review")
