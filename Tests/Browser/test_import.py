"""Bringing in what people said: seen before it is brought in, taken back whole, and nothing in a file is believed."""
import pytest
from playwright.sync_api import expect

from phrases import words
from place import ROOT
from walk import FIXTURES, Walk

CASES = ROOT.parent / "shared" / "cases"


@pytest.fixture
def walk(own_place, open_window):
    page = open_window(own_place, signed_in="morgan").new_page()
    return Walk(page).start("An import")


def cards(walk):
    walk.go("/cards")
    return walk.page.locator("ul.cards > li").count()


def test_a_preview_says_what_is_left_out_before_anything_is_brought_in(walk):
    walk.bring_in(FIXTURES / "four-people.csv")
    page = walk.page
    expect(page.locator("h1")).to_have_text(words("collect.preview.title"))
    happens = page.locator("section.next")
    expect(happens).to_contain_text(words("collect.preview.new.other", count=4))
    expect(happens).to_contain_text("Name")
    expect(happens).to_contain_text("E-mail")
    expect(page.locator("main")).not_to_contain_text("Somebody One")
    expect(page.locator("main")).not_to_contain_text("one@example.org")
    assert cards(walk) == 0


def test_what_was_brought_in_can_be_taken_back_and_comes_only_once(walk):
    page = walk.page
    walk.bring_in(FIXTURES / "four-people.csv")
    walk.press("", "button[value=bring]")
    assert cards(walk) == 13
    walk.bring_in(FIXTURES / "four-people.csv")
    expect(page.locator("section.next")).to_contain_text(words("collect.preview.same.other", count=4))
    assert not page.locator("button[value=bring]").count()
    walk.go("/collect/imports")
    page.locator("summary", has_text=words("collect.imports.takeBack")).click()
    walk.press("/take-back")
    assert cards(walk) == 0


def test_columns_can_be_read_another_way(walk):
    page = walk.page
    walk.bring_in(FIXTURES / "four-people.csv")
    page.locator("#columns > summary").click()
    column = page.locator("#columns .field", has_text="What is working 2").locator("select")
    column.select_option(label=words("collect.column.unused"))
    with page.expect_navigation():
        page.click("button[value=look]")
    expect(page.locator("main")).to_contain_text(words("collect.preview.looked"))
    expect(page.locator("#columns .field", has_text="What is working 2").locator("option:checked")).to_have_text(words("collect.column.unused"))


@pytest.mark.skipif(not CASES.exists(), reason="the sets of reviews are not beside this checkout")
def test_an_export_of_a_forms_tool_is_brought_in_whole(walk):
    walk.bring_in(CASES / "provider17" / "ms-forms.csv")
    expect(walk.page.locator("section.next")).to_contain_text(words("collect.preview.new.other", count=17))
    walk.press("", "button[value=bring]")
    walk.go("/collect")
    expect(walk.page.locator(".facts")).to_contain_text("17")


def test_a_file_that_is_no_table_gets_a_kind_word_and_brings_nothing_in(walk):
    page = walk.page
    walk.go("/collect/bring-in")
    page.set_input_files("#file", FIXTURES / "not-a-table.csv")
    with page.expect_navigation():
        page.click("form[action$='/bring-in'] button")
    expect(page.locator("#errors")).to_be_visible()
    expect(page.locator("#file")).to_be_visible()
    assert cards(walk) == 0


def test_no_file_at_all_is_said_beside_the_field(walk):
    walk.go("/collect/bring-in")
    with walk.page.expect_navigation():
        walk.page.click("form[action$='/bring-in'] button")
    expect(walk.page.locator("#errors")).to_contain_text(words("collect.bringIn.none"))


def test_words_that_look_like_a_page_are_shown_as_words(walk):
    page = walk.page
    walk.bring_in(FIXTURES / "hostile.csv")
    title = page.title()
    walk.press("", "button[value=bring]")
    for address in ("/cards", "/theme/desk", "/collect/reviews?q=H01", "/wall", "/story"):
        walk.go(address)
        assert "broken" not in page.title()
        assert not page.locator("main h1:text-is('Big'), main img").count()
    walk.go("/cards")
    expect(page.locator("ul.cards")).to_contain_text("<script>document.title='broken'</script>I like my job")
    expect(page.locator("ul.cards")).to_contain_text("</textarea><h1>Big</h1>")
    expect(page.locator("ul.cards")).to_contain_text("{{words}} {{{words}}}")
    assert not page.locator("ul.cards a[href^='javascript']").count()
    assert title
