import { baselineMismatch } from "./rules/baseline-mismatch.ts";
import { baselineTotal } from "./rules/baseline-total.ts";
import { consolidatorNotAddressed } from "./rules/consolidator-not-addressed.ts";
import { dateBlank } from "./rules/date-blank.ts";
import { deadlineInPast } from "./rules/deadline-in-past.ts";
import { duplicateDocument } from "./rules/duplicate-document.ts";
import { figureConflict } from "./rules/figure-conflict.ts";
import { indexMismatch } from "./rules/index-mismatch.ts";
import { issuedBeforeParent } from "./rules/issued-before-parent.ts";
import { issuedLate } from "./rules/issued-late.ts";
import { issuerMismatch } from "./rules/issuer-mismatch.ts";
import { lowConfidence } from "./rules/low-confidence.ts";
import { nearCopy } from "./rules/near-copy.ts";
import { numberBlank } from "./rules/number-blank.ts";
import { pagesUnreadable } from "./rules/pages-unreadable.ts";
import { parentInferred } from "./rules/parent-inferred.ts";
import { parentReferenceUnknown } from "./rules/parent-reference-unknown.ts";
import { placeDateMissing } from "./rules/place-date-missing.ts";
import { planNotReceived } from "./rules/plan-not-received.ts";
import { planSuperseded } from "./rules/plan-superseded.ts";
import { recipientsMissing } from "./rules/recipients-missing.ts";
import { referenceOutdated } from "./rules/reference-outdated.ts";
import { reportDeadlineLate } from "./rules/report-deadline-late.ts";
import { reportDutyMissing } from "./rules/report-duty-missing.ts";
import { sectionNumbering } from "./rules/section-numbering.ts";
import { signerMissing } from "./rules/signer-missing.ts";
import { subIndexExtra } from "./rules/sub-index-extra.ts";
import { subIndexMissing } from "./rules/sub-index-missing.ts";
import { symbolMalformed } from "./rules/symbol-malformed.ts";
import { targetArithmetic } from "./rules/target-arithmetic.ts";
import { targetMismatch } from "./rules/target-mismatch.ts";
import { targetMissing } from "./rules/target-missing.ts";
import { taskUncovered } from "./rules/task-uncovered.ts";
import { taskWithoutDeadline } from "./rules/task-without-deadline.ts";
import { taskWithoutLead } from "./rules/task-without-lead.ts";
import { unitRenamed } from "./rules/unit-renamed.ts";
import { yearMismatch } from "./rules/year-mismatch.ts";
import type { Check } from "./shared/define-check.ts";

/** Every check, in the order in which an officer works through the findings. */
export const rules: readonly Check[] = [
  planNotReceived,
  issuedLate,
  subIndexMissing,
  taskUncovered,
  targetMismatch,
  targetMissing,
  targetArithmetic,
  baselineTotal,
  baselineMismatch,
  figureConflict,
  reportDeadlineLate,
  reportDutyMissing,
  consolidatorNotAddressed,
  deadlineInPast,
  taskWithoutLead,
  taskWithoutDeadline,
  parentReferenceUnknown,
  parentInferred,
  referenceOutdated,
  issuedBeforeParent,
  yearMismatch,
  indexMismatch,
  unitRenamed,
  nearCopy,
  numberBlank,
  dateBlank,
  duplicateDocument,
  planSuperseded,
  lowConfidence,
  pagesUnreadable,
  subIndexExtra,
  symbolMalformed,
  issuerMismatch,
  placeDateMissing,
  recipientsMissing,
  signerMissing,
  sectionNumbering,
];
