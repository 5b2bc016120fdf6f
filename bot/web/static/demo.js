// How do three conversations fit on one screen?  Beside each other where there is room, else as tabs (ARIA's tab pattern).

const box = document.querySelector("[data-tabs]");
const columns = [...document.querySelectorAll("[data-column]")];
const wide = window.matchMedia("(min-width: 60rem)"); // the same width as in waakvlam.css
const tabs = new Map(); // column -> tab

function makeTab(column) {
  const tab = document.createElement("button");
  tab.type = "button";
  tab.className = "demo-tab";
  tab.id = `tab-${column.dataset.column}`;
  tab.setAttribute("role", "tab");
  tab.setAttribute("aria-controls", column.id);
  tab.textContent = column.querySelector("h2").textContent;
  const news = document.createElement("span");
  news.className = "demo-news";
  news.textContent = ` (${box.dataset.new})`;
  news.hidden = true;
  tab.append(news);
  tab.addEventListener("click", () => choose(column));
  tab.addEventListener("keydown", (event) => {
    const at = columns.indexOf(column);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: columns.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const next = columns[(to + columns.length) % columns.length];
    choose(next);
    tabs.get(next).focus();
  });
  return tab;
}

function choose(chosen) {
  for (const [column, tab] of tabs) {
    const isChosen = column === chosen;
    tab.setAttribute("aria-selected", String(isChosen));
    tab.tabIndex = isChosen ? 0 : -1;
    column.classList.toggle("put-away", !wide.matches && !isChosen);
    if (isChosen) tab.querySelector(".demo-news").hidden = true;
  }
}

const chosen = () => columns.find((column) => tabs.get(column).getAttribute("aria-selected") === "true") ?? columns[0];

function arrange() {
  box.hidden = wide.matches;
  for (const column of columns) {
    if (wide.matches) {
      column.removeAttribute("role");
      column.setAttribute("aria-labelledby", `${column.id}-kop`);
    } else {
      column.setAttribute("role", "tabpanel");
      column.setAttribute("aria-labelledby", tabs.get(column).id);
    }
  }
  choose(chosen());
}

box.setAttribute("role", "tablist");
box.setAttribute("aria-label", box.dataset.label);
for (const column of columns) {
  tabs.set(column, makeTab(column));
  box.append(tabs.get(column));
}
// A conversation in a tab that is not shown got a message: its tab says so.
window.addEventListener("waakvlam:message", (event) => {
  const column = columns.find((one) => event.detail === `/demo/${one.dataset.column}`);
  if (column?.classList.contains("put-away")) tabs.get(column).querySelector(".demo-news").hidden = false;
});
wide.addEventListener("change", arrange);
arrange();
