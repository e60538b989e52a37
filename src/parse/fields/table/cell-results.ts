import { vietnameseNumber } from "../../../language/numbers.ts";
import { type Cell, textOf } from "./grid.ts";
import type { ResultColumn } from "./kept-columns.ts";
import { mayBeDecimal, scoreAndRank } from "./score-and-rank.ts";

/** A result of one year in a cell. */
export interface CellResult {
  readonly cell: Cell;
  readonly year: number;
  readonly quantity: "score" | "rank";
  readonly value: number;
  /** Of a rank: the number of provinces, if stated ("17/63"). */
  readonly of?: number;
}

/** "6,31 (hạng 17)", "7,62/10" under points and ranks, "17/63" under ranks. */
export function resultsIn(cell: Cell, { year, states }: ResultColumn): CellResult[] {
  const text = textOf(cell);
  const place = { cell, year };
  if (states === "score" && mayBeDecimal(cell)) return [];
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
