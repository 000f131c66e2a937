// Asks the device to keep this form for when there is no signal: the page in both kinds of words, and what it is made of.
const other = document.querySelector("[data-other-words]");

function madeOf() {
  const named = [...document.querySelectorAll("link[href], script[src], use[href]")].map((e) => e.getAttribute("href") ?? e.getAttribute("src"));
  const fetched = performance.getEntriesByType("resource").map((entry) => entry.name);
  return [...named, ...fetched].map((address) => new URL(address, location.href)).filter((address) => address.origin === location.origin)
    .filter((address) => /^\/(assets|pictures)\//.test(address.pathname)).map((address) => address.pathname + address.search);
}

const words = (address) => new URL(address, location.href).pathname + new URL(address, location.href).search;

export async function keepForm() {
  const workers = navigator.serviceWorker;
  if (!workers) return tell(false);
  try {
    await workers.register("/tell/keep.js", { scope: location.pathname });
    workers.addEventListener("message", (event) => tell(event.data.kept === true));
    const keep = [...new Set([location.pathname + location.search, words(document.getElementById("tell").action), words(other.href), ...madeOf()])];
    (await workers.ready).active.postMessage({ keep });
  } catch { tell(false); }
}

function tell(isKept) {
  document.getElementById("ready").hidden = !isKept;
  document.getElementById("not-ready").hidden = isKept;
}
