import { fold } from "../../../../language/fold.ts";
import type { OverAlikeRules } from "../../../structure/outline/outline.ts";
import type { Section } from "../../../structure/outline/section.ts";
import { endsWithColon } from "../../../text/line-end.ts";
import type { RuleContext } from "../../../text/rule.ts";
import { isVerbAt } from "../../../units/ends/witnesses/predicates.ts";
import { readClauses } from "../clauses/clause-units.ts";
import { roleLabelsAt } from "../labels/role-label.ts";
import { afterOrder } from "../sentence/order.ts";
import { CONTENTS } from "../shared/contents.ts";
import type { UnitHeadings } from "./unit-headings.ts";

/**
 * Lines that announce the tasks of units, over tasks with labels of the same kind: "1. Giao Sở A chủ trì thực hiện các nhiệm vụ sau:"
 * over "2. Rà soát …", "3. Tổng hợp …". A line that names units, or that begins with no verb, is not one of these tasks.
 */
export const leadInsOverSiblings = (unitHeadings: UnitHeadings): OverAlikeRules => ({
  heads: (section) => announcesTasks(section, unitHeadings),
  isBeside: (section) => !isPlainTask(section, unitHeadings.context),
});

function announcesTasks({ line, text, textStart }: Section, unitHeadings: UnitHeadings): boolean {
  if (!line || !endsWithColon(text)) return false;
  const heading = unitHeadings.at(line, textStart);
  const units = heading.list()?.units ?? [];
  return units.length > 0 && (heading.after() !== "other" || CONTENTS.test(fold(text).replace(AT_END, "")));
}

const AT_END = /(?: (?:có )?liên quan| được giao)?[\s:]{1,6}$/u;

/** True for a task that begins with its verb and names no unit that has it. */
function isPlainTask({ line, text, textStart }: Section, context: RuleContext): boolean {
  if (!line || endsWithColon(text) || afterOrder(line, textStart) !== textStart) return false;
  if (roleLabelsAt(line, textStart).length > 0) return false;
  const small = line.reworded(line.text.slice(textStart).toLowerCase());
  return isVerbAt(small, 0) && readClauses(line, textStart, context).every(({ units }) => units === null);
}
