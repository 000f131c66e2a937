"""One invented place, filled once; a copy of it for each file of tests that changes something. Nothing leaves this machine."""
import os
from pathlib import Path

import pytest
from playwright.sync_api import expect, sync_playwright

import people
from place import Place, copied, heard

CHROMIUM = os.environ.get("HEARD_CHROMIUM", "/usr/bin/chromium")
ALONE = "MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"
SHOTS = Path(__file__).parent / "shots"
expect.set_options(timeout=15_000)  # how long to wait for what has to come; nothing waits longer than it must


@pytest.fixture(scope="session")
def program():
    return heard()


@pytest.fixture(scope="session")
def filled(program, tmp_path_factory):
    """The folder of a place that was filled and has ended cleanly."""
    folder = tmp_path_factory.mktemp("filled")
    place = Place(program, folder)
    assert place.stop() == 0, "\n".join(place.said)
    return folder


@pytest.fixture(scope="session")
def place(program, filled, tmp_path_factory):
    """A place to look at. Who changes something takes `own_place`."""
    place = Place(program, copied(filled, tmp_path_factory.mktemp("place")))
    yield place
    place.stop()


@pytest.fixture(scope="module")
def own_place(program, filled, tmp_path_factory):
    """A place of this file's own."""
    place = Place(program, copied(filled, tmp_path_factory.mktemp("own")))
    yield place
    place.stop()


@pytest.fixture(scope="session")
def browser():
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=CHROMIUM, args=["--no-sandbox", f"--host-resolver-rules={ALONE}", "--disable-background-networking"])
        yield browser
        browser.close()


@pytest.hookimpl(hookwrapper=True)
def pytest_runtest_makereport(item, call):
    outcome = yield
    if call.when == "call":
        item.failed = outcome.get_result().failed


@pytest.fixture
def open_window(browser, request):
    """Opens windows that are closed, and asked what went wrong, when the test ends. Where it fails, each page is photographed."""
    opened, opened_contexts = [], []

    def open_one(place, signed_in=None, **options):
        manager = people.window(browser, place, **options)
        context = manager.__enter__()
        opened.append(manager)
        opened_contexts.append(context)
        if signed_in:
            page = context.new_page()
            people.sign_in(page, signed_in)
            page.close()
        return context

    yield open_one
    if getattr(request.node, "failed", False):
        photograph(request.node.name, opened_contexts)
    wrong = []
    for manager in reversed(opened):
        try:
            manager.__exit__(None, None, None)
        except AssertionError as fault:
            wrong.append(str(fault))
    assert not wrong, "\n".join(wrong)


def photograph(name, contexts):
    SHOTS.mkdir(exist_ok=True)
    for number, page in enumerate(page for context in contexts for page in context.pages):
        print(f"window {number}: {page.url}")
        page.screenshot(path=SHOTS / f"failed-{name[:80]}-{number}.png", full_page=True)


@pytest.fixture(scope="session")
def shots():
    """Where pictures of pages go: looked at by eye, never compared."""
    folder = Path(os.environ.get("HEARD_SHOTS", SHOTS))
    folder.mkdir(parents=True, exist_ok=True)
    return folder
