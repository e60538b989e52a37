import { allMatches } from "../../../language/matcher.ts";
import { regex } from "../../../language/regex.ts";
import type { RuleContext } from "../../text/rule.ts";
import { spanIn } from "../../text/span.ts";
import type { NamedSubIndex } from "../sub-index/named-sub-index.ts";
import type { Column } from "./columns.ts";
import { type Cell, type GridRow, textOf } from "./grid.ts";
import type { NamedRow } from "./named-row.ts";

const RULE = "table/sub-index-row";
const FEWEST = 2;

const NUMBER = String.raw`\d{1,2}(?:\.\d{1,2}){0,2}`;
/** "6", "2, 8", "6.1", "3.3; 3.4", "DTI 2.2; DTI 6.3": numbers of sub-indices, or codes of criteria that begin with them. */
const ONLY_NUMBERS = regex`^(?:(?:\p{Lu}[\p{Lu} ]{1,14} )?${NUMBER}(?: ?[,;&] ?|$)){1,6}$`;
const EACH = regex.g`(?:(?<prefix>\p{Lu}[\p{Lu} ]{1,14}) )?(?<number>${NUMBER})`;
/** A task for all of them. */
const OF_ALL = /^(?:chung|tất cả|cả chỉ số|[-–])\.?$/iu;

/**
 * Adds the rows with numbers in a column of sub-indices that has nothing else. Numbers without the name of an index are of the plan's first
 * index that no cell names: beside "DTI 2.2", "6.1" is of another one. In a plan on several indices only codes of criteria are read so.
 */
export function addNumbersOfColumn(
  rows: readonly GridRow[],
  columns: ReadonlyMap<number, Column>,
  named: Map<number, NamedRow>,
  context: RuleContext,
): void {
  const column = [...columns].find(([, kind]) => kind === "subIndex")?.[0];
  const hasTasks = [...columns.values()].includes("task");
  if (named.size > 0 || column === undefined || context.indexIds.length === 0 || !hasTasks) return;
  const filled = rows.flatMap(({ line, cells }) => {
    const cell = cells.get(column);
    const text = textOf(cell);
    return !cell || text === "" || OF_ALL.test(text) ? [] : [{ line, cell, text }];
  });
  if (filled.some(({ text }) => !ONLY_NUMBERS.test(text))) return;
  const found = filled.map(({ line, cell, text }) => ({ line, cell, numbers: numbersIn(text, context) }));
  const stated = new Set(found.flatMap(({ numbers }) => numbers.flatMap(({ index }) => index ?? [])));
  const own = context.indexIds.filter((id) => !stated.has(id));
  const ofRows = found.map(({ line, cell, numbers }) => ({
    line,
    subIndices: subIndicesOf(cell, numbers, own, context),
  }));
  const ids = new Set(ofRows.flatMap(({ subIndices }) => subIndices?.map(({ id }) => id) ?? [null]));
  if (ids.has(null) || ids.size < FEWEST) return;
  for (const { line, subIndices } of ofRows) {
    const [first, ...further] = subIndices!;
    if (first) named.set(line.index, { named: first, further, column });
  }
}

interface Numbered {
  /** The index that is named before the number; null for none. */
  readonly index: string | null;
  readonly order: number;
  readonly isCode: boolean;
}

const numbersIn = (text: string, { catalogue }: RuleContext): Numbered[] =>
  allMatches(EACH, text).map(({ groups }) => {
    const { prefix, number } = groups!;
    const index = prefix === undefined ? null : (catalogue.findIndices(prefix)[0]?.entry.id ?? null);
    return { index, order: Number.parseInt(number!, 10), isCode: number!.includes(".") };
  });

/** The sub-indices of a cell, each once, without those of an unknown index; null if one of the numbers is none. */
function subIndicesOf(
  cell: Cell,
  numbers: readonly Numbered[],
  [first, ...others]: readonly string[],
  { catalogue, year }: RuleContext,
): NamedSubIndex[] | null {
  const [start, restStart] = [cell.start, cell.line.text.length];
  const span = spanIn(cell.line, start, start + textOf(cell).length);
  const found = new Map<string, NamedSubIndex>();
  for (const { index: stated, order, isCode } of numbers) {
    const index = stated ?? (others.length === 0 || isCode ? first : undefined);
    if (index === undefined) continue;
    // "4.1.3" is a code of something else where the index has none.
    if (isCode && !catalogue.index(index)?.hasCodes) return null;
    const entry = catalogue.subIndicesOf(index, year)[order - 1];
    if (!entry) return null;
    const place = { name: entry.shortName, span, restStart, rule: RULE, confidence: 0.7 };
    found.set(entry.id, { id: entry.id, index, ...place, byNumber: true });
  }
  return [...found.values()];
}
