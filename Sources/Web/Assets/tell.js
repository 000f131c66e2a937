// The form behind a link, one question a page. All that is typed is kept on the device at once, and sent when it is finished and there is a signal.
import { all, find, forget, fresh, keep, keeps, madeCode, onChange, sent, wipe } from "./tell-kept.js";
import { fill, showWhatApplies, told, typed } from "./tell-fields.js";
import { begin, go, leafOf, now } from "./tell-leaves.js";
import { sendAll, sendOne } from "./tell-send.js";
import { keepForm } from "./tell-device.js";

const form = document.getElementById("tell");
const part = (id) => document.getElementById(id);
const address = form.getAttribute("action");
let entry = fresh();
let finished = null; // the entry of which the last page tells

// --- what is typed

function remember() {
  if (finished) return;
  showWhatApplies(form);
  entry.typed = typed(form);
  entry.leaf = now();
  if (!entry.typed.length && !find(entry.id)) return;
  part("keeps-nothing").hidden = keep(entry);
  list();
}

function take(another) {
  entry = another;
  finished = null;
  fill(form, entry.typed);
}

form.addEventListener("input", remember);
form.addEventListener("change", remember);
addEventListener("pagehide", () => { if (entry.typed.length && find(entry.id)?.state === "open") remember(); });

// --- the last look, and sending

function look() {
  const lines = told(form), pairs = typed(form);
  const line = part("told-line").content;
  part("told").replaceChildren(...lines.map((leaf) => {
    const copy = line.cloneNode(true);
    copy.querySelector("h3").textContent = leaf.heading;
    copy.querySelector("div").append(...leaf.texts.map(({ own, text }) => {
      const shown = Object.assign(document.createElement("p"), { textContent: text, dir: "auto", className: own ? "own" : "" });
      shown.dataset.say = "";
      return shown;
    }));
    copy.querySelector("[data-none]").hidden = leaf.texts.length > 0;
    copy.querySelector("a").hash = leaf.id;
    copy.querySelector("a").setAttribute("aria-label", `${copy.querySelector("a").textContent}: ${leaf.heading}`);
    return copy;
  }));
  const workshop = pairs.find(([name]) => name === "workshop")?.[1];
  part("lacks-words").hidden = hasWords(pairs);
  part("lacks-workshop").hidden = Boolean(workshop);
  part("said-no").hidden = workshop !== "no";
  return hasWords(pairs) && workshop && workshop !== "no";
}

const hasWords = (pairs) => pairs.some(([name]) => /^(working|not-working|future)-[12]$/.test(name));

form.addEventListener("submit", async (event) => {
  event.preventDefault();
  if (now() !== "check") return part("next").click();
  if (!look()) return document.querySelector("#check .stop:not([hidden]) a, #check .gentle:not([hidden]) a")?.focus();
  entry.typed = typed(form).filter(([name]) => name !== "code" && name !== "day");
  entry.code = part("code")?.value.trim() || entry.code || madeCode();
  entry.typed.push(["code", entry.code], ["day", today()]);
  Object.assign(entry, { state: "waiting", leaf: "", why: "", field: "" });
  const isKept = keep(entry);
  finished = entry;
  entry = fresh();
  fill(form, []);
  go("thanks");
  thank("waiting");
  if (isKept) return sendNow();
  const became = await sendOne(finished, address);
  if (became.state === "sent") return thank("sent");
  take({ ...finished, ...became, state: "open" }); // nothing is lost while the page is open
  part("keeps-nothing").hidden = false;
  go("check");
});

function today() {
  const day = new Date();
  return [day.getFullYear(), day.getMonth() + 1, day.getDate()].map((number) => String(number).padStart(2, "0")).join("-");
}

function thank(state, why = "") {
  document.querySelectorAll("[data-standing]").forEach((line) => { line.hidden = line.dataset.standing !== state; });
  if (why) document.querySelector("[data-standing=wrong] [data-say]").textContent = why;
  const follows = finished.typed.some(([name]) => name === "thread");
  document.querySelector("[data-follow]").hidden = !follows;
  document.querySelector("[data-no-follow]").hidden = follows;
  const line = part("code-line").content;
  part("codes").replaceChildren(...codes(finished).map(({ code, heading }) => {
    const copy = line.cloneNode(true);
    copy.querySelector(".code").textContent = code;
    copy.querySelector("span").textContent = heading;
    return copy;
  }));
}

