import { z } from "zod";
import { dueDateSchema, partialDateSchema } from "./date.ts";
import { boxSchema } from "./extraction.ts";
import { pageExtractionSchema } from "./restored-text.ts";
import { warningSchema } from "./warning.ts";

export const documentNumberSchema = z.object({
  /** "163/KH-UBND"; with a blank serial "/KH-SGTVT". */
  text: z.string(),
  serial: z.int().nullable(),
  symbol: z.string(),
});
export type DocumentNumber = z.infer<typeof documentNumberSchema>;

export const unitRefSchema = z.object({
  /** As printed: NFC, one line, abbreviations kept, without verb or role word. */
  name: z.string(),
  /** A catalogue id; null for an office's own divisions and unknown bodies. */
  unitId: z.string().nullable(),
  /** A plural that names a group of units ("Các Sở, ban, ngành khác"). */
  group: z.boolean(),
  /** Unit ids that a group leaves out by name ("trừ Sở Y tế"); absent: none. */
  except: z.array(z.string()).optional(),
  /**
   * Of a group, only the units to which the document assigns sub-indices ("được giao chủ trì tại Phụ lục"): as lead, or in any
   * role; or those that another place lists, where it was not found ("listed"): then nobody is known. Absent: all of them.
   */
  assigned: z.enum(["lead", "any", "listed"]).optional(),
});
export type UnitRef = z.infer<typeof unitRefSchema>;

export const levelSchema = z.enum(["province", "department", "district", "commune", "ministry", "other"]);
export type Level = z.infer<typeof levelSchema>;

export const issuerSchema = z.object({
  name: z.string(),
  unitId: z.string().nullable(),
  level: levelSchema,
  /** Bare name of the province: "Lạng Sơn". */
  province: z.string().nullable(),
  superior: z.string().nullable(),
});
export type Issuer = z.infer<typeof issuerSchema>;

export const indexRefSchema = z.object({ id: z.string(), name: z.string() });
export type IndexRef = z.infer<typeof indexRefSchema>;

export const relationSchema = z.enum(["implements", "amends", "replaces", "promulgates", "cites"]);

export const referenceSchema = z.object({
  docType: z.string().nullable(),
  number: documentNumberSchema.nullable(),
  date: partialDateSchema.nullable(),
  issuer: z.object({ name: z.string(), unitId: z.string().nullable() }).nullable(),
  title: z.string().nullable(),
  relation: relationSchema,
});
export type Reference = z.infer<typeof referenceSchema>;

export const comparatorSchema = z.enum([">=", ">", "=", "<=", "<"]);
export type Comparator = z.infer<typeof comparatorSchema>;

export const targetSchema = z.object({
  kind: z.enum(["score", "rank", "percent", "change", "other"]),
  comparator: comparatorSchema.nullable(),
  value: z.number().nullable(),
  /** The end of a range. */
  valueTo: z.number().nullable(),
  /** As printed: "điểm", "%", "bậc", … */
  unit: z.string().nullable(),
  increase: z.number().nullable(),
  baseline: z.object({ year: z.int().nullable(), value: z.number().nullable() }).nullable(),
  /** Only if the plan states targets for several years. */
  year: z.int().nullable(),
  /** The part of the sub-index that the target is for. */
  criterion: z.string().nullable(),
  text: z.string(),
});
export type Target = z.infer<typeof targetSchema>;

export const roleSchema = z.enum(["lead", "coordinate", "member", "focal"]);
export type Role = z.infer<typeof roleSchema>;

export const taskSchema = z.object({
  label: z.string().nullable(),
  text: z.string(),
  role: roleSchema.nullable(),
  /** Only where the task names some of the assignment's units. */
  units: z.array(unitRefSchema),
  partners: z.array(unitRefSchema),
  due: dueDateSchema.nullable(),
  product: z.string().nullable(),
});
export type Task = z.infer<typeof taskSchema>;

export const assignmentSchema = z.object({
  label: z.string().nullable(),
  units: z.array(unitRefSchema),
  /** The strongest of its tasks: lead, focal, coordinate, member. */
  role: roleSchema,
  partners: z.array(unitRefSchema),
  tasks: z.array(taskSchema),
});
export type Assignment = z.infer<typeof assignmentSchema>;

export const subIndexSchema = z.object({
  /** "pgi.1"; null if not in the catalogue. */
  id: z.string().nullable(),
  index: z.string().nullable(),
  /** Its position in the document, from 1. */
  order: z.int().min(1),
  name: z.string(),
  target: targetSchema.nullable(),
  otherTargets: z.array(targetSchema),
  assignments: z.array(assignmentSchema),
  /** Tasks with no unit. */
  tasks: z.array(taskSchema),
});
export type SubIndex = z.infer<typeof subIndexSchema>;

