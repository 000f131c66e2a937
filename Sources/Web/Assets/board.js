// Lets cards on the board be dragged, and unticks what was sent. Cards say nothing of dragging until a pointer touches one:
// that keeps a board of 600 cards small.
addEventListener("pointerdown", (event) => {
  const card = event.target.closest?.(".board .card, .tray .card");
  const box = card?.querySelector("input[form=move]");
  if (box) Object.assign(card.dataset, { drag: box.value, dragForm: "drag" });
}, true);

// A drag that began on the words of a card must not tick it as well.
let from = null;
addEventListener("pointerdown", (event) => { from = { x: event.clientX, y: event.clientY }; }, true);
addEventListener("click", (event) => {
  if (from && event.detail && event.target.closest?.(".card label") && Math.hypot(event.clientX - from.x, event.clientY - from.y) > 8) event.preventDefault();
}, true);

document.addEventListener("heard:sent", (event) => {
  if (!event.detail.ok || event.target.id !== "move") return;
  for (const box of document.querySelectorAll("input[type=checkbox][form=move]:checked")) box.checked = false;
});
