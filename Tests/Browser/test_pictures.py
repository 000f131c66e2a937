"""Pictures of the pages, for the guide and for eyes: HEARD_SHOTS names the folder they go to. They are looked at, never compared."""
import pytest
from playwright.sync_api import expect

from looks import DESK, PHONE

WHOLE, THEMING, BEGUN = "/projects/allotment", "/projects/harbour", "/projects/orchard"
PAGES = {
    "home": "/", "project": WHOLE, "prepare": f"{BEGUN}/prepare", "steps": f"{WHOLE}/steps", "collect": f"{THEMING}/collect",
    "bring-in": f"{BEGUN}/collect/bring-in", "type-in": f"{BEGUN}/collect/type-in", "theme": f"{THEMING}/theme", "desk": f"{THEMING}/theme/desk",
    "board": f"{THEMING}/theme/board", "carry": f"{WHOLE}/theme/carry", "votes": f"{WHOLE}/votes", "understand": f"{WHOLE}/understand",
    "success": f"{WHOLE}/success", "plan": f"{WHOLE}/plan", "grid": f"{WHOLE}/plan/grid", "implement": f"{WHOLE}/implement",
    "promises": "/promises", "review": f"{WHOLE}/review", "thread": f"{WHOLE}/thread/card/P01-N1", "report": f"{WHOLE}/report",
    "story": f"{WHOLE}/story", "day": f"{THEMING}/day", "people": f"{WHOLE}/people",
}
# Pages that a page leads to: the first such link.
BEHIND = {"vote": (f"{WHOLE}/votes", "main table a"), "whys": (f"{WHOLE}/understand", "main .panel h2 a"), "success-theme": (f"{WHOLE}/success", "main .panel h2 a"),
          "plan-theme": (f"{WHOLE}/plan", "article.panel h3 a"), "idea": (f"{WHOLE}/plan/grid", ".quarter-list a"),
          "action": (f"{WHOLE}/implement", "article.promise h3 a"), "plan-board": (f"{WHOLE}/implement", "article.panel h3 a"),
          "measure": (f"{WHOLE}/review", "main table a"), "cluster": (f"{THEMING}/theme/board", "details.cluster a.open")}


def photograph(page, folder, name):
    for width in (PHONE, DESK):
        page.set_viewport_size({"width": width, "height": 844 if width == PHONE else 900})
        page.screenshot(path=folder / f"{name}-{width}.png", full_page=True)


@pytest.fixture
def coordinator(place, open_window):
    return open_window(place, signed_in="morgan").new_page()


def test_pages_have_their_pictures(coordinator, shots):
    for name, address in PAGES.items():
        assert coordinator.goto(address).ok, address
        photograph(coordinator, shots, name)


def test_pages_behind_pages_have_their_pictures(coordinator, shots):
    for name, (address, link) in BEHIND.items():
        coordinator.goto(address)
        assert coordinator.goto(coordinator.locator(link).first.get_attribute("href")).ok, name
        photograph(coordinator, shots, name)


def test_a_day_has_its_pictures(own_place, open_window, shots):
    day = open_window(own_place, signed_in="morgan").new_page()
    day.goto(f"{THEMING}/day")
    code = day.locator(".join .code").inner_text().replace(" ", "")
    wall = open_window(own_place, signed_in="morgan", width=1920, height=1080).new_page()
    seat = open_window(own_place, width=PHONE, height=844).new_page()
    seat.goto("/join")
    photograph(seat, shots, "join")
    seat.goto(f"/join/{code}")
    photograph(seat, shots, "sit")
    seat.set_viewport_size({"width": PHONE, "height": 844})
    seat.click("button.tile >> nth=0")
    for sign in ("welcome", "card", "clusters"):
        button = day.locator(f"#screen button[value^='{sign}']").first
        button.click()
        expect(button).to_have_attribute("aria-pressed", "true")
        wall.goto(f"{THEMING}/wall")
        wall.screenshot(path=shots / f"wall-{sign}.png")
        seat.goto("/seat")
        seat.screenshot(path=shots / f"seat-{sign}.png")
