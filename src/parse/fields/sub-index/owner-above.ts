import { FOCAL, IN_CHARGE, LEAD, RESPONSIBLE } from "../../lexicon/roles.ts";
import { ancestors, type Section } from "../../structure/section.ts";
import type { RuleContext } from "../../text/rule.ts";
import { spanIn } from "../../text/span.ts";
import { type AssignmentDraft, newDraft } from "../assignment/assignment-draft.ts";
import { afterOrder } from "../assignment/order.ts";
import { partnersIn, roleIn } from "../assignment/role.ts";
import { subjectAt } from "../assignment/subject.ts";
import { ASSIGNED_RULE } from "./assigned-sub-indices.ts";
import { areJoining } from "./joining-words.ts";
import type { NamedSubIndex } from "./named-sub-index.ts";

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

/** The unit in the heading of a section, before the name of the sub-index: "Sở Công Thương chủ trì | Chỉ số A:". null without one. */
export function ownerInHeading(
  { line, textStart, label }: Section,
  { span: { start: end } }: NamedSubIndex,
  context: RuleContext,
): AssignmentDraft | null {
  const list = line && subjectAt(line, afterOrder(line, textStart), context);
  if (!line || !list || list.end >= end) return null;
  const words = line.folded.slice(list.end, end);
  if (!LEADS.test(words) || !areJoining(words)) return null;
  const role = roleIn(words, { collecting: false });
  const partners = partnersIn(line, list.end, end, context);
  const span = spanIn(line, 0, line.text.length);
  return newDraft(
    { label: label?.text ?? null, units: list.units, role, span, rule: ASSIGNED_RULE },
    partners,
  );
}
const LEADS = new RegExp(`^ (?:được giao )?(?:${LEAD}|${IN_CHARGE}|${FOCAL}|${RESPONSIBLE})(?= )`, "u");
