/** The button that prints all. */
export const PRINTING = `
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
`;
