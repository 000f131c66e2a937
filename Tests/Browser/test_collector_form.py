"""The form behind a link, on a phone of 320 px: typed without a signal, closed, opened again, and sent once when the signal is back."""
import re
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import expect

from cable import Cable
from looks import PHONE, PHONE_SMALL, faults, faults_at
from phrases import words
from waiting import wait_until
from walk import Walk

LEAVES = ("working", "not-working", "future", "chose", "helpers", "voice", "way", "person", "agree", "also", "check")

# Everything that a thumb is meant for and that is too small for one, on the page as it is shown.
SMALL = """() => [...document.querySelectorAll('button, input:not([type=hidden], [type=radio], [type=checkbox]), textarea, .choice, summary, main a')]
  .filter((e) => e.checkVisibility() && !e.classList.contains('skip')).map((e) => [e, e.getBoundingClientRect()])
  .filter(([, box]) => box.height < 55.5 || box.width < 44).map(([e, box]) => `${e.outerHTML.slice(0, 90)} ${box.width} x ${box.height}`)"""
LETTERS = """() => [...document.querySelectorAll('main [data-say], main button, main label, main textarea')].filter((e) => e.checkVisibility())
  .filter((e) => parseFloat(getComputedStyle(e).fontSize) < 20.8).map((e) => `${getComputedStyle(e).fontSize} ${e.outerHTML.slice(0, 90)}`)"""


class Ground:
    """A project with a link, and a phone that hangs on a cable."""

    def __init__(self, place, open_window, kind="collector"):
        self.desk = open_window(place, signed_in="morgan").new_page()
        self.walk = Walk(self.desk).start("The far villages")
        self.desk.goto(f"{self.walk.home}/collect/ways-in")
        self.desk.fill("#label", "Frankie's phone")
        self.desk.check(f"#kind-{kind}", force=True)
        self.desk.click("form.panel.next button.do")
        self.link = self.desk.locator("input[readonly]").first.input_value()
        self.path = urlsplit(self.link).path

    def reviews(self):
        """How many there are, as the team sees it."""
        self.desk.goto(f"{self.walk.home}/collect/reviews")
        return self.desk.locator("main a[href*='/collect/reviews/']").count()


@pytest.fixture
def ground(own_place, open_window):
    return Ground(own_place, open_window)


@pytest.fixture
def cable(own_place):
    cable = Cable(own_place.address)
    yield cable
    cable.close()


def phone(open_window, cable, **options):
    return open_window(cable, width=PHONE_SMALL, height=568, has_touch=True, **options)


def opened(context, path):
    page = context.new_page()
    page.goto(path)
    return page


def go_on(page, times=1):
    for _ in range(times):
        page.tap("#next")


def answer_all(page, code="P07"):
    """From the first page to the last look."""
    go_on(page)
    page.fill("#working-1", "Tea with Bob")
    page.fill("#working-2", "The bus driver says hello")
    go_on(page)
    page.fill("#not-working-1", "Sundays")
    go_on(page, 2)
    page.check("#chose-withHelp", force=True)
    go_on(page)
    page.check("#help-worker", force=True)
    go_on(page)
    page.check("#voice-own", force=True)
    go_on(page)
    page.check("#way-signed", force=True)
    go_on(page)
    page.fill("#code", code)
    go_on(page)
    page.check("#workshop-yes", force=True)
    go_on(page)
    page.check("#report-yes", force=True)
    page.check("#thread-yes", force=True)
    go_on(page)


