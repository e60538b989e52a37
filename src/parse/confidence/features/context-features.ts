import { regex } from "../../../language/regex.ts";
import type { AssessedValue, Features } from "./features.ts";

/** Words after a name that tell what a unit did or how it is, so that the sentence may give it no duty. */
const TOLD = /^(?:đã|vừa|từng|còn|chưa|không|cùng|đang) /u;
const LABEL = regex`^[\p{L}\d]{1,4}[.)/]+ ?|^[-+•*–] ?`;
const CONDITION = /^(?:trường hợp|nếu|khi|sau khi|theo|như|trong kỳ|đến nay) /u;

/** Features of the place of a duty: the type of its document, the section, and whether its sentence tells or quotes something. */
export function addContext(into: Features, { evidence, plan, facts }: AssessedValue<unknown>): void {
  into.category("document", plan.docType ?? "none");
  const [{ line, quote }] = evidence;
  into.category("section", facts.sectionOf(line));
  const printed = facts.line(line);
  if (printed === undefined || printed.text.length > LONGEST_LINE) return;
  const words = printed.folded.replace(LABEL, "");
  into.flag("line:condition", CONDITION.test(words));
  into.flag("line:tells", printed.folded.includes(" đã ") || printed.folded.includes(" chưa "));
  into.flag("line:quoted", isInQuotes(printed.text, quote));
}

/** A longer line may contain thousands of values, and searching it for each would be quadratic. */
const LONGEST_LINE = 3000;

/** True where a quotation mark is open at the end of the first words of a quotation. */
function isInQuotes(text: string, quote: string): boolean {
  const at = text.indexOf(quote.slice(0, BEGINNING));
  const before = text.slice(0, Math.max(at, 0) + BEGINNING);
  return before.lastIndexOf("“") > before.lastIndexOf("”");
}
const BEGINNING = 12;

/** True for folded words after a name that tell about it. */
export const isTold = (folded: string, after: number): boolean =>
  TOLD.test(folded.slice(after, after + LONGEST_TOLD).trimStart());
const LONGEST_TOLD = 8;
