// The slide show: the next card comes without a new page, so that a full screen stays full. Without this script the links do the same.
const slide = document.getElementById("slide");
const ways = document.getElementById("slide-ways");
const auto = document.getElementById("slide-auto");
const way = (name) => document.getElementById(`slide-${name}`);
let timer = 0;
let going = false;
let last = 0;

async function go(address) {
  const turn = ++last;
  try {
    const answer = await fetch(address, { credentials: "same-origin" });
    if (!answer.ok || answer.redirected) throw new Error();
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    if (turn !== last) return;
    const focused = document.activeElement?.id;
    for (const place of [slide, ways]) place.replaceChildren(...page.getElementById(place.id).childNodes);
    history.replaceState(null, "", address);
    if (focused && !document.activeElement?.id) document.getElementById(focused)?.focus();
  } catch {
    if (turn === last) location.assign(address);
  }
  wait();
}

function turn(name) {
  const link = way(name);
  if (link) go(link.href);
}

function wait() {
  clearTimeout(timer);
  if (!going) return;
  if (!way("next")) return play(false);
  const seconds = Number(slide.querySelector("[data-seconds]")?.dataset.seconds) || 12;
  timer = setTimeout(() => (document.hidden ? wait() : turn("next")), seconds * 1000);
}

function play(on) {
  going = on;
  auto.setAttribute("aria-pressed", String(on));
  auto.querySelector("[data-on]").hidden = !on;
  auto.querySelector("[data-off]").hidden = on;
  wait();
}

ways.addEventListener("click", (event) => {
  const link = event.target.closest("a[rel]");
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  go(link.href);
});

addEventListener("keydown", (event) => {
  if (event.altKey || event.ctrlKey || event.metaKey || event.target.closest?.("input, select, textarea")) return;
  if (event.key === " " && event.target.closest?.("button, a")) return;
  const left = document.documentElement.dir === "rtl" ? "next" : "before";
  const right = left === "next" ? "before" : "next";
  const named = { ArrowLeft: left, ArrowRight: right, PageUp: "before", PageDown: "next", " ": event.shiftKey ? "before" : "next" }[event.key];
  if (!named) return;
  event.preventDefault();
  turn(named);
});

let from = null;
slide.addEventListener("touchstart", (event) => { from = event.touches.length === 1 ? event.touches[0] : null; }, { passive: true });
slide.addEventListener("touchend", (event) => {
  const to = event.changedTouches[0];
  if (!from || !to) return;
  const [wide, high] = [to.clientX - from.clientX, to.clientY - from.clientY];
  from = null;
  if (Math.abs(wide) > 60 && Math.abs(wide) > 2 * Math.abs(high)) turn(wide < 0 ? "next" : "before");
});

if (auto && way("next")) {
  auto.hidden = false;
  auto.addEventListener("click", () => play(!going));
}
