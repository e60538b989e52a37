import type { PlanRecord } from "./plan.ts";
import { MARKED_DRAFT } from "./warning.ts";

/** Whether a plan has no number and is marked as a draft ("DỰ THẢO"). */
export const isMarkedDraft = ({ warnings }: PlanRecord): boolean =>
  warnings.some(({ code }) => code === MARKED_DRAFT);
