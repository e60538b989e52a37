/** The search box. */
export const SEARCH = `
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
`;
