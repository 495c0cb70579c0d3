// Chooses a span of bars in the strip: by dragging across them, or by Shift with the arrow keys and
// Enter. What follows is the page's own address, narrowed from the first bar to the last.

const LEAST_DRAG = 5; // Pixels: less is a click on one bar.

for (const strip of document.querySelectorAll('[data-chart="strip"]')) brush(strip);

function brush(strip) {
  const svg = strip.querySelector(".bars");
  const readout = strip.querySelector("[data-readout]");
  const spoken = strip.querySelector("[data-brush]");
  const bars = [...svg.querySelectorAll("[data-node]")];
  let anchor = null;
  let pressed = null;
  let chosen = [];

  function choose(one, other) {
    const [first, last] = [bars.indexOf(one), bars.indexOf(other)].sort((a, b) => a - b);
    chosen = bars.slice(first, last + 1);
    for (const bar of bars) bar.classList.toggle("brushed", chosen.includes(bar));
    const count = chosen.reduce((sum, bar) => sum + Number(bar.dataset.count), 0);
    const events = `${count.toLocaleString("en")} event${count === 1 ? "" : "s"}`;
    readout.textContent = `${chosen[0].dataset.label} to ${chosen.at(-1).dataset.label}: ${events}`;
  }

  function leave() {
    for (const bar of bars) bar.classList.remove("brushed");
    chosen = [];
    anchor = pressed = null;
    spoken.textContent = "";
  }

  function show() {
    const address = new URL(chosen[0].getAttribute("href"), location.href);
    const end = new URL(chosen.at(-1).getAttribute("href"), location.href);
    address.searchParams.set("to", end.searchParams.get("to"));
    location.assign(address);
  }

  function barAt(x) {
    const middle = (bar) => {
      const box = bar.getBoundingClientRect();
      return (box.left + box.right) / 2;
    };
    return bars.reduce((best, bar) => (Math.abs(middle(bar) - x) < Math.abs(middle(best) - x) ? bar : best));
  }

  svg.addEventListener("dragstart", (event) => event.preventDefault());
  svg.addEventListener("pointerdown", (event) => {
    if (event.button || event.pointerType === "touch") return;
    leave();
    pressed = event.clientX;
  });
  addEventListener("pointermove", (event) => {
    if (pressed === null || Math.abs(event.clientX - pressed) < LEAST_DRAG) return;
    choose(barAt(pressed), barAt(event.clientX));
  });
  addEventListener("pointerup", () => {
    const dragged = pressed !== null && chosen.length;
    pressed = null;
    if (!dragged) return;
    addEventListener("click", (event) => event.preventDefault(), { capture: true, once: true });
    show();
  });
  addEventListener("pointercancel", leave);

  strip.addEventListener("keydown", (event) => {
    const bar = event.target.closest("[data-node]");
    if (event.key === "Escape") leave();
    else if (event.key === "Enter" && chosen.length) {
      event.preventDefault();
      show();
    } else if (bar && event.shiftKey && /^(Arrow(Left|Right)|Home|End)$/.test(event.key)) anchor ??= bar;
    else if (event.key !== "Shift") leave();
  }, { capture: true });
  strip.addEventListener("focusin", ({ target }) => {
    const bar = target.closest("[data-node]");
    if (!anchor || !bar) return;
    choose(anchor, bar);
    spoken.textContent = `${readout.textContent}. Enter shows them.`;
  });
}
