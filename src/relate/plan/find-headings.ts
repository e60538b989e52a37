import { isCapitals } from "../../language/is-capitals.ts";
import { regex } from "../../language/regex.ts";
import type { PlanRecord } from "../../model/plan.ts";
import type { PlanHeadings } from "../../model/plan-clauses.ts";

/** "I. MỤC ĐÍCH, YÊU CẦU", "PHẦN II: NHIỆM VỤ", "Phần thứ nhất". */
const NUMBERED = regex`^(?:(?:PHẦN|Phần) (?:thứ )?[\p{L}\d]{1,5}(?![\p{L}\d])|[IVX]{1,5} ?[.)/:–-] {0,4}\p{Lu})`;
/** "A. MỤC TIÊU": single letters also number sentences, so the rest must be in capitals. */
const LETTERED = regex`^[A-HĐ] ?[.)] {0,4}(?<rest>\p{Lu}.{2,150})$`;
/** A longer line is a paragraph. */
const LONGEST = 160;

/** The main headings of plans whose stored text is known; a form feed in the text ends a page. */
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

function headingsIn({ id, source: { range } }: PlanRecord, text: string): PlanHeadings["places"] {
  const places: PlanHeadings["places"][number][] = [];
  let page = 1;
  for (const [i, line] of text.split("\n").entries()) {
    const begins = page + /^\f*/u.exec(line)![0].length;
    page += line.split("\f").length - 1;
    const quote = line.replaceAll("\f", "").trim();
    const isInside = !range || (begins >= range.from && begins <= range.to);
    if (isInside && isMainHeading(quote)) places.push({ planId: id, page: begins, line: i + 1, quote });
  }
  return places;
}

function isMainHeading(line: string): boolean {
  if (line.length > LONGEST) return false;
  const rest = LETTERED.exec(line)?.groups?.rest;
  return NUMBERED.test(line) || (rest !== undefined && isCapitals(rest));
}
