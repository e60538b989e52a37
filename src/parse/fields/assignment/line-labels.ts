import { regex } from "../../../language/regex.ts";
import type { RuleContext } from "../../text/rule.ts";
import type { TextLine } from "../../text/text-line.ts";
import { type Detail, isDetail, readDetails } from "./detail-label.ts";
import type { LabelledUnits } from "./labelled-units.ts";
import { readRoleLabels, roleLabelsAt } from "./role-label.ts";

/** What a line of labels states about the tasks above it. */
export interface LineLabels {
  readonly units: readonly LabelledUnits[];
  readonly details: readonly Detail[];
}

/** True where a line begins with a label. */
export const isLabelled = (line: TextLine, from: number, context: RuleContext): boolean =>
  isDetail(line, from) || namesUnknownUnits(line, from) || readRoleLabels(line, from, context).length > 0;

/** The labels that a line consists of, from an offset on; null where it does not begin with a label. */
export function readLabels(line: TextLine, from: number, context: RuleContext): LineLabels | null {
  const units = readRoleLabels(line, from, context);
  if (units.length === 0 && !isDetail(line, from) && !namesUnknownUnits(line, from)) return null;
  return { units, details: readDetails(line, from, context) };
}

/**
 * As `readLabels`, for a line below tasks that name no unit: there the sentence after "Phân công:" or "Thực hiện:" is about
 * those tasks and states none itself.
 */
export function readLabelsBelowTasks(line: TextLine, from: number, context: RuleContext): LineLabels | null {
  const units = readRoleLabels(line, from, context, false);
  return units.length > 0
    ? { units, details: readDetails(line, from, context) }
    : readLabels(line, from, context);
}

/** "Cơ quan chủ trì: Viettel": a label in any case, though no unit was recognised after it. */
function namesUnknownUnits(line: TextLine, from: number): boolean {
  const [label] = roleLabelsAt(line, from);
  return label?.firm === true && regex`^\p{Lu}`.test(line.text.slice(label.end));
}
