import { fold } from "../../language/fold.ts";
import type { Figure } from "../../model/plan.ts";

// Figures are printed with two decimals.
const TOLERANCE = 0.005;

/** A figure, and its position in the plan's `figures`. */
export interface Entry {
  readonly figure: Figure;
  readonly position: number;
}

/**
 * Figures that speak of one thing share a subject. Shares in percent, targets without a unit and changes without a year
 * can be of anything below the sub-index, so each of them stands alone.
 */
export function subjectOf({ figure, position }: Entry): string {
  const { index, subIndex, quantity, year } = figure;
  const unit = unitIn(fold(figure.text));
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

function unitIn(text: string): "%" | "điểm" | "hạng" | null {
  if (/%|phần trăm/u.test(text)) return "%";
  if (text.includes("điểm")) return "điểm";
  return /(?<!\p{L})(?:hạng|bậc|nhóm|thứ)(?!\p{L})/u.test(text) ? "hạng" : null;
}

/** Figures of one year with more than one value. A score without a year is held against the latest, unless some year has it. */
export function clashesIn(same: readonly Entry[]): [number | null, Entry[]][] {
  const dated = Map.groupBy(
    same.filter(({ figure }) => figure.year !== null),
    ({ figure }) => figure.year!,
  );
  const undated = same.filter(
    ({ figure }) => figure.year === null && ![...dated.values()].flat().some((e) => agree(e.figure, figure)),
  );
  const latest = Math.max(...dated.keys());
  const groups: [number | null, Entry[]][] = [...dated].map(([year, entries]) => [
    year,
    year === latest && same[0]!.figure.quantity === "score" ? [...entries, ...undated] : entries,
  ]);
  if (dated.size === 0) groups.push([null, undated]);
  return groups.filter(([, entries]) => valuesOf(entries).length > 1 && !isOnePhrase(entries));
}

/** The same figure, as far as print can tell. */
export const agree = (a: Figure, b: Figure) => Math.abs(a.value - b.value) <= TOLERANCE;

/** The different values among some figures, in the order of the text. */
export function valuesOf(entries: readonly Entry[]): number[] {
  const distinct: Figure[] = [];
  for (const { figure } of entries) if (!distinct.some((d) => agree(d, figure))) distinct.push(figure);
  return distinct.map((figure) => figure.value);
}

/** "từ 6 đến 7 điểm": two figures of one phrase are its two ends. */
function isOnePhrase(entries: readonly Entry[]): boolean {
  return new Set(entries.map(({ figure }) => fold(figure.text))).size === 1;
}
