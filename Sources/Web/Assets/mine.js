// What is mine alone, such as my dots, is never in a stream that others hear. When the common part of the page
// names another vote than my part does, my part is fetched again with the page.
import { replaceRegions } from "./regions.js";

let asked = null;

async function check() {
  const common = document.querySelector("[data-call]:not([data-region=mine])");
  const mine = document.querySelector("[data-region=mine]");
  const call = common?.dataset.call;
  if (!mine || call === undefined || call === mine.dataset.call) { asked = null; return; }
  if (asked === call) return;
  asked = call;
  try {
    const answer = await fetch(location.href, { headers: { Accept: "text/html" } });
    if (answer.status >= 500) throw new Error(answer.statusText);
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const fresh = page.querySelector("[data-region=mine]");
    if (!fresh) return location.reload();
    const holder = document.createElement("template");
    holder.content.append(fresh);
    replaceRegions(holder.content);
  } catch {
    setTimeout(() => { asked = null; check(); }, 3000);
  }
}

new MutationObserver(check).observe(document.querySelector("main"), { childList: true, subtree: true });
check();
