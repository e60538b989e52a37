import { fold } from "../../../language/fold.ts";
import { regex } from "../../../language/regex.ts";
import type { RuleContext } from "../../text/rule.ts";
import { spanIn } from "../../text/span.ts";
import type { NamedSubIndex } from "../sub-index/named-sub-index.ts";
import { partOfName } from "../sub-index/part-of-name.ts";
import { type Cell, type GridRow, textOf } from "./grid.ts";
import type { NamedRow } from "./named-row.ts";

// "1.1 | Tri thức công dân", "1.2 | …" below "1 | Tham gia của người dân": the rows of a table that lists the parts of sub-indices.

const RULE = "table/sub-index-row";
const FEWEST_KNOWN = 3;
const SHORTEST_NAME = 6;
const LONGEST_NAME = 140;

/** A row with a decimal number, and the cell right of it that names the part. */
interface PartRow {
  readonly row: GridRow;
  readonly column: number;
  readonly cell: Cell;
  /** "5" of "5.3" */
  readonly above: string;
  /** 3 of "5.3" */
  readonly order: number;
}

/**
 * Adds the rows whose decimal numbers go on with those of known parts, where a table has at least three known ones and they are most of its
 * rows with such numbers. A name that the catalogue does not have is that of a part whose name has its words, or that has its number
 * where its siblings agree with the catalogue; else it is a part of its own, never work of the part above it.
 */
export function addNumberedParts(
  rows: readonly GridRow[],
  named: Map<number, NamedRow>,
  context: RuleContext,
): void {
  const parts = rows.flatMap((row) => partRowOf(row) ?? []);
  const wholeOf = (row: PartRow) => context.catalogue.wholeOf(named.get(row.row.line.index)?.named.id ?? "");
  const known = parts.filter((row) => wholeOf(row) !== null);
  const [first] = known;
  if (!first || known.length < FEWEST_KNOWN || known.length * 2 < parts.length) return;
  const groups = Map.groupBy(
    parts.filter(({ column }) => column === first.column),
    ({ above }) => above,
  );
  for (const group of groups.values()) {
    const whole = group.map(wholeOf).find((id) => id !== null) ?? wholeAbove(group[0]!, rows, named);
    if (whole === null || group.some((row) => (wholeOf(row) ?? whole) !== whole)) continue;
    for (const row of group) {
      if (named.has(row.row.line.index) && wholeOf(row) !== null) continue;
      named.set(row.row.line.index, {
        named: partAt(row, { group, whole, named }, context),
        further: [],
        column: row.column,
      });
    }
  }
}

function partRowOf(row: GridRow): PartRow | null {
  const cells = [...row.cells];
  const at = cells.findIndex(([, cell]) => DECIMAL.test(textOf(cell)));
  const [column, cell] = cells[at + 1] ?? [];
  if (at < 0 || column === undefined || !cell) return null;
  const name = textOf(cell);
  if (name.length < SHORTEST_NAME || name.length > LONGEST_NAME || !STARTS_NAME.test(name)) return null;
  const { above, order } = DECIMAL.exec(textOf(cells[at]![1]))!.groups!;
  return { row, column, cell, above: above!, order: Number(order) };
}
const DECIMAL = /^(?<above>\d{1,2}|[IVX]{1,4})\.(?<order>\d{1,2})\.?$/u;
const STARTS_NAME = regex`^\p{Lu}[^.;:]{1,140}$`;

/** The sub-index of the row with the number above that of a part; null if it names none. */
function wholeAbove(
  { above, row }: PartRow,
  rows: readonly GridRow[],
  named: ReadonlyMap<number, NamedRow>,
): string | null {
  const of = rows.findLast(
    ({ line, cells }) =>
      line.index < row.line.index &&
      [...cells.values()].some((cell) => textOf(cell).replace(/\.$/u, "") === above),
  );
  return (of && named.get(of.line.index)?.named.id) ?? null;
}

function partAt(
  { cell, order }: PartRow,
  {
    group,
    whole,
    named,
  }: {
    readonly group: readonly PartRow[];
    readonly whole: string;
    readonly named: ReadonlyMap<number, NamedRow>;
  },
  context: RuleContext,
): NamedSubIndex {
  const name = textOf(cell);
  const start = cell.line.text.indexOf(name, cell.start);
  const restStart = start + name.length;
  const place = { name, span: spanIn(cell.line, start, restStart), restStart, rule: RULE };
  const index =
    [...named.values()].find((one) => one.named.id === whole)?.named.index ?? indexOf(group, named);
  const taken = new Set([...named.values()].map((one) => one.named.id));
  const free = context.catalogue.partsOf(whole).filter(({ id }) => !taken.has(id));
  const own = index === null ? null : partOfName(cell.line, start, index, context);
  const words = ` ${fold(name)} `;
  const having = free.filter(({ shortName }) => words.includes(` ${fold(shortName)} `));
  const byWords = free.find(({ id }) => id === own?.id) ?? (having.length === 1 ? having[0] : undefined);
  const agrees = (one: PartRow) => {
    const id = named.get(one.row.line.index)?.named.id ?? null;
    const entry = context.catalogue.partsOf(whole).find((part) => part.id === id);
    return entry === undefined ? null : entry.order === one.order;
  };
  const siblings = group.map(agrees).filter((is) => is !== null);
  const isInOrder = siblings.length > 0 && siblings.every(Boolean);
  const entry = byWords ?? (isInOrder ? free.find((part) => part.order === order) : undefined);
  return { id: entry?.id ?? null, index, ...place, confidence: byWords ? 0.8 : entry ? 0.65 : 0.7 };
}

const indexOf = (group: readonly PartRow[], named: ReadonlyMap<number, NamedRow>): string | null =>
  group.flatMap(({ row }) => named.get(row.line.index)?.named.index ?? [])[0] ?? null;
