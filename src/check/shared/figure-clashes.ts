import { fold } from "../../language/fold.ts";
import { aroundFigure } from "../../language/printed-figure.ts";
import { regex } from "../../language/regex.ts";
import { greatestOf } from "../../model/lists.ts";
import type { Figure } from "../../model/plan.ts";
import { figuresAgree } from "../../model/tolerances.ts";

/** A figure and its position in the plan's `figures`. */
export interface FigureEntry {
  readonly figure: Figure;
  readonly position: number;
}

/**
 * The key of what a figure measures; only figures with the same key can conflict. Percentages, targets without a unit of
 * measurement and changes without a year can refer to any part of the sub-index, so each of them has its own key.
 */
export function subjectOf({ figure, position }: FigureEntry): string {
  const { index, subIndex, quantity, year, value } = figure;
  const text = fold(figure.text);
  const unit = unitBeside(text, value) ?? unitIn(text);
  const vague =
    unit === "%" || (quantity === "target" && unit === null) || (quantity === "change" && year === null);
  return JSON.stringify([
    index,
    subIndex,
    quantity,
    quantity === "target" ? unit : null,
    vague ? position : null,
  ]);
}

type Unit = "%" | "điểm" | "hạng";

/** The unit of measurement of a figure by the words beside it: "phấn đấu vào nhóm | 10 | tỉnh có điểm cao nhất" is a rank. */
function unitBeside(text: string, value: number): Unit | null {
  for (const [before, after] of aroundFigure(text, value)) {
    if (PERCENT.test(after)) return "%";
    if (POINTS.test(after)) return "điểm";
    if (RANK_BEFORE.test(before) || RANK_AFTER.test(after)) return "hạng";
  }
  return null;
}
/** The other end of a range and the highest possible score: "6 | - 7 điểm", "9,2 | /10 điểm". */
const UP_TO = "(?: ?(?:-|/|đến) ?[\\d.,]{1,7})?";
const PERCENT = new RegExp(`^${UP_TO} ?(?:%|phần trăm)`, "u");
const POINTS = new RegExp(`^${UP_TO} ?điểm`, "u");
const RANK_BEFORE = regex`(?<!\p{L})(?:hạng|nhóm|top|tốp|thứ|vị trí|(?:một|nằm) trong(?: số)?)(?: thứ)? ?$`;
const RANK_AFTER = /^ (?:bậc|tỉnh|địa phương)/u;

/** The unit of measurement that the words around a figure mention. */
function unitIn(text: string): Unit | null {
  if (/%|phần trăm/u.test(text)) return "%";
  if (text.includes("điểm")) return "điểm";
  return regex`(?<!\p{L})(?:hạng|bậc|nhóm|thứ)(?!\p{L})`.test(text) ? "hạng" : null;
}

/**
 * The years with more than one value, for figures with the same key. A score without a year is compared with the scores of
 * the latest year, unless a score of any year has the same value.
 */
export function clashesIn(same: readonly FigureEntry[]): [number | null, FigureEntry[]][] {
  const dated = Map.groupBy(
    same.filter(({ figure }) => figure.year !== null),
    ({ figure }) => figure.year!,
  );
  const allDated = [...dated.values()].flat();
  const undated = same.filter(
    ({ figure }) => figure.year === null && !allDated.some((entry) => haveSameValue(entry, { figure })),
  );
  const latest = greatestOf(dated.keys());
  const groups: [number | null, FigureEntry[]][] = [...dated].map(([year, entries]) => [
    year,
    year === latest && same[0]!.figure.quantity === "score" ? [...entries, ...undated] : entries,
  ]);
  if (dated.size === 0) groups.push([null, undated]);
  return groups.filter(([, entries]) => valuesOf(entries).length > 1 && !isOnePhrase(entries));
}

type WithFigure = Pick<FigureEntry, "figure">;

/** Whether two figures agree, apart from rounding. */
export const haveSameValue = (a: WithFigure, b: WithFigure) => figuresAgree(a.figure.value, b.figure.value);

/** The distinct values of figures, in the order of the text. */
export function valuesOf(entries: readonly FigureEntry[]): number[] {
  const distinct: FigureEntry[] = [];
  for (const entry of entries)
    if (!distinct.some((other) => haveSameValue(other, entry))) distinct.push(entry);
  return distinct.map(({ figure }) => figure.value);
}

/** True for "từ 6 đến 7 điểm": two figures of one phrase are the ends of a range. */
function isOnePhrase(entries: readonly FigureEntry[]): boolean {
  return new Set(entries.map(({ figure }) => fold(figure.text))).size === 1;
}
