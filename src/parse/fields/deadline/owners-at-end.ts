import { allMatches } from "../../../language/matcher.ts";
import { regex } from "../../../language/regex.ts";
import type { UnitRef } from "../../../model/plan.ts";
import type { RuleContext } from "../../text/rule.ts";
import type { Span } from "../../text/span.ts";
import type { TextLine } from "../../text/text-line.ts";
import { readUnitList } from "../../units/list/unit-list.ts";
import { ownersIn } from "./owners-at.ts";

/** "… gửi Sở Tài chính - | các sở", "… trước ngày 10/11: | các sở" */
const MARK = regex.g`(?: [-–] |: )(?=\p{L})`;
/** "…, báo cáo năm trước 30/11. Áp dụng đối với | các sở.", "… trước ngày 18 (áp dụng đối với | Sở A)" */
const APPLIES =
  /(?:[.;] | ?\((?:chỉ )?)(?:(?:chế độ|thời hạn|quy định)(?: [^ .;:,]{1,8}){0,4} )?(?:này )?(?:được )?áp dụng (?:đối với|cho|với)(?: cả)?:? (?=\S)/gu;
const ENDS_CLAUSE = /^ ?(?:\([^()]{1,80}\))? ?(?:[.;)]|$)/u;
const LONGEST_REST = 400;

/**
 * The units that alone end the sentence of a date ("Báo cáo năm (trước 20/12) gửi Sở Tài chính - các sở, ban, ngành.") or to which a
 * later sentence says that it applies. null for others.
 */
export function ownersAtEnd(line: TextLine, date: Span, context: RuleContext): readonly UnitRef[] | null {
  const rest = line.folded.slice(date.end, date.end + LONGEST_REST);
  const sentence = /[.;](?= |$)/u.exec(rest)?.index ?? rest.length;
  const marks = allMatches(MARK, rest.slice(0, sentence)).slice(-1);
  for (const { index, 0: mark } of [...marks, ...allMatches(APPLIES, rest).slice(0, 1)]) {
    const list = readUnitList(line, date.end + index + mark.length, context);
    if (list && ENDS_CLAUSE.test(line.folded.slice(list.end))) return ownersIn(line, list, context);
  }
  return null;
}
