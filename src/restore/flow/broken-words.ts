import { regex } from "../../language/regex.ts";
import { isVietnameseSyllable } from "../../language/vietnamese-syllable.ts";
import type { TableBlock } from "../../model/extraction.ts";
import { greatestOf } from "../../model/lists.ts";
import type { ReadyLine } from "./flow.ts";

// A word that is wider than its cell is broken anywhere: "Trư|ớc", "30/10/2|026", "12,|40". Such a word begins with a line of its
// own, and no line of the column is as wide as the whole word.

/** What a broken word and the beginning of the next line are together, if they are one word. */
type Join = "sure" | "possible" | null;

/** The columns of a table with the width of their widest line. Cells of several columns do not count. */
export type ColumnWidths = ReadonlyMap<number, number>;

/** Measured widths vary by this much. Words of which a part is no syllable need not be much wider than the column. */
const WIDER = { sure: 0.92, possible: 1.02 } as const;

export function columnWidths({ rows }: TableBlock): ColumnWidths {
  const widths = new Map<number, number>();
  for (const { cells } of rows)
    for (const { column, colSpan, lines } of cells)
      if (colSpan === 1)
        widths.set(column, Math.max(widths.get(column) ?? 0, greatestOf(lines.map(widthOf))));
  return widths;
}

const widthOf = ({ bbox }: ReadyLine): number => (bbox ? bbox[2] - bbox[0] : 0);

/**
 * The indices of the lines of a cell that continue a word of the line above. `width`: of the widest line of its column; undefined
 * for a cell of several columns.
 */
export function continuedWords(lines: readonly ReadyLine[], width: number | undefined): ReadonlySet<number> {
  if (width === undefined || lines.length < 2 || lines.some(({ bbox }) => !bbox)) return new Set();
  const joins = new Map<number, Join>();
  let word = "";
  for (const [at, line] of lines.entries()) {
    const found = at > 0 ? joinOf(word, line.text) : null;
    const join = found && widthOfBoth(lines[at - 1]!, line) > width * WIDER[found] ? found : null;
    if (join) joins.set(at, join);
    const isOneWord = !line.text.includes(" ");
    word = isOneWord ? (join ? word : "") + line.text : "";
  }
  // "ngà|y" may be two words; not where the cell has other broken words.
  if (![...joins.values()].includes("sure")) return new Set();
  return new Set(joins.keys());
}

/** The width of a line and the first word of the next one without a blank between them. */
function widthOfBoth(line: ReadyLine, next: ReadyLine): number {
  const [first = ""] = next.text.split(" ");
  return widthOf(line) + (widthOf(next) * first.length) / next.text.length;
}

const DATE = regex`^(?:(?:\d{1,2}\/)?\d{1,2}\/|[IVX]{1,3}\/)?(?:19|20)\d{2}[.,;)]?$`;
const FIGURES = regex`^(?:[IVX]{1,3}\/)?\d[\d\/,]*$`;
const DECIMAL = regex`^\d{1,3},\d{1,2}[.,;%)]?$`;
const WORD = regex`^\p{L}+$`;

/** `word`: the line above, "" if it has several words. `next`: the next line. */
function joinOf(word: string, next: string): Join {
  const first = next.split(" ")[0]!;
  if (word === "" || first === "") return null;
  if (FIGURES.test(word) && regex`^\d`.test(first)) {
    const isComplete = DATE.test(word) || regex`^\d{1,2}\/\d{1,2}$`.test(word);
    if (!isComplete && DATE.test(word + first)) return "sure";
    return word.includes(",") && next === first && DECIMAL.test(word + first) ? "sure" : null;
  }
  const end = regex`^(\p{L}+)[.,;:)]*$`.exec(first)?.[1];
  if (!WORD.test(word) || !end || regex`^\p{Lu}`.test(end) !== isCapitals(word)) return null;
  const [above, below] = [word.toLowerCase(), end.toLowerCase()];
  if (!isVietnameseSyllable(above + below)) return null;
  return isVietnameseSyllable(above) && isVietnameseSyllable(below) ? "possible" : "sure";
}

const isCapitals = (word: string) => word.length > 1 && word === word.toUpperCase();
