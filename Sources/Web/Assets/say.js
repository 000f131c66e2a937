// Reads aloud with a voice of the device itself, so that no words leave it. Without one, the buttons stay hidden.
const voices = () => (window.speechSynthesis?.getVoices() ?? []).filter((voice) => voice.localService !== false);
let speaking = null;

function show() {
  if (voices().length) document.querySelectorAll("[data-say-button][hidden]").forEach((button) => { button.hidden = false; });
}

function voiceFor(language) {
  const main = language.split("-")[0];
  return voices().find((v) => v.lang.replace("_", "-") === language) ?? voices().find((v) => v.lang.split(/[-_]/)[0] === main) ?? voices()[0];
}

function stop() {
  speechSynthesis.cancel();
  speaking?.setAttribute("aria-pressed", "false");
  document.querySelectorAll(".saying").forEach((text) => text.classList.remove("saying"));
  speaking = null;
}

function say(texts) {
  texts.forEach((text, index) => {
    const language = text.closest("[lang]")?.lang || "en-GB";
    const spoken = new SpeechSynthesisUtterance(text.textContent.trim());
    Object.assign(spoken, { lang: language, voice: voiceFor(language) ?? null, rate: 0.9 });
    spoken.onstart = () => text.classList.add("saying");
    spoken.onend = () => { text.classList.remove("saying"); if (index === texts.length - 1) stop(); };
    speechSynthesis.speak(spoken);
  });
}

document.addEventListener("click", (event) => {
  const button = event.target.closest?.("[data-say-button]");
  if (!button) return;
  const again = speaking === button;
  stop();
  if (again) return;
  const place = document.getElementById(button.dataset.sayButton) ?? document.querySelector("main");
  const texts = place.matches("[data-say]") ? [place] : [...place.querySelectorAll("[data-say]")].filter((text) => !text.closest("[hidden]"));
  if (!texts.length) return;
  speaking = button;
  button.setAttribute("aria-pressed", "true");
  setTimeout(() => { if (speaking === button) say(texts); }, 60); // some browsers drop what is said right after a cancel
});

if (window.speechSynthesis) {
  speechSynthesis.addEventListener("voiceschanged", show);
  new MutationObserver(show).observe(document.body, { childList: true, subtree: true });
  addEventListener("pagehide", stop);
  show();
}
