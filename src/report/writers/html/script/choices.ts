/** Filters and search in the address of the page. */
export const CHOICES = `
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
`;
