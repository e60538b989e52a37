import { z } from "zod";
import { refusalSchema } from "../stages/file-reading.ts";

/** A file in a container, or why it cannot be an input. */
const memberSchema = z.object({
  /** Below the container: "ke-hoach.docx"; "": the container itself. */
  path: z.string(),
  inside: z.array(z.int()),
  bytes: z.int(),
  sha256: z.string().nullable(),
  refusal: refusalSchema.nullable(),
});
export type MemberListing = z.infer<typeof memberSchema>;

/** What the reader process has used since it started. It sends this itself, because asking the system is slow. */
const usage = { cpuMs: z.number(), memoryBytes: z.number() };

/** What was read. The results themselves were sent before, as files. */
const summarySchema = z.object({
  pages: z.int(),
  ocrPages: z.int(),
  readInPart: z.boolean(),
  /** 0 only if no photograph could be read. */
  documents: z.int(),
  /** Whether another OCR engine could read the content differently. */
  hasPictures: z.boolean(),
  /** For photographs read as one document: what each contributed (documents by their index), or why it was not read. */
  photographs: z
    .array(
      z.object({
        pages: z.int(),
        ocrPages: z.int(),
        readInPart: z.literal(true).optional(),
        documents: z.array(z.int()),
        refusal: refusalSchema.nullable(),
      }),
    )
    .optional(),
});
export type ReadSummary = z.infer<typeof summarySchema>;

const job = z.int();
/** The bytes of a result file follow, until the next message. `document`: index of the document; `page`: of an image. */
const fileSchema = z.object({
  kind: z.literal("file"),
  job,
  file: z.enum(["extraction", "text", "plan", "image"]),
  document: z.int().min(0),
  page: z.int().min(1).max(99_999).optional(),
});
export type FileReply = z.infer<typeof fileSchema>;

/**
 * Reader → parent. "ready": everything is loaded, the file's time starts now. "ocr-page": a page is about to be
 * recognised, which has its own time limit.
 */
export const replySchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("ready"), ...usage }),
  z.object({ kind: z.literal("ocr-page"), job }),
  fileSchema,
  z.object({ kind: z.literal("read"), job, summary: summarySchema, ...usage }),
  // null: the file is not a container.
  z.object({ kind: z.literal("opened"), job, members: z.array(memberSchema).nullable(), ...usage }),
  z.object({
    kind: z.literal("failed"),
    job,
    code: z.string(),
    messages: z.object({ vi: z.string(), en: z.string() }),
    detail: z.string().nullable(),
    ...usage,
  }),
]);
export type Reply = z.infer<typeof replySchema>;
