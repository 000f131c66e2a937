// A dot shows at once when it is tapped; if it could not be sent, it goes back to how it was.
const tapped = new WeakMap();

document.addEventListener("submit", (event) => {
  const button = event.submitter?.closest("form.dots .option[aria-pressed]");
  if (button && event.target.getAttribute("aria-busy") !== "true" && button.getAttribute("aria-disabled") !== "true") {
    tapped.set(event.target, button);
    flip(button);
  }
}, true);

document.addEventListener("heard:unsent", (event) => {
  const button = tapped.get(event.detail.form);
  if (button) flip(button);
  tapped.delete(event.detail.form);
});

function flip(button) {
  const on = button.getAttribute("aria-pressed") !== "true";
  button.setAttribute("aria-pressed", String(on));
  button.querySelector(".dot")?.classList.toggle("on", on);
}
