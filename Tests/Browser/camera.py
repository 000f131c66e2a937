"""Takes the guide's pictures: WebP, small enough to be kept beside the words. Without HEARD_SHOTS it takes whole pages at two widths, for eyes."""
import base64
import os

from looks import DESK, PHONE

FOR_THE_GUIDE = "HEARD_SHOTS" in os.environ
WIDE, TALL = 900, 760  # CSS pixels of a picture on a page of the guide
SHOWN = 800  # pixels across that a picture is kept with at most
QUALITY = 45
MARGIN = 20

TOP = "(one) => one.getBoundingClientRect().top + window.scrollY"
WHOLE = "() => document.documentElement.scrollHeight"


def photograph(page, folder, name, top="h1", tall=TALL, width=WIDE):
    """From the element `top` (None: from the very top) down, never past the end of the page."""
    if not FOR_THE_GUIDE:
        return whole(page, folder, name)
    before = page.viewport_size
    page.set_viewport_size({"width": width, "height": before["height"] if width == before["width"] else 900})
    page.evaluate("() => { document.activeElement?.blur(); return document.fonts.ready }")
    start = max(0, page.locator(top).first.evaluate(TOP) - MARGIN) if top else 0
    scale = min(0.85, SHOWN / width)
    keep(page, folder / f"{name}.webp", {"x": 0, "y": start, "width": width, "height": min(tall, page.evaluate(WHOLE) - start), "scale": scale})
    page.set_viewport_size(before)


def keep(page, file, clip):
    wire = page.context.new_cdp_session(page)
    taken = wire.send("Page.captureScreenshot", {"format": "webp", "quality": QUALITY, "captureBeyondViewport": True, "clip": clip})
    file.write_bytes(base64.b64decode(taken["data"]))
    wire.detach()


def whole(page, folder, name):
    before = page.viewport_size
    for width in (PHONE, DESK):
        page.set_viewport_size({"width": width, "height": 844 if width == PHONE else 900})
        page.screenshot(path=folder / f"{name}-{width}.png", full_page=True)
    page.set_viewport_size(before)
