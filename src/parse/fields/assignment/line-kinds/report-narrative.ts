import { isCapitals } from "../../../../language/is-capitals.ts";
import type { Section } from "../../../structure/outline/section.ts";
import { tellsOfPast } from "../../../structure/outline/section-purpose.ts";
import type { RuleContext } from "../../../text/rule.ts";
import type { ReadClause } from "../clauses/clause-units.ts";
import type { Item } from "../shared/items.ts";

// A report tells what units have done: "Sở Nội vụ tổ chức 05 lớp tập huấn." Outside its parts on work to come, a subject with any verb has
// no duty; an order, a label of roles or a word for a duty still gives one.

/** Rules that take a unit for the bearer because a verb follows it. */
const BY_VERB: ReadonlySet<string> = new Set([
  "assignment/subjects/lead-and-partners",
  "assignment/subjects/leading-units",
  "assignment/subjects/opening-clause",
  "assignment/subjects/after-topic",
  "assignment/subjects/post",
  "assignment/subjects/agent-subject",
  "assignment/subjects/everybody",
]);

/** Headings of parts on work to come. */
const AHEAD =
  /nhiệm vụ|phương hướng|giải pháp|đề xuất|kiến nghị|tổ chức (?:thực hiện|triển khai)|trọng tâm|(?:thời gian|quý|tháng|tuần|năm) (?:tới|tiếp theo|sau)|phân công|trách nhiệm|chương trình công tác|kế hoạch/u;
const STATES_DUTY =
  /^,? ?(?:(?:cũng|còn|đều) )?(?:phải|cần(?! thiết)|sẽ|có trách nhiệm|chịu trách nhiệm|có nhiệm vụ)(?= )/u;

/** True for a clause of a report that tells of a unit's work, and gives none. */
export function onlyNarrates(
  { line, label, section }: Item,
  { to, units }: ReadClause,
  { isReport }: RuleContext,
): boolean {
  if (!isReport || !units || !BY_VERB.has(units.rule)) return false;
  const words = line.folded.slice(units.end, to);
  // "1. Sở Nội vụ:" over its work may say what it will do, and so may a numbered item below a heading that was not recognised.
  const isHeading = !/[^\s.:;]/u.test(words);
  const isLoose = label !== null && !section.parent?.line;
  return !isHeading && !isLoose && !STATES_DUTY.test(words) && !isAhead(section);
}

/** True below a heading of work to come; the nearest heading that says what a part is about decides. */
function isAhead(section: Section): boolean {
  for (let at = section.parent; at?.line; at = at.parent) {
    if (tellsOfPast(at)) return false;
    const [below] = at.lines;
    // "PHẦN THỨ BA" over "KIẾN NGHỊ, ĐỀ XUẤT"
    const title = below && isCapitals(below.text) ? below.folded : "";
    if (AHEAD.test(at.line.folded) || AHEAD.test(title)) return true;
  }
  return false;
}
