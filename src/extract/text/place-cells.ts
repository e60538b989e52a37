import { fold } from "../../language/fold.ts";
import { regex } from "../../language/regex.ts";

// Cells that span several rows are missing in the lower ones. The columns of a short row are found by the content of each column.

/** A row as the texts of its cells. */
type Row = readonly string[];

/** What a cell looks like; columns of a table differ in it. */
const SHAPES = {
  empty: /^$/u,
  label: regex`^(?:\d{1,3}(?:\.\d{1,3})*|[ivx]{1,5}|\p{L})[.)]?$`,
  time: regex`\d{4}|^(?:quý|tháng|ngày|trước|trong|hằng|hàng|thường xuyên|định kỳ)(?!\p{L})`,
  long: /^.{80,}$/u,
} as const;

interface Column {
  readonly shapes: ReadonlyMap<string, number>;
  readonly firstWords: ReadonlyMap<string, number>;
  readonly texts: ReadonlySet<string>;
}

const shapeOf = (folded: string): string =>
  Object.entries(SHAPES).find(([, pattern]) => pattern.test(folded))?.[0] ?? "other";
const firstWord = (folded: string) => regex`^\p{L}+`.exec(folded)?.[0] ?? "";

function columnsOf(full: readonly Row[], columns: number): Column[] {
  const share = (keys: readonly string[]) =>
    new Map([...Map.groupBy(keys, (key) => key)].map(([key, same]) => [key, same.length / keys.length]));
  return Array.from({ length: columns }, (_, i) => {
    const texts = full.map((row) => fold(row[i]!));
    return {
      shapes: share(texts.map(shapeOf)),
      firstWords: share(texts.map(firstWord)),
      texts: new Set(texts.filter((text) => text !== "")),
    };
  });
}

function likeness(text: string, { shapes, firstWords, texts }: Column): number {
  const folded = fold(text);
  return (
    (shapes.get(shapeOf(folded)) ?? 0) +
    (firstWords.get(firstWord(folded)) ?? 0) +
    (texts.has(folded) ? 1 : 0)
  );
}

/**
 * The column of each cell of each row. A row of all columns, or of one cell, has them in order; the cells of other rows have the columns
 * that fit them best by the shapes and words of the whole rows, in order. Where nothing tells it, they are the last columns.
 */
export function placeCells(rows: readonly Row[], columns: number): number[][] {
  const full = rows.filter((row) => row.length === columns);
  const known = full.length > 1 ? columnsOf(full.slice(1), columns) : [];
  return rows.map((row) => {
    const last = row.map((_, i) => (row.length > 1 ? columns - row.length + i : i));
    return row.length > 1 && row.length < columns && known.length > 0 ? best(row, known, last) : last;
  });
}

/** The columns in order with the best fit; `last` if none is better. */
function best(row: Row, columns: readonly Column[], last: readonly number[]): number[] {
  const spare = columns.length - row.length;
  /** The best places of the first cells, by how many columns were left out before the last of them. */
  let ways: { readonly at: readonly number[]; readonly score: number }[] = [];
  for (const [i, text] of row.entries()) {
    const next: typeof ways = [];
    for (let left = 0; left <= spare; left++) {
      const before = i === 0 ? { at: [], score: 0 } : ways.slice(0, left + 1).reduce(better);
      next.push({
        at: [...before.at, i + left],
        score: before.score + likeness(text, columns[i + left]!),
      });
    }
    ways = next;
  }
  const found = ways.reduce(better);
  const usual = row.reduce((sum, text, i) => sum + likeness(text, columns[last[i]!]!), 0);
  return found.score > usual ? [...found.at] : [...last];
}

const better = <T extends { readonly score: number }>(a: T, b: T): T => (b.score > a.score ? b : a);