export const deadlineSchema = z.object({
  date: dueDateSchema,
  bound: z.enum(["before", "by", "in", "after"]),
  what: z.enum(["sub-plan", "report", "task", "other"]),
  units: z.array(unitRefSchema),
  to: z.array(unitRefSchema),
  text: z.string(),
});
export type Deadline = z.infer<typeof deadlineSchema>;

export const overallSchema = z.object({
  index: z.string().nullable(),
  baseline: z.object({ year: z.int().nullable(), value: z.number() }).nullable(),
  rank: z.object({ value: z.int(), of: z.int().nullable(), year: z.int().nullable() }).nullable(),
  targets: z.array(targetSchema),
});
export type Overall = z.infer<typeof overallSchema>;

export const figureSchema = z.object({
  index: z.string().nullable(),
  subIndex: z.string().nullable(),
  quantity: z.enum(["score", "rank", "change", "target"]),
  year: z.int().nullable(),
  value: z.number(),
  text: z.string(),
});
export type Figure = z.infer<typeof figureSchema>;

export const recipientSchema = z.object({
  name: z.string(),
  unitId: z.string().nullable(),
  purpose: z.string().nullable(),
});
export type Recipient = z.infer<typeof recipientSchema>;

export const signerSchema = z.object({
  /** null where the document has the position, but no name that can be read. */
  name: z.string().nullable(),
  position: z.string().nullable(),
  /** As printed, joined if there are several ("TM., KT."); null without one. */
  authority: z.string().nullable(),
});
export type Signer = z.infer<typeof signerSchema>;

export const signatureSchema = z.object({
  signer: z.string(),
  organisation: z.string().nullable(),
  signedAt: z.string().nullable(),
});

export const tableSchema = z.object({
  id: z.string(),
  title: z.string().nullable(),
  page: z.int(),
  rows: z.array(
    z.object({ cells: z.array(z.object({ text: z.string(), rowSpan: z.int(), colSpan: z.int() })) }),
  ),
});

export const evidenceSchema = z.object({
  page: z.int(),
  /** 1-based in `text/<id>.txt`. */
  line: z.int(),
  endLine: z.int(),
  quote: z.string(),
  /** The text before restoration, where it differs. */
  original: z.string().optional(),
  bboxes: z.array(boxSchema).optional(),
  cell: z.object({ table: z.string(), row: z.int(), column: z.int() }).optional(),
  confidence: z.number().min(0).max(1),
  rule: z.string(),
});
export type Evidence = z.infer<typeof evidenceSchema>;

/** What the parser reads in one document; the pipeline adds `source`. */
export const parsedPlanSchema = z.object({
  docType: z.string(),
  planKind: z.enum(["parent", "sub-plan", "other"]),
  number: documentNumberSchema.nullable(),
  issueDate: partialDateSchema,
  place: z.string().nullable(),
  issuer: issuerSchema.nullable(),
  title: z.string(),
  index: indexRefSchema.nullable(),
  otherIndices: z.array(indexRefSchema),
  years: z.array(z.int()),
  openEnded: z.boolean(),
  references: z.array(referenceSchema),
  subIndices: z.array(subIndexSchema),
  assignments: z.array(assignmentSchema),
  deadlines: z.array(deadlineSchema),
  overall: z.array(overallSchema),
  figures: z.array(figureSchema),
  recipients: z.array(recipientSchema),
  signer: signerSchema.nullable(),
  signature: signatureSchema.nullable(),
  tables: z.array(tableSchema),
  footnotes: z.array(z.object({ mark: z.string(), text: z.string() })),
  /** `lines`: everything printed in it, a table row one line with tabs between its cells. */
  appendices: z.array(
    z.object({ title: z.string(), tableIds: z.array(z.string()), lines: z.array(z.string()).default([]) }),
  ),
  /** Keyed by JSON Pointer ("/subIndices/0/target"). */
  evidence: z.record(z.string(), z.array(evidenceSchema)),
  warnings: z.array(warningSchema),
});
export type ParsedPlan = z.infer<typeof parsedPlanSchema>;

export const sourceSchema = z.object({
  paths: z.array(z.string()),
  sha256: z.string(),
  bytes: z.int(),
  mediaType: z.string(),
  pages: z.int(),
  range: z.object({ from: z.int(), to: z.int() }).nullable(),
  extraction: z.array(pageExtractionSchema),
});

/** `plans/<id>.json`. */
export const planRecordSchema = z.object({
  schemaVersion: z.literal(1),
  id: z.string(),
  source: sourceSchema,
  ...parsedPlanSchema.shape,
});
export type PlanRecord = z.infer<typeof planRecordSchema>;
