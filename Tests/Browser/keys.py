"""Hands on the keyboard alone: Tab to a thing as anybody would, never a click."""

HERE = """(element) => element === document.activeElement"""

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


def tab_to(page, selector, limit=150):
    """Presses Tab until the first thing that this selects has the focus. Everything on the way has to show that it had it."""
    goal = page.locator(selector).first
    goal.wait_for(state="attached")
    for _ in range(limit):
        page.keyboard.press("Tab")
        if page.evaluate("() => document.activeElement === document.body"):
            continue
        unseen = page.evaluate(SEEN)
        assert not unseen, unseen
        if goal.evaluate(HERE):
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
