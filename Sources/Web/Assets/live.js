// Follows what happens: each `region` event of the page's stream replaces the regions of the same names.
import { replaceRegions } from "./regions.js";
import { hideStrip, showStrip } from "./strip.js";

const address = document.body.dataset.live;
const patience = 5000;
let lastSeen = "";
let wait = 1000;
let lost;

function listen() {
  const url = new URL(address, location.href);
  if (lastSeen) url.searchParams.set("after", lastSeen);
  const source = new EventSource(url);
  lost ??= setTimeout(() => showStrip("strip-lost"), patience);

  source.addEventListener("open", () => {
    clearTimeout(lost);
    lost = undefined;
    wait = 1000;
    hideStrip("strip-lost");
  });
  source.addEventListener("region", (event) => {
    lastSeen = event.lastEventId || lastSeen;
    const holder = document.createElement("template");
    holder.innerHTML = event.data;
    replaceRegions(holder.content);
  });
  source.addEventListener("bye", () => { // not for these eyes any more: the page says by itself what is
    source.close();
    clearTimeout(lost);
    location.reload();
  });
  source.addEventListener("error", () => {
    lost ??= setTimeout(() => showStrip("strip-lost"), patience);
    if (source.readyState !== EventSource.CLOSED) return;
    setTimeout(listen, wait);
    wait = Math.min(wait * 2, 15000);
  });
  addEventListener("pagehide", () => source.close(), { once: true });
}

addEventListener("pageshow", (event) => { if (event.persisted) listen(); });
if (address) listen();
