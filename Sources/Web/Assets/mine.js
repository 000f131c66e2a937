// What is mine alone, such as my dots or my asking for a break, is never in a stream that others hear. When the common part
// of the page says that there is something new in it (another vote, a break that was answered), my part is fetched with the page.
import { replaceRegions } from "./regions.js";

let asked = null;

/** What the common part says that my part does not know yet; null where all is as it should be. */
function news() {
  const common = document.querySelector("[data-call]:not([data-region=mine])")?.dataset;
  const mine = document.querySelector("[data-region=mine]")?.dataset;
  if (!common || !mine) return null;
  const pause = document.querySelector("[data-region=pause][data-answered]")?.dataset;
  const isNew = common.call !== mine.call || (pause && pause.answered !== common.answered);
  return isNew ? `${common.call} ${common.answered}` : null;
}

async function check() {
  const now = news();
  if (now === null || asked === now) { if (now === null) asked = null; return; }
  asked = now;
  try {
    const answer = await fetch(location.href, { headers: { Accept: "text/html" } });
    if (answer.status >= 500) throw new Error(answer.statusText);
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const fresh = ["mine", "done", "pause"].map((name) => page.querySelector(`[data-region=${name}]`)).filter(Boolean);
    if (!fresh.length) return location.reload();
    const holder = document.createElement("template");
    holder.content.append(...fresh);
    replaceRegions(holder.content);
  } catch {
    setTimeout(() => { asked = null; check(); }, 3000);
  }
}

new MutationObserver(check).observe(document.querySelector("main"), { childList: true, subtree: true });
check();
