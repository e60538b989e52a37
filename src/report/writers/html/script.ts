/**
 * Optional behaviour of the page: the panel for quotations, filters, arrow keys in the matrix. Plain browser JavaScript,
 * kept as text because the page's policy contains its hash. It creates no markup from text: it only moves and clones
 * existing nodes.
 */
export const SCRIPT = `
"use strict";
(() => {
  const panel = document.getElementById("panel");
  const body = panel.querySelector("div");
  for (const d of document.querySelectorAll("details.unit-evidence, details.unit-tasks")) d.open = false;

  function reveal() {
    const id = decodeURIComponent(location.hash.slice(1));
    const target = id && document.getElementById(id);
    if (!target) return;
    for (let e = target; e; e = e.parentElement) {
      if (e.localName === "details") e.open = true;
      if (e.hidden) e.hidden = false;
    }
    target.scrollIntoView();
  }
  // A browser that loads a page again scrolls to the earlier position, also where the address names another place.
  if (location.hash) history.scrollRestoration = "manual";
  addEventListener("hashchange", reveal);
  addEventListener("load", reveal);
  reveal();

  let opener = null;
  function show(link) {
    const source = document.getElementById(link.dataset.open);
    if (!source) return false;
    const copy = source.cloneNode(true);
    copy.removeAttribute("id");
    body.replaceChildren(copy);
    if (opener) opener.classList.remove("on");
    opener = link;
    opener.classList.add("on");
    if (!panel.open) panel.showModal();
    panel.scrollTop = 0;
    return true;
  }
  panel.querySelector("button").addEventListener("click", () => panel.close());
  panel.addEventListener("click", (event) => {
    if (event.target === panel) panel.close();
  });
  panel.addEventListener("close", () => {
    if (!opener) return;
    opener.classList.remove("on");
    opener.focus();
    opener = null;
  });
  document.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    const link = event.target.closest("a[data-open]");
    if (link && show(link)) event.preventDefault();
  });

  const printButton = document.querySelector("button.print");
  const root = document.documentElement;
  printButton.hidden = false;
  printButton.addEventListener("click", () => {
    const folded = [...document.querySelectorAll("details:not([open])")];
    for (const fold of folded) fold.open = true;
    root.classList.add("print-all");
    addEventListener("afterprint", () => {
      for (const fold of folded) fold.open = false;
      root.classList.remove("print-all");
    }, { once: true });
    print();
  });

  const STEPS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
  document.addEventListener("keydown", (event) => {
    const step = STEPS[event.key];
    const cell = step && event.target.closest && event.target.closest("table.matrix td");
    if (!cell) return;
    let [column, row] = [cell.cellIndex, cell.parentElement];
    for (;;) {
      column += step[0];
      if (step[1]) row = step[1] > 0 ? row.nextElementSibling : row.previousElementSibling;
      const next = row && row.cells[column];
      if (!next) return;
      const link = !row.hidden && next.querySelector("a");
      if (!link) continue;
      event.preventDefault();
      link.focus();
      return;
    }
  });

  for (const form of document.querySelectorAll("form.filters")) {
    const target = document.getElementById(form.dataset.for);
    const rows = [...target.querySelectorAll("tbody > tr, [data-row]")];
    const output = form.querySelector("output");
    const apply = () => {
      const chosen = [...form.querySelectorAll("select")].map((s) => [s.dataset.key, s.value]).filter((c) => c[1]);
      const item = chosen.find((c) => c[0] === "item");
      let shown = 0;
      for (const row of rows) {
        let fits = chosen.every(([key, value]) => key === "item" || row.dataset[key] === value);
        let any = !item;
        for (const entry of row.querySelectorAll("[data-item]")) {
          entry.hidden = Boolean(item) && entry.dataset.item !== item[1];
          any = any || !entry.hidden;
        }
        fits = fits && any;
        row.hidden = !fits;
        if (fits) shown += 1;
      }
      for (const fold of target.querySelectorAll("details.unit-tasks")) {
        const left = fold.querySelector("tbody > tr:not([hidden])");
        fold.hidden = !left;
        fold.open = Boolean(left) && chosen.length > 0;
      }
      output.textContent = chosen.length
        ? form.dataset.shown.replace("{shown}", shown).replace("{all}", rows.length)
        : "";
    };
    form.addEventListener("change", apply);
    form.addEventListener("submit", (event) => event.preventDefault());
    form.hidden = false;
    apply();
  }
})();
`;
