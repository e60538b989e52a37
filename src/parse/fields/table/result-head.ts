import { allMatches } from "../../../language/matcher.ts";
import type { RuleContext } from "../../text/rule.ts";
import type { TextLine } from "../../text/text-line.ts";
import type { Column } from "./columns.ts";
import { EMPTY_HEAD } from "./empty-head.ts";
import { type Head, startsOf } from "./head.ts";
import { HeadReader } from "./head-reader.ts";
import { isBelowSpans } from "./head-rows.ts";
import { NO_RESULT, PAIR, type ResultColumn, resultColumns } from "./kept-columns.ts";

// Tables of results whose columns state no year: "Điểm số | Thứ hạng" below "1. Kết quả năm 2024". Where several provinces are side
// by side, only the columns of the document's province count.

const POINTS =
  /^(?:tổng )?(?:điểm|điểm số|số điểm|điểm đạt(?: được)?|kết quả|giá trị)(?: ?\([^()]{1,20}\))?$/u;
const SHARE = /^(?:chỉ số|tỷ lệ|tỉ lệ)(?: ?\(?%\)?)?$/u;
const RANK = /^(?:xếp hạng|thứ hạng|hạng|thứ bậc|vị trí|xếp thứ)$/u;
const RESULTS = /kết quả|công bố|đạt được/u;
const YEAR = /(?<!\d|[/.-])(?:19|20)\d{2}(?![\d/])/gu;
const MOST_COLUMNS = 24;

interface Measured {
  readonly column: number;
  readonly states: ResultColumn["states"] | "share";
  /** The first column of the spanning cell above, if there is one. */
  readonly group: number;
}

/** The head of a table of results; null for another table. `above`: the line above the table, which states the year. */
export function findResultHead(
  [first, second]: readonly TextLine[],
  above: TextLine | undefined,
  context: RuleContext,
): Head | null {
  const year = above ? yearOfResults(above, context) : null;
  if (!first || year === null) return null;
  const groups = cellsOf(first).filter(({ colSpan }) => colSpan > 1);
  if (groups.length === 0)
    return headOf(
      [first],
      measuresOf(first, () => 0),
      year,
    );
  if (!second) return null;
  const own = ownGroups(groups, context);
  const groupOf = (column: number) =>
    own.find((group) => column >= group.column && column < group.column + group.colSpan)?.column ?? null;
  return headOf([first, second], measuresOf(second, groupOf), year);
}

/**
 * The head of a table of results with a column for each past year beside names: "Chỉ số thành phần | Năm 2023 | Năm 2024"; null for another
 * table.
 */
export function findHeadOfYears([first, second]: readonly TextLine[], context: RuleContext): Head | null {
  if (!first) return null;
  const lines = second && isBelowSpans(first, second) ? [first, second] : [first];
  const reader = new HeadReader(context);
  reader.addRows(lines);
  const results = resultColumns(reader.columns, reader, context.year);
  const kinds = [...reader.columns].filter(([column]) => !results.has(column)).map(([, kind]) => kind);
  const isOfNames = kinds.some((kind) => kind === "subIndex" || kind === "task");
  if (results.size === 0 || !isOfNames || kinds.some((kind) => !OF_RESULTS.has(kind))) return null;
  return {
    ...EMPTY_HEAD,
    row: lines.at(-1)!.source.row!.row,
    starts: startsOf(lines),
    columns: reader.columns,
    results,
    texts: new Set(lines.map((line) => line.folded.trim())),
  };
}
/** The kinds of columns of a table that states only results. */
const OF_RESULTS: ReadonlySet<Column> = new Set<Column>([
  "order",
  "subIndex",
  "task",
  "baseline",
  "increase",
]);

/** The only year of a line on results, if the results can be known by the document's year. */
function yearOfResults({ folded }: TextLine, { year: planYear, issued }: RuleContext): number | null {
  if (!RESULTS.test(folded)) return null;
  const [year, ...others] = new Set(allMatches(YEAR, folded).map(([digits]) => Number(digits)));
  const known = issued?.year ?? planYear;
  return year === undefined || others.length > 0 || known === null || year >= known ? null : year;
}

interface HeadCell {
  readonly text: string;
  readonly printed: string;
  readonly column: number;
  readonly colSpan: number;
}

const cellsOf = (line: TextLine): HeadCell[] =>
  line.source.row!.cells.slice(0, MOST_COLUMNS).map(({ start, end, column, colSpan }) => ({
    text: line.folded.slice(start, end).trim(),
    printed: line.text.slice(start, end).trim(),
    column,
    colSpan,
  }));

/** The groups of columns that count: those of the document's province if the groups are provinces, else none but a single group. */
function ownGroups(groups: readonly HeadCell[], { catalogue, province }: RuleContext): readonly HeadCell[] {
  const named = groups.map((group) => ({ group, place: catalogue.matchProvince(group.printed) }));
  const places = named.filter(({ place }) => place !== null);
  if (places.length === 0) return groups.length === 1 ? groups : [];
  // A predecessor counts as another province here: its results are not those of the province's own name.
  const own = province === null ? null : catalogue.matchProvince(province);
  return places.filter(({ place }) => own !== null && place!.name === own.name).map(({ group }) => group);
}

/** The columns of measures. `groupOf`: the group of a column, null where it does not count. */
const measuresOf = (line: TextLine, groupOf: (column: number) => number | null): Measured[] =>
  cellsOf(line).flatMap(({ text, column }) => {
    const group = groupOf(column);
    const states = statedBy(text);
    return group === null || states === null ? [] : [{ column, states, group }];
  });

/** What the figures below a heading are; null for other headings. */
export function statedBy(heading: string): Measured["states"] | null {
  if (NO_RESULT.test(heading)) return null;
  if (PAIR.test(heading)) return "pair";
  if (RANK.test(heading)) return "rank";
  if (POINTS.test(heading)) return "score";
  return SHARE.test(heading) ? "share" : null;
}

/** A share is the result only where the group has no points: SIPAS is published in percent. */
function headOf(lines: readonly TextLine[], measured: readonly Measured[], year: number): Head | null {
  const hasPoints = new Set(measured.flatMap(({ group, states }) => (states === "score" ? group : [])));
  const results = new Map<number, ResultColumn>();
  for (const { column, states, group } of measured) {
    if (states === "share" && hasPoints.has(group)) continue;
    results.set(column, { year, states: states === "share" ? "score" : states });
  }
  const kinds = [...results.values()].map(({ states }) => states);
  const isSingle = new Set(kinds).size === kinds.length;
  // Points alone may be the most points that can be reached.
  if (!isSingle || !(kinds.includes("rank") || kinds.includes("pair"))) return null;
  return {
    ...EMPTY_HEAD,
    row: lines.at(-1)!.source.row!.row,
    starts: startsOf(lines),
    results,
    texts: new Set(lines.map((line) => line.folded.trim())),
  };
}