/** The codes of the cards, as the server will make them: `P01-N2` is the second thing under "not working". */
function codes({ code, typed: pairs }) {
  return [["working", "W"], ["not-working", "N"], ["future", "F"]].flatMap(([look, letter]) => [1, 2]
    .filter((rank) => pairs.some(([name]) => name === `${look}-${rank}`))
    .map((rank) => ({ code: `${code}-${letter}${rank}`, heading: part(`${look}-title`).textContent })));
}

async function sendNow() {
  await sendAll(address, (id, became) => {
    if (became.state === "closed") part("closed").hidden = false;
    if (finished?.id === id && became.state !== "closed") thank(became.state, became.why);
  });
  list();
}

// --- what is on this device

function list() {
  const entries = all().filter((one) => one.state !== "open" || one.typed.length);
  for (const place of document.querySelectorAll("[data-count]")) {
    const state = place.dataset.count;
    const count = String(state === "sent" ? sent() : entries.filter((one) => one.state === state).length);
    if (place.textContent !== count) place.textContent = count;
  }
  part("kept").hidden = !entries.length && !sent();
  part("wipe-all").hidden = !entries.length;
  document.querySelectorAll("[data-some-waiting]").forEach((line) => { line.hidden = !entries.some((one) => one.state === "waiting"); });
  part("entries").replaceChildren(...entries.map(line));
}

/** One entry, without its words. */
function line(one) {
  const copy = part(`entry-${one.state}`).content.cloneNode(true);
  copy.querySelector(".code").textContent = one.code || one.typed.find(([name]) => name === "code")?.[1] || "";
  const why = copy.querySelector(".error");
  if (why) why.textContent = one.why;
  copy.querySelector("[data-open]")?.addEventListener("click", () => open(one.id));
  copy.querySelector("[data-wipe]")?.addEventListener("click", () => { forget(one.id); if (one.id === entry.id) take(fresh()); list(); });
  return copy;
}

function open(id) {
  const one = find(id);
  if (!one) return list();
  take({ ...one, state: "open" });
  keep(entry);
  list();
  const leaf = one.state === "wrong" ? leafOf(one.field) : one.leaf;
  go(leaf && leaf !== "start" ? leaf : "working", one.state === "wrong" ? one.field : "");
}

part("wipe").addEventListener("click", () => { wipe(); take(fresh()); part("wipe-all").open = false; list(); go("start"); });
part("send-now").addEventListener("click", sendNow);
part("put-right").addEventListener("click", () => open(finished.id));
part("another").addEventListener("click", () => { take(fresh()); go("start"); });
onChange((id) => {
  if (!finished && id === entry.id) take(find(id)?.state === "open" ? find(id) : fresh());
  list();
});

// --- the beginning

document.querySelector("[data-other-words]").addEventListener("click", (event) => { event.currentTarget.hash = location.hash; });
["plain-send", "plain-private"].forEach((id) => { part(id).hidden = true; });
part("keeps-nothing").hidden = keeps;
// A page that was opened again goes on where it was; another person's answers are not shown before somebody asks for them.
const goesOn = location.hash && all().filter((one) => one.state === "open" && one.typed.length).at(-1);
take(goesOn || entry);
begin((leaf) => {
  if (leaf === "thanks" && !finished) return "start";
  if (leaf !== "thanks" && finished) { take(fresh()); list(); return "start"; }
  if (leaf !== "start" && entry.leaf !== leaf && find(entry.id)) keep(Object.assign(entry, { leaf }));
  if (leaf === "check") look();
  if (leaf === "start") list();
});
list();
sendNow();
keepForm();
addEventListener("online", sendNow);
document.addEventListener("visibilitychange", () => { if (!document.hidden) sendNow(); });
setInterval(() => { if (all().some((one) => one.state === "waiting")) sendNow(); }, 10_000);
