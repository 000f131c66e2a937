// A calm line at the foot of the page, from a <template> that holds its words.

/** Shows the strip made from the template of this id, once; gives it back. */
export function showStrip(id) {
  const place = document.getElementById("strips");
  const shown = place?.querySelector(`[data-strip="${id}"]`);
  if (shown || !place) return shown;
  const strip = document.getElementById(id)?.content.firstElementChild?.cloneNode(true);
  if (strip) place.append(strip);
  return strip;
}

/** Takes the strip of this id away, if it is there. */
export function hideStrip(id) {
  document.querySelector(`#strips [data-strip="${id}"]`)?.remove();
}
