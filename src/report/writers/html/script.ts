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

  function placeAndChoices() {
    const hash = location.hash.slice(1);
    const at = hash.indexOf("?");
    return at < 0 ? [decodeURIComponent(hash), ""] : [decodeURIComponent(hash.slice(0, at)), hash.slice(at + 1)];
  }

  function reveal() {
    const [id] = placeAndChoices();
    const target = id && document.getElementById(id);
    if (!target) return;
    for (let e = target; e; e = e.parentElement) {
      if (e.localName === "details") e.open = true;
      if (e.hidden) e.hidden = false;
      e.classList.remove("unfound");
    }
    target.scrollIntoView();
  }
  // A browser that loads a page again scrolls to the earlier position, also where the address names another place.
  if (location.hash) history.scrollRestoration = "manual";
  addEventListener("hashchange", reveal);
  addEventListener("load", reveal);

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

  const forms = [...document.querySelectorAll("form.filters")];
  const search = document.querySelector("form.search");
  const box = search.querySelector("input");

  // Choices are kept in the address after the name of the place: "#place?q=...&list.unit=...".
  function remember(place) {
    const values = new URLSearchParams();
    if (box.value.trim()) values.set("q", box.value.trim());
    for (const form of forms)
      for (const s of form.querySelectorAll("select"))
        if (s.value) values.set(form.dataset.for + "." + s.dataset.key, s.value);
    const text = String(values);
    const at = place || placeAndChoices()[0];
    history.replaceState(null, "", text || at ? "#" + at + (text && "?" + text) : location.pathname + location.search);
  }
  function restore() {
    const values = new URLSearchParams(placeAndChoices()[1]);
    box.value = values.get("q") || "";
    for (const form of forms)
      for (const s of form.querySelectorAll("select")) {
        const value = values.get(form.dataset.for + "." + s.dataset.key) || "";
        s.value = [...s.options].some((o) => o.value === value) ? value : "";
      }
    for (const form of forms) applyFilter(form);
    applySearch();
  }

  function applyFilter(form) {
    const target = document.getElementById(form.dataset.for);
    const rows = [...target.querySelectorAll("tbody > tr, [data-row]")];
    const chosen = [...form.querySelectorAll("select")].map((s) => [s.dataset.key, s.value]).filter((c) => c[1]);
    const ofItem = chosen.filter((c) => c[0].startsWith("item"));
    let shown = 0;
    for (const row of rows) {
      let fits = chosen.every(([key, value]) => key.startsWith("item") || row.dataset[key] === value);
      let any = ofItem.length === 0;
      for (const entry of row.querySelectorAll("[data-item]")) {
        entry.hidden = !ofItem.every(([key, value]) => (key === "item" ? entry.dataset.item : entry.dataset.sub) === value);
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
    form.querySelector("output").textContent = chosen.length
      ? form.dataset.shown.replace("{shown}", shown).replace("{all}", rows.length)
      : "";
  }

  // A search without tone marks also finds words with them.
  const plain = (text) => text.normalize("NFC").toLowerCase();
  const bare = (text) => plain(text).normalize("NFD").replace(/[\\u0300-\\u036f]/g, "").replaceAll("đ", "d");
  const opened = new Set();
  function applySearch() {
    const query = plain(box.value.trim());
    const fold = bare(query) === query ? bare : plain;
    for (const e of document.querySelectorAll(".unfound")) e.classList.remove("unfound");
    for (const e of opened) e.open = false;
    opened.clear();
    search.querySelector("output").textContent = "";
    if (!query) return;
    const has = (e) => fold(e.textContent).includes(query);
    let shown = 0;
    for (const row of document.querySelectorAll("main tbody > tr, main [data-row], main article.evidence")) {
      const found = has(row);
      row.classList.toggle("unfound", !found);
      if (!found) continue;
      const head = row.querySelector("h4");
      const items = head && !has(head) ? [...row.querySelectorAll("li[data-item]")] : [];
      for (const item of items) item.classList.toggle("unfound", !has(item));
      shown += items.filter(has).length || 1;
      for (let e = row.parentElement.closest("details"); e; e = e.parentElement.closest("details"))
        if (!e.open) {
          e.open = true;
          opened.add(e);
        }
    }
    search.querySelector("output").textContent = search.dataset.shown.replace("{shown}", shown);
  }

  for (const form of [...forms, search]) {
    form.addEventListener("submit", (event) => event.preventDefault());
    form.hidden = false;
  }
  for (const form of forms)
    form.addEventListener("change", () => {
      applyFilter(form);
      remember(form.dataset.for);
    });
  let waiting = 0;
  box.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      applySearch();
      remember("");
    }, 150);
  });
  addEventListener("hashchange", restore);
  restore();
  reveal();
})();
`;