def test_answers_outlive_a_lost_signal_and_arrive_once(ground, cable, open_window):
    context = phone(open_window, cable)
    page = opened(context, ground.path)
    expect(page.locator("#ready")).to_be_visible()
    go_on(page)
    page.fill("#working-1", "Tea with Bob")
    cable.cut()
    page.fill("#working-2", "The bus driver says hello")
    page.close()

    # no signal: the page opens, and what was typed is there
    page = opened(context, ground.path)
    expect(page.locator("#kept [data-count=open]")).to_have_text("1")
    assert "Tea with Bob" not in page.locator("#start").inner_text()
    page.tap("#entries [data-open]")
    expect(page.locator("#working-1")).to_have_value("Tea with Bob")
    expect(page.locator("#working-2")).to_have_value("The bus driver says hello")
    page.reload()
    expect(page.locator("#working-1")).to_have_value("Tea with Bob")
    go_on(page, 8)
    page.check("#workshop-yes", force=True)
    go_on(page, 2)
    expect(page.locator("#told")).to_contain_text("The bus driver says hello")
    page.tap("#send")
    expect(page.locator("#thanks [data-standing=waiting]").first).to_be_visible()
    code = page.locator("#codes .code").first.inner_text()
    assert re.fullmatch(r"[A-Z2-9]{7}-W1", code), code
    page.close()

    # still no signal, still waiting, after another look too
    page = opened(context, ground.path)
    expect(page.locator("#kept [data-count=waiting]")).to_have_text("1")
    page.tap("#send-now")
    expect(page.locator("#kept [data-count=waiting]")).to_have_text("1")
    assert ground.reviews() == 0

    # the signal is back: two open pages and an impatient thumb, and it arrives once
    other = opened(context, ground.path)
    cable.mend()
    for one in (page, other):
        one.evaluate("() => dispatchEvent(new Event('online'))")
    expect(page.locator("#kept [data-count=sent]")).to_have_text("1")
    expect(page.locator("#kept [data-count=waiting]")).to_have_text("0")
    other.reload()
    assert ground.reviews() == 1
    stored = page.evaluate("() => JSON.stringify({ ...localStorage, ...sessionStorage })")
    assert "Tea with Bob" not in stored and "bus driver" not in stored, stored
    ground.desk.goto(f"{ground.walk.home}/cards")
    expect(ground.desk.locator("main")).to_contain_text("Tea with Bob")
    expect(ground.desk.locator("main")).to_contain_text(code)


def test_an_answer_that_got_lost_on_the_way_back_does_not_double_it(ground, cable, open_window):
    context = phone(open_window, cable)
    page = opened(context, ground.path)
    expect(page.locator("#ready")).to_be_visible()
    answer_all(page)
    cable.loses_answers = True
    page.tap("#send")
    expect(page.locator("#thanks [data-standing=waiting]").first).to_be_visible()
    wait_until(lambda: cable.lost)
    assert ground.reviews() == 1
    cable.loses_answers = False
    page.evaluate("() => dispatchEvent(new Event('online'))")
    expect(page.locator("#thanks [data-standing=sent]")).to_be_visible()
    assert ground.reviews() == 1


def test_a_day_of_work_waits_and_a_code_that_is_taken_comes_back(ground, cable, open_window):
    page = opened(phone(open_window, cable), ground.path)
    expect(page.locator("#ready")).to_be_visible()
    cable.cut()
    for code in ("P01", "P02", "P01"):
        answer_all(page, code)
        page.tap("#send")
        expect(page.locator("#thanks [data-standing=waiting]").first).to_be_visible()
        page.tap("#another")
    expect(page.locator("#kept [data-count=waiting]")).to_have_text("3")
    cable.mend()
    page.evaluate("() => dispatchEvent(new Event('online'))")
    expect(page.locator("#kept [data-count=sent]")).to_have_text("2")
    expect(page.locator("#kept [data-count=wrong]")).to_have_text("1")
    page.tap("#entries [data-open]")
    expect(page.locator("#code")).to_be_focused()
    page.fill("#code", "P03")
    go_on(page, 3)
    page.tap("#send")
    expect(page.locator("#thanks [data-standing=sent]")).to_be_visible()
    assert ground.reviews() == 3


def test_what_waits_can_be_wiped_and_a_no_is_never_sent(ground, cable, open_window):
    page = opened(phone(open_window, cable), ground.path)
    answer_all(page)
    page.go_back()
    page.go_back()
    expect(page.locator("#agree")).to_be_visible()
    page.check("#workshop-no", force=True)
    go_on(page, 2)
    expect(page.locator("#said-no")).to_be_visible()
    page.tap("#send")
    expect(page.locator("#check")).to_be_visible()
    page.tap("#stop a")
    page.tap("#wipe-all summary")
    page.tap("#wipe")
    expect(page.locator("#kept")).to_be_hidden()
    assert "Tea with Bob" not in page.evaluate("() => JSON.stringify({ ...localStorage })")
    go_on(page)
    expect(page.locator("#working-1")).to_have_value("")
    assert ground.reviews() == 0


def test_a_closed_link_says_so_and_keeps_what_waits_until_it_is_wiped(ground, cable, open_window):
    page = opened(phone(open_window, cable), ground.path)
    expect(page.locator("#ready")).to_be_visible()
    cable.cut()
    answer_all(page)
    page.tap("#send")
    ground.desk.goto(f"{ground.walk.home}/collect/ways-in")
    ground.desk.click("form[action$='/withdraw'] button")
    cable.mend()
    page.evaluate("() => dispatchEvent(new Event('online'))")
    expect(page.locator("#closed")).to_be_visible()
    page.goto(ground.path)
    expect(page.locator("h1")).to_have_text(words("tell.closed"))
    expect(page.locator("#unsent")).to_have_text("1")
    assert not faults(page)
    page.tap("#wipe")
    assert "Tea" not in page.evaluate("() => JSON.stringify({ ...localStorage })")


