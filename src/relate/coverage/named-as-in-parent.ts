import { fold } from "../../language/fold.ts";
import { parseLabel } from "../../language/labels.ts";
import { regex } from "../../language/regex.ts";
import { subIndexKey } from "../../language/sub-index-key.ts";
import type { Place } from "../../model/comparison.ts";
import type { PlanRecord } from "../../model/plan.ts";
import { storedLines } from "../plan/stored-lines.ts";

/** Shorter names are words of any plan: "Thủ tục". */
const FEWEST_WORDS = 4;
const LONGEST_HEADING = 160;
const BEFORE_NAME =
  /^(?:(?:về|đối với|công tác|nội dung|nội dung thành phần|chỉ số|chỉ số thành phần|tiêu chí|lĩnh vực|yếu tố|nâng cao|cải thiện) ){0,3}"?/u;
const AFTER_NAME = regex`^"?(?: ?[.:;,(/-]|$)`;
/** "“Công khai bảng giá đất” | đạt 1,40 điểm" */
const STATES_GOAL = /^.{0,60}?(?:đạt|điểm|hạng|%)/u;
/** "(Nội dung 7)" after a name */
const NOTE = / ?\([^()]{0,80}\)$/u;

/**
 * The lines of a plan that name a sub-index as its parent prints the name, where the catalogue has another one: a numbered heading that
 * begins with the whole name, or a goal that quotes it. `parents`: the plans that give it to the unit.
 */
export function namedAsInParent(
  plan: PlanRecord,
  stored: string,
  subIndex: string,
  parents: readonly PlanRecord[],
): Place[] {
  const names = parents
    .flatMap(({ subIndices }) => subIndices.filter((one) => subIndexKey(one) === subIndex))
    .map(({ name }) => fold(name.replace(NOTE, "")).trim())
    .filter((name) => name.split(" ").length >= FEWEST_WORDS);
  if (names.length === 0) return [];
  return storedLines(plan, stored).flatMap(({ line, page, text }): Place[] => {
    const quote = text.trim();
    const folded = fold(quote);
    const label = quote.length > LONGEST_HEADING ? null : parseLabel(quote);
    const heading = label ? folded.slice(label.length).replace(BEFORE_NAME, "") : null;
    const isNamed = names.some(
      (name) =>
        isGoalOf(folded, `"${name}"`) ||
        (heading?.startsWith(name) === true && AFTER_NAME.test(heading.slice(name.length))),
    );
    return isNamed ? [{ planId: plan.id, page, line, quote }] : [];
  });
}

function isGoalOf(folded: string, quoted: string): boolean {
  const at = folded.indexOf(quoted);
  return at >= 0 && STATES_GOAL.test(folded.slice(at + quoted.length));
}
