"""The pages that the guide describes open, show what it says, and have their picture. HEARD_SHOTS names the folder of the guide's pictures."""
import re
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import expect

import guide_story
from camera import FOR_THE_GUIDE, photograph
from forms import send
from guide_pages import BEGUN, COLLECT, DO_AND_REVIEW, OTHERS, PREPARE, PROJECT, THEME_TO_PLAN, THEMING, WHOLE
from looks import PHONE
from place import ROOT
from walk import FIXTURES, Walk

OF_ALL = {**PROJECT, **THEME_TO_PLAN, **DO_AND_REVIEW, **({} if FOR_THE_GUIDE else OTHERS)}


@pytest.fixture
def coordinator(own_place, open_window):
    return open_window(own_place, signed_in="morgan").new_page()


def photograph_all(page, shots, pages):
    for name, one in pages.items():
        assert page.goto(one["address"]).ok, one["address"]
        if one["link"]:
            assert page.goto(page.locator(one["link"]).first.get_attribute("href")).ok, name
        assert one["shows"] in page.locator("main").inner_text(), f"{name}: the page does not show “{one['shows']}”"
        photograph(page, shots, name, **one["taken"])


def test_the_project_and_the_steps_after_collecting(coordinator, shots):
    photograph_all(coordinator, shots, OF_ALL)


def test_preparing(coordinator, shots):
    for page, form, answers in guide_story.PREPARE:
        send(coordinator, f"{THEMING}/prepare/{page}", form, **answers)
    photograph_all(coordinator, shots, PREPARE)


def test_collecting(coordinator, shots):
    for page, form, answers in guide_story.COLLECT:
        send(coordinator, f"{THEMING}/collect/{page}", form, **answers)
    photograph_all(coordinator, shots, COLLECT)


def test_the_preview_of_a_file(coordinator, shots):
    walk = Walk(coordinator).start("A file")
    walk.bring_in(FIXTURES / "four-people.csv")
    expect(coordinator.locator("main")).to_contain_text("Which column is which")
    photograph(coordinator, shots, "preview", tall=820)


def test_the_quality_meeting(coordinator, shots):
    send(coordinator, f"{THEMING}/collect/quality", "/meetings", day="2026-10-09", attended="a team manager, two who asked, an advocate", size="2")
    expect(coordinator.locator("main")).to_contain_text("How do we go on?")
    photograph(coordinator, shots, "quality-meeting", tall=1000)
    photograph(coordinator, shots, "quality-outcome", top="#end-title", tall=720)


def test_a_form_behind_a_link(coordinator, open_window, own_place, shots):
    send(coordinator, f"{BEGUN}/collect/ways-in", "/ways-in", label="Frankie’s phone", kind="collector")
    link = coordinator.locator("input[readonly]").first.input_value()
    photograph(coordinator, shots, "ways-in", tall=820)
    send(coordinator, f"{BEGUN}/collect/ways-in", "/ways-in", label="The drop-in on Tuesday", kind="dropIn")
    coordinator.goto(coordinator.locator("a[href$='/poster']").first.get_attribute("href"))
    expect(coordinator.locator(".poster .qr")).to_be_visible()
    photograph(coordinator, shots, "poster", top=".poster", tall=900)
    phone = open_window(own_place, width=PHONE, height=844, has_touch=True).new_page()
    phone.goto(urlsplit(link).path)
    photograph_the_form(phone, shots)


def photograph_the_form(phone, shots):
    seen = {"start": {}, "working": {"#working-1": "Tea with Bob", "#working-2": "The bus driver says hello"}, "not-working": {"#not-working-1": "Sundays"},
            "future": {}, "chose": {"#chose-withHelp": None}, "helpers": {"#help-worker": None}, "voice": {"#voice-own": None}, "way": {},
            "person": {"#code": "P07"}, "agree": {"#workshop-yes": None}, "also": {"#report-yes": None, "#thread-yes": None}, "check": {}}
    for leaf, answers in seen.items():
        expect(phone.locator(f"#{leaf}")).to_be_visible()
        for field, words in answers.items():
            phone.fill(field, words) if words else phone.check(field, force=True)
        if leaf in ("start", "working", "chose", "agree", "check"):
            photograph(phone, shots, f"tell-{leaf}", top=None, tall=844, width=PHONE)
        phone.tap("#send" if leaf == "check" else "#next")
    expect(phone.locator("#thanks [data-standing=sent]")).to_be_visible()
    expect(phone.locator("#codes .code").first).to_have_text("P07-W1")
    photograph(phone, shots, "tell-thanks", top=None, tall=844, width=PHONE)


