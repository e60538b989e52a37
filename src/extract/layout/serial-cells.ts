import type { Grid, GridCell } from "./ruled-tables.ts";
import type { Word } from "./word.ts";

// On a scan the short borders between the numbers of rows may not be found, most often beside a column of merged cells. The numbers of
// several rows are then in one cell: "1", "2", "3" in the heights of three rows.

const SERIAL = /^(?<number>\d{1,3})[.)]?$/u;
/** A number this close to the middle of its cell (em) is centred in it: the cell is merged in print. */
const CENTRED = 0.75;

/** The cells of a grid, with the cells of the first column divided where they have the numbers of several rows that were recognised. */
export function withSerialCells(grid: Grid, words: readonly Word[]): readonly GridCell[] {
  if (words.every(({ confidence }) => confidence === undefined)) return grid.cells;
  return grid.cells.flatMap((cell) =>
    cell.column === 0 && cell.rowSpan > 1 ? dividedAtSerials(cell, grid.rowEdges, words) : [cell],
  );
}

function dividedAtSerials(cell: GridCell, edges: readonly number[], words: readonly Word[]): GridCell[] {
  const { row, rowSpan, bbox } = cell;
  const [x0, top, x1, bottom] = bbox;
  const inside = words.filter(({ x0: from, x1: to, y0, y1 }) => {
    const [x, y] = [(from + to) / 2, (y0 + y1) / 2];
    return x >= x0 && x <= x1 && y >= top && y <= bottom;
  });
  const serials = inside.map((word) => ({ word, number: Number(SERIAL.exec(word.text)?.groups?.number) }));
  if (serials.length === 0 || serials.some(({ number }) => Number.isNaN(number))) return [cell];
  const byRow = new Map<number, number>();
  for (const { word, number } of serials) {
    const at = edges.findLastIndex((edge) => edge <= (word.y0 + word.y1) / 2);
    if (byRow.has(at)) return [cell];
    byRow.set(at, number);
  }
  const rows = [...byRow].sort((a, b) => a[0] - b[0]);
  const isCounted = rows.every(([, number], i) => i === 0 || number === rows[i - 1]![1] + 1);
  const [{ word }] = serials as [(typeof serials)[0]];
  const isOffCentre = Math.abs((word.y0 + word.y1 - top - bottom) / 2) > CENTRED * word.em;
  // The first row of a page may be the rest of the last row of the page before. It has no number.
  const isBelowRest = row === 0 && rows.length === 1 && rows[0]![0] > 0 && isOffCentre;
  if (!isCounted || (rows.length === 1 && !isBelowRest)) return [cell];
  const starts = [...new Set([row, ...rows.map(([at]) => at)])];
  // The number of the first row may be missing only above those of the others.
  if (rows[0]![0] !== row && row !== 0) return [cell];
  return starts.map((from, i): GridCell => {
    const to = starts[i + 1] ?? row + rowSpan;
    return { ...cell, row: from, rowSpan: to - from, bbox: [x0, edges[from]!, x1, edges[to]!] };
  });
}
