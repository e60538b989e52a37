import { QUOTE_DOUBTFUL_BELOW } from "../../model/confidence.ts";
import type { PlanRecord } from "../../model/plan.ts";

/** Whether the fields at these pointers were read with certainty. A field without evidence is not certain. */
export function isCertain(plan: PlanRecord, ...pointers: readonly string[]): boolean {
  return pointers.every((pointer) => {
    const evidence = Object.hasOwn(plan.evidence, pointer) ? plan.evidence[pointer]! : [];
    return evidence.length > 0 && evidence.every(({ confidence }) => confidence >= QUOTE_DOUBTFUL_BELOW);
  });
}
