import { z } from "zod";
import { dueDateSchema } from "./date.ts";
import { targetSchema, unitRefSchema } from "./plan.ts";
import { yearComparisonSchema } from "./year-comparison.ts";

/**
 * "unclear": it is not known, because the unit's plan amends one that was not received, its content is merely similar, a task only
 * names the sub-index, or nothing of the index was found in the plan. "sender-unknown": the plan does not have it, and nobody knows
 * whether it was assigned to the unit, because nobody knows who sent the plan.
 */
export const coverageStateSchema = z.enum([
  "covered",
  "missing",
  "not-assigned",
  "extra",
  "not-received",
  "unreadable",
  "unclear",
  "sender-unknown",
]);
export type CoverageState = z.infer<typeof coverageStateSchema>;
/** The name by which a parent binds a unit: its own, its predecessor's, or that of its group. */
export const becauseSchema = z.enum(["name", "predecessor", "group"]);
export type Because = z.infer<typeof becauseSchema>;

/**
 * What is known of a unit's plan. "not-received": the unit must issue a plan, and it is overdue or has no due date;
 * "not-due": before the due date; "due-month": in the month of a due date whose day is blank; "tasks-only": the unit is not asked for a plan; "class": a printed group, whose
 * members are one row; "other-year": the unit sent its plan in another year of the parent; "ended": the unit did not exist on the due date,
 * or no longer exists and is not known to have missed it; "closed": no plan was received, the year of the parent is over, and the next year's plan is there.
 */
export const unitStateSchema = z.enum([
  "received",
  "late",
  "not-received",
  "not-due",
  "due-month",
  "unclear",
  "tasks-only",
  "class",
  "other-year",
  "ended",
  "closed",
]);
export type UnitState = z.infer<typeof unitStateSchema>;

/**
 * A sub-plan's target compared with its parent's. "higher", "lower": more and less ambitious (for a rank, a lower number
 * is more ambitious); "differs": the same value with another increase or baseline, or it is not known which figure is more
 * ambitious; "other-kind": it states targets, and none can be compared with the parent's; "not-stated": it states none;
 * "not-read": none was found, and parts of the plan were not read.
 */
export const targetStateSchema = z.enum([
  "same",
  "higher",
  "lower",
  "differs",
  "other-kind",
  "not-stated",
  "not-read",
]);
export type TargetState = z.infer<typeof targetStateSchema>;

/** Where a statement is in a document. */
export const placeSchema = z.object({
  planId: z.string(),
  pointer: z.string().optional(),
  page: z.int(),
  line: z.int(),
  quote: z.string(),
  /** In a table: the heading of the cell's column, and the cell's text. */
  column: z.object({ head: z.string(), cell: z.string() }).optional(),
});
export type Place = z.infer<typeof placeSchema>;

const targetEntrySchema = z.object({
  planId: z.string(),
  target: targetSchema.nullable(),
  /** The plan's value minus the parent's; null if one is not stated, or if they cannot be compared. */
  difference: z.number().nullable(),
  /** Decimals to print the difference with. */
  decimals: z.int().optional(),
  /** JSON pointer of the target in the plan. */
  pointer: z.string().nullable().optional(),
  /** The amendment that states this target anew; then this one does not count. */
  restatedBy: z.string().optional(),
  /** A sub-plan's target compared with the parent's; null: this is a parent's target, or the parents set none. */
  state: targetStateSchema.nullable().optional(),
});

/** A result of an earlier year as a document prints it. `of`: how many were ranked. */
const statedResultSchema = z.object({
  year: z.int(),
  value: z.number(),
  decimals: z.int(),
  of: z.int().nullable(),
});
export type YearResult = z.infer<typeof statedResultSchema>;

/** One kind of target of a whole index; `target` null: only the result of an earlier year is stated. */
export const overallEntrySchema = z.object({
  ...targetEntrySchema.shape,
  kind: targetSchema.shape.kind,
  result: statedResultSchema.nullable(),
});
export type OverallEntry = z.infer<typeof overallEntrySchema>;

