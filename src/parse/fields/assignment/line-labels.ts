import { readOnce } from "../../text/read-once.ts";
import type { RuleContext } from "../../text/rule.ts";
import { onLine } from "../../text/span.ts";
import type { TextLine } from "../../text/text-line.ts";
import { type Detail, isDetail, readDetails } from "./detail-label.ts";
import { type LabelledUnits, readRoleLabels } from "./role-label.ts";

/** What a line of labels states about the tasks above it. */
export interface LineLabels {
  readonly units: readonly LabelledUnits[];
  readonly details: readonly Detail[];
}

/** The labels that a line consists of, from an offset on; null where it does not begin with a label. */
export const readLabels = readOnce(
  (line: TextLine, from: number, context: RuleContext): LineLabels | null => {
    const units = readRoleLabels(line, from, context);
    if (units.length === 0 && !isDetail(line, from)) return null;
    return { units, details: readDetails(line, from, context) };
  },
  (labels, line) => labels && { ...labels, units: onLine(labels.units, line) },
);
