/** Connects the controls, and shows what the address says. */
export const START = `
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
`;
