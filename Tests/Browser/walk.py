"""One project carried by hand through the eight steps, by the forms of the pages and nothing else."""
import re
from pathlib import Path

from hands import Mouse
from walk_doing import Doing
from walk_sorting import Sorting

FIXTURES = Path(__file__).parent / "Fixtures"
BESIDE = {"why": "So that people get more out of life.", "how": "Everybody is asked, then we meet."}
PLANNERS = {"somebody who lives here": "people", "the manager": "providers", "a commissioner": "commissioners"}
FROM_PAPER = {"code": "T05", "working-1": "The kettle is mine.", "not-working-1": "I do not know who comes next.", "future-1": "To go by bus alone."}


class Walk(Sorting, Doing):
    """`page` is signed in as somebody who may coordinate; `hand` is a mouse or the keyboard. Each method is one step of the eight."""

    def __init__(self, page, hand=Mouse):
        self.page, self.hand = page, hand(page)
        self.home = ""

    # What a hand does

    def go(self, address):
        answer = self.page.goto(f"{self.home}{address}")
        assert answer.ok, f"{address} answers {answer.status}"

    def fill(self, **fields):
        for name, value in fields.items():
            self.hand.write(self.page.locator(f"main [name='{name}']:not([type=hidden], [type=radio])").first, value)

    def choose(self, name, value, within="main"):
        self.hand.choose(self.page.locator(f"{within} input[name='{name}'][value='{value}']").first)

    def press(self, within, button="button.do"):
        """The first such button of the form whose address ends so; then a whole page answers."""
        form = f"form[action$='{within}']" if within else "main form"
        self.tap(self.page.locator(f"{form} {button}").first)

    def tap(self, thing):
        with self.page.expect_navigation():
            self.hand.tap(thing)
        refused = self.page.locator("#errors")
        assert not refused.count(), f"{self.page.url}: {refused.inner_text()}"

    def tick_only(self, boxes, many):
        """The first so many of these, and no other."""
        for place, box in enumerate(boxes.all()):
            self.hand.choose(box, place < many)

    def done(self, step):
        self.go("/steps")
        self.press(f"/steps/{step}/finish")

    # The first two steps

    def start(self, name, two_looks=False):
        self.page.goto("/start")
        self.fill(name=name)
        self.hand.choose(self.page.locator("#looks"), two_looks)  # two people look in test_two_looks.py
        self.press("/start")
        self.home = re.match(r"(.*/projects/[^/?#]+)", self.page.url).group(1)
        return self

    def prepare(self):
        for part, said in BESIDE.items():
            self.go(f"/prepare/{part}")
            self.fill(**{part: said})
            self.press(f"/prepare/{part}")
        self.go("/prepare/level")
        self.choose("level", "unit")
        self.press("/level")
        for member, side in PLANNERS.items():
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
        self.hand.give(self.page.locator("#file"), file)
        self.press("/bring-in")

    def collect(self):
        self.bring_in(FIXTURES / "four-people.csv")
        self.press("", "button[value=bring]")
        self.go("/collect/type-in")
        self.fill(**FROM_PAPER)
        self.choose("consent", "yes")
        self.press("/type-in")
        self.done("collect")
