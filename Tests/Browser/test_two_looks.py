"""Two people look at every card before the wall: one by keys, one by touch on a phone."""
import re

import pytest
from playwright.sync_api import expect

import people
from looks import DESK, PHONE_SMALL, faults_at
from walk import FROM_PAPER, Walk

TELLING = {**FROM_PAPER, "code": "T09", "not-working-1": "I live at 14 Mill Lane and nobody comes."}


class Looking:
    def __init__(self, place, browser):
        self.windows = [people.window(browser, place), people.window(browser, place, width=PHONE_SMALL, height=640)]
        (desk, phone) = [window.__enter__() for window in self.windows]
        self.morgan = people.sign_in(desk.new_page(), "morgan")
        self.ashley = people.sign_in(phone.new_page(), "ashley")
        self.walk = Walk(self.morgan).start("Two looks", two_looks=True)
        self.home = self.walk.home
        self.walk.go("/collect/type-in")
        self.walk.fill(**TELLING)
        self.walk.choose("consent", "yes")
        self.walk.press("/type-in")
        self.walk.go("/people")
        self.walk.fill(name="ashley")
        self.walk.choose("role", "facilitator")
        self.morgan.locator("form[action$='/people'] button.do").last.click()
        self.morgan.wait_for_load_state()

    def close(self):
        for window in self.windows:
            window.__exit__(None, None, None)


@pytest.fixture(scope="module")
def looking(own_place, browser):
    looking = Looking(own_place, browser)
    yield looking
    looking.close()


def test_the_pages_are_sound(looking, subtests):
    for address in ("/collect/look", "/collect/look?show=ten", "/collect/look?show=marked", "/collect/note?code=T09-N1", "/cards/T09-N1"):
        with subtests.test(address=address):
            looking.morgan.goto(looking.home + address)
            assert not faults_at(looking.morgan, (PHONE_SMALL, DESK))


def test_what_is_marked_stands_in_the_words_with_its_reason(looking):
    looking.morgan.goto(f"{looking.home}/collect/look?show=marked")
    expect(looking.morgan.locator(".said mark")).to_have_text("I live at 14 Mill Lane")
    assert "underline" in looking.morgan.locator(".said mark").evaluate("mark => getComputedStyle(mark).textDecorationLine")
    expect(looking.morgan.locator(".marks")).to_contain_text("It tells where somebody lives")
    expect(looking.morgan.locator(".said")).to_have_text(TELLING["not-working-1"])


def test_one_looks_by_keys_and_another_by_touch_and_the_cards_are_free(looking):
    page, other = looking.morgan, looking.ashley
    page.goto(f"{looking.home}/theme/desk")
    expect(page.locator("main")).to_contain_text("3 cards still wait")
    page.goto(f"{looking.home}/collect/look")
    for left in (2, 1):
        page.keyboard.press("f")
        expect(page.locator("#look")).to_contain_text(re.compile(rf"{left} cards? waits? for you"))
    page.keyboard.press("s")
    expect(page.locator("#safer-words")).to_be_focused()
    page.locator("#fine").click()
    expect(page.locator("#look")).to_contain_text("You have looked at all you can")
    other.goto(f"{looking.home}/collect/look?show=ten")
    expect(other.locator("article.look")).to_have_count(3)
    for left in (2, 1, 0):
        other.locator("article.look").first.locator("form button.do").first.click()
        expect(other.locator("article.look")).to_have_count(left)
    page.goto(f"{looking.home}/theme/desk")
    expect(page.locator("#call-words")).to_be_visible()
