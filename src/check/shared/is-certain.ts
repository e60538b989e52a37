import { QUOTE_DOUBTFUL_BELOW } from "../../model/confidence.ts";
import type { PlanRecord } from "../../model/plan.ts";

/** Whether some fields were read without doubt. A field without evidence is not certain. */
export function isCertain(plan: PlanRecord, ...pointers: readonly string[]): boolean {
  return pointers.every((pointer) => {
    const evidence = Object.hasOwn(plan.evidence, pointer) ? plan.evidence[pointer]! : [];
    return evidence.length > 0 && evidence.every(({ confidence }) => confidence >= QUOTE_DOUBTFUL_BELOW);
  });
}

/** Warnings of documents with parts that were not read: an absence cannot be stated of them. */
const UNREAD: ReadonlySet<string> = new Set([
  "ocr-needed",
  "section-unread",
  "attachment-missing",
  "annex-alone",
]);

/** Whether everything in a document was read, and read well: only then can a check state what it lacks. */
export function isWhollyRead(plan: PlanRecord): boolean {
  return (
    !plan.warnings.some(({ code }) => UNREAD.has(code)) &&
    plan.source.extraction.every(
      ({ confidence, restored }) => !restored && confidence >= QUOTE_DOUBTFUL_BELOW,
    )
  );
}
