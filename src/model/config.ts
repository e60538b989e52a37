import { z } from "zod";
import { severitySchema } from "./finding.ts";

const ruleSettingSchema = z.strictObject({
  enabled: z.boolean().optional().describe("false switches the check off, true switches it on"),
  severity: severitySchema.optional().describe("replaces the severity of its findings"),
  threshold: z.number().optional().describe("replaces the check's threshold; kehoach explain shows it"),
});

export const acceptedFindingSchema = z.strictObject({
  key: z.string().min(1).describe("key of the finding, from findings.json"),
  values: z.string().min(1).describe("values of the finding, from findings.json: others reopen it"),
  reason: z.string().trim().min(1).describe("why it is accepted"),
  person: z.string().trim().min(1).describe("who accepted it"),
  date: z.iso.date().describe("when it was accepted, YYYY-MM-DD"),
});
/** A finding that an officer accepted. It stays visible, and is open again when the compared values change. */
export type AcceptedFinding = z.infer<typeof acceptedFindingSchema>;

const line = (about: string) => z.string().trim().min(1).max(200).optional().describe(about);

/** The head, place and signature of letters and reports; what is absent stays blank ("……"). */
export const officeSchema = z.strictObject({
  superior: line("body above the office, first line of the head: “UBND TỈNH CAO BẰNG”"),
  name: line("name of the office: “SỞ TÀI CHÍNH”"),
  code: line("abbreviation of the office in document numbers: “STC”"),
  division: line("abbreviation of the division that drafts, after “Lưu: VT”: “TH”"),
  place: line("place in the date line: “Cao Bằng”"),
  reportTo: line("who receives the report: “Ủy ban nhân dân tỉnh Cao Bằng”"),
  replyBy: z.iso.date().optional().describe("the day by which units answer a letter, YYYY-MM-DD"),
  signer: z
    .strictObject({
      authority: line("line above the position: “KT. GIÁM ĐỐC”"),
      position: line("position of the signer: “PHÓ GIÁM ĐỐC”"),
      name: line("name of the signer"),
    })
    .optional(),
});
/** How the office that consolidates the plans signs its letters and reports. */
export type Office = z.infer<typeof officeSchema>;

/** `kehoach.config.json`. Rule ids are not checked here: the model does not know the checks. */
export const configSchema = z.strictObject({
  $schema: z.string().optional(),
  rules: z
    .record(z.string(), z.union([z.enum(["off", "on", "error", "warning", "info"]), ruleSettingSchema]))
    .default({})
    .describe("checks by id: off, on, a severity, or all parts"),
  units: z
    .string()
    .min(1)
    .optional()
    .describe("list of the units that must send a plan; relative to this file"),
  catalogue: z.string().min(1).optional().describe("your own catalogue entries; relative to this file"),
  accepted: z.array(acceptedFindingSchema).default([]),
  senders: z
    .record(z.string().min(1), z.string().trim().min(1).max(200))
    .default({})
    .describe("who sent a file, where its head was not read: path of the file, name of the unit"),
  office: officeSchema.optional().describe("head, place and signature of letters and reports"),
});
export type Config = z.infer<typeof configSchema>;
