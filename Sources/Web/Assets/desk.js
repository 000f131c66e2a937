// Makes the desk of the card call quicker: keys that press the buttons, and a box that finds a cluster by its words.
// Everything it does can be done without it.
const keys = document.getElementById("keys");
const box = document.getElementById("find-place");
const find = document.getElementById("find");
const rows = () => [...document.querySelectorAll("#places > li")];
const kept = "heard-desk-keys";
const many = 9;

function useKeys(on) {
  keys.checked = on;
  document.documentElement.toggleAttribute("data-keys", on);
  localStorage.setItem(kept, on ? "on" : "off");
}

function press(letter) {
  if (letter === keys.dataset.undo.toLowerCase()) return document.getElementById("undo-button");
  if (letter === keys.dataset.say.toLowerCase()) return document.querySelector("[data-say-button]:not([hidden])");
  if (letter === keys.dataset.find && !box.hidden) return find;
  return [...document.querySelectorAll("[data-key]")].find((button) => button.dataset.key.toLowerCase() === letter);
}

document.addEventListener("keydown", (event) => {
  if (!keys.checked || event.repeat || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target.closest?.("textarea, select, input:not([type=checkbox])")) return;
  const target = press(event.key.toLowerCase());
  if (!target) return;
  event.preventDefault();
  if (target === find) target.focus(); else target.click();
});

function show() {
  const all = rows();
  box.hidden = all.length <= many;
  const typed = box.hidden ? "" : find.value.trim().toLowerCase();
  for (const row of all) row.hidden = typed !== "" && !row.textContent.toLowerCase().includes(typed);
}

find.addEventListener("input", show);
find.addEventListener("keydown", (event) => {
  if (event.key === "Escape") { find.value = ""; show(); }
  if (event.key !== "Enter") return;
  event.preventDefault();
  const first = find.value.trim() && rows().find((row) => !row.hidden)?.querySelector("button");
  if (!first) return;
  first.click();
  find.value = "";
  show();
});

document.getElementById("keys-choice").hidden = false;
keys.addEventListener("change", () => useKeys(keys.checked));
useKeys(localStorage.getItem(kept) !== "off");
// How fast the call goes, beside what was planned (counted in this window, so a desk that was just opened starts at nought).
const paceKept = `heard pace ${location.pathname}`;
const tenMinutes = 600_000;

function showPace() {
  const line = document.getElementById("pace");
  if (!line) return;
  const [now, placed] = [Date.now(), Number(line.dataset.placed)];
  const seen = JSON.parse(sessionStorage.getItem(paceKept) ?? "[]").filter(([at]) => now - at < tenMinutes);
  if (seen.at(-1)?.[1] !== placed) seen.push([now, placed]);
  sessionStorage.setItem(paceKept, JSON.stringify(seen));
  const done = placed - seen[0][1];
  line.hidden = done < 1;
  if (line.firstElementChild.textContent !== String(done)) line.firstElementChild.textContent = done;
}

new MutationObserver(showPace).observe(document.querySelector(".desk-now"), { childList: true, subtree: true });
showPace();
new MutationObserver(show).observe(document.querySelector(".desk-places"), { childList: true, subtree: true });
show();