def test_easy_read_is_a_switch_that_needs_no_signal(ground, cable, open_window):
    page = opened(phone(open_window, cable), ground.path)
    expect(page.locator("#ready")).to_be_visible()
    go_on(page)
    page.fill("#working-1", "Tea with Bob")
    cable.cut()
    page.tap("[data-other-words]")
    expect(page.locator("#working h2")).to_have_text("What is good in your life?")
    expect(page.locator("#working-1")).to_have_value("Tea with Bob")


def test_it_is_read_aloud_page_by_page(ground, cable, open_window):
    page = opened(phone(open_window, cable), f"{ground.path}?words=en-easy")
    go_on(page)
    page.tap("#working [data-say-button]")
    page.wait_for_function("() => window.__said.length >= 4")
    said = page.evaluate("() => window.__said")
    assert "What is good in your life?" in said and not any("future" in text for text in said), said


def test_every_page_of_it_is_for_everybody_on_the_smallest_phone(ground, cable, open_window, shots, subtests):
    for language in ("en", "en-easy"):
        page = opened(phone(open_window, cable), f"{ground.path}?words={language}")
        for leaf in ("start", *LEAVES):
            with subtests.test(f"{language} {leaf}"):
                expect(page.locator(f"#{leaf}")).to_be_visible()
                if leaf == "voice":
                    page.check("#voice-workedOut", force=True)
                if leaf == "chose":
                    page.check("#chose-other", force=True)
                if leaf == "working":
                    page.fill("#working-1", "Tea with Bob")
                page.screenshot(path=shots / f"tell-{language}-{leaf}.png", full_page=True)
                found = faults_at(page, (PHONE_SMALL, PHONE)) + page.evaluate(SMALL) + page.evaluate(LETTERS)
                assert not found, "\n" + "\n".join(found)
                page.set_viewport_size({"width": PHONE_SMALL, "height": 568})
            if leaf != "check":
                go_on(page)


def test_the_whole_of_it_weighs_less_than_a_hundred_kilobytes(ground, own_place, open_window):
    """Uncompressed: the page with all that it is made of. And what went over the wire in all, with the copies for when there is no signal."""
    context = open_window(own_place, width=PHONE_SMALL)
    answers = []
    context.on("response", lambda answer: answers.append(answer))
    page = opened(context, ground.path)
    expect(page.locator("#ready")).to_be_visible()
    fetched = [answer for answer in answers if answer.status == 200]
    form = {answer.url: len(answer.body()) for answer in fetched if "words=" not in answer.url}
    assert any("tell.js" in url for url in form) and any("person.svg" in url for url in form)
    assert sum(form.values()) < 100_000, (sum(form.values()), sorted(form.items(), key=lambda one: -one[1])[:8])
    copies = [answer for answer in fetched if answer.request.service_worker]
    assert any("words=en-easy" in answer.url for answer in copies), "the worker's own fetches are counted too"
    wire = sum(answer.request.sizes()["responseBodySize"] for answer in fetched)
    assert wire < 100_000, wire


def test_without_scripts_it_is_one_long_form(ground, own_place, open_window):
    page = opened(open_window(own_place, width=PHONE_SMALL, height=568, java_script_enabled=False), f"{ground.path}?words=en-easy")
    page.fill("#working-1", "The sea")
    page.click("#plain-send button")
    expect(page.locator(".errors")).to_contain_text("Please say if we can use your words.")
    expect(page.locator("#working-1")).to_have_value("The sea")
    page.check("#workshop-yes", force=True)
    page.click("#plain-send button")
    expect(page.locator("h1")).to_have_text("Thank you")
    assert re.fullmatch(r"[A-Z2-9]{7}-W1", page.locator(".codes .code").inner_text())
    page.reload()
    assert ground.reviews() == 1


def test_the_poster_prints_on_one_page(own_place, open_window, tmp_path):
    ground = Ground(own_place, open_window, kind="dropIn")
    address = ground.desk.locator("a[href$='/poster']").first.get_attribute("href")
    ground.desk.goto(address)
    assert not faults_at(ground.desk, (PHONE_SMALL, 1280))
    pdf = ground.desk.pdf(path=tmp_path / "poster.pdf", prefer_css_page_size=True)
    assert len(re.findall(rb"/Type\s*/Page\b", pdf)) == 1
