import type { ErrorCode } from "../../model/error.ts";
import { KehoachError } from "../../model/error.ts";
import type { PlanRecord } from "../../model/plan.ts";
import type { Warning } from "../../model/warning.ts";
import type { ResultStore } from "../../store/result-store.ts";
import type { FinishedContent } from "../../store/state.ts";
import type { Content } from "../inputs/group-by-hash.ts";
import type { ReaderPool } from "../readers/reader-pool.ts";
import { refusalOf, refuse } from "../shared/refusal.ts";
import type { FileReading } from "../stages/file-reading.ts";
import { allPathsOf, type ContentKeys, partsOf } from "./content-keys.ts";
import type { ContentResult, RefusalOf } from "./run-ledger.ts";

/** Key of a series of photographs of which one could not be read. It is never current, so the next run reads it again. */
const INCOMPLETE = "incomplete";

/**
 * Reads a content in a reader process and stores its plans.
 * @throws KehoachError "unwritable" if the store refuses to write: that is not the file's fault
 */
export async function readContent(
  content: Content,
  keys: ContentKeys,
  pool: ReaderPool,
  store: ResultStore,
): Promise<ContentResult> {
  const files = content.parts.map(({ sha256, files: [file] }) => {
    const { location, path, member } = file!;
    return { location, path, inside: member?.inside ?? [], sha256 };
  });
  const answer = await pool.read({ files, warnings: content.warnings });
  if (answer.kind === "died") {
    return { outcome: "refused", refusal: (path) => refuse(answer.code, path, answer.detail ?? undefined) };
  }
  if (answer.kind === "failed") {
    return refusedBy(new KehoachError(answer.code as ErrorCode, answer.messages, answer.detail));
  }
  if (answer.kind === "opened") throw new TypeError("the reader opened a file that it was asked to read");
  return storeReading(answer.reading, content, keys, store);
}

async function storeReading(
  reading: FileReading,
  content: Content,
  keys: ContentKeys,
  store: ResultStore,
): Promise<ContentResult> {
  const unread = unreadPhotographs(reading);
  if (reading.documents.length === 0) {
    return { outcome: "refused", refusal: (path, part) => unread.get(part)!(path) };
  }
  // Loaded with the first reading, because it builds the schema of a plan.
  const { assembleRecords } = await import("./assemble-records.ts");
  let records: PlanRecord[];
  try {
    records = assembleRecords(reading, content);
  } catch (error) {
    return refusedBy(error);
  }
  const planIds = records.map((record) => record.id);
  await store.writeExtraction(planIds[0]!, reading.saved);
  for (const [i, record] of records.entries()) {
    await store.writeText(record.id, reading.documents[i]!.text);
    await store.writePlan(record);
  }
  const photographs = reading.photographs?.map(({ pages }) => pages);
  const finished: FinishedContent = {
    key: unread.size > 0 ? INCOMPLETE : keys.keyOf(content),
    ...(hasPictures(reading) && { engine: await keys.engine() }),
    planIds,
    pages: reading.pages,
    ocrPages: reading.ocrPages,
    ...(photographs && { photographs }),
    paths: allPathsOf(content),
  };
  const parts = partsOf(finished, records).map((part, i) => unread.get(i) ?? part);
  return { outcome: "parsed", finished, parts };
}

/** Whether another OCR engine could read the content differently. */
function hasPictures({ ocrPages, documents }: FileReading): boolean {
  const warnings = documents.flatMap(({ plan }) => plan.warnings as readonly Warning[]);
  return ocrPages > 0 || warnings.some(({ code }) => code === "ocr-needed");
}

/** The photographs that were not read, by their index. */
function unreadPhotographs({ photographs = [] }: FileReading): Map<number, RefusalOf> {
  return new Map(
    photographs.flatMap(({ refusal }, i) => {
      if (!refusal) return [];
      const error = new KehoachError(refusal.code as ErrorCode, refusal.messages);
      return [[i, (path: string) => refusalOf(error, path)] as const];
    }),
  );
}

const refusedBy = (error: unknown): ContentResult => ({
  outcome: "refused",
  refusal: (path) => refusalOf(error, path),
});
