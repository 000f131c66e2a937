"""Every page that links lead to, as a coordinator and as nobody: for all eyes, on small and large screens, light and dark."""
import pytest

from crawl import pages
from looks import DESK, PHONE, PHONE_SMALL, faults, faults_at

WIDTHS = (PHONE_SMALL, PHONE, DESK)
BEGUN, THEMING, WHOLE = "/projects/orchard", "/projects/harbour", "/projects/allotment"
# What looks different where a project has only begun, or stands in the middle: the rest looks as in the whole one.
BEGUN_TOO = ("", "/prepare", "/collect", "/cards", "/theme", "/theme/desk", "/theme/board", "/votes", "/understand", "/success", "/plan", "/plan/grid",
             "/implement", "/implement/baselines", "/review", "/thread", "/report", "/day", "/wall", "/story", "/steps")
THEMING_TOO = ("", "/collect", "/theme", "/theme/desk", "/theme/board", "/theme/carry", "/votes/themes", "/day", "/wall", "/report")
FOR_ANYBODY = ("/", "/sign-in", "/help", "/language", "/words", "/words?code=P01-N1", "/words?code=nothing", "/join", "/nothing-here")


def look_at(page, addresses, subtests, widths=WIDTHS):
    for address in addresses:
        with subtests.test(address):
            page.set_viewport_size({"width": widths[0], "height": 844})
            page.goto(address)
            found = faults_at(page, widths)
            assert not found, "\n" + "\n".join(found)


@pytest.fixture
def coordinator(place, open_window):
    return open_window(place, signed_in="morgan").new_page()


def test_every_page_of_a_whole_project_is_for_everybody(coordinator, subtests):
    found = pages(coordinator.request, WHOLE, within=WHOLE)
    assert len(found) >= 45, found
    look_at(coordinator, found, subtests)


def test_pages_of_a_project_that_has_just_begun_are_for_everybody(coordinator, subtests):
    look_at(coordinator, [BEGUN + part for part in BEGUN_TOO], subtests, (PHONE_SMALL, DESK))


def test_pages_of_a_project_in_the_middle_are_for_everybody(coordinator, subtests):
    look_at(coordinator, [THEMING + part for part in THEMING_TOO], subtests)


def test_pages_across_projects_are_for_everybody(coordinator, subtests):
    look_at(coordinator, ("/", "/start", "/promises", "/learned"), subtests)


def test_pages_for_anybody_are_for_everybody(place, open_window, subtests):
    look_at(open_window(place).new_page(), FOR_ANYBODY, subtests)


def test_who_takes_part_finds_good_pages_too(place, open_window, subtests):
    page = open_window(place, signed_in="jo").new_page()
    look_at(page, [WHOLE, f"{WHOLE}/theme", f"{WHOLE}/plan", f"{WHOLE}/votes", f"{THEMING}/theme/board", "/promises"], subtests, (PHONE, DESK))


def test_pages_are_good_in_the_dark(place, open_window, subtests):
    page = open_window(place, signed_in="morgan", color_scheme="dark").new_page()
    dark = ["/", WHOLE, f"{THEMING}/theme/desk", f"{THEMING}/theme/board", f"{WHOLE}/plan/grid", f"{WHOLE}/implement", f"{WHOLE}/review",
            f"{WHOLE}/report", f"{WHOLE}/prepare", f"{THEMING}/day"]
    look_at(page, dark, subtests, (PHONE, DESK))


def test_easy_read_is_for_everybody(place, open_window, subtests):
    page = open_window(place, signed_in="lee").new_page()
    page.goto("/language")
    page.locator("label:has(input[value='en-easy'])").click()
    page.click("form[action='/language'] button")
    look_at(page, ["/", WHOLE, f"{WHOLE}/theme", f"{WHOLE}/review", f"{WHOLE}/report", "/promises", "/words"], subtests, (PHONE_SMALL,))


def test_pages_stay_readable_when_letters_are_spaced_out(coordinator):
    """WCAG 1.4.12: nothing is cut off or overlaps when somebody sets wider spacing."""
    for address in (WHOLE, f"{THEMING}/theme/desk", f"{WHOLE}/plan/grid", f"{WHOLE}/implement"):
        coordinator.set_viewport_size({"width": PHONE_SMALL, "height": 844})
        coordinator.goto(address)
        coordinator.evaluate("""() => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }');
          document.adoptedStyleSheets = [sheet];
        }""")
        assert not faults(coordinator), address
