import { QUOTE_DOUBTFUL_BELOW } from "../../model/confidence.ts";
import type { PlanRecord } from "../../model/plan.ts";
import { hasUnreadLines, isPartlyRead } from "../../model/reading-doubts.ts";

/** Whether some fields were read without doubt. A field without evidence is not certain. */
export function isCertain(plan: PlanRecord, ...pointers: readonly string[]): boolean {
  return pointers.every((pointer) => {
    const evidence = Object.hasOwn(plan.evidence, pointer) ? plan.evidence[pointer]! : [];
    return evidence.length > 0 && evidence.every(({ confidence }) => confidence >= QUOTE_DOUBTFUL_BELOW);
  });
}

/** Whether everything in a document was read, and read well: only then can a check state what it lacks. */
export const isWhollyRead = (plan: PlanRecord): boolean =>
  !isPartlyRead(plan) && !hasUnreadLines(plan) && plan.source.extraction.every(({ restored }) => !restored);
