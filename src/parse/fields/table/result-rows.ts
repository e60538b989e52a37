import type { Target } from "../../../model/plan.ts";
import type { Located } from "../../text/located.ts";
import type { RuleContext } from "../../text/rule.ts";
import type { TextLine } from "../../text/text-line.ts";
import { type CellResult, resultsIn } from "./cell-results.ts";
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
  return [...byTable.values()].flatMap((table) => {
    const at = table[0]!.index;
    const above = [1, 2].flatMap((distance) => texts.get(at - distance) ?? []);
    const ofYears = readYearRows(table, above, context);
    if (ofYears) return [{ ...ofYears, targets: [] }];
    const head = findHead(table, context, texts.get(at - 1));
    const isOfGoals = head && (head.results.size > 0 || [...head.columns.values()].includes("target"));
    if (isOfGoals) return rowsOf(table, head, context);
    const ofResults = findResultHead(table, texts.get(at - 1), context) ?? findHeadOfYears(table, context);
    return ofResults ? rowsOf(table, ofResults, context) : [];
  });
}

function rowsOf(table: readonly TextLine[], head: Head, context: RuleContext): ResultRow[] {
  const rows = gridRows(table)
    .filter(({ line }) => line.source.row!.row > head.row && !isRepeatedHead(line, head))
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

const resultsOf = (row: GridRow, head: Head, isRank: boolean): CellResult[] =>
  [...head.results].flatMap(([column, of]) => {
    const cell = row.cells.get(column);
    return cell ? resultsIn(cell, isRank ? { ...of, states: "rank" } : of) : [];
  });
