import { isFromPicture } from "../../model/is-from-picture.ts";
import type { PlanRecord } from "../../model/plan.ts";

/**
 * Whether a plan has neither a number nor a day: it may be a draft, and nobody has to carry out a draft, unless other
 * plans answer it. On a scan both may be written by hand and not recognised; a plan is scanned after it was signed.
 */
export const mayBeDraft = (plan: PlanRecord): boolean =>
  plan.number?.serial == null &&
  plan.issueDate.day === null &&
  !isFromPicture(plan, "/number") &&
  !isFromPicture(plan, "/title");
