"""Hands on the keyboard alone: Tab to a thing as anybody would, never a click."""

# Whether one of these has the focus.
HERE = "(elements) => elements.includes(document.activeElement)"

# A thing that has the focus shows it, and nothing lies over it.
SEEN = """() => {
  const it = document.activeElement;
  const shown = [it, it.closest('label'), it.closest('.choice'), it.parentElement].filter(Boolean).some((e) => {
    const style = getComputedStyle(e);
    return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
  });
  if (!shown) return `does not show that it has the focus: ${it.outerHTML.slice(0, 150)}`;
  const box = (it.closest('label') ?? it).getBoundingClientRect();
  const x = Math.min(Math.max(box.left + box.width / 2, 0), innerWidth - 1), y = Math.min(Math.max(box.top + Math.min(box.height / 2, 20), 0), innerHeight - 1);
  const top = document.elementFromPoint(x, y);
  if (!top || !(it.contains(top) || top.contains(it) || it.closest('label')?.contains(top))) return `lies under something else: ${it.outerHTML.slice(0, 150)}`;
  return '';
}"""


def tab_to_this(page, things, limit=400):
    """Presses Tab until one of these has the focus, which it then has to show."""
    things.first.wait_for(state="attached")
    for _ in range(limit):
        page.keyboard.press("Tab")
        if things.evaluate_all(HERE):
            unseen = page.evaluate(SEEN)
            assert not unseen, f"{page.url}: {unseen}"
            return
    raise AssertionError(f"Tab does not lead to {things} on {page.url}")


def tab_to(page, selector, limit=150):
    """The same for the first thing that this selects; everything on the way has to show that it had the focus."""
    goal = page.locator(selector).first
    goal.wait_for(state="attached")
    for _ in range(limit):
        page.keyboard.press("Tab")
        if page.evaluate("() => document.activeElement === document.body"):
            continue
        unseen = page.evaluate(SEEN)
        assert not unseen, f"{page.url}: {unseen}"
        if goal.evaluate("(element) => element === document.activeElement"):
            return
    raise AssertionError(f"Tab does not lead to {selector} on {page.url}")


def press(page, selector, key="Enter"):
    """Goes there with Tab, then presses the key."""
    tab_to(page, selector)
    page.keyboard.press(key)


def type_in(page, selector, text):
    tab_to(page, selector)
    page.keyboard.press("Control+a")
    page.keyboard.type(text)
