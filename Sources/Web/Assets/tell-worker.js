// Keeps the form of one link for when there is no signal: its page in both kinds of words, and what the page is made of. Nobody's words.
const form = new URL(registration.scope).pathname;
const shelf = `heard ${form}`;
const patience = 6_000;

addEventListener("install", () => skipWaiting());
addEventListener("activate", (event) => event.waitUntil(clients.claim()));
addEventListener("message", (event) => event.waitUntil(keep(event.data.keep).then((kept) => event.source.postMessage({ kept }))));
addEventListener("fetch", (event) => {
  const address = new URL(event.request.url);
  if (event.request.method !== "GET" || address.origin !== location.origin) return;
  if (event.request.mode === "navigate" && address.pathname === form) event.respondWith(page(event.request));
  else if (/^\/(assets|pictures)\//.test(address.pathname)) event.respondWith(thing(event.request, address));
});

/** Fetches everything first, then puts it on the shelf and clears away what is no longer part of the form. */
async function keep(addresses) {
  const cache = await caches.open(shelf);
  try {
    const missing = [];
    for (const address of addresses) if (isPage(address) || !isForGood(address) || !(await cache.match(address))) missing.push(address);
    const fetched = await Promise.all(missing.map((address) => fetch(address, { credentials: "same-origin" })));
    if (fetched.some((answer) => !answer.ok || answer.redirected)) return await whole(cache, addresses);
    await Promise.all(missing.map((address, place) => cache.put(address, fetched[place])));
    const wanted = new Set(addresses);
    for (const known of await cache.keys()) {
      const address = new URL(known.url);
      if (!wanted.has(address.pathname + address.search)) await cache.delete(known);
    }
    return true;
  } catch { return whole(cache, addresses); }
}

async function whole(cache, addresses) {
  return (await Promise.all(addresses.map((address) => cache.match(address)))).every(Boolean);
}

const isPage = (address) => address.startsWith(form);
const isForGood = (address) => address.includes("?v=");

/** The page as it is now; without a signal, or a server, as it was kept. A link that was closed is not kept any longer. */
async function page(request) {
  const cache = await caches.open(shelf);
  try {
    const answer = await fetch(request.url, { credentials: "same-origin", signal: AbortSignal.timeout?.(patience) });
    if (answer.status === 404 || answer.status === 410) await caches.delete(shelf);
    if (answer.status < 500) return answer;
  } catch { /* no signal */ }
  return (await cache.match(request)) ?? (await cache.match(request, { ignoreSearch: true })) ?? Response.error();
}

async function thing(request, address) {
  const cache = await caches.open(shelf);
  const kept = await cache.match(request);
  if (kept && isForGood(address.search)) return kept;
  try { return await fetch(request, { signal: AbortSignal.timeout?.(patience) }); } catch { return kept ?? Response.error(); }
}
