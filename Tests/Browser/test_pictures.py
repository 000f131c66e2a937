"""Pictures of the pages. With HEARD_SHOTS, the guide's own go to that folder; without it, all pages whole at two widths, for eyes. Never compared."""
import os

import pytest
from playwright.sync_api import expect

from looks import DESK, PHONE
from walk import FIXTURES, Walk

WHOLE, THEMING, BEGUN = "/projects/allotment", "/projects/harbour", "/projects/orchard"
# The guide's pictures, by the name that it calls them. Where a link is given, the page behind it.
GUIDE = {
    "project": (THEMING, ""), "prepare": (f"{BEGUN}/prepare", ""), "collect": (f"{THEMING}/collect", ""), "desk": (f"{THEMING}/theme/desk", ""),
    "board": (f"{THEMING}/theme/board?heading=working", ""), "whys": (f"{WHOLE}/understand", "main .panel h2 a"),
    "success": (f"{WHOLE}/success", "main .panel h2 a"), "plan": (f"{WHOLE}/plan", "article.panel h3 a"), "grid": (f"{WHOLE}/plan/grid", ""),
    "promises": (f"{WHOLE}/implement#promises", ""), "plan-board": (f"{WHOLE}/implement", "article.panel h3 a"),
    "review": (f"{WHOLE}/review", "main table a"), "thread": (f"{WHOLE}/thread", "main ul:last-of-type a"),
    "words": ("/words?code=P01-N1", ""), "report": (f"{WHOLE}/report", ""),
}
OTHERS = {
    "home": ("/", ""), "whole": (WHOLE, ""), "steps": (f"{WHOLE}/steps", ""), "bring-in": (f"{BEGUN}/collect/bring-in", ""),
    "type-in": (f"{BEGUN}/collect/type-in", ""), "theme": (f"{THEMING}/theme", ""), "carry": (f"{WHOLE}/theme/carry", ""),
    "votes": (f"{WHOLE}/votes", ""), "shown-vote": (f"{WHOLE}/votes", "main table a"), "idea": (f"{WHOLE}/plan/grid", ".quarter-list a"),
    "action": (f"{WHOLE}/implement", "article.promise h3 a"), "reviewing": (f"{WHOLE}/review", ""), "my-promises": ("/promises", ""),
    "story": (f"{WHOLE}/story", ""), "day": (f"{THEMING}/day", ""), "people": (f"{WHOLE}/people", ""), "empty": (f"{BEGUN}/theme", ""),
    "cluster": (f"{THEMING}/theme/board", "details.cluster a.open"),
}
FOR_THE_GUIDE = "HEARD_SHOTS" in os.environ


def photograph(page, folder, name):
    if FOR_THE_GUIDE:
        page.screenshot(path=folder / f"{name}.png")
        return
    before = page.viewport_size
    for width in (PHONE, DESK):
        page.set_viewport_size({"width": width, "height": 844 if width == PHONE else 900})
        page.screenshot(path=folder / f"{name}-{width}.png", full_page=True)
    page.set_viewport_size(before)


@pytest.fixture
def coordinator(own_place, open_window):
    return open_window(own_place, signed_in="morgan").new_page()


def test_pages_have_their_pictures(coordinator, shots):
    for name, (address, link) in {**GUIDE, **({} if FOR_THE_GUIDE else OTHERS)}.items():
        assert coordinator.goto(address).ok, address
        if link:
            assert coordinator.goto(coordinator.locator(link).first.get_attribute("href")).ok, name
        photograph(coordinator, shots, name)


def test_the_preview_of_a_file_has_its_picture(coordinator, shots):
    walk = Walk(coordinator).start("A file")
    walk.bring_in(FIXTURES / "four-people.csv")
    photograph(coordinator, shots, "preview")


def test_a_day_has_its_pictures(own_place, open_window, shots):
    day = open_window(own_place, signed_in="morgan").new_page()
    wall = open_window(own_place, signed_in="morgan", width=1920, height=1080).new_page()
    for sign in ("welcome", "clusters", "card"):
        day.goto(f"{THEMING}/day")
        button = day.locator(f"#screen button[value^='{sign}']").first
        button.click()
        expect(button).to_have_attribute("aria-pressed", "true")
        wall.goto(f"{THEMING}/wall")
        wall.screenshot(path=shots / f"wall{'' if sign == 'card' else f'-{sign}'}.png")


def test_a_vote_has_its_pictures(own_place, open_window, shots):
    lead = open_window(own_place, signed_in="morgan").new_page()
    lead.goto(f"{WHOLE}/day")
    lead.click("form[action$='/day'] button.do")
    code = lead.locator(".join .code").inner_text().replace(" ", "")
    lead.goto(f"{WHOLE}/votes")
    lead.goto(lead.locator("main table a").first.get_attribute("href"))
    lead.click("#vote-reopen")
    expect(lead.locator("#vote-close")).to_be_visible()
    photograph(lead, shots, "vote")
    seat = open_window(own_place, width=PHONE, height=844).new_page()
    for name, address in (("join", "/join"), ("sit", f"/join/{code}")):
        seat.goto(address)
        seat.screenshot(path=shots / f"{name}.png")
    seat.click("button.tile >> nth=0")
    expect(seat.locator("button.option").first).to_be_visible()
    seat.locator("button.option").first.click()
    expect(seat.locator("button.option").first).to_have_attribute("aria-pressed", "true")
    seat.screenshot(path=shots / "seat.png")
