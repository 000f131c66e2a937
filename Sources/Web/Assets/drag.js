// Dragging with mouse or pen is an extra: it chooses in the same form that keyboard and touch use, and sends it.
// `data-drag` (what) with `data-drag-form` (the form's id) is carried to `data-drop` (where).
const far = 8;
let drag = null;

addEventListener("pointerdown", (event) => {
  const card = event.target.closest?.("[data-drag]");
  if (!card || event.button !== 0 || event.pointerType === "touch" || event.target.closest("a, button, input, select, textarea, summary")) return;
  drag = { card, x: event.clientX, y: event.clientY, ghost: null, place: null };
});

addEventListener("pointermove", (event) => {
  if (!drag) return;
  if (!drag.ghost && Math.hypot(event.clientX - drag.x, event.clientY - drag.y) < far) return;
  drag.ghost ??= lift(drag.card);
  drag.ghost.style.left = `${event.clientX + 12}px`;
  drag.ghost.style.top = `${event.clientY + 12}px`;
  const place = document.elementFromPoint(event.clientX, event.clientY)?.closest("[data-drop]") ?? null;
  if (place !== drag.place) { drag.place?.classList.remove("drop-here"); place?.classList.add("drop-here"); drag.place = place; }
  const edge = 60;
  if (event.clientY < edge) scrollBy(0, -16); else if (event.clientY > innerHeight - edge) scrollBy(0, 16);
});

addEventListener("pointerup", () => {
  const { card, place, ghost } = drag ?? {};
  letGo();
  if (ghost && place) choose(document.getElementById(card.dataset.dragForm), card.dataset.drag, place.dataset.drop);
});
addEventListener("pointercancel", letGo);
addEventListener("keydown", (event) => { if (event.key === "Escape") letGo(); });

function lift(card) {
  const ghost = card.cloneNode(true);
  ghost.removeAttribute("id");
  ghost.setAttribute("aria-hidden", "true");
  ghost.classList.add("drag-ghost");
  card.classList.add("dragging");
  document.body.append(ghost);
  return ghost;
}

function letGo() {
  drag?.ghost?.remove();
  drag?.card.classList.remove("dragging");
  drag?.place?.classList.remove("drop-here");
  drag = null;
}

function choose(form, card, cluster) {
  if (!form) return;
  const field = (name) => form.querySelector(`:is(input, select)[name="${name}"]`);
  if (field("card")) field("card").value = card;
  const button = form.querySelector(`button[name="cluster"][value="${CSS.escape(cluster)}"]`);
  if (field("cluster")) field("cluster").value = cluster;
  form.requestSubmit(button ?? undefined);
}
