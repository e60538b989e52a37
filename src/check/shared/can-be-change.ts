import { fold } from "../../language/fold.ts";
import { placesOf } from "../../model/places-of.ts";
import type { Figure, PlanRecord } from "../../model/plan.ts";

const RISE_OR_FALL = /(?<!\p{L})(?:tăng|giảm|thay đổi)(?!\p{L})/u;
/** "năm 2023 đạt 4,84": the year stands with the figure, so it is a result. */
const OF_A_YEAR = /(?<!\p{L})năm (?:20\d\d|trước)[^.;]{0,20}đạt/u;

/**
 * Can a figure that was read as a score be a rise or fall instead? So where its own words speak of one, or where it
 * stands on one line with the rises and falls of other sub-indices, as in a footnote that lists what changed.
 */
export function canBeChange(plan: PlanRecord, position: number): boolean {
  const figure = plan.figures[position]!;
  const text = fold(figure.text);
  if (figure.quantity !== "score" || OF_A_YEAR.test(text)) return false;
  return RISE_OR_FALL.test(text) || standsAmongChanges(plan, figure, position);
}

function standsAmongChanges(plan: PlanRecord, figure: Figure, position: number): boolean {
  const lines = linesOf(plan, position);
  return plan.figures.some(
    (other, i) =>
      other.quantity === "change" &&
      other.subIndex !== figure.subIndex &&
      !lines.isDisjointFrom(linesOf(plan, i)),
  );
}

const linesOf = (plan: PlanRecord, position: number) =>
  new Set(placesOf(plan, `/figures/${position}`).map((place) => place.line));
