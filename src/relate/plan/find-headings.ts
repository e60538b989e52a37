import { isCapitals } from "../../language/is-capitals.ts";
import { regex } from "../../language/regex.ts";
import type { PlanRecord } from "../../model/plan.ts";
import type { PlanHeadings } from "../../model/plan-clauses.ts";
import { storedLines } from "./stored-lines.ts";

/** "I. MỤC ĐÍCH, YÊU CẦU", "PHẦN II: NHIỆM VỤ", "Phần thứ nhất". */
const NUMBERED = regex`^(?:(?:PHẦN|Phần) (?:thứ )?[\p{L}\d]{1,5}(?![\p{L}\d])|[IVX]{1,5} ?[.)/:–-] {0,4}\p{Lu})`;
/** "A. MỤC TIÊU": single letters also number sentences, so the rest must be in capitals. */
const LETTERED = regex`^[A-HĐ] ?[.)] {0,4}(?<rest>\p{Lu}.{2,150})$`;
/** A longer line is a paragraph. */
const LONGEST = 160;

/** The main headings of plans whose stored text is known. */
export function findHeadings(
  plans: readonly PlanRecord[],
  texts: ReadonlyMap<string, string>,
): PlanHeadings[] {
  return plans.flatMap((plan) => {
    const text = texts.get(plan.id);
    const places = text === undefined ? [] : headingsIn(plan, text);
    return places.length > 0 ? [{ planId: plan.id, places }] : [];
  });
}

const headingsIn = (plan: PlanRecord, stored: string): PlanHeadings["places"] =>
  storedLines(plan, stored).flatMap(({ line, page, text }) => {
    const quote = text.trim();
    return isMainHeading(quote) ? [{ planId: plan.id, page, line, quote }] : [];
  });

function isMainHeading(line: string): boolean {
  if (line.length > LONGEST) return false;
  const rest = LETTERED.exec(line)?.groups?.rest;
  return NUMBERED.test(line) || (rest !== undefined && isCapitals(rest));
}
