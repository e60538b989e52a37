import { readFileSync } from "node:fs";
import { z } from "zod";
import { comparatorSchema, targetSchema } from "../../../src/model/plan.ts";

// Short documents with the targets of an index, each with the list that an officer makes of its figures: a line of JSON each.

const listedSchema = targetSchema
  .pick({ kind: true, value: true, valueTo: true, unit: true, increase: true, baseline: true, year: true })
  .extend({
    /** The name of the index or of the sub-index, as printed. */
    of: z.string(),
    /** The part of the sub-index that the target is for, as printed. */
    criterion: z.string().nullable(),
    comparator: comparatorSchema.nullable(),
    /** false: two careful officers could differ. */
    sure: z.boolean().default(true),
  });
export type ListedTarget = z.infer<typeof listedSchema>;

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
  targets: z.array(listedSchema),
  results: z.array(resultSchema),
});
export type TargetDocument = z.infer<typeof documentSchema>;

export const readTargetDocuments = (file: string): TargetDocument[] =>
  readFileSync(file, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => documentSchema.parse(JSON.parse(line)));
