"""What every page has to be, whatever it shows."""
from axe_playwright_python.base import AXE_SCRIPT

RULES = {"resultTypes": ["violations"], "rules": {"target-size": {"enabled": True}, "color-contrast-enhanced": {"enabled": True}}}
PHONE_SMALL, PHONE, DESK = 320, 390, 1280

SIDEWAYS = """() => {
  const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
  if (wide <= 0) return '';
  const over = [...document.querySelectorAll('body *')].filter((e) => {
    const box = e.getBoundingClientRect();
    if (box.right <= document.documentElement.clientWidth + 1 || !box.width) return false;
    for (let p = e.parentElement; p; p = p.parentElement) if (getComputedStyle(p).overflowX !== 'visible') return false;
    return true;
  });
  return `${wide}px too wide: ` + over.slice(-3).map((e) => e.outerHTML.slice(0, 120)).join(' | ');
}"""


def violations(page):
    """What axe finds, a line each. Its script is given to a page once."""
    if not page.evaluate("() => Boolean(window.axe)"):
        page.evaluate(AXE_SCRIPT)
    for violation in page.evaluate("(rules) => axe.run(rules).then((found) => found.violations)", RULES):
        for node in violation["nodes"][:3]:
            why = " ".join(check["message"] for check in node["any"] + node["all"] + node["none"])[:200]
            yield f"{violation['id']}: {node['html'][:160]} ({why})"


def faults(page):
    """What is wrong with the page as it stands, a line each; empty where it is good."""
    found = list(violations(page))
    sideways = page.evaluate(SIDEWAYS)
    if sideways:
        found.append(f"scrolls sideways, {sideways}")
    headings = page.locator("h1").count()
    if headings != 1:
        found.append(f"{headings} headings of the first level")
    if not page.title().strip() or page.title().startswith(" -"):
        found.append("no title")
    return found


def faults_at(page, widths):
    """The same at several widths of one page that is open."""
    found = []
    for width in widths:
        page.set_viewport_size({"width": width, "height": 844 if width < 800 else 900})
        found += [f"{width}: {fault}" for fault in faults(page)]
    return found
