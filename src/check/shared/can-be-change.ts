import { fold } from "../../language/fold.ts";
import { regex } from "../../language/regex.ts";
import { placesOf } from "../../model/places-of.ts";
import type { Figure, PlanRecord } from "../../model/plan.ts";

const INCREASE_OR_DECREASE = regex`(?<!\p{L})(?:tăng|giảm|thay đổi)(?!\p{L})`;
/** "năm 2023 đạt 4,84": a figure with its year is a result. */
const RESULT_OF_YEAR = regex`(?<!\p{L})năm (?:20\d\d|trước)[^.;]{0,20}đạt`;

/**
 * Whether a figure that was read as a score may be a change since the year before: its own words say so, or it is on one
 * line with changes of other sub-indices, as in a footnote that lists changes.
 */
export function canBeChange(plan: PlanRecord, position: number): boolean {
  const figure = plan.figures[position]!;
  const text = fold(figure.text);
  if (figure.quantity !== "score" || RESULT_OF_YEAR.test(text)) return false;
  return INCREASE_OR_DECREASE.test(text) || isAmongChanges(plan, figure, position);
}

function isAmongChanges(plan: PlanRecord, figure: Figure, position: number): boolean {
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
