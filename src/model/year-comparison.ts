import { z } from "zod";
import { targetSchema } from "./plan.ts";

const figureSchema = z.object({ value: z.number(), decimals: z.int() });

/** An earlier target, its result as the later plan states it, and the later target. */
const yearTargetSchema = z.object({
  from: targetSchema.nullable(),
  to: targetSchema.nullable(),
  result: z.number().nullable(),
  resultDecimals: z.int().optional(),
  /** For a rank: how many were ranked. */
  resultOf: z.int().nullable().optional(),
  /** Whether the result reached the earlier target, and by how much it is above or below it; null: not known. */
  outcome: z
    .object({ state: z.enum(["reached", "missed"]), ...figureSchema.shape })
    .nullable()
    .optional(),
  /** The later target minus the earlier one; null if they cannot be compared. */
  change: figureSchema.nullable().optional(),
});
export type YearTarget = z.infer<typeof yearTargetSchema>;

/** Sub-indices of one unit in two years. */
const subIndexChangesSchema = z.object({
  kept: z.array(z.string()),
  dropped: z.array(z.string()),
  added: z.array(z.string()),
});
export type SubIndexChanges = z.infer<typeof subIndexChangesSchema>;

/** A change of a unit's name; `legal`: the number of the document that ordered it, "" where the catalogue has none. */
const unitStepSchema = z.object({
  unitId: z.string(),
  name: z.string(),
  successorId: z.string(),
  successor: z.string(),
  /** The successor also took over other units, or existed before. */
  merged: z.boolean(),
  date: z.string(),
  legal: z.string(),
});
export type UnitStep = z.infer<typeof unitStepSchema>;

export const yearComparisonSchema = z.object({
  index: z.string(),
  province: z.string().nullable(),
  from: z.int(),
  to: z.int(),
  /** Where the province is a merger of several between the two years: the earlier year's province, and all members. */
  merger: z
    .object({
      earlier: z.string(),
      members: z.array(z.string()),
      date: z.string(),
      legal: z.string(),
    })
    .nullable()
    .optional(),
  /** Sub-indices that only one of the years has. */
  onlyFrom: z.array(z.string()).optional(),
  onlyTo: z.array(z.string()).optional(),
  /** Of the parents, by sub-index. */
  targets: z.array(z.object({ subIndex: z.string(), ...yearTargetSchema.shape })),
  /** Of the parents, for the whole index. */
  overall: z.array(z.object({ kind: targetSchema.shape.kind, ...yearTargetSchema.shape })).optional(),
  units: z.array(
    z.object({
      unit: z.string(),
      unitId: z.string().nullable(),
      before: z.array(z.string()),
      /** `written` where it is known, else `assigned`. */
      ...subIndexChangesSchema.shape,
      /** What the parents assigned; null: not known for both years. */
      assigned: subIndexChangesSchema.nullable().optional(),
      /** What the unit's own plans contain; null: the unit does not have plans of both years. */
      written: subIndexChangesSchema.nullable().optional(),
      /** How the units of the earlier year became this one; for a unit that no longer exists, its successors. */
      history: z.array(unitStepSchema).optional(),
      /** A unit that ended without a successor. */
      ended: z.object({ date: z.string(), legal: z.string() }).nullable().optional(),
    }),
  ),
});
export type YearComparison = z.infer<typeof yearComparisonSchema>;
