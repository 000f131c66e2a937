"""Six hundred cards on one board: as many as the method allows, and still usable by hand."""
import csv

import pytest
from playwright.sync_api import expect

from looks import DESK, PHONE_SMALL, faults_at
from walk import Walk

PEOPLE, EACH = 100, 10
HEADINGS = {"working": ("working-1", "working-2"), "not_working": ("not-working-1", "not-working-2"), "future": ("future-1", "future-2")}


def sheet(folder):
    """A hundred people who each say two things under each heading."""
    file = folder / "hundred.csv"
    with file.open("w", newline="", encoding="utf-8") as out:
        rows = csv.writer(out)
        rows.writerow(["Code", "What is working 1", "What is working 2", "What is not working 1", "What is not working 2",
                       "What is important for the future 1", "What is important for the future 2", "Can we use your words?"])
        for number in range(1, PEOPLE + 1):
            said = [f"I say thing {place} of person {number}, in words as long as people use, more or less." for place in range(1, 7)]
            rows.writerow([f"M{number:03}", *said, "Yes"])
    return file


@pytest.fixture(scope="module")
def board(own_place, browser, tmp_path_factory):
    """The address of a project whose six hundred cards are in sixty clusters."""
    import people
    with people.window(browser, own_place, java_script_enabled=False) as window:
        page = people.sign_in(window.new_page(), "morgan")
        walk = Walk(page).start("Six hundred")
        walk.bring_in(sheet(tmp_path_factory.mktemp("sheet")))
        walk.press("", "button[value=bring]")
        for heading, letter in (("working", "W"), ("not_working", "N"), ("future", "F")):
            codes = [f"M{number:03}-{letter}{rank}" for number in range(1, PEOPLE + 1) for rank in (1, 2)]
            for first in range(0, len(codes), EACH):
                cards = "&".join(f"card={code}" for code in codes[first:first + EACH])
                answer = window.request.post(
                    f"{walk.home}/theme/board/cards", data=f"heading={heading}&do=start&id={letter.lower()}{first:03}&{cards}",
                    headers={"Content-Type": "application/x-www-form-urlencoded", "Origin": own_place.address})
                assert answer.ok, answer.status
    return f"{walk.home}/theme/board"


@pytest.fixture
def page(board, own_place, open_window):
    page = open_window(own_place, signed_in="morgan").new_page()
    page.goto(f"{board}?heading=not_working")
    return page


def test_the_board_of_two_hundred_cards_under_a_heading_is_for_everybody(page):
    expect(page.locator("details.cluster:not(.tray)")).to_have_count(20)
    assert not faults_at(page, (PHONE_SMALL, DESK))


def test_a_cluster_is_opened_and_a_card_moved_by_choosing(page):
    clusters = page.locator("details.cluster:not(.tray)")
    clusters.nth(3).locator("summary").click()
    card = clusters.nth(3).locator("li.card").first
    code = card.locator(".code").inner_text()
    card.locator("label").click()
    target = page.locator("#move-to option").nth(2)
    page.select_option("#move-to", target.get_attribute("value"))
    page.locator("#move button[value=move]").click()
    expect(clusters.nth(3).locator(".number")).to_contain_text(str(EACH - 1))
    expect(clusters.nth(3)).not_to_contain_text(code)
    expect(page.locator("details.cluster", has_text=code).locator(".number")).to_contain_text(str(EACH + 1))
    expect(clusters.nth(3)).to_have_attribute("open", "")


def test_a_card_is_dragged_with_the_mouse(page):
    clusters = page.locator("details.cluster:not(.tray)")
    clusters.nth(1).locator("summary").click()
    card = clusters.nth(1).locator("li.card").last
    target = clusters.nth(2).locator("summary")
    target.scroll_into_view_if_needed()
    before = [int(clusters.nth(place).locator(".number").inner_text().split()[0]) for place in (1, 2)]
    start, end = card.locator(".said").bounding_box(), target.bounding_box()
    page.mouse.move(start["x"] + 60, start["y"] + 10)
    page.mouse.down()
    page.mouse.move(end["x"] + 60, end["y"] + 20, steps=8)
    page.mouse.up()
    expect(clusters.nth(1).locator(".number")).to_contain_text(str(before[0] - 1))
    expect(clusters.nth(2).locator(".number")).to_contain_text(str(before[1] + 1))


def test_the_other_screen_follows_without_being_touched(page, board, own_place, open_window):
    other = open_window(own_place, signed_in="ashley").new_page()
    answer = other.goto(f"{board}?heading=not_working")
    if answer.status == 404:
        other = open_window(own_place, signed_in="morgan").new_page()
        other.goto(f"{board}?heading=not_working")
    page.locator("details.cluster:not(.tray) summary").nth(5).click()
    page.locator("details.cluster:not(.tray)").nth(5).locator("li.card label").first.click()
    page.locator("#move button[value=park]").click()
    expect(other.locator("#board-tray li.card")).to_have_count(1)
