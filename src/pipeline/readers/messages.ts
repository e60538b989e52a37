import { z } from "zod";
import { pageExtractionSchema } from "../../model/restored-text.ts";
import type { Warning } from "../../model/warning.ts";
import type { ReadOptions } from "../shared/options.ts";

/** Parent → child, once: what holds for every file. */
export interface Setup {
  readonly kind: "setup";
  readonly options: ReadOptions;
}

/** Where a file's bytes are. */
export interface PlacedFile {
  /** The path's bytes. */
  readonly location: Uint8Array;
  /** As shown to people. */
  readonly path: string;
  /** Of a file in a container: its place in each container on the way; empty: the file itself. */
  readonly inside: readonly number[];
  /** What the file held when it was listed. */
  readonly sha256: string;
}

/** Parent → child: read one file, or photographs of one document in the order of its pages. */
export interface ReadJob {
  readonly kind: "read";
  /** Comes back with the reply, so that a late answer is never taken for another file's. */
  readonly job: number;
  readonly files: readonly PlacedFile[];
  /** What is known before reading, for the warnings of what is read. */
  readonly warnings: readonly Warning[];
}

/** Parent → child: say what a container holds. */
export interface OpenJob {
  readonly kind: "open";
  readonly job: number;
  readonly location: Uint8Array;
}

export type ToReader = Setup | ReadJob | OpenJob;

/** One document of a file: plain data; the plan is validated where its record is assembled. */
const documentSchema = z.object({
  plan: z.record(z.string(), z.unknown()),
  range: z.object({ from: z.int(), to: z.int() }).nullable(),
  /** The content of `text/<id>.txt`. */
  text: z.string(),
});

const refusalSchema = z.object({ code: z.string(), messages: z.object({ vi: z.string(), en: z.string() }) });

/** A file in a container, or why it cannot be one of the inputs. */
const memberSchema = z.object({
  /** Below the container: "ke-hoach.docx"; "": the container itself. */
  path: z.string(),
  inside: z.array(z.int()),
  bytes: z.int(),
  sha256: z.string().nullable(),
  refusal: refusalSchema.nullable(),
});
export type MemberListing = z.infer<typeof memberSchema>;

/** What reading one file gives. Long texts are strings already, so that the parent has no work with them. */
const fileReadingSchema = z.object({
  mediaType: z.string(),
  pages: z.int(),
  ocrPages: z.int(),
  extraction: z.array(pageExtractionSchema),
  /** None only where no photograph could be read. */
  documents: z.array(documentSchema),
  /** The content of `extraction/<id>.json`. */
  saved: z.string(),
  /** Of photographs read as one document: what each has of its pages, or why it was not read. */
  photographs: z.array(z.object({ pages: z.int(), refusal: refusalSchema.nullable() })).optional(),
});
export type FileReading = z.infer<typeof fileReadingSchema>;

/**
 * Child → parent. "ready": all is loaded, a file's time begins now. "ocr-page": a page is about to be recognised,
 * which takes a time of its own.
 */
export const replySchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("read"), job: z.int(), reading: fileReadingSchema }),
  z.object({
    kind: z.literal("failed"),
    job: z.int(),
    code: z.string(),
    messages: z.object({ vi: z.string(), en: z.string() }),
    detail: z.string().nullable(),
  }),
  // null: the file is no container.
  z.object({ kind: z.literal("opened"), job: z.int(), members: z.array(memberSchema).nullable() }),
  z.object({ kind: z.literal("ready") }),
  z.object({ kind: z.literal("ocr-page"), job: z.int() }),
]);
type Message = z.infer<typeof replySchema>;
/** What ends the reading of a file. */
export type Reply = Exclude<Message, { kind: "ready" | "ocr-page" }>;
