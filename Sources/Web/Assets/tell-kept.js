// What is kept on this device until it was sent: one entry for each person, in the browser's own store, under the address of the form.
// Every entry has a key of its own, so that two open pages cannot lose each other's. Once sent, an entry is gone; only a count stays.
const start = `heard tell ${location.pathname} `;
const sentCount = `heard told ${location.pathname}`;
const letters = "abcdefghijkmnpqrstuvwxyz23456789", codeLetters = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";

function random(from, count) {
  return [...crypto.getRandomValues(new Uint32Array(count))].map((number) => from[number % from.length]).join("");
}

/** Whether this browser keeps anything at all. */
export const keeps = (() => {
  try { localStorage.setItem(`${start}?`, ""); localStorage.removeItem(`${start}?`); return true; } catch { return false; }
})();

/** A new person's answers. The id is made here, once: with it, the same answers can be sent ten times and arrive once. */
export const fresh = () => ({ id: random(letters, 16), state: "open", begun: Date.now(), leaf: "", typed: [], code: "", why: "", field: "" });
export const madeCode = () => random(codeLetters, 7);

export function all() {
  if (!keeps) return [];
  return Object.keys(localStorage).filter((key) => key.startsWith(start)).map(read).filter(Boolean).sort((a, b) => a.begun - b.begun);
}

function read(key) {
  try { return JSON.parse(localStorage.getItem(key)); } catch { return null; }
}

export const find = (id) => (keeps ? read(start + id) : null);

/** False where it could not be kept. */
export function keep(entry) {
  try { localStorage.setItem(start + entry.id, JSON.stringify(entry)); return true; } catch { return false; }
}

export function forget(id) {
  if (keeps) localStorage.removeItem(start + id);
}

export const sent = () => (keeps ? Number(localStorage.getItem(sentCount) ?? 0) : 0);

/** It arrived: nothing of it stays but one more in the count, however often we hear so. */
export function letGo(id) {
  if (!find(id)) return;
  forget(id);
  localStorage.setItem(sentCount, String(sent() + 1));
}

export function wipe() {
  if (!keeps) return;
  all().forEach((entry) => forget(entry.id));
  localStorage.removeItem(sentCount);
}

/** Calls back when another page of the same form changed what is kept. */
export function onChange(heard) {
  addEventListener("storage", (event) => { if (event.key === null || event.key.startsWith(start)) heard(event.key?.slice(start.length) ?? ""); });
}
