"""The grid of cost and impact: its names can be read wherever ideas are put."""
from looks import DESK, PHONE, PHONE_SMALL

GRID = "/projects/allotment/plan/grid"
# Every spot that two answers from 0 to 10 can draw, set into the drawing; gives back the names that one of them lies over.
COVERED = """() => {
  const spots = document.querySelector('svg.spots');
  const spot = spots.querySelector('g.spot');
  for (let x = 0; x <= 360; x += 36) for (let y = 0; y <= 360; y += 36) {
    const one = spot.cloneNode(true);
    one.querySelector('circle').setAttribute('cx', x);
    one.querySelector('circle').setAttribute('cy', y);
    spots.append(one);
  }
  const circles = [...spots.querySelectorAll('circle')].map((circle) => circle.getBoundingClientRect());
  const inside = (name) => { const range = document.createRange(); range.selectNodeContents(name); return range.getBoundingClientRect(); };
  return [...document.querySelectorAll('.quarter-name, .axis')].filter((name) => {
    const box = inside(name);
    return circles.some((c) => c.left < box.right && box.left < c.right && c.top < box.bottom && box.top < c.bottom);
  }).map((name) => name.textContent);
}"""


def test_no_spot_lies_over_a_name(place, open_window):
    page = open_window(place, signed_in="morgan").new_page()
    for width in (PHONE_SMALL, PHONE, DESK):
        page.set_viewport_size({"width": width, "height": 844 if width < 800 else 900})
        assert page.goto(GRID).ok
        assert page.locator(".quarter-name").count() == 4
        assert page.evaluate(COVERED) == [], width
