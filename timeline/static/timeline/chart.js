// Enhances charts that the server has drawn: one tab stop for each, arrow keys inside it, words
// for what is under the pointer or has the focus, and zoom for lanes. Without it all stays a link.

const MONTH_STEPS = [1, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000, 12000, 24000];
const MOST_TICKS = 7;
const LETTER = 2.2; // Of the width of the narrowest screen, in per cent.
const CLOSEST = 0.05; // The least that is shown, in per cent of the whole span.
const PLACES = ["cx", "x", "x1", "x2"];
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const DAY = 86_400_000;

for (const chart of document.querySelectorAll("[data-chart]")) {
  const zoom = chart.dataset.first ? zoomOf(chart) : null;
  rove(chart, zoom);
  readOut(chart);
}

/** One node can be tabbed to; the arrows go along a lane and across lanes. */
function rove(chart, zoom) {
  const lanes = [...chart.querySelectorAll("svg")]
    .map((svg) => [...svg.querySelectorAll("[data-node]")])
    .filter((lane) => lane.length);
  if (!lanes.length) return;
  for (const lane of lanes) lane.sort((a, b) => placeOf(a) - placeOf(b));
  let current = chart.querySelector('[data-node]:not([tabindex="-1"])') ?? lanes[0].at(-1);
  take(current);

  function take(node) {
    current.setAttribute("tabindex", "-1");
    node.setAttribute("tabindex", "0");
    current = node;
  }

  chart.addEventListener("focusin", ({ target }) => {
    const node = target.closest("[data-node]");
    if (node) take(node);
  });
  chart.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !event.target.closest("[data-node]")) return;
    const node = neighbour(lanes, current, event.key);
    if (node) {
      event.preventDefault();
      zoom?.reveal(placeOf(node));
      node.focus();
    } else if (zoom?.press(event.key, placeOf(current))) {
      event.preventDefault();
    }
  });
}

function neighbour(lanes, node, key) {
  const row = lanes.findIndex((lane) => lane.includes(node));
  const lane = lanes[row];
  const column = lane.indexOf(node);
  switch (key) {
    case "ArrowLeft": return lane[column - 1];
    case "ArrowRight": return lane[column + 1];
    case "ArrowUp": return nearest(lanes[row - 1], node);
    case "ArrowDown": return nearest(lanes[row + 1], node);
    case "Home": return lane[0];
    case "End": return lane.at(-1);
    default: return undefined;
  }
}

function nearest(lane, node) {
  const distance = (other) => Math.abs(placeOf(other) - placeOf(node));
  return lane?.reduce((best, other) => (distance(other) < distance(best) ? other : best));
}

function placeOf(node) {
  return Number(node.dataset.left);
}

function readOut(chart) {
  const readout = chart.querySelector("[data-readout]");
  if (!readout) return;
  readout.hidden = false;
  for (const kind of ["focusin", "pointerover"]) {
    chart.addEventListener(kind, ({ target }) => {
      const node = target.closest("[data-node]");
      if (node) readout.textContent = node.getAttribute("aria-label");
    });
  }
}

/** Shows a part of the span: from and to are per cent of the whole. */
function zoomOf(chart) {
  const first = Date.parse(chart.dataset.first);
  const days = (Date.parse(chart.dataset.last) - first) / DAY + 1;
  const drawn = measure(chart);
  let from = 0;
  let to = 100;

  function show(start, end) {
    const width = Math.min(Math.max(end - start, CLOSEST), 100);
    from = Math.min(Math.max(start, 0), 100 - width);
    to = from + width;
    for (const { element, name, value } of drawn) {
      const place = name === "width" ? value : value - from;
      element.setAttribute(name, `${(place / width) * 100}%`);
    }
    drawTicks(chart, first + (from / 100) * days * DAY, first + (to / 100) * days * DAY);
  }

  const around = (place, width) => show(place - width / 2, place + width / 2);
  const scale = (factor, place = (from + to) / 2) => {
    const width = Math.min(Math.max((to - from) * factor, CLOSEST), 100);
    const share = (place - from) / (to - from);
    show(place - share * width, place + (1 - share) * width);
  };
  const pan = (share) => show(from + share * (to - from), to + share * (to - from));
  const reveal = (place) => {
    if (place < from || place > to) around(place, to - from);
  };
  const press = (key, place) => {
    if (key === "+" || key === "=") scale(0.5, place);
    else if (key === "-") scale(2, place);
    else if (key === "0") show(0, 100);
    else return false;
    return true;
  };

  addTools(chart, { scale, pan, show, around: (width) => around((from + to) / 2, width), days });
  chart.addEventListener("wheel", (event) => {
    const lane = event.target.closest("[data-lane]");
    if (!event.ctrlKey || !lane) return;
    event.preventDefault();
    const box = lane.getBoundingClientRect();
    scale(event.deltaY < 0 ? 0.8 : 1.25, from + ((event.clientX - box.left) / box.width) * (to - from));
  }, { passive: false });
  return { reveal, press };
}

