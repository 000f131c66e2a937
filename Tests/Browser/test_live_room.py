"""A day together: the desk, the wall and two seats, all at once, each in a window of its own."""
import re
import shutil
import subprocess

import pytest
from playwright.sync_api import expect

from cable import Cable
from looks import faults
from phrases import words
from walk import FIXTURES, Walk

# What is counted on paper: numbers that stand in no address, so that a leak of them, or of the sum with the dots of the seats, cannot hide.
PAPER = ("371", "419")
SECRET = [str(int(count) + more) for count in PAPER for more in range(3)]


def leaks(page, wanted):
    """Whether any of these numbers came to this window, in the page or in its stream. Drawings are full of numbers: they are left out."""
    came = [page.content()] + page.evaluate("() => window.__streamed")
    text = re.sub(r"<svg.*?</svg>", "", " ".join(came), flags=re.S)
    return [number for number in wanted if re.search(rf"\b{number}\b", text)]


class Room:
    """The windows of one day, in the order in which people come."""

    def __init__(self, place, open_window):
        self.open_window, self.place = open_window, place
        hand = open_window(place, signed_in="morgan", java_script_enabled=False).new_page()
        self.walk = Walk(hand).start("The live day")
        self.walk.bring_in(FIXTURES / "four-people.csv")
        self.walk.press("", "button[value=bring]")
        self.desk = open_window(place, signed_in="morgan").new_page()
        self.day = self.desk.context.new_page()
        self.wall = open_window(place, signed_in="morgan", width=1920, height=1080).new_page()
        self.code = ""

    def open_day(self):
        self.day.goto(f"{self.walk.home}/day")
        self.day.fill("#title", "Day one")
        self.day.click("form[action$='/day'] button.do")
        self.code = self.day.locator(".join .code").inner_text().replace(" ", "")
        self.wall.goto(f"{self.walk.home}/wall")

    def show(self, sign):
        self.day.locator(f"#screen button[value^='{sign}']").first.click()
        expect(self.day.locator(f"#screen button[value^='{sign}']").first).to_have_attribute("aria-pressed", "true")

    def seat(self, side, through=None):
        page = self.open_window(through or self.place, width=390, height=844, has_touch=True).new_page()
        page.goto("/join")
        page.fill("#code", self.code.lower())
        page.click("form button.do")
        page.click(f"button.tile[value='{side}']")
        expect(page.locator("#now")).to_be_visible()
        return page


@pytest.fixture
def room(own_place, open_window):
    return Room(own_place, open_window)


@pytest.fixture
def cable(own_place):
    cable = Cable(own_place.address)
    yield cable
    cable.close()


