import { LATER_ORDER } from "../../../lexicon/orders.ts";
import type { RuleContext } from "../../../text/rule.ts";
import type { TextLine } from "../../../text/text-line.ts";
import { ordersLater } from "../sentence/author-order.ts";
import { afterOrder } from "../sentence/order.ts";
import { clauseOf, subjectAt } from "../sentence/subject.ts";
import { type AssignmentDraft, isSameUnit } from "../shared/assignment-draft.ts";
import { isEachOf } from "../shared/each-member.ts";
import { isHead } from "../shared/task-subject.ts";
import { bearersAfterOpening } from "../subjects/bearers-after-opening.ts";
import { passiveUnits } from "../subjects/passive.ts";

/** True for a paragraph below a unit's tasks that is about other units: they are its subject, or it gives them an order. */
export function isOfOthers(
  line: TextLine,
  start: number,
  draft: AssignmentDraft,
  context: RuleContext,
): boolean {
  const from = afterOrder(line, start);
  const list = subjectAt(line, from, context) ?? bearersAfterOpening(line, start, context);
  const units = (list?.units ?? []).filter((unit) => !isEachOf(unit, draft.units));
  if (list && units.length === 0 && list.units.length > 0) return false;
  // "Để kịp tiến độ, đề nghị quý đơn vị …" is about other units, named or not.
  if (passiveUnits.read(clauseOf(line, start, line.text.length, context), context)) return true;
  if (list === null && ordersLater(line, start, context)) return true;
  if (units.length === 0 && ORDERS_LATER.test(line.folded.slice(start).split(/[.;] /u, 1)[0]!)) return true;
  const isOrder = /^(?:yêu cầu|giao) /u.test(line.folded.slice(start, start + 10));
  const isOther = units.length > 0 || (list !== null && isHead(line, list.end));
  return isOther && (isOrder || !units.some((unit) => draft.units.some((own) => isSameUnit(own, unit))));
}

const ORDERS_LATER = new RegExp(LATER_ORDER, "u");
