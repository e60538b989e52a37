import type { z } from "zod";
import {
  type ParsedPlan,
  type PlanRecord,
  parsedPlanSchema,
  planRecordSchema,
} from "../../src/model/plan.ts";

// Tests build plans with these functions: a field that has a default in the schema can be left out, so that a new field of
// a plan changes no test that does not concern it.

export const parsedPlan = (stated: z.input<typeof parsedPlanSchema>): ParsedPlan =>
  parsedPlanSchema.parse(stated);

export const planRecord = (stated: z.input<typeof planRecordSchema>): PlanRecord =>
  planRecordSchema.parse(stated);
