/**
 * The review queue by keys: each button and link with data-key answers to that key. Off while a
 * field is being filled in, with a modifier, on repeat, and where the person switched keys off.
 */
const STORED = "timeline.review.keys";
const box = document.getElementById("keys");

function stored() {
  try {
    return localStorage.getItem(STORED) !== "off";
  } catch {
    return true;
  }
}

function store(on) {
  try {
    localStorage.setItem(STORED, on ? "on" : "off");
  } catch {
    // Without storage the choice holds for this page.
  }
}

if (box) {
  box.closest("p").hidden = false;
  box.checked = stored();
  box.addEventListener("change", () => store(box.checked));
}

document.addEventListener("keydown", (event) => {
  const off = box ? !box.checked : !stored();
  const filling = event.target.closest("input:not([type=checkbox]), select, textarea");
  if (off || filling || event.repeat || event.ctrlKey || event.metaKey || event.altKey) return;
  const target = document.querySelector(`[data-key="${CSS.escape(event.key)}"]`);
  if (!target) return;
  event.preventDefault();
  target.click();
});
