"""Finds the pages that links lead to, one of each shape: /projects/a/cards/b and /projects/a/cards/c are one shape."""
import re
from html.parser import HTMLParser
from urllib.parse import parse_qsl, urljoin, urlsplit

from place import ROOT

WEB = ROOT / "Sources" / "Web"
# A guard against going round for ever; a project that has more shapes than this is not swept whole, and says so.
LIMIT = 200
NOT_PAGES = re.compile(r"/live(/|$)|/assets/|/pictures/")


def _literals():
    """The words that stand in addresses, read where the addresses are made."""
    found = set()
    for file in [WEB / "Site.swift", *WEB.rglob("*Addresses.swift")]:
        text = file.read_text(encoding="utf-8")
        found.update(re.findall(r"/([a-z][a-z-]+)", text))
    return found - {"people"}


LITERALS = _literals() | {"people"}


def shape(address):
    """The route behind an address, as far as its looks tell."""
    parts = urlsplit(address)
    path = "/".join(part if part in LITERALS else ":" for part in parts.path.split("/")[1:])
    names = sorted(name for name, _ in parse_qsl(parts.query) if name != "page")
    return f"/{path}" + (f"?{'&'.join(names)}" if names else "")


class _Links(HTMLParser):
    def __init__(self):
        super().__init__()
        self.found = []

    def handle_starttag(self, tag, attributes):
        address = dict(attributes).get("href")
        if tag == "a" and address:
            self.found.append(address)


def pages(request, start, within, seen=None):
    """Addresses below `within`, breadth first from `start`, one of each shape. `request` is a window's own way to ask."""
    seen = set() if seen is None else seen
    waiting, found = [start], []
    while waiting and len(found) < LIMIT:
        address = waiting.pop(0)
        if shape(address) in seen:
            continue
        seen.add(shape(address))
        answer = request.get(address)
        if "text/html" not in answer.headers.get("content-type", ""):
            continue
        assert answer.ok, f"{address} answers {answer.status}"
        found.append(address)
        links = _Links()
        links.feed(answer.text())
        for link in links.found:
            target = urljoin(address, link).split("#")[0]
            if target.startswith(within) and not NOT_PAGES.search(target):
                waiting.append(target)
    assert len(found) < LIMIT, f"more than {LIMIT} pages below {start}"
    return found
