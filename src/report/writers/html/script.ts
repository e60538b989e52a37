/**
 * Optional behaviour of the page: the panel for quotations, pictures of quoted lines, filters, arrow keys in the matrix. Plain browser JavaScript,
 * kept as text because the page's policy contains its hash. It creates no markup from text: it moves and clones existing
 * nodes, and makes elements for the pictures of quoted lines.
 */
export const SCRIPT = `
"use strict";
(() => {
  const panel = document.getElementById("panel");
  const body = panel.querySelector("div");

  // The element that an address names; if there is none any more, the nearest that the beginning of the name leads to.
  function targetOf(id) {
    for (let at = id; at; at = at.slice(0, Math.max(0, at.lastIndexOf("--")))) {
      const found = document.getElementById(at) || document.querySelector("[id^='" + CSS.escape(at) + "--']");
      if (found) return found;
    }
    return null;
  }

  function placeAndChoices() {
    const hash = location.hash.slice(1);
    const at = hash.indexOf("?");
    return at < 0 ? [decodeURIComponent(hash), ""] : [decodeURIComponent(hash.slice(0, at)), hash.slice(at + 1)];
  }

  function reveal() {
    const [id] = placeAndChoices();
    const target = id && targetOf(id);
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
  addEventListener("load", reveal);

  let opener = null;
  function show(link) {
    const source = document.getElementById(link.dataset.open);
    if (!source) return false;
    const copy = source.cloneNode(true);
    for (const link of copy.querySelectorAll("[data-again]")) {
      const first = document.getElementById(link.dataset.again);
      if (first) link.replaceWith(first.cloneNode(true));
    }
    for (const e of [copy, ...copy.querySelectorAll("[id]")]) e.removeAttribute("id");
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

  // The picture of the quoted lines, below their source. Without the pictures' folder, a sentence.
  const SVG = "http://www.w3.org/2000/svg";
  function cutOut(link) {
    const [x, y, width, height, pageWidth, pageHeight] = link.dataset.part.split(" ").map(Number);
    const svg = document.createElementNS(SVG, "svg");
    const image = document.createElementNS(SVG, "image");
    const set = (element, values) => {
      for (const [name, value] of Object.entries(values)) element.setAttribute(name, value);
    };
    const scale = 1.8;
    set(svg, { viewBox: [x, y, width, height].join(" "), width: width * scale, height: height * scale });
    set(svg, { role: "img", "aria-label": link.textContent });
    set(image, { href: link.getAttribute("href"), width: pageWidth, height: pageHeight, preserveAspectRatio: "none" });
    const cut = document.createElement("div");
    cut.className = "cut";
    image.addEventListener("error", () => {
      cut.textContent = document.getElementById("main").dataset.noImage;
    });
    svg.append(image);
    cut.append(svg);
    return cut;
  }
  document.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    const link = event.target.closest("a.scan");
    if (!link) return;
    event.preventDefault();
    const source = link.closest("figcaption, small");
    const next = source.nextElementSibling;
    const isShown = Boolean(next && next.classList.contains("cut"));
    if (isShown) next.remove();
    else source.after(cutOut(link));
    link.setAttribute("aria-expanded", String(!isShown));
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

  const has = (values, value) => values !== undefined && values.split("\\n").includes(value);
  const TESTS = {
    item: (entry, value) => entry.dataset.item === value,
    "item-sub": (entry, value) => entry.dataset.sub === value,
    "item-state": (entry, value) => (entry.dataset.state || "open") === value,
  };
  function rowFits(row, chosen) {
    const column = chosen.find(([key]) => key === "column");
    return chosen.every(([key, value]) => {
      if (key === "column" || TESTS[key]) return true;
      if (key !== "cell") return has(row.dataset[key], value);
      return [...row.cells].some((c) => c.classList.contains(value) && (!column || c.dataset.column === column[1]));
    });
  }

  // What a table shows, so that following a link neither filters it again nor folds what was opened by hand.
  const applied = new Map(forms.map((form) => [form, "[]"]));
  function applyFilter(form) {
    const target = document.getElementById(form.dataset.for);
    const chosen = [...form.querySelectorAll("select")].map((s) => [s.dataset.key, s.value]).filter((c) => c[1]);
    const choice = JSON.stringify(chosen);
    if (applied.get(form) === choice) return;
    applied.set(form, choice);
    const ofItem = chosen.filter(([key]) => TESTS[key]);
    let all = 0;
    let shown = 0;
    for (const row of target.querySelectorAll("tbody > tr:not([data-beside]), [data-row]")) {
      let fits = ofItem.length === 0;
      for (const entry of row.querySelectorAll("[data-item]")) {
        entry.hidden = !ofItem.every(([key, value]) => TESTS[key](entry, value));
        fits = fits || !entry.hidden;
      }
      fits = fits && rowFits(row, chosen);
      row.hidden = !fits;
      all += 1;
      if (fits) shown += 1;
    }
    const column = chosen.find(([key]) => key === "column");
    for (const cell of target.querySelectorAll("[data-column]"))
      cell.hidden = Boolean(column) && cell.dataset.column !== column[1];
    // A row beside others, such as the province's, stays with them. Parts without a row that fits are hidden.
    const left = (e) => e.querySelector("tbody > tr:not([hidden], [data-beside]), [data-row]:not([hidden])");
    for (const part of target.querySelectorAll("[data-part]"))
      part.hidden = chosen.length > 0 && !left(part) && !part.querySelector("[data-beside]");
    for (const part of target.querySelectorAll("[data-part][data-sub]"))
      part.hidden = chosen.length > 0 && !left(part) && !chosen.every(([key, value]) => part.dataset[key] === value);
    for (const fold of target.querySelectorAll("[data-fold]")) {
      fold.hidden = !left(fold);
      fold.open = Boolean(left(fold)) && chosen.length > 0;
    }
    form.querySelector("output").textContent = chosen.length
      ? form.dataset.shown.replace("{shown}", shown).replace("{all}", all)
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
    // A row that refers to a text elsewhere has that text.
    const fullText = (link) => document.getElementById(link.dataset.again)?.textContent ?? "";
    const contains = (e) =>
      fold(e.textContent).includes(query) ||
      [...e.querySelectorAll("[data-again]")].some((link) => fold(fullText(link)).includes(query));
    let shown = 0;
    for (const row of document.querySelectorAll("main tbody > tr, main [data-row], main article.evidence")) {
      const found = contains(row);
      row.classList.toggle("unfound", !found);
      if (!found) continue;
      const head = row.querySelector("h4");
      const items = head && !contains(head) ? [...row.querySelectorAll("li[data-item]")] : [];
      for (const item of items) item.classList.toggle("unfound", !contains(item));
      shown += items.filter(contains).length || 1;
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
  addEventListener("hashchange", () => {
    restore();
    reveal();
  });
  restore();
  reveal();
})();
`;
