import { ancestors, type Section } from "../../structure/section.ts";
import type { RuleContext } from "../../text/rule.ts";
import { spanIn } from "../../text/span.ts";
import { type AssignmentDraft, newDraft } from "../assignment/assignment-draft.ts";
import { afterOrder } from "../assignment/order.ts";
import { roleIn } from "../assignment/role.ts";
import { subjectAt } from "../assignment/subject.ts";
import { ASSIGNED_RULE } from "./assigned-sub-indices.ts";
import { areJoining } from "./joining-words.ts";

/**
 * The unit whose heading is above a section about a sub-index: "1. Sở Tài chính" over "- Chỉ số A: rà soát thủ tục …". The tasks
 * there are the unit's. null where the nearest heading above is none of units alone.
 */
export function ownerAbove(section: Section, context: RuleContext): AssignmentDraft | null {
  const [above] = ancestors(section).slice(1);
  const { line, textStart, label } = above ?? { line: null, textStart: 0, label: null };
  const list = line && subjectAt(line, afterOrder(line, textStart), context);
  if (!line || !list) return null;
  const words = line.folded.slice(list.end);
  if (!areJoining(words)) return null;
  const role = roleIn(words, { collecting: false });
  const span = spanIn(line, 0, line.text.length);
  return newDraft({ label: label?.text ?? null, units: list.units, role, span, rule: ASSIGNED_RULE }, []);
}
