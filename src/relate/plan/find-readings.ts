import { QUOTE_DOUBTFUL_BELOW } from "../../model/confidence.ts";
import type { Reading } from "../../model/corpus.ts";
import type { PlanRecord } from "../../model/plan.ts";
import { PARTS_UNREAD } from "../../model/read-in-part.ts";
import { POSSIBLE_WORK, type Warning } from "../../model/warning.ts";

/** Warnings of documents with parts that were not read or not received. */
const UNREAD: ReadonlySet<string> = new Set([
  ...PARTS_UNREAD,
  "section-unread",
  "figures-unread",
  "attachment-missing",
  "annex-alone",
]);

/** How much was read of each document that was read only in part, or whose reading is doubtful. */
export function findReadings(plans: readonly PlanRecord[]): Reading[] {
  return plans.flatMap((plan): Reading[] => {
    if (isPartlyRead(plan)) return [{ planId: plan.id, extent: "part" }];
    const isDoubtful =
      plan.warnings.some(isOnLines) || plan.source.extraction.some(({ restored }) => restored);
    return isDoubtful ? [{ planId: plan.id, extent: "doubtful" }] : [];
  });
}

/** A warning with lines is about lines whose text was read, but which belong to no field. */
const isOnLines = ({ code, lines }: Warning) => lines !== undefined && code !== POSSIBLE_WORK;

/** Whether parts of a document were not read, or read badly. */
const isPartlyRead = ({ warnings, source }: PlanRecord): boolean =>
  warnings.some((warning) => UNREAD.has(warning.code) && !isOnLines(warning)) ||
  source.extraction.some(({ confidence }) => confidence < QUOTE_DOUBTFUL_BELOW);
