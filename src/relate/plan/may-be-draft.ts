import { isFromPicture } from "../../model/is-from-picture.ts";
import { isMarkedDraft } from "../../model/is-marked-draft.ts";
import type { PlanRecord } from "../../model/plan.ts";

/**
 * Whether a plan without a number is marked as a draft or has no day either; it may be a draft, and nobody has to carry out a draft, unless
 * other plans answer it. On a scan both may be written by hand and not recognised; a plan without the mark is scanned after it was signed.
 */
export const mayBeDraft = (plan: PlanRecord): boolean =>
  plan.number?.serial == null &&
  (isMarkedDraft(plan) ||
    (plan.issueDate.day === null && !isFromPicture(plan, "/number") && !isFromPicture(plan, "/title")));
