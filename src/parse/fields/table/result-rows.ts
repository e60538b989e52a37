import { pushAll } from "../../../model/lists.ts";
import type { Target } from "../../../model/plan.ts";
import type { Located } from "../../text/located.ts";
import type { RuleContext } from "../../text/rule.ts";
import type { TextLine } from "../../text/text-line.ts";
import { type CellResult, resultsIn } from "./cell-results.ts";
import { continuesTable } from "./continued-tables.ts";
import { alignedTo, type GridRow, gridRows } from "./grid.ts";
import { findHead, type Head } from "./head.ts";
import { isRepeatedHead } from "./repeated-head.ts";
import { findHeadOfYears, findResultHead } from "./result-head.ts";
import { readRowTargets } from "./row-targets.ts";
import { readSubIndexRows } from "./sub-index-row.ts";
import { wholeIndexRows } from "./whole-index-row.ts";
import { readYearRows } from "./year-rows.ts";

/** The results that a row of a table states for a sub-index or, with `subIndex` null, for a whole index. */
export interface ResultRow {
  readonly index: string;
  readonly subIndex: string | null;
  readonly results: readonly CellResult[];
  /** Of a whole index only; those of a sub-index are read with its tasks. */
  readonly targets: readonly Located<Target>[];
}

/**
 * The rows with results of past years, and those with targets of a whole index, in the order of the lines. `lines`: also those above the
 * tables.
 */
export function readResultRows(lines: readonly TextLine[], context: RuleContext): ResultRow[] {
  const byTable = Map.groupBy(
    lines.filter((line) => line.source.row),
    (line) => line.source.row!.table,
  );
  const texts = new Map(lines.filter((line) => !line.source.row).map((line) => [line.index, line]));
  const tables = [...byTable.values()];
  const read: ResultRow[] = [];
  /** The parts of a table over pages, and their head. */
  let whole: { readonly head: Head; readonly rows: TextLine[] } | null = null;
  const end = () => {
    if (whole) pushAll(read, rowsOf(whole.rows, whole.head, context));
    whole = null;
  };
  for (const [i, table] of tables.entries()) {
    const at = table[0]!.index;
    const head = headOf(table, texts.get(at - 1), context);
    if (whole && continuesTable(tables[i - 1], table) && !(head && isHeading(table[0]!))) {
      pushAll(whole.rows, table);
      continue;
    }
    end();
    const above = [1, 2].flatMap((distance) => texts.get(at - distance) ?? []);
    const ofYears = readYearRows(table, above, context);
    if (ofYears) read.push({ ...ofYears, targets: [] });
    else if (head) whole = { head, rows: [...table] };
  }
  end();
  return read;
}

/** The head of a table of results or goals; null for another table. `above`: the line above the table. */
function headOf(table: readonly TextLine[], above: TextLine | undefined, context: RuleContext): Head | null {
  const head = findHead(table, context, above);
  const isOfGoals = head && (head.results.size > 0 || [...head.columns.values()].includes("target"));
  if (isOfGoals) return head;
  return findResultHead(table, above, context) ?? findHeadOfYears(table, context);
}

/** True for a row without figures, as a head has: years do not count. */
const isHeading = ({ text, source }: TextLine): boolean =>
  source.row!.cells.every(({ start, end }) => !FIGURE.test(text.slice(start, end).trim()));
const FIGURE = /^(?!(?:19|20)\d{2}$)[≥≤<>=~ ]{0,3}\d{1,4}(?:[.,]\d{1,3})?(?: ?(?:%|điểm))?\.?$/u;

function rowsOf(table: readonly TextLine[], head: Head, context: RuleContext): ResultRow[] {
  const rows = gridRows(table)
    .filter(({ line }) => isBelowHead(line, table[0]!, head) && !isRepeatedHead(line, head))
    .map((row) => alignedTo(head, row));
  const named = readSubIndexRows(rows, head.columns, context);
  const [only, ...others] = context.indexIds;
  let index = others.length === 0 ? (only ?? null) : null;
  const ofWhole = wholeIndexRows(rows, named, head, context);
  return rows.flatMap((row): ResultRow[] => {
    const opens = named.get(row.line.index)?.named;
    index = opens?.index ?? index;
    if (opens) {
      const results = resultsOf(row, head, false);
      return opens.id !== null && opens.index !== null
        ? [{ index: opens.index, subIndex: opens.id, results, targets: [] }]
        : [];
    }
    const whole = ofWhole.get(row.line.index);
    const stated = whole ? (whole.index ?? index) : null;
    if (!whole || stated === null) return [];
    const targets = readRowTargets(row, head, "whole index", context);
    return [{ index: stated, subIndex: null, results: resultsOf(row, head, whole.isRank), targets }];
  });
}

/** True for a row below the head, which is in the part of the table that `first` begins. */
const isBelowHead = ({ source }: TextLine, first: TextLine, head: Head): boolean =>
  source.row!.table !== first.source.row!.table || source.row!.row > head.row;

const resultsOf = (row: GridRow, head: Head, isRank: boolean): CellResult[] =>
  [...head.results].flatMap(([column, of]) => {
    const cell = row.cells.get(column);
    return cell ? resultsIn(cell, isRank ? { ...of, states: "rank" } : of) : [];
  });
