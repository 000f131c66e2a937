"""From the first page to the thread and the report, by a coordinator who has no mouse and whose browser runs no scripts."""
from playwright.sync_api import expect

from hands import Keys
from phrases import words
from walk import Walk
from walk_doing import MEASURE, PROMISE


def test_a_project_is_carried_through_all_eight_steps_by_keyboard_and_without_scripts(own_place, open_window):
    page = open_window(own_place, signed_in="morgan", java_script_enabled=False, width=390).new_page()
    walk = Walk(page, hand=Keys).start("The bus and the morning")
    walk.prepare()
    walk.collect()
    walk.theme([f"I said thing number {number}" for number in range(1, 9)])
    themes = walk.choose_themes(2)
    assert len(themes) == 2
    for theme in themes:
        walk.understand(theme)
    walk.done("understand")
    for theme in themes:
        walk.success(theme)
    walk.done("success")
    for theme in themes:
        walk.plan(theme)
    walk.implement(walk.decide())
    walk.review()

    walk.go("/thread")
    page.fill("#code", "T01-N1")
    page.click("main form button")
    for kind in ("said", "grouped", "caused", "known", "decided", "promised", "measured"):
        expect(page.locator(f"ol.thread > li.{kind}").first).to_be_visible()
    expect(page.locator("ol.thread")).to_contain_text("I wait for the bus")
    expect(page.locator("ol.thread")).to_contain_text(PROMISE)

    walk.go("/report")
    report = page.locator("article.report")
    expect(report).to_contain_text("So that people get more out of life.")
    expect(report).to_contain_text(MEASURE)
    expect(report).to_contain_text(words("report.status.done"))


def test_the_person_reads_what_became_of_their_words_without_an_account(own_place, open_window):
    page = open_window(own_place, java_script_enabled=False).new_page()
    page.goto("/words")
    page.fill("#code", "T01-N1")
    page.click("main form button")
    expect(page.locator("ol.thread > li").first).to_be_visible()
    expect(page.locator("main")).not_to_contain_text("I wait for the bus")
