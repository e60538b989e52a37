/** The panel that shows the quotations of a cell. */
export const PANEL = `
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
`;
