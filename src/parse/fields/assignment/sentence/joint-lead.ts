import { LEAD_WORD } from "../../../lexicon/roles.ts";
import type { RuleContext } from "../../../text/rule.ts";
import type { TextLine } from "../../../text/text-line.ts";
import type { UnitList } from "../../../units/list/unit-list.ts";
import { subjectAt } from "./subject.ts";

const JOINT_LEAD = new RegExp(`^,? ?(?:đồng|cùng) ${LEAD_WORD},? (?:với|cùng)(?: với)? (?=\\S)`, "u");
const LONGEST = 30;

/** "(Sở Ngoại vụ) đồng chủ trì với | Sở Công Thương": the units that lead with another one; null without such words at an offset. */
export function leadingWithAt(line: TextLine, at: number, context: RuleContext): UnitList | null {
  const words = JOINT_LEAD.exec(line.folded.slice(at, at + LONGEST))?.[0].length;
  const list = words === undefined ? null : subjectAt(line, at + words, context);
  return list && list.units.length > 0 ? list : null;
}
