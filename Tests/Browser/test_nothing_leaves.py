"""Heard runs in a hall without internet: nothing is fetched from elsewhere. Every window of every test is watched for it; this asks whether the watch is awake."""
import pytest

from people import sign_in, window


def test_a_page_can_fetch_nothing_from_elsewhere_and_the_watch_sees_it_try(browser, place):
    with pytest.raises(AssertionError, match="elsewhere|rules"):
        with window(browser, place) as context:
            page = context.new_page()
            page.goto("/")
            page.evaluate("() => fetch('http://example.org/').catch(() => {})")


def test_a_form_from_elsewhere_changes_nothing(place, open_window):
    context = open_window(place)
    page = context.new_page()
    sign_in(page, "morgan")
    answer = context.request.post("/projects/allotment/title", form={"title": "Taken over"}, headers={"Origin": "http://example.org"})
    assert answer.status == 403
    page.goto("/projects/allotment")
    assert "Taken over" not in page.content()