def test_a_day_from_the_first_card_to_the_shown_count(room, cable):
    room.open_day()
    expect(room.wall.locator("#now")).to_contain_text("The live day")
    ann, ben = room.seat("people", through=cable), room.seat("providers")
    expect(room.day.locator("#here")).to_contain_text(words("gathering.here.other", count=2))

    # the card that is called is on the wall and at each seat, and is heard
    room.desk.goto(f"{room.walk.home}/theme/desk")
    room.show("card")
    first = room.desk.locator("#call-words").inner_text()
    for page in (room.wall, ann, ben):
        expect(page.locator("#now")).to_contain_text(first)
    ann.click(".bar [data-say-button]")
    ann.wait_for_function("(said) => window.__said.includes(said)", arg=first)
    room.desk.click("#start-button")
    expect(room.desk.locator("#call-words")).not_to_have_text(first)
    second = room.desk.locator("#call-words").inner_text()
    for page in (room.wall, ann, ben):
        expect(page.locator("#now")).to_contain_text(second)

    # a break is asked for, seen, and answered
    ann.click("#pause-button")
    expect(ann.locator("#pause-button")).to_have_count(0)
    expect(room.day.locator("#breaks button")).to_be_visible()
    room.day.click("#breaks button")
    expect(ann.locator("#pause-button")).to_be_visible()

    # all cards find a place; the vote is opened and every seat has its dots
    room.walk.theme([f"I said thing number {number}" for number in range(1, 12)])
    room.desk.goto(f"{room.walk.home}/votes/themes")
    room.desk.fill("#each", "1")
    room.desk.fill("#most", "1")
    room.desk.click("form[action$='/votes/themes'] button.do")
    vote = room.desk.url.split("?")[0]
    for page in (ann, ben):
        page.locator("button.option").first.click()
        expect(page.locator("button.option").first).to_have_attribute("aria-pressed", "true")
        assert not faults(page)
    expect(room.desk.locator("#vote")).to_contain_text(words("ballot.turnout.other", count=2))

    # "I am done" is at the thumb, wherever the list is scrolled to
    expect(ann.locator(".bar #done-button")).to_be_in_viewport()
    ann.click("#done-button")
    expect(ann.locator("#done-button")).to_have_count(0)
    expect(ann.locator("#mine")).to_contain_text(words("ballot.done.said"))
    expect(ben.locator("#done-button")).to_be_visible()

    # another vote is opened: the seats follow the screen, and the first vote is one tap away
    hand = room.walk.page
    hand.goto(f"{room.walk.home}/votes/another")
    hand.fill("#question", "Where shall we meet?")
    hand.fill("#options", "The hall\nThe library")
    room.walk.press("/votes/another")
    expect(ben.locator("#mine")).to_contain_text("Where shall we meet?")
    ben.locator("#others a.tile").click()
    expect(ben.locator("button.option").first).to_have_attribute("aria-pressed", "true")
    assert not faults(ben)
    ben.click("a.back")
    expect(ben.locator("#mine")).to_contain_text("The library")
    hand.click("#vote-close, button[value=close]")
    room.day.reload()
    room.show(f"ballot.{vote.rsplit('/', 1)[-1]}")
    expect(room.wall.locator("#now")).to_contain_text(words("ballot.question.themes"))
    hand.goto(f"{vote}/room")
    for field, count in zip(hand.locator("form[action$='/room'] input.short").all(), PAPER):
        field.fill(count)
    room.walk.press("/room")

    # while it is hidden, it is nowhere: not in the page, not in the stream
    for page in (room.wall, ann, ben):
        assert not leaks(page, SECRET)
        assert not page.locator(".result").count()
    assert not faults(room.wall)

    # a seat that was cut off catches up by itself
    cable.cut()
    room.desk.click("#vote-close")
    expect(ben.locator("#now .sealed")).to_be_visible()
    expect(ann.locator("[data-strip=strip-lost]")).to_be_visible(timeout=20_000)
    expect(ann.locator("button.option").first).to_be_visible()
    cable.mend()
    expect(ann.locator("#now .sealed")).to_be_visible(timeout=30_000)
    expect(ann.locator("[data-strip=strip-lost]")).to_have_count(0)
    for page in (room.wall, ann, ben):
        assert not leaks(page, SECRET)

    # shown: to everybody at once
    room.desk.click("#vote-show")
    for page in (room.wall, ann, ben):
        expect(page.locator("#now .result")).to_contain_text(re.compile("419|420|421"))
        assert leaks(page, SECRET)

    # the day is over, and its code is worth nothing
    room.day.click("#end-day > summary")
    room.day.click("#end-day button")
    expect(room.day.locator("form[action$='/day'] #title")).to_be_visible()
    expect(ben.locator("main")).to_contain_text(words("gathering.thanks.words"))
    late = room.open_window(room.place, width=390).new_page()
    late.goto("/join")
    late.fill("#code", room.code)
    late.click("form button.do")
    expect(late.locator("#errors")).to_contain_text(words("gathering.join.unknown")[:30])


@pytest.mark.skipif(not shutil.which("zbarimg"), reason="zbarimg is not installed")
def test_a_phone_reads_the_way_in_from_the_wall(room, tmp_path):
    room.open_day()
    picture = tmp_path / "wall.png"
    room.wall.screenshot(path=picture)
    read = subprocess.run(["zbarimg", "-q", "--raw", picture], capture_output=True, text=True, check=True).stdout.strip()
    assert read == f"{room.place.address}/join/{room.code}"
    late = room.open_window(room.place, width=390).new_page()
    late.goto(read)
    expect(late.locator("button.tile")).to_have_count(4)
