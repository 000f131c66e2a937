"""Steps 3 and 4: cards find their places, clusters their names, themes their votes; then why, and why again."""
import re

from phrases import words

# A card with one of these words belongs to the cluster that has it too.
ALIKE = ("bus", "morning", "comes next", "front door")
WHYS = ("Nobody plans the bus with us.", "The rota is made far away.")


class Sorting:
    def theme(self, names):
        """Hears every card, then gives names."""
        self.go("/theme/desk")
        while self.page.locator("#place-form").count():
            self.tap(self._place_for(self.page.locator("#call-words").inner_text().lower()))
        for name in names:
            self.go("/theme")
            unnamed = self.page.get_by_role("link", name=words("theme.next.name.go"))
            if not unnamed.count():
                return
            self.tap(unnamed)
            self.fill(name=name)
            self.press("/name")

    def _place_for(self, said):
        places = self.page.locator("button.place")
        mark = next((mark for mark in ALIKE if mark in said), None)
        alike = places.filter(has_text=re.compile(mark, re.I)) if mark else places
        return alike.last if alike.count() else self.page.locator("#start-button")

    def vote(self, ballot, dots, forward=None):
        """Opens a vote, enters the dots of some people on paper, closes it and shows it; takes the first so many on."""
        self.go(ballot)
        self.fill(each="1", most="1")
        self.press(ballot)
        vote = self.page.url.split("?")[0]
        for option in dots:
            self.page.goto(f"{vote}/person")
            self.hand.pick_last(self.page.locator("#person"))
            self.choose("channel", "paper")
            self.hand.choose(self.page.locator("form[action$='/person'] fieldset").last.locator("input").nth(option))
            self.press("/person")
        self.page.goto(vote)
        self.press("/run", "#vote-close")
        self.press("/run", "#vote-show")
        if forward is not None:
            self.tick_only(self.page.locator("#forward input[type=checkbox]"), forward)
            self.fill(how="We talked about it and all agreed.")
            self.press("/settle")
        return vote

    def choose_themes(self, many):
        """The vote on themes; gives back those that go on."""
        self.vote("/votes/themes", [0, 0, 1, 1, 0])
        self.go("/theme/carry")
        self.tick_only(self.page.locator("#carry-form input[name=theme]"), many)
        self.fill(how="Most dots.")
        self.press("/carry")
        self.done("theme")
        self.go("/understand")
        return [link.get_attribute("href").rsplit("/", 1)[-1] for link in self.page.locator("main section.panel h2 a").all()]

    def understand(self, theme):
        tree = f"/understand/{theme}"
        for said in WHYS:
            self.go(tree)
            self._answer(theme, said, "people")
        self.go(tree)
        self.tap(self.page.locator(".why a", has_text=words("understand.dig")).first)
        self._answer(theme, "Those who plan have never waited for it.", "providers")
        self.go(tree)
        self.fill(idea="Ask the driver in for tea.")
        self.press(f"{theme}/hold")
        for place in (0, -1):
            self.go(tree)
            why = self.page.locator(".why:not(.root)").nth(place)
            self.hand.tap(why.locator("summary"))
            self.tap(why.locator("button[value=root]"))
        self.go(tree)
        self.press(f"{theme}/enough")
        self.vote(f"/votes/causes/{theme}", [0, 0, 1], forward=1)

    def _answer(self, theme, said, side):
        self.fill(words=said)
        self.choose("from", side)
        self.press(f"{theme}/answer")
