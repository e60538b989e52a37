import { fold } from "../../../language/fold.ts";
import type { RuleContext } from "../../text/rule.ts";
import type { TextLine } from "../../text/text-line.ts";
import { type CellResult, resultsIn } from "./cell-results.ts";
import { alignedTo, type GridRow, gridRows, textOf } from "./grid.ts";
import { startsOf } from "./head.ts";
import { statedBy } from "./result-head.ts";

// Tables with a row for each year: "Năm | Điểm số | Xếp hạng" above "2023 | 65,20 | 33/63".

/** The results of several years of an index, or of a sub-index. */
export interface YearRows {
  readonly index: string;
  readonly subIndex: string | null;
  readonly results: readonly CellResult[];
}

const YEAR = /^(?:năm )?((?:19|20)\d{2})$/iu;
const FEWEST_YEARS = 2;

/**
 * The results in a table with a row for each year; null for another table. `above`: the texts before the table, the nearest one first, one of
 * which names the index or the sub-index.
 */
export function readYearRows(
  table: readonly TextLine[],
  above: readonly TextLine[],
  context: RuleContext,
): YearRows | null {
  const [head, ...others] = gridRows(table);
  const measures = head && measuresOf(head, context);
  if (!head || !measures || measures.size === 0) return null;
  const rows = others.map((row) => alignedTo({ starts: startsOf([head.line]) }, row));
  const results = rows.flatMap((row): CellResult[] => {
    const year = Number(YEAR.exec(textOf(row.cells.values().next().value))?.[1]);
    if (Number.isNaN(year) || (context.year !== null && year >= context.year)) return [];
    return [...measures].flatMap(([column, states]) => {
      const cell = row.cells.get(column);
      return cell ? resultsIn(cell, { year, states }) : [];
    });
  });
  const owner = ownerOf([head.line, ...above], context);
  const years = new Set(results.map(({ year }) => year));
  return owner && years.size >= FEWEST_YEARS ? { ...owner, results } : null;
}

/** The columns of points and ranks of a head that begins with the column of years. */
function measuresOf(
  { cells }: GridRow,
  { catalogue }: RuleContext,
): ReadonlyMap<number, "score" | "rank"> | null {
  const [years, ...others] = cells;
  if (!years || fold(textOf(years[1])) !== "năm") return null;
  const stated = others.map(([column, cell]) => {
    const text = textOf(cell);
    const [name] = catalogue.findIndices(text);
    const heading = fold(name ? `${text.slice(0, name.start)}${text.slice(name.end)}` : text);
    return [column, statedBy(heading.replace(OF_COUNTRY, "").trim())] as const;
  });
  return new Map(
    stated.flatMap(([column, states]) => (states === "score" || states === "rank" ? [[column, states]] : [])),
  );
}
/** "Kết quả xếp hạng so với cả nước": the words around the measure. */
const OF_COUNTRY = /^kết quả (?=\S)| (?:so với )?(?:cả nước|toàn quốc)$/gu;

/** The index or the only sub-index that the nearest of some lines names. */
function ownerOf(
  lines: readonly TextLine[],
  { catalogue, indexIds, year }: RuleContext,
): Pick<YearRows, "index" | "subIndex"> | null {
  for (const { text } of lines) {
    const [part, ...parts] = catalogue.findSubIndices(text, indexIds, year);
    if (part && parts.length === 0) return { index: part.entry.index.id, subIndex: part.entry.subIndex.id };
    const [index] = catalogue.findIndices(text);
    if (index && parts.length === 0) return { index: index.entry.id, subIndex: null };
  }
  return null;
}
