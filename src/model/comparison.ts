import { z } from "zod";
import { dueDateSchema } from "./date.ts";
import { targetSchema, unitRefSchema } from "./plan.ts";

export const coverageStateSchema = z.enum([
  "covered",
  "missing",
  "not-assigned",
  "extra",
  "not-received",
  "unreadable",
]);
export type CoverageState = z.infer<typeof coverageStateSchema>;
export const becauseSchema = z.enum(["name", "predecessor", "group"]);
export type Because = z.infer<typeof becauseSchema>;

/**
 * What is known of a unit's plan. "not-received": the unit must issue a plan, and it is overdue or has no due date;
 * "not-due": before the due date; "tasks-only": the unit is not asked for a plan; "class": a printed group, whose
 * members are one row; "other-year": the unit sent its plan in another year of the parent.
 */
export const unitStateSchema = z.enum([
  "received",
  "late",
  "not-received",
  "not-due",
  "unclear",
  "tasks-only",
  "class",
  "other-year",
]);
export type UnitState = z.infer<typeof unitStateSchema>;

/** Where a statement is in a document. */
export const placeSchema = z.object({
  planId: z.string(),
  pointer: z.string().optional(),
  page: z.int(),
  line: z.int(),
  quote: z.string(),
});
export type Place = z.infer<typeof placeSchema>;

export const comparisonGroupSchema = z.object({
  index: z.string(),
  indexName: z.string(),
  province: z.string().nullable(),
  year: z.int().nullable(),
  parents: z.array(
    z.object({
      planId: z.string(),
      joinedBy: z.enum(["reference", "inferred"]),
      /** In the language chosen for the run; `reasons` in both. */
      reason: z.string(),
      reasons: z.object({ vi: z.string(), en: z.string() }).optional(),
    }),
  ),
  subPlans: z.array(z.string()),
  others: z.array(z.string()),
  /** The index's sub-indices of that year, in order: `id` of the catalogue or the printed name. */
  subIndices: z.array(z.object({ id: z.string(), name: z.string(), shortName: z.string() })),
  units: z.array(
    z.object({
      name: z.string(),
      unitId: z.string().nullable(),
      /** A group of units whose members the catalogue does not know. */
      group: z.boolean(),
      planIds: z.array(z.string()),
      state: unitStateSchema,
      /** The due date (YYYY-MM-DD) of a plan that was not received, and the days left or, once it is overdue, late. */
      due: z.string().nullable().optional(),
      days: z.int().nullable().optional(),
      /** For a class: plans received from its members. */
      received: z.int().optional(),
      /** For a class with a whole list: the number of its members, and those that nothing was received from. */
      members: z.int().optional(),
      missing: z.array(z.string()).optional(),
    }),
  ),
  coverage: z.array(
    z.object({
      unitId: z.string().nullable(),
      unit: z.string(),
      subIndex: z.string(),
      state: coverageStateSchema,
      because: becauseSchema.nullable(),
      planId: z.string().nullable(),
      /** The parent's assignment, and the plan's own section. */
      assignedBy: z.array(placeSchema),
      coveredBy: z.array(placeSchema),
    }),
  ),
  targets: z.array(
    z.object({
      subIndex: z.string(),
      planId: z.string(),
      target: targetSchema.nullable(),
      /** The plan's value less the parent's; null where either is not stated. */
      difference: z.number().nullable(),
    }),
  ),
  deadlines: z.array(
    z.object({
      planId: z.string(),
      unit: z.string(),
      what: z.string(),
      date: dueDateSchema,
      to: z.array(unitRefSchema),
      text: z.string(),
    }),
  ),
  tasks: z.array(
    z.object({
      subIndex: z.string().nullable(),
      unit: z.string(),
      unitId: z.string().nullable(),
      role: z.string(),
      text: z.string(),
      planId: z.string(),
      due: dueDateSchema.nullable(),
    }),
  ),
});
export type ComparisonGroup = z.infer<typeof comparisonGroupSchema>;

export const yearComparisonSchema = z.object({
  index: z.string(),
  province: z.string().nullable(),
  from: z.int(),
  to: z.int(),
  /** `from`, `to`: the parents' targets; `result`: the later parent's baseline for the earlier year, if stated. */
  targets: z.array(
    z.object({
      subIndex: z.string(),
      from: targetSchema.nullable(),
      to: targetSchema.nullable(),
      result: z.number().nullable(),
    }),
  ),
  units: z.array(
    z.object({
      unit: z.string(),
      unitId: z.string().nullable(),
      before: z.array(z.string()),
      kept: z.array(z.string()),
      dropped: z.array(z.string()),
      added: z.array(z.string()),
    }),
  ),
});
export type YearComparison = z.infer<typeof yearComparisonSchema>;

/** `comparison.json`: the corpus grouped and compared. */
export const comparisonSchema = z.object({
  schemaVersion: z.literal(1),
  generatedAt: z.string(),
  groups: z.array(comparisonGroupSchema),
  years: z.array(yearComparisonSchema),
});
export type Comparison = z.infer<typeof comparisonSchema>;
