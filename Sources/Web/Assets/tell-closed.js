// The link was closed while something waited on this device: it stays until somebody wipes it, or the link is opened again.
import { all, wipe } from "./tell-kept.js";

const kept = document.getElementById("kept");
document.getElementById("unsent").textContent = String(all().length);
kept.hidden = !all().length;
document.getElementById("wipe").addEventListener("click", () => { wipe(); kept.hidden = true; });
