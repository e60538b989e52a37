import { readFileSync } from "node:fs";
import { z } from "zod";
import type { Catalogue } from "../../../src/catalogue/catalogue.ts";
import { type PlanRecord, planRecordSchema } from "../../../src/model/plan.ts";
import { DEFAULTS } from "../../../src/pipeline/shared/options.ts";
import { loadRestorer } from "../../../src/pipeline/stages/load-restorer.ts";
import { readDocument } from "../../../src/pipeline/stages/read-document.ts";

// Short documents that were written for this measurement, each with the list that an officer makes of it: a line of JSON each.

/** Who must make a plan of its own, or report, and by when. */
const requestSchema = z.object({
  what: z.enum(["plan", "report", "other"]),
  /** Units and classes as printed. */
  who: z.array(z.string()),
  /** Units that are left out by name. */
  except: z.array(z.string()).default([]),
  /** "31/12/2026", "12/2026", "relative: …", "recurring: …", or null without one. */
  due: z.string().nullable(),
  /** false: two careful officers could differ. */
  sure: z.boolean().default(true),
});
export type WrittenRequest = z.infer<typeof requestSchema>;

const subIndexSchema = z.object({
  name: z.string(),
  /** The units that are responsible for the whole sub-index. */
  lead: z.array(z.string()),
  partners: z.array(z.string()).default([]),
  sure: z.boolean().default(true),
});

const taskSchema = z.object({
  /** Its first words. */
  begins: z.string(),
  units: z.array(z.string()),
  partners: z.array(z.string()).default([]),
  due: z.string().nullable(),
  sure: z.boolean().default(true),
});

const documentSchema = z.object({
  id: z.string(),
  html: z.string(),
  requests: z.array(requestSchema).optional(),
  subIndices: z.array(subIndexSchema).optional(),
  tasks: z.array(taskSchema).optional(),
  /** The first words of paragraphs that state no work. */
  notWork: z.array(z.string()).optional(),
});
export type WrittenDocument = z.infer<typeof documentSchema>;

export const readWritten = (file: string): WrittenDocument[] =>
  readFileSync(file, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => documentSchema.parse(JSON.parse(line)));

const restorer = loadRestorer();

/** A plan of a written document, with the lines of its text. */
export interface ReadPlan {
  readonly plan: PlanRecord;
  readonly lines: readonly string[];
}

/** What the program reads in a written document. */
export async function readByProgram(
  { id, html }: Pick<WrittenDocument, "id" | "html">,
  catalogue: Catalogue,
): Promise<ReadPlan[]> {
  const bytes = new TextEncoder().encode(`<!doctype html><html><body>${html}</body></html>`);
  const file = { fileName: `${id}.html`, limits: DEFAULTS };
  const { documents } = await readDocument(bytes, file, catalogue, restorer);
  return documents.map(({ plan, range, text }) => ({
    lines: text.split("\n"),
    plan: planRecordSchema.parse({
      schemaVersion: 1,
      id,
      source: {
        paths: [file.fileName],
        sha256: "",
        bytes: bytes.length,
        mediaType: "text/html",
        pages: 1,
        range,
        extraction: [],
      },
      ...plan,
    }),
  }));
}
