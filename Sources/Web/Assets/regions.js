// Puts newer regions in the place of older ones, keeping focus, open details and what somebody is typing.

/** Replaces each region of the page that `root` holds a newer one of; gives back their names.
    `sent` is a form that was just sent: what was typed in it is not carried over. */
export function replaceRegions(root, sent) {
  const done = [];
  for (const fresh of [...root.querySelectorAll("[data-region]")]) {
    if (done.some((region) => region.contains(fresh))) continue;
    const old = document.querySelector(`[data-region="${CSS.escape(fresh.dataset.region)}"]`);
    if (!old) continue;
    const next = document.importNode(fresh, true);
    done.push(fresh);
    keepOpen(old, next);
    keepTyped(old, next, sent);
    swapKeepingFocus(old, next);
  }
  return done.map((region) => region.dataset.region);
}

function keepOpen(old, next) {
  const all = (region) => [region, ...region.querySelectorAll("details")].filter((e) => e.matches("details[id]"));
  for (const details of all(next)) {
    const before = all(old).find((e) => e.id === details.id);
    if (before) details.open = before.open;
  }
}

function keepTyped(old, next, sent) {
  for (const field of old.querySelectorAll("input, textarea, select")) {
    if (field.type === "hidden" || (sent && field.form === sent)) continue;
    const same = counterpart(field, next);
    if (!same) continue;
    if (field.type === "checkbox" || field.type === "radio") { if (field.checked !== field.defaultChecked) same.checked = field.checked; }
    else if (field.type === "file") { if (field.files.length) same.files = field.files; }
    else if (field.matches("select") ? [...field.options].some((o) => o.selected !== o.defaultSelected) : field.value !== field.defaultValue) same.value = field.value;
  }
}

function swapKeepingFocus(old, next) {
  const focused = old.contains(document.activeElement) ? document.activeElement : null;
  const from = focused?.selectionStart ?? null;
  old.replaceWith(next);
  if (!focused) return;
  const same = focused === old ? next : counterpart(focused, next);
  const target = same ?? next;
  if (!same && !next.hasAttribute("tabindex")) next.tabIndex = -1;
  target.focus({ preventScroll: true });
  if (same && from !== null && "selectionStart" in same && same.type !== "email") same.setSelectionRange(from, focused.selectionEnd);
}

function counterpart(element, region) {
  if (element.id) return region.id === element.id ? region : region.querySelector(`#${CSS.escape(element.id)}`);
  if (!element.name) return null;
  const within = element.form?.id ? `#${CSS.escape(element.form.id)} ` : "";
  const named = [...region.querySelectorAll(`${within}[name="${CSS.escape(element.name)}"]`)];
  return named.find((e) => e.value === element.value) ?? (element.matches("button, [type=radio], [type=checkbox]") ? null : named[0]) ?? null;
}
