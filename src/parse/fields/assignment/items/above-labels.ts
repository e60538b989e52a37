import type { Section } from "../../../structure/outline/section.ts";
import type { RuleContext } from "../../../text/rule.ts";
import { beginsWithVerb } from "../../../units/ends/witnesses/predicates.ts";
import { roleLabelsAt } from "../labels/role-label.ts";
import { bearersAt } from "../subjects/bearers-at.ts";
import { taskStartIn } from "./item-kinds.ts";

// "1. Chỉ số A" over "Năm 2025 doanh nghiệp còn phải chờ lâu.", "- Cơ quan chủ trì: Sở A." and "- Nhiệm vụ:" or the work itself: what is
// above the labels tells why, and the labels are about what is below them.

/** The lines that describe what is above the labels of a section; no task. */
export function descriptionsAboveLabels(
  sections: readonly Section[],
  context: RuleContext,
): ReadonlySet<Section> {
  const first = sections.findIndex(isRoleLabel);
  if (first <= 0) return new Set();
  const above = sections.slice(0, first);
  const next = sections.slice(first).find((section) => !isRoleLabel(section));
  return next && isWork(next) && above.every((section) => describes(section, context))
    ? new Set(above)
    : new Set();
}

function isRoleLabel({ line, textStart, children }: Section): boolean {
  if (line === null || children.length > 0) return false;
  const [label] = roleLabelsAt(line, textStart);
  return label !== undefined && label.kind !== "product" && label.firm && label.end < line.text.length;
}

/** "- Nhiệm vụ:", "Nhiệm vụ: Khảo sát …", or an item that begins with a verb. */
function isWork({ line, textStart: start, label }: Section): boolean {
  if (line === null) return false;
  return taskStartIn({ line, start }) > start || (label !== null && beginsWithVerb(line, start));
}

/** A line without a label that names nobody who does it, and states no work. */
function describes({ line, label, textStart, children }: Section, context: RuleContext): boolean {
  if (line === null || label !== null || children.length > 0) return false;
  return !beginsWithVerb(line, textStart) && bearersAt(line, textStart, context) === null;
}
