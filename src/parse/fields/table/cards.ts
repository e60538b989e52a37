import { fold } from "../../../language/fold.ts";
import { LEAD_WORD } from "../../lexicon/roles.ts";
import type { RuleContext } from "../../text/rule.ts";
import { spanIn } from "../../text/span.ts";
import type { TextLine } from "../../text/text-line.ts";
import { ASSIGNMENT_CONFIDENCE } from "../assignment/shared/assignment-draft.ts";
import { readSubIndexHeading } from "../sub-index/heading.ts";
import { type Column, columnOf, isMadeClear } from "./columns.ts";
import { EMPTY_HEAD } from "./empty-head.ts";
import { type Cell, type GridRow, gridRows, textOf } from "./grid.ts";
import type { Head } from "./head.ts";
import { readTaskRow, type TableRow } from "./task-row.ts";

// A table with two columns in which each row states one thing of a task: "Nhiệm vụ 1 | …", "Chủ trì | …", "Thời hạn | …".

const FEWEST_ROWS = 3;
const KNOWN_SHARE = 0.75;
const KINDS: readonly Column[] = ["subIndex", "task", "lead", "partners", "due", "product"];

interface Entry {
  readonly kind: Column | undefined;
  readonly label: Cell;
  readonly cell: Cell;
  readonly row: GridRow;
}

/** What the cards of a table state; null for another table. */
export function readCards(lines: readonly TextLine[], context: RuleContext): TableRow[] | null {
  if (lines.length < FEWEST_ROWS || lines.some(({ source }) => source.row!.cells.length !== 2)) return null;
  const entries = gridRows(lines).map((row): Entry => {
    const [label, cell] = [...row.cells.values()];
    return { kind: kindOf(label!), label: label!, cell: cell!, row };
  });
  const known = entries.filter(({ kind }) => kind !== undefined);
  const stated = entries.filter(({ kind, label }) => kind !== undefined || !isMadeClear(foldedOf(label)));
  const has = (wanted: Column) => known.some(({ kind }) => kind === wanted);
  const areCards =
    known.length >= FEWEST_ROWS && known.length >= KNOWN_SHARE * stated.length && has("task") && has("lead");
  // The head of a usual table has two headings.
  if (!areCards || kindOf(entries[0]!.cell) !== undefined) return null;
  return cardsOf(known).flatMap((card) => rowsOf(card, context));
}

const foldedOf = (label: Cell): string => fold(textOf(label));

/** The kind of a label, without its number: "Nhiệm vụ 1". */
function kindOf(label: Cell): Column | undefined {
  const kind = columnOf(
    foldedOf(label)
      .replace(/(?: số)? ?\d{1,3}$|[:.]$/u, "")
      .trim(),
  );
  return kind !== undefined && KINDS.includes(kind) ? kind : undefined;
}

/**
 * The rows of each card: a further card begins where the kind of the first row occurs again. Further rows of work ("Rõ việc (tiếp)") belong to
 * the card.
 */
function cardsOf(entries: readonly Entry[]): Entry[][] {
  const cards: Entry[][] = [];
  for (const entry of entries) {
    const card = cards.at(-1);
    const occurs = card?.some(({ kind }) => kind === entry.kind);
    if (!card || (occurs && entry.kind === entries[0]!.kind)) cards.push([entry]);
    else if (!occurs || entry.kind === "task") card.push(entry);
  }
  return cards;
}

/** The tasks of a card, each with all that the card states. */
function rowsOf(card: readonly Entry[], context: RuleContext): TableRow[] {
  const tasks = card.filter(({ kind }) => kind === "task");
  const shared = card.filter(({ kind }) => kind !== "task");
  if (tasks.length === 0) return [];
  return [
    ...tasks.map((task) => rowOf([task, ...shared], task, context)),
    ...shared.map(({ row: { line } }) => ({ ...NOTHING, line: line.index })),
  ];
}

function rowOf(card: readonly Entry[], task: Entry, context: RuleContext): TableRow {
  const of = (wanted: Column) => card.find(({ kind }) => kind === wanted);
  const named = of("subIndex");
  const subIndex = named ? readSubIndexHeading(named.cell.line, named.cell.start, context) : null;
  const cells = new Map(card.map(({ kind, cell }) => [KINDS.indexOf(kind!), cell]));
  const row = { line: task.row.line, cells, own: new Set(cells.keys()) };
  const heading = of("lead") ? foldedOf(of("lead")!.label) : "";
  const head = { ...HEAD, role: heading.includes(LEAD_WORD) ? ("lead" as const) : ("member" as const) };
  const place = { subIndex: subIndex?.id ? subIndex : null, opens: null, group: null };
  const read = readTaskRow(row, head, place, context);
  for (const { kind, cell } of card)
    if (kind === "partners" || kind === "product")
      read.assignment?.labels.push({
        span: spanIn(cell.line, cell.start, cell.line.text.length),
        rule: read.assignment.place.rule,
        confidence: ASSIGNMENT_CONFIDENCE,
      });
  return read;
}

/** A row whose cell is read with the task. */
const NOTHING = {
  subIndex: null,
  targets: [],
  assignment: null,
  task: null,
  deadlines: [],
  headed: true,
} as const;

const HEAD: Head = { ...EMPTY_HEAD, columns: new Map(KINDS.map((kind, column) => [column, kind])) };
