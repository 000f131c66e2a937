// Keeps what is typed in `<form data-keep>` until it has been sent, so that a lost page loses no words. In this tab only.
const prefix = "heard:";
const name = (form) => `${prefix}${location.pathname}#${form.id || form.getAttribute("action")}`;
const fields = (form) => [...form.elements].filter((e) => e.name && e.matches("textarea, select, input:not([type=hidden], [type=password], [type=file])"));

function keep(form) {
  const typed = fields(form).map((e) => [e.name, e.value, e.checked === true]);
  sessionStorage.setItem(name(form), JSON.stringify({ typed }));
}

function bringBack(form) {
  const kept = JSON.parse(sessionStorage.getItem(name(form)) ?? "null");
  const now = fields(form);
  (kept?.typed ?? []).forEach(([field, value, checked], place) => {
    const same = now[place];
    if (same?.name !== field) return;
    if (/radio|checkbox/.test(same.type)) { if (same.value === value) same.checked = checked; }
    else if (!same.value || same.value === same.defaultValue) same.value = value;
  });
}

const forget = (form) => sessionStorage.removeItem(name(form));
const kept = (event) => event.target.form?.matches("[data-keep]") && keep(event.target.form);
document.addEventListener("input", kept);
document.addEventListener("change", kept);
document.addEventListener("heard:sent", (event) => { if (event.detail.ok && event.detail.form.matches("[data-keep]")) forget(event.detail.form); });
document.addEventListener("submit", (event) => {
  const form = event.target;
  if (form.getAttribute("action") === "/sign-out") sessionStorage.clear();
  else if (form.matches("[data-keep]:not([data-live])")) sessionStorage.setItem(`${prefix}sent`, name(form));
});

// A form sent as a whole page is forgotten when the next page opens without errors; not when somebody came back to it.
const sent = sessionStorage.getItem(`${prefix}sent`);
const cameBack = /back_forward|reload/.test(performance.getEntriesByType("navigation")[0]?.type ?? "");
if (sent && !cameBack && !document.querySelector(".errors")) sessionStorage.removeItem(sent);
sessionStorage.removeItem(`${prefix}sent`);
if (!document.querySelector(".errors")) document.querySelectorAll("form[data-keep]").forEach(bringBack);
