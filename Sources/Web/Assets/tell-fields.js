// Between the form and what is kept: names and values, as a form sends them.
const isTick = (field) => /radio|checkbox/.test(field.type);
const fields = (form) => [...form.elements].filter((field) => field.name && field.type !== "hidden");

/** What was typed and chosen, empty things left out. Choices that do not apply do not count. */
export function typed(form) {
  return fields(form).filter((field) => !field.closest("[data-if][hidden], [data-unless][hidden]"))
    .filter((field) => (isTick(field) ? field.checked : field.value.trim())).map((field) => [field.name, field.value]);
}

export function fill(form, pairs) {
  for (const field of fields(form)) {
    const values = pairs.filter(([name]) => name === field.name).map(([, value]) => value);
    if (isTick(field)) field.checked = values.includes(field.value);
    else field.value = values[0] ?? "";
  }
  showWhatApplies(form);
}

/** Shows what only belongs to one answer: `data-if="voice=workedOut"`, `data-unless="workshop=no"`. */
export function showWhatApplies(form) {
  for (const part of form.querySelectorAll("[data-if], [data-unless]")) {
    const [name, value] = (part.dataset.if ?? part.dataset.unless).split("=");
    const is = Boolean(form.querySelector(`[name="${name}"][value="${value}"]:checked`));
    part.hidden = part.dataset.if ? !is : is;
  }
}

/** Each page with what was said on it, in the words of the page. */
export function told(form) {
  return [...form.querySelectorAll("[data-leaf]")].map((leaf) => {
    const inside = fields(form).filter((field) => leaf.contains(field) && !field.closest("[data-if][hidden], [data-unless][hidden]"));
    const texts = inside.filter((field) => (isTick(field) ? field.checked : field.value.trim()))
      .map((field) => ({ own: field.matches("textarea"), text: isTick(field) ? field.labels[0].textContent.trim() : field.value.trim() }));
    return { id: leaf.id, heading: leaf.querySelector("h2").textContent, asks: inside.length > 0, texts };
  }).filter((leaf) => leaf.asks);
}