export const comparisonGroupSchema = z.object({
  index: z.string(),
  indexName: z.string(),
  province: z.string().nullable(),
  /** The first of its years. */
  year: z.int().nullable(),
  /** All its years, where the same plans are for several. */
  years: z.array(z.int()).optional(),
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
  /** Earlier versions of the parents and sub-plans, with the version that counts; they are in no other list. */
  superseded: z.array(z.object({ planId: z.string(), byId: z.string() })).optional(),
  /** Parents and sub-plans that change parts of other ones and count together with them. */
  amendments: z.array(z.object({ planId: z.string(), amends: z.array(z.string()) })).optional(),
  /**
   * Plans of which nobody knows who sent them; names of the units that may have sent one of them and sent nothing else; and how
   * many of these units sent none if each plan is of one unit. Absent: it is known who sent each plan.
   */
  unnamed: z.object({ planIds: z.array(z.string()), units: z.array(z.string()), least: z.int() }).optional(),
  /** The parents give units tasks of the whole index, and nobody has a sub-index of it; absent: no. */
  asWhole: z.literal(true).optional(),
  /** The index's sub-indices of that year, in order: `id` of the catalogue or the printed name. */
  subIndices: z.array(z.object({ id: z.string(), name: z.string(), shortName: z.string() })),
  units: z.array(
    z.object({
      name: z.string(),
      unitId: z.string().nullable(),
      /** A group of units whose members the catalogue does not know. */
      group: z.boolean(),
      /** A parent asks the unit for a plan, by name or as a member of a group; absent: no. */
      asked: z.literal(true).optional(),
      planIds: z.array(z.string()),
      /** Earlier versions of these plans. */
      supersededIds: z.array(z.string()).optional(),
      state: unitStateSchema,
      /** Why the state is unclear, and what the officer can do about it, in both languages; documents and files that may be the plan. */
      unclear: z
        .object({
          because: z.enum(["sender", "source", "letter", "draft", "request", "name"]),
          parentId: z.string(),
          planIds: z.array(z.string()),
          files: z.array(z.string()),
          reasons: z.object({ vi: z.string(), en: z.string() }),
          /** Absent in files of versions that did not write it. */
          toDo: z.object({ vi: z.string(), en: z.string() }).optional(),
        })
        .optional(),
      /**
       * The due date of a plan that was not received, and the number of days until it or since it. YYYY-MM for a month;
       * YYYY-MM-XX, and no number of days, where the document leaves the day blank.
       */
      due: z.string().nullable().optional(),
      days: z.int().nullable().optional(),
      /** For a class: plans received from its members. */
      received: z.int().optional(),
      /**
       * For a class with a whole list: the number of its members, those that sent a plan, those from which nothing was
       * received, and those of which a document or an unread file may be the plan.
       */
      members: z.int().optional(),
      sent: z.array(z.object({ name: z.string(), unitId: z.string().nullable() })).optional(),
      missing: z.array(z.string()).optional(),
      unclearMembers: z.array(z.string()).optional(),
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
      /** Passages that treat the unit's tasks under it ("covered") or may ("unclear") without its name; absent: none. */
      similarAt: z.array(placeSchema).optional(),
      /** Where a plan that does not cover it merely names it; absent: nowhere. */
      mentionedAt: z.array(placeSchema).optional(),
    }),
  ),
  targets: z.array(z.object({ subIndex: z.string(), ...targetEntrySchema.shape })),
  /** Targets and results of the whole index: of each parent, then of each sub-plan. */
  overall: z.array(overallEntrySchema).optional(),
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
      /** JSON pointer of the task in the plan. */
      pointer: z.string().optional(),
      /** For a parent's task under a group's name: the units of the group that the name binds, as coverage cites it. */
      assignedTo: z.array(z.object({ unit: z.string(), unitId: z.string().nullable() })).optional(),
      due: dueDateSchema.nullable(),
      /** What the task must produce, where the plan states it. */
      product: z.string().optional(),
    }),
  ),
  /**
   * For each task that a parent gives to a unit, the most similar passage in the unit's plan. `pointer`: of the parent's
   * task. `nearest` null: no passage is similar. Tasks of general duties, and plans without a stored text, have no entry.
   */
  nearestTasks: z
    .array(
      z.object({
        planId: z.string(),
        parentId: z.string(),
        pointer: z.string(),
        similarity: z.number(),
        nearest: placeSchema.nullable(),
      }),
    )
    .optional(),
});
export type ComparisonGroup = z.infer<typeof comparisonGroupSchema>;

/** `comparison.json`: the corpus grouped and compared. */
export const comparisonSchema = z.object({
  schemaVersion: z.literal(1),
  generatedAt: z.string(),
  /** Plans whose senders the officer stated in the configuration, because their heads were not read; absent: none. */
  statedSenders: z.array(z.object({ planId: z.string(), sender: z.string() })).optional(),
  groups: z.array(comparisonGroupSchema),
  years: z.array(yearComparisonSchema),
});
export type Comparison = z.infer<typeof comparisonSchema>;