def test_two_looks_and_the_safeguarding_lead(coordinator, open_window, own_place, shots):
    coordinator.goto(f"{BEGUN}/people")
    lee = coordinator.locator("li.panel", has=coordinator.locator("h2", has_text="lee"))
    lee.locator("summary").click()
    lee.locator("select").select_option("safeguardingLead")
    lee.locator("button.do").first.click()
    coordinator.goto(f"{BEGUN}/collect/look")
    if coordinator.locator("#ask-looks").count():
        coordinator.click("#ask-looks")
    send(coordinator, f"{BEGUN}/collect/type-in", "/type-in", code="T11", working_1="The dog next door knows my name.",
         not_working_1="I live at 14 Mill Lane and nobody comes.", not_working_2="At night they lock my door.", future_1="A key of my own.", consent="yes")
    look(coordinator, "T11-N1", "14 Mill Lane")
    photograph(coordinator, shots, "look", tall=1000)
    look(coordinator, "T11-N2", "At night they lock my door.")
    coordinator.locator("#refer summary").click()
    coordinator.fill("#refer-words", "It may tell of being locked in.")
    photograph(coordinator, shots, "refer", top="article.look", tall=820)
    coordinator.locator("#refer button.do").click()
    expect(coordinator.locator("#look")).not_to_contain_text("At night they lock my door.")
    lead = open_window(own_place, signed_in="lee").new_page()
    lead.goto(f"{BEGUN}/safeguarding")
    expect(lead.locator("main")).to_contain_text("T11-N2")
    photograph(lead, shots, "safeguarding", tall=620)
    lead.goto(lead.locator("main h3 a", has_text="T11-N2").get_attribute("href"))
    expect(lead.locator("main")).to_contain_text("At night they lock my door.")
    photograph(lead, shots, "matter", tall=1000)


def look(page, code, words):
    page.goto(f"{BEGUN}/collect/look?card={code}")
    expect(page.locator("#look")).to_contain_text(words)


def test_cards_on_paper_and_on_a_screen(coordinator, open_window, own_place, shots):
    coordinator.goto(f"{THEMING}/collect/print")
    coordinator.check("input[value=four]", force=True)
    coordinator.locator("main form button.do").first.click()
    expect(coordinator.locator("main")).to_contain_text("H01-W1")
    photograph(coordinator, shots, "printed", top="main", tall=900)
    screen = open_window(own_place, signed_in="morgan", width=1280, height=720).new_page()
    screen.goto(f"{THEMING}/collect/slides?at=2")
    expect(screen.locator("#slide-next")).to_be_visible()
    photograph(screen, shots, "slides", top=None, tall=720, width=1280)


def test_a_day(coordinator, open_window, own_place, shots):
    wall = open_window(own_place, signed_in="morgan", width=1280, height=720).new_page()
    for sign in ("welcome", "clusters", "card"):
        coordinator.goto(f"{THEMING}/day")
        button = coordinator.locator(f"#screen button[value^='{sign}']").first
        button.click()
        expect(button).to_have_attribute("aria-pressed", "true")
        wall.goto(f"{THEMING}/wall")
        photograph(wall, shots, f"wall{'' if sign == 'card' else f'-{sign}'}", top=None, tall=720, width=1280)
    expect(coordinator.locator("main")).to_contain_text("How people join")
    photograph(coordinator, shots, "day", tall=900)


def test_a_vote(coordinator, open_window, own_place, shots):
    coordinator.goto(f"{WHOLE}/day")
    coordinator.click("form[action$='/day'] button.do")
    code = coordinator.locator(".join .code").inner_text().replace(" ", "")
    coordinator.goto(f"{WHOLE}/votes")
    coordinator.goto(coordinator.locator("main table a").first.get_attribute("href"))
    coordinator.click("#vote-reopen")
    expect(coordinator.locator("#vote-close")).to_be_visible()
    photograph(coordinator, shots, "vote", tall=820)
    seat = open_window(own_place, width=PHONE, height=844).new_page()
    for name, address in (("join", "/join"), ("sit", f"/join/{code}")):
        seat.goto(address)
        photograph(seat, shots, name, top=None, tall=844, width=PHONE)
    seat.click("button.tile >> nth=0")
    option = seat.locator("button.option").first
    expect(option).to_be_visible()
    option.click()
    expect(option).to_have_attribute("aria-pressed", "true")
    photograph(seat, shots, "seat", top=None, tall=844, width=PHONE)


def test_the_guide_has_all_its_pictures_and_no_others():
    """What the pages of the guide name is kept beside them, small enough for a slow line."""
    guide = ROOT / "docs" / "guide"
    named = {name for page in guide.glob("*.md") for name in re.findall(r"pictures/([a-z-]+)\.webp", page.read_text(encoding="utf-8"))}
    kept = {file.stem: file.stat().st_size for file in (guide / "pictures").glob("*.webp")}
    assert named == set(kept), f"not kept: {sorted(named - set(kept))}; not named: {sorted(set(kept) - named)}"
    assert max(kept.values()) < 64_000 and sum(kept.values()) < 2_100_000
