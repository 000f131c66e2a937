// Keys for looking at one card after the other: each presses a button or opens a form that has a letter of its own.
// Everything it does can be done without it, and it can be switched off.
const keys = document.getElementById("keys");
const choice = document.getElementById("keys-choice");
const kept = "heard-look-keys";
const alone = () => document.querySelectorAll("article.look").length === 1;

function press(letter) {
  return [...document.querySelectorAll("article.look [data-key]")].find((thing) => thing.dataset.key.toLowerCase() === letter);
}

document.addEventListener("keydown", (event) => {
  if (!keys.checked || !alone() || event.repeat || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target.closest?.("textarea, select, input:not([type=checkbox])")) return;
  const thing = press(event.key.toLowerCase());
  if (!thing) return;
  event.preventDefault();
  thing.focus();
  if (thing.matches("summary")) {
    thing.parentElement.open = true;
    thing.parentElement.querySelector("[name=words]")?.focus();
  } else thing.click();
});

choice.hidden = !alone();
keys.checked = localStorage.getItem(kept) !== "off";
keys.addEventListener("change", () => localStorage.setItem(kept, keys.checked ? "on" : "off"));
