import { createHash } from "node:crypto";
import { loadCatalogue } from "../../src/catalogue/load-catalogue.ts";
import { KehoachError } from "../../src/model/error.ts";
import type { PlanRecord } from "../../src/model/plan.ts";
import { assembleRecord } from "../../src/pipeline/stages/assemble-record.ts";
import { loadRestorer } from "../../src/pipeline/stages/load-restorer.ts";
import { readDocument } from "../../src/pipeline/stages/read-document.ts";

const catalogue = loadCatalogue();
const restorer = loadRestorer();
const LIMITS = { maxBytes: 1e7, maxPages: 100 };

/** What a run reads from some files, without child processes and without writing anything. */
export interface ReadFiles {
  readonly plans: readonly PlanRecord[];
  readonly texts: ReadonlyMap<string, string>;
  /** Paths of the files that could not be read. */
  readonly unreadFiles: readonly string[];
}

export async function readFiles(files: ReadonlyMap<string, Uint8Array>): Promise<ReadFiles> {
  const plans: PlanRecord[] = [];
  const texts = new Map<string, string>();
  const unreadFiles: string[] = [];
  for (const [path, bytes] of files) {
    try {
      const reading = await readDocument(bytes, { fileName: path, limits: LIMITS }, catalogue, restorer);
      const sha256 = createHash("sha256").update(bytes).digest("hex");
      const content = { sha256, parts: [{ sha256, bytes: bytes.length, paths: [path] }] };
      const own = reading.documents.map((_, n) => assembleRecord(reading, content, n));
      plans.push(...own);
      for (const [i, { id }] of own.entries()) texts.set(id, reading.documents[i]!.text);
    } catch (error) {
      if (!(error instanceof KehoachError)) throw error;
      unreadFiles.push(path);
    }
  }
  return { plans, texts, unreadFiles };
}
