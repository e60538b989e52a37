/** Arrow keys in the matrix. */
export const MATRIX_KEYS = `
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
`;
