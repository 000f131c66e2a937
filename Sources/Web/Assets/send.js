// Sends `<form data-live>` in the background and puts the regions that come back into the page.
// Nothing typed is ever lost: when it cannot be sent, the form stays as it is and can be sent again.
import { replaceRegions } from "./regions.js";
import { hideStrip, showStrip } from "./strip.js";

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (!form.matches("form[data-live]") || event.defaultPrevented) return;
  event.preventDefault();
  if (form.getAttribute("aria-busy") !== "true") send(form, event.submitter);
});

async function send(form, submitter) {
  form.setAttribute("aria-busy", "true");
  try {
    const response = await fetch(request(form, submitter));
    if (response.status >= 500) throw new Error(response.statusText);
    const stays = await show(response, form);
    hideStrip("strip-unsent");
    if (response.ok && stays) ready(form);
    tell("heard:sent", form, response.ok);
  } catch {
    tell("heard:unsent", form, false);
    const again = showStrip("strip-unsent")?.querySelector("[data-again]");
    if (again) again.onclick = () => { hideStrip("strip-unsent"); if (form.isConnected) form.requestSubmit(submitter?.isConnected ? submitter : undefined); };
  } finally {
    form.removeAttribute("aria-busy");
  }
}

function tell(name, form, ok) {
  document.dispatchEvent(new CustomEvent(name, { detail: { form, ok } }));
}

function request(form, submitter) {
  const typed = new FormData(form);
  if (submitter?.name) typed.append(submitter.name, submitter.value);
  const body = form.enctype === "multipart/form-data" ? typed : new URLSearchParams(typed);
  const address = submitter?.getAttribute("formaction") ?? form.getAttribute("action") ?? location.href;
  return new Request(address, { method: "POST", body, headers: { Accept: "text/html", "X-Heard": "fragment" } });
}

/** The id of what was just made has been used up: a form that did not come back with a new one needs its page anew. */
function ready(form) {
  if (!form.isConnected) return;
  if (form.elements.namedItem("id")) location.reload();
  else form.reset();
}

/** Puts the answer into the page; false when the page is being left for another. */
async function show(response, form) {
  let answer = response;
  const go = response.headers.get("X-Heard-Go") ?? (response.redirected ? response.url : null);
  if (go && new URL(go, location.href).pathname !== location.pathname) { location.assign(go); return false; }
  if (go && !response.redirected) answer = await fetch(go, { headers: { Accept: "text/html" } });
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const shown = replaceRegions(page, response.ok ? form : null);
  if (!shown.length && response.ok) { location.reload(); return false; }
  if (!shown.length && !response.ok) throw new Error("nothing to show");
  document.querySelector("#errors")?.focus();
  return true;
}
