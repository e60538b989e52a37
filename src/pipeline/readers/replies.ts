import { z } from "zod";
import { fileReadingSchema, refusalSchema } from "../stages/file-reading.ts";

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

/**
 * Reader → parent. "ready": everything is loaded, the file's time starts now. "ocr-page": a page is about to be
 * recognised, which has its own time limit.
 */
export const replySchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("ready"), ...usage }),
  z.object({ kind: z.literal("ocr-page"), job: z.int() }),
  z.object({ kind: z.literal("read"), job: z.int(), reading: fileReadingSchema, ...usage }),
  // null: the file is not a container.
  z.object({ kind: z.literal("opened"), job: z.int(), members: z.array(memberSchema).nullable(), ...usage }),
  z.object({
    kind: z.literal("failed"),
    job: z.int(),
    code: z.string(),
    messages: z.object({ vi: z.string(), en: z.string() }),
    detail: z.string().nullable(),
    ...usage,
  }),
]);
export type Reply = z.infer<typeof replySchema>;
