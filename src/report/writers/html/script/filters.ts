/** Filters of the long tables. */
export const FILTERS = `
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
`;
