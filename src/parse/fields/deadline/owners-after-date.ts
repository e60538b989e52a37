import type { UnitRef } from "../../../model/plan.ts";
import { ASSIGN } from "../../lexicon/orders.ts";
import { CARRY_OUT, LEAD } from "../../lexicon/roles.ts";
import type { RuleContext } from "../../text/rule.ts";
import type { Span } from "../../text/span.ts";
import type { TextLine } from "../../text/text-line.ts";
import { leadingList, ownersAt, ownersIn } from "./owners-at.ts";

/** "(trước ngày 30/6). ": the date ends the title of what the next sentence is about. */
const ENDS_TITLE = /^\)[.:] (?=\S)/u;
/** "…, xong trước 30/6; giao | Sở Nội vụ | chủ trì" */
const GIVEN_THEN = new RegExp(`^\\)?[;,] (?=(?:${ASSIGN}) )`, "u");
const ONLY_ROLE = new RegExp(`^ (?:(?:làm )?${LEAD}|${CARRY_OUT})(?=[,;.]| thực hiện|$)`, "u");
const LONGEST_MARK = 40;
const LONGEST_ROLE = 60;

/** Who is named right after the first clause of a line, which has a date and no subject. null elsewhere. */
export function ownersAfterDate(
  line: TextLine,
  start: number,
  date: Span,
  context: RuleContext,
): readonly UnitRef[] | null {
  const after = line.folded.slice(date.end, date.end + LONGEST_MARK);
  const title = ENDS_TITLE.exec(after);
  if (title && !line.text.slice(start, date.start).includes(". "))
    return ownersAt(line, date.end + title[0].length, context);
  const given = GIVEN_THEN.exec(after);
  const list = given && leadingList(line, date.end + given[0].length, context);
  if (!list || !ONLY_ROLE.test(line.folded.slice(list.end, list.end + LONGEST_ROLE))) return null;
  return ownersIn(line, list, context);
}
