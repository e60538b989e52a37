import { z } from "zod";
import { placeSchema } from "./comparison.ts";

export const severitySchema = z.enum(["error", "warning", "info"]);
export type Severity = z.infer<typeof severitySchema>;

/** The same sentence in both languages of the program. */
export const wordingSchema = z.object({ vi: z.string(), en: z.string() });
export type Wording = z.infer<typeof wordingSchema>;

export const findingSchema = z.object({
  /** Stable kebab-case id of the rule. */
  rule: z.string(),
  /** The rule's title; absent in files of versions that did not write it. */
  ruleTitle: wordingSchema.optional(),
  severity: severitySchema,
  /** The plan it is about; for a unit that has sent nothing, the parent that binds it. */
  planId: z.string(),
  subIndex: z.string().optional(),
  unit: z.string().optional(),
  /** The years of the plan that it is about; absent: all of them. */
  years: z.array(z.int()).optional(),
  /** In the language chosen for the run. */
  message: z.string(),
  /** The sentence, and what to ask for, in both languages. */
  messages: wordingSchema,
  ask: wordingSchema.nullable(),
  /**
   * The units that a letter may ask without an officer's decision; absent: none, because the finding is a note, rests on
   * something that was read in part or with doubt, or asks nothing of a unit.
   */
  letterTo: z.array(z.string()).optional(),
  data: z.record(z.string(), z.unknown()),
  evidence: z.array(placeSchema),
  related: z.array(z.string()),
  /** The same in every run, whatever other files are there; absent in files of versions that did not write it. */
  key: z.string().optional(),
  /** Changes when the compared values change; `key` and `values` together accept a finding in the configuration. */
  values: z.string().optional(),
  /** `date`: YYYY-MM-DD. */
  accepted: z
    .object({ reason: z.string(), person: z.string().optional(), date: z.string().optional() })
    .optional(),
});
export type Finding = z.infer<typeof findingSchema>;

/** `findings.json`. */
export const findingsSchema = z.object({
  schemaVersion: z.literal(1),
  generatedAt: z.string(),
  findings: z.array(findingSchema),
});
export type Findings = z.infer<typeof findingsSchema>;
