import type { RuleContext } from "../../text/rule.ts";
import type { TextLine } from "../../text/text-line.ts";
import { type CellResult, resultsIn } from "./cell-results.ts";
import { alignedTo, type GridRow, gridRows, textOf } from "./grid.ts";
import { startsOf } from "./head.ts";
import { NO_RESULT } from "./kept-columns.ts";

// Tables with a row for each year: "Năm | Điểm số | Xếp hạng" above "2023 | 65,20 | 33/63".

/** The results of several years of an index, or of a sub-index. */
export interface YearRows {
  readonly index: string;
  readonly subIndex: string | null;
  readonly results: readonly CellResult[];
}

const OF_YEARS = /^năm$/u;
const YEAR = /^(?:năm )?((?:19|20)\d{2})$/iu;
const POINTS = /^(?:tổng )?(?:điểm|điểm số|kết quả|giá trị)(?: ?\([^()]{1,20}\))?$/u;
const RANK = /^(?:(?:kết quả )?xếp hạng|thứ hạng|hạng)(?: (?:so với )?(?:cả nước|toàn quốc))?$/u;
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
  if (!years || !OF_YEARS.test(textOf(years[1]).toLowerCase())) return null;
  return new Map(
    others.flatMap(([column, cell]): [number, "score" | "rank"][] => {
      const [name] = catalogue.findIndices(textOf(cell));
      const text = name ? textOf(cell).replace(textOf(cell).slice(name.start, name.end), "") : textOf(cell);
      const heading = text.toLowerCase().trim();
      if (NO_RESULT.test(heading) && !RANK.test(heading)) return [];
      return POINTS.test(heading) ? [[column, "score"]] : RANK.test(heading) ? [[column, "rank"]] : [];
    }),
  );
}

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
