import { readFileSync } from "node:fs";
import { z } from "zod";
import { comparatorSchema, targetSchema } from "../../../src/model/plan.ts";

// Short documents with the goals of an index, each with the list that an officer makes of its figures: a line of JSON each.

const goalSchema = targetSchema
  .pick({ kind: true, value: true, valueTo: true, unit: true, increase: true, baseline: true, year: true })
  .extend({
    /** The name of the index or of the sub-index, as printed. */
    of: z.string(),
    /** The part of the sub-index that the goal is for, as printed. */
    criterion: z.string().nullable(),
    comparator: comparatorSchema.nullable(),
    /** false: two careful officers could differ. */
    sure: z.boolean().default(true),
  });
export type ListedGoal = z.infer<typeof goalSchema>;

const resultSchema = z.object({
  of: z.string(),
  quantity: z.enum(["score", "rank"]),
  year: z.int().nullable(),
  value: z.number(),
});
export type ListedResult = z.infer<typeof resultSchema>;

const documentSchema = z.object({
  id: z.string(),
  html: z.string(),
  targets: z.array(goalSchema),
  results: z.array(resultSchema),
});
export type GoalDocument = z.infer<typeof documentSchema>;

export const readGoalDocuments = (file: string): GoalDocument[] =>
  readFileSync(file, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => documentSchema.parse(JSON.parse(line)));