function measure(chart) {
  const drawn = [];
  for (const element of chart.querySelectorAll("[data-lane] *")) {
    if (element.hasAttribute("data-tick")) continue;
    for (const name of [...PLACES, "width"]) {
      const value = element.getAttribute(name);
      if (value?.endsWith("%")) drawn.push({ element, name, value: Number.parseFloat(value) });
    }
  }
  return drawn;
}

function addTools(chart, { scale, pan, show, around, days }) {
  const tools = chart.querySelector("[data-tools]");
  const button = (label, act) => {
    const made = document.createElement("button");
    made.type = "button";
    made.textContent = label;
    made.addEventListener("click", act);
    tools.append(made);
  };
  button("Zoom in", () => scale(0.5));
  button("Zoom out", () => scale(2));
  button("Earlier", () => pan(-0.5));
  button("Later", () => pan(0.5));
  const select = document.createElement("select");
  select.setAttribute("aria-label", "How much to show");
  for (const [label, span] of [["Whole span", 0], ["20 years", 7305], ["10 years", 3653], ["5 years", 1826], ["1 year", 365], ["3 months", 91]]) {
    if (span < days) select.append(new Option(label, span));
  }
  select.addEventListener("change", () => {
    const span = Number(select.value);
    if (span) around((span / days) * 100);
    else show(0, 100);
  });
  tools.append(select);
  tools.hidden = false;
}

function drawTicks(chart, first, last) {
  const months = (last - first) / DAY / 30.4;
  const step = MONTH_STEPS.find((size) => months / size <= MOST_TICKS) ?? MONTH_STEPS.at(-1);
  const start = new Date(first);
  const number = start.getUTCFullYear() * 12 + start.getUTCMonth();
  const ticks = [];
  for (let month = number - (number % step); ticks.length <= MOST_TICKS + 1; month += step) {
    const day = Date.UTC(Math.floor(month / 12), month % 12, 1);
    if (day > last) break;
    if (day >= first) {
      const label = step >= 12 ? String(month / 12) : `${MONTHS[month % 12]} ${Math.floor(month / 12)}`;
      ticks.push({ place: ((day - first) / (last - first)) * 100, label });
    }
  }
  for (const svg of chart.querySelectorAll("[data-lane], [data-axis]")) replaceTicks(svg, ticks);
}

function replaceTicks(svg, ticks) {
  const isAxis = svg.hasAttribute("data-axis");
  for (const old of svg.querySelectorAll("[data-tick]")) old.remove();
  const made = ticks.flatMap(({ place, label }) => {
    const line = svgElement("line", { x1: `${place}%`, x2: `${place}%`, y1: 0, y2: isAxis ? 5 : "100%" });
    if (!isAxis) line.setAttribute("class", "grid");
    if (!isAxis) return [line];
    const text = svgElement("text", { x: `${place}%`, y: 17 });
    if (place + label.length * LETTER > 100) text.setAttribute("class", "cut");
    text.textContent = label;
    return [line, text];
  });
  svg.prepend(...made);
}

function svgElement(name, attributes) {
  const element = document.createElementNS("http://www.w3.org/2000/svg", name);
  element.setAttribute("data-tick", "");
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}
