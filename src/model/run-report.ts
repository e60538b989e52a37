import { z } from "zod";

export const inputSchema = z.object({
  path: z.string(),
  bytes: z.int(),
  sha256: z.string().nullable(),
  outcome: z.enum(["parsed", "unchanged", "duplicate", "skipped", "failed"]),
  planIds: z.array(z.string()),
  /** `message` in the language chosen for the run; `messages` in both. */
  reason: z
    .object({
      code: z.string(),
      message: z.string(),
      messages: z.object({ vi: z.string(), en: z.string() }),
      /** Technical, for developers. */
      detail: z.string().optional(),
    })
    .optional(),
  /**
   * The input could not be read this time; plans and pages are those of the run that started at this ISO time (null: not
   * known). Absent: the results are of this run.
   */
  keptFrom: z.string().nullable().optional(),
  pages: z.int(),
  ocrPages: z.int(),
  /** Only a part of the file was read; its warnings say which. Absent: all of it. */
  readInPart: z.literal(true).optional(),
  ms: z.number(),
});
export type RunInput = z.infer<typeof inputSchema>;

/** `run.json`: every input file with its outcome; nothing is silently left out. */
export const runReportSchema = z.object({
  schemaVersion: z.literal(1),
  startedAt: z.string(),
  finishedAt: z.string(),
  version: z.string(),
  inputs: z.array(inputSchema),
  totals: z.object({
    inputs: z.int(),
    parsed: z.int(),
    unchanged: z.int(),
    duplicate: z.int(),
    skipped: z.int(),
    failed: z.int(),
    /** How many of the inputs that were read, now or in an earlier run, were read only in part. */
    readInPart: z.int().optional(),
    /** How many of the failed inputs keep results of an earlier run. */
    kept: z.int().optional(),
    pages: z.int(),
    ocrPages: z.int(),
  }),
});
export type RunReport = z.infer<typeof runReportSchema>;
