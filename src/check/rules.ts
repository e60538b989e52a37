import { baselineTotal } from "./rules/baseline-total.ts";
import { dateBlank } from "./rules/date-blank.ts";
import { duplicateDocument } from "./rules/duplicate-document.ts";
import { figureConflict } from "./rules/figure-conflict.ts";
import { issuedLate } from "./rules/issued-late.ts";
import { lowConfidence } from "./rules/low-confidence.ts";
import { numberBlank } from "./rules/number-blank.ts";
import { parentInferred } from "./rules/parent-inferred.ts";
import { parentReferenceUnknown } from "./rules/parent-reference-unknown.ts";
import { planNotReceived } from "./rules/plan-not-received.ts";
import { reportDeadlineLate } from "./rules/report-deadline-late.ts";
import { subIndexMissing } from "./rules/sub-index-missing.ts";
import { targetArithmetic } from "./rules/target-arithmetic.ts";
import { targetMismatch } from "./rules/target-mismatch.ts";
import { targetMissing } from "./rules/target-missing.ts";
import type { Check } from "./shared/define-check.ts";

/** Every check, in the order in which the officer asks. */
export const rules: readonly Check[] = [
  planNotReceived,
  issuedLate,
  subIndexMissing,
  targetMismatch,
  targetMissing,
  targetArithmetic,
  baselineTotal,
  figureConflict,
  reportDeadlineLate,
  parentReferenceUnknown,
  parentInferred,
  numberBlank,
  dateBlank,
  duplicateDocument,
  lowConfidence,
];
