import type { z } from "zod";
import { NO_DATE } from "../../src/model/partial-date.ts";
import {
  type ParsedPlan,
  type PlanRecord,
  parsedPlanSchema,
  planRecordSchema,
  type Task,
} from "../../src/model/plan.ts";

// Tests build plans with these functions: a field that has a default in the schema can be left out, so that a new field of
// a plan changes no test that does not concern it.

/** The fields of a plan that states nothing. */
export const NOTHING_STATED = {
  number: null,
  issueDate: NO_DATE,
  place: null,
  issuer: null,
  title: "",
  index: null,
  otherIndices: [],
  years: [],
  openEnded: false,
  references: [],
  subIndices: [],
  assignments: [],
  deadlines: [],
  overall: [],
  figures: [],
  recipients: [],
  signer: null,
  signature: null,
  tables: [],
  footnotes: [],
  appendices: [],
  evidence: {},
  warnings: [],
} satisfies Partial<z.input<typeof parsedPlanSchema>>;

/** A task that states only its text. */
export const plainTask = (text: string): Task => ({
  label: null,
  text,
  role: null,
  units: [],
  partners: [],
  due: null,
  product: null,
});

export const parsedPlan = (stated: z.input<typeof parsedPlanSchema>): ParsedPlan =>
  parsedPlanSchema.parse(stated);

export const planRecord = (stated: z.input<typeof planRecordSchema>): PlanRecord =>
  planRecordSchema.parse(stated);
