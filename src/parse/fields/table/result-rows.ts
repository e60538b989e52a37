import { vietnameseNumber } from "../../../language/numbers.ts";
import type { Target } from "../../../model/plan.ts";
import type { Located } from "../../text/located.ts";
import type { RuleContext } from "../../text/rule.ts";
import type { TextLine } from "../../text/text-line.ts";
import type { Cell, GridRow } from "./grid.ts";
import { alignedTo, gridRows, textOf } from "./grid.ts";
import { findHead, type Head } from "./head.ts";
import type { ResultColumn } from "./kept-columns.ts";
import { isRepeatedHead } from "./repeated-head.ts";
import { findResultHead } from "./result-head.ts";
import { isRankRow, readRowTargets, wordsOfRow } from "./row-targets.ts";
import { scoreAndRank } from "./score-and-rank.ts";
import { readSubIndexRows } from "./sub-index-row.ts";
import { wholeIndexRow } from "./whole-index-row.ts";

/** A result of one year in a cell. */
export interface CellResult {
  readonly cell: Cell;
  readonly year: number;
  readonly quantity: "score" | "rank";
  readonly value: number;
  /** Of a rank: the number of provinces, if stated ("17/63"). */
  readonly of?: number;
}

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
    const head = findHead(table, context);
    const isOfGoals = head && (head.results.size > 0 || [...head.columns.values()].includes("target"));
    if (isOfGoals) return rowsOf(table, head, context);
    const ofResults = findResultHead(table, texts.get(table[0]!.index - 1), context);
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
  /** The whole index of the row above, whose place is in the next row. */
  let above: string | null = null;
  return rows.flatMap((row): ResultRow[] => {
    const opens = named.get(row.line.index)?.named;
    index = opens?.index ?? index;
    const isWhole = opens ? null : wholeIndexRow(row, context);
    const isRank = isWhole?.isRank ?? isRankRow(wordsOfRow(row, head));
    const results = resultsOf(row, head, isRank);
    if (opens) above = null;
    if (opens)
      return opens.id !== null && opens.index !== null
        ? [{ index: opens.index, subIndex: opens.id, results, targets: [] }]
        : [];
    const whole = isWhole ? (isWhole.index ?? index) : isRank ? above : null;
    above = whole;
    if (whole === null) return [];
    const targets = readRowTargets(row, head, "whole index", context);
    return [{ index: whole, subIndex: null, results, targets }];
  });
}

const resultsOf = (row: GridRow, head: Head, isRank: boolean): CellResult[] =>
  [...head.results].flatMap(([column, of]) => {
    const cell = row.cells.get(column);
    return cell ? resultsIn(cell, isRank ? { ...of, states: "rank" } : of) : [];
  });

/** "6,31 (hạng 17)", "7,62/10" under points and ranks, "17/63" under ranks. */
function resultsIn(cell: Cell, { year, states }: ResultColumn): CellResult[] {
  const text = textOf(cell);
  const place = { cell, year };
  if (states === "rank") {
    const [, rank, of] = /^(?:hạng |thứ )?(\d{1,3})(?: ?\/ ?(\d{1,3}))?$/iu.exec(text) ?? [];
    return rank ? [{ ...place, quantity: "rank", value: Number(rank), ...(of && { of: Number(of) }) }] : [];
  }
  const { score, rank } = scoreAndRank(text, states === "pair");
  // "9,2/9,5": the points of the most that can be reached; "82,5%": SIPAS.
  const value = vietnameseNumber(
    score.replace(/ ?(?:\/ ?\d{1,3}(?:[,.]\d{1,2})?)?(?: ?(?:điểm|đ|%))?$/iu, ""),
  );
  return [
    ...(value === null ? [] : [{ ...place, quantity: "score" as const, value }]),
    ...(rank && rank.valueTo === null && !rank.isAtBest
      ? [{ ...place, quantity: "rank" as const, value: rank.value }]
      : []),
  ];
}
