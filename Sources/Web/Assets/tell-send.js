// Sends what waits, one after the other, and believes only an answer that names the review: a login page of some network is no answer.
import { all, find, keep, letGo } from "./tell-kept.js";

const patience = 20_000;
let hangs = null;
let busy = false;
// What hangs since before the signal came back never arrives: it is tried afresh.
addEventListener("online", () => { if (busy) hangs?.abort(); });

/** What became of one: "sent", "waiting" (try again), "wrong" (with why and the field), "closed" (the link). */
async function send(entry, address) {
  const trying = hangs = new AbortController();
  const tooLong = setTimeout(() => trying.abort(), patience);
  try {
    const body = new URLSearchParams([...entry.typed, ["id", entry.id]]);
    const given = { method: "POST", body, redirect: "error", headers: { Accept: "text/html", "X-Heard": "fragment" } };
    const answer = await fetch(address, { ...given, signal: trying.signal });
    if (answer.status === 204 && answer.headers.get("X-Heard-Go")?.includes(`review=${entry.id}`)) return { state: "sent" };
    if (answer.status === 404 || answer.status === 410) return { state: "closed" };
    if (answer.status !== 422) return { state: "waiting" };
    const link = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector(".errors a");
    return link ? { state: "wrong", why: link.textContent, field: link.hash.slice(1) } : { state: "waiting" };
  } catch {
    return { state: "waiting" };
  } finally { clearTimeout(tooLong); }
}

async function round(address, told) {
  for (const { id } of all().filter((entry) => entry.state === "waiting")) {
    const entry = find(id);
    if (entry?.state !== "waiting") continue;
    const became = await send(entry, address);
    if (became.state === "sent") letGo(id);
    if (became.state === "wrong" && find(id)) keep({ ...entry, ...became });
    told(id, became);
    if (became.state === "closed" || became.state === "waiting") return;
  }
}

let again = false;

/** All that waits, by one page at a time. Who asks while something is under way is not forgotten. `told` hears what became of each. */
export async function sendAll(address, told) {
  again = true;
  if (busy) return;
  busy = true;
  try {
    while (again) {
      again = false;
      if (navigator.locks) await navigator.locks.request(`heard tell ${location.pathname}`, () => round(address, told));
      else await round(address, told);
    }
  } finally { busy = false; }
}

/** For a browser that keeps nothing: this one, now. */
export const sendOne = send;
