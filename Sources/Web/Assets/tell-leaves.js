// One page of the form at a time. Where somebody is stands after the # of the address, so that the browser's own Back goes back.
const leaves = [...document.querySelectorAll("[data-leaf]")];
const [back, next, send, stop] = ["back", "next", "send", "stop"].map((id) => document.getElementById(id));
const title = document.title;
let shown = "";

export const now = () => shown;
const place = (id) => leaves.findIndex((leaf) => leaf.id === id);

function show(id, focus) {
  shown = id;
  leaves.forEach((leaf) => { leaf.hidden = leaf.id !== id; });
  const isEnd = id === "thanks";
  document.getElementById("bar").hidden = isEnd;
  back.hidden = id === "start";
  next.hidden = id === "check";
  next.querySelector("[data-at-start]").hidden = id !== "start";
  next.querySelector("[data-after]").hidden = id === "start";
  send.hidden = id !== "check";
  stop.hidden = id === "start" || isEnd;
  const heading = leaves[place(id)].querySelector("h2");
  document.title = `${heading.textContent} - ${title}`;
  if (!focus) return;
  scrollTo(0, 0);
  heading.focus({ preventScroll: true });
}

/** Starts with the page that the address names, and follows it. `changed` is told before a page is shown; it may name another. */
export function begin(changed) {
  document.getElementById("tell").classList.add("paged");
  const follow = (focus) => {
    const asked = leaves.some((leaf) => leaf.id === location.hash.slice(1)) ? location.hash.slice(1) : "start";
    const id = changed(asked) ?? asked;
    if (id !== asked) history.replaceState(null, "", `#${id}`);
    show(id, focus);
  };
  addEventListener("hashchange", () => follow(true));
  back.addEventListener("click", () => go(leaves[place(shown) - 1].id));
  next.addEventListener("click", () => go(leaves[place(shown) + 1].id));
  follow(false);
}

export function go(id, field) {
  if (location.hash.slice(1) === id) show(id, true);
  else location.hash = id;
  if (field) setTimeout(() => document.getElementById(field)?.focus());
}

/** The page on which a field stands. */
export const leafOf = (field) => document.getElementById(field)?.closest("[data-leaf]")?.id;
