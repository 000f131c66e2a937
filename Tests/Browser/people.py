"""Somebody at a browser. Every window is watched: nothing may be fetched from elsewhere, and no script may break."""
from contextlib import contextmanager
from urllib.parse import urlsplit

PASSWORDS = {
    "morgan": "warm-kettle-morning",
    "ashley": "two-big-pinboards",
    "frankie": "three-good-questions",
    "jo": "my-own-words-first",
    "rowan": "every-door-can-open",
    "lee": "read-it-to-me-please",
}

# Headless browsers have no voices: this one notes what it is asked to say.
VOICE = """
window.__said = [];
window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
Object.defineProperty(window, 'speechSynthesis', { value: {
  speak(spoken) { window.__said.push(spoken.text); setTimeout(() => { spoken.onstart?.(); spoken.onend?.(); }); },
  cancel() {}, getVoices: () => [{ lang: 'en-GB', name: 'Test', localService: true }], addEventListener() {} } });
"""

# What live streams bring is kept as it came, so that a test can look for what must not be in it.
STREAM = """
window.__streamed = [];
const Real = window.EventSource;
window.EventSource = class extends Real {
  constructor(...given) { super(...given); this.addEventListener('region', (event) => window.__streamed.push(event.data)); }
};
"""


class Watch:
    """What went wrong behind a page while somebody looked at it."""

    def __init__(self, context):
        self.bad = []
        context.on("request", self._asked)
        context.on("weberror", lambda error: self.bad.append(f"script broke: {error.error}"))
        context.on("console", self._said)

    def _asked(self, request):
        address = urlsplit(request.url)
        if address.scheme in ("data", "blob", "about"):
            return
        if address.hostname != "127.0.0.1":
            self.bad.append(f"fetched from elsewhere: {request.url}")

    def _said(self, message):
        if "Content Security Policy" in message.text or "Refused to" in message.text:
            self.bad.append(f"against the page's own rules: {message.text}")


@contextmanager
def window(browser, place, width=1280, height=900, **options):
    """A fresh window on a place: own cookies, nobody signed in. Ends with a look at what went wrong behind the pages."""
    context = browser.new_context(
        base_url=place.address, viewport={"width": width, "height": height}, reduced_motion="reduce", locale="en-GB", **options)
    context.set_default_timeout(20_000)
    context.add_init_script(VOICE)
    context.add_init_script(STREAM)
    watch = Watch(context)
    try:
        yield context
    finally:
        context.close()
    assert not watch.bad, "\n".join(watch.bad)


def sign_in(page, name):
    """As anybody would: name, password, button."""
    page.goto("/sign-in")
    page.fill("#name", name)
    page.fill("#password", PASSWORDS[name])
    page.click("form[action='/sign-in'] button")
    page.wait_for_url(lambda address: "/sign-in" not in address)
    return page
