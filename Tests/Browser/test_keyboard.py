"""The keyboard alone: nothing here is clicked."""
from playwright.sync_api import expect

from keys import press, tab_to, type_in
from people import PASSWORDS


def test_a_project_is_started_by_keyboard(own_place, open_window):
    page = open_window(own_place).new_page()
    page.goto("/sign-in")
    type_in(page, "#name", "morgan")
    type_in(page, "#password", PASSWORDS["morgan"])
    page.keyboard.press("Enter")
    page.wait_for_url(own_place.address + "/")
    press(page, "a[href='/start']")
    page.wait_for_url("**/start")
    type_in(page, "#name", "By keyboard")
    page.keyboard.press("Enter")
    page.wait_for_url("**/projects/**")
    expect(page.locator("h1")).to_have_text("By keyboard")
    press(page, ".panel.next a.do")
    page.wait_for_url("**/prepare/why")
    type_in(page, "#why", "So that nobody needs a mouse.")
    press(page, "form[action$='/why'] button")
    page.wait_for_url("**/prepare*")
    expect(page.locator("main")).to_contain_text("So that nobody needs a mouse.")


def test_the_first_tab_skips_to_what_the_page_is_for(own_place, open_window):
    page = open_window(own_place, signed_in="morgan").new_page()
    page.goto("/projects/allotment")
    page.keyboard.press("Tab")
    expect(page.locator(".skip")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("#main")).to_be_focused()


def test_cards_find_their_places_by_keyboard(own_place, open_window):
    page = open_window(own_place, signed_in="ashley").new_page()
    page.goto("/projects/harbour/theme/desk")
    words = page.locator("#call-words")
    first = words.inner_text()
    press(page, "button.place")
    expect(words).not_to_have_text(first)
    second = words.inner_text()
    press(page, "#start-button")
    expect(words).not_to_have_text(second)
    press(page, "#undo-button")
    expect(words).to_have_text(second)
    press(page, "#split-more > summary")
    tab_to(page, "#part-1")
    press(page, "#park-button")
    expect(words).not_to_have_text(second)


def test_letters_press_the_buttons_of_the_desk(own_place, open_window):
    page = open_window(own_place, signed_in="ashley").new_page()
    page.goto("/projects/harbour/theme/desk")
    words = page.locator("#call-words")
    first = words.inner_text()
    page.keyboard.press("p")
    expect(words).not_to_have_text(first)
    page.keyboard.press("u")
    expect(words).to_have_text(first)


def test_a_card_on_the_board_is_moved_by_keyboard(own_place, open_window):
    page = open_window(own_place, signed_in="ashley").new_page()
    page.goto("/projects/harbour/theme/board?heading=working")
    cluster = page.locator("details.cluster:not(.tray)").first
    number = cluster.locator(".number")
    before = int(number.inner_text().split()[0])
    press(page, "details.cluster:not(.tray) summary")
    press(page, "details.cluster:not(.tray) .card input", " ")
    tab_to(page, "#move-to")
    page.keyboard.press("End")
    press(page, "#move button[value=move]")
    expect(number).to_contain_text(str(before - 1))


def test_dots_are_placed_by_keyboard(own_place, open_window):
    page = open_window(own_place, signed_in="morgan").new_page()
    page.goto("/projects/allotment/votes")
    press(page, "main table a")
    page.wait_for_url("**/votes/*")
    press(page, "#vote-reopen")
    expect(page.locator("#vote-close")).to_be_visible()
    page.reload()
    press(page, "#own-dots > summary")
    press(page, ".option, .stepper button[value]", " ")
    expect(page.locator(".option[aria-pressed=true], .stepper output").first).to_be_visible()
    expect(page.locator("#dots-form .left .dot.on").first).to_be_attached()
