import { createHash } from "node:crypto";
import type { ErrorCode } from "../../model/error.ts";
import { KehoachError } from "../../model/error.ts";
import type { PlanRecord } from "../../model/plan.ts";
import type { OutputFolder } from "../../store/output-folder.ts";
import type { FinishedContent } from "../../store/state.ts";
import type { Content } from "../inputs/group-by-hash.ts";
import type { FileReading } from "../readers/messages.ts";
import type { ReaderPool } from "../readers/reader-pool.ts";
import { refusalOf, refuse } from "../shared/refusal.ts";
import { assembleRecords } from "./assemble-records.ts";
import type { ContentResult, PartResult, RefusalOf } from "./input-ledger.ts";
import { partResults, pathsOf, withPagePaths } from "./photograph-pages.ts";

/** Of photographs one of which was not read: it is tried again in the next run, as any file that failed. */
const INCOMPLETE = "incomplete";

/**
 * Has a content read by a child and writes its plans.
 * @throws KehoachError "usage" where the output folder cannot be written: that is no fault of the file
 */
export async function readContent(
  content: Content,
  key: string,
  pool: ReaderPool,
  output: OutputFolder,
): Promise<ContentResult> {
  const files = content.parts.map(({ sha256, files: [file] }) => {
    const { location, path, member } = file!;
    return { location, path, inside: member?.inside ?? [], sha256 };
  });
  const reply = await pool.read({ files, warnings: content.warnings });
  if (reply.kind === "died") {
    return { outcome: "refused", refusal: (path) => refuse(reply.code, path, reply.detail ?? undefined) };
  }
  if (reply.kind === "failed") {
    return refusedBy(new KehoachError(reply.code as ErrorCode, reply.messages, reply.detail));
  }
  if (reply.kind === "opened") throw new TypeError("a file that was to be read was opened");
  const { reading } = reply;
  const unread = unreadIn(reading);
  if (reading.documents.length === 0) {
    return { outcome: "refused", refusal: (path, part) => unread.get(part)!(path) };
  }
  let records: PlanRecord[];
  try {
    records = assembleRecords(reading, content);
  } catch (error) {
    return refusedBy(error);
  }
  const planIds = records.map((record) => record.id);
  await output.writeExtraction(planIds[0]!, reading.saved);
  for (const [i, record] of records.entries()) {
    await output.writeText(record.id, reading.documents[i]!.text);
    await output.writePlan(record);
  }
  const photographs = reading.photographs?.map(({ pages }) => pages);
  const finished = {
    key: unread.size > 0 ? INCOMPLETE : keyOf(content, key),
    planIds,
    pages: reading.pages,
    ocrPages: reading.ocrPages,
    ...(photographs && { photographs }),
  };
  const parts = partsOf(finished, records).map((part, i) => unread.get(i) ?? part);
  return { outcome: "parsed", finished, parts };
}

/**
 * What an earlier run finished of a content, if it is still good and its plans are all there. A file that was moved
 * or copied since only gets its new paths written.
 */
export async function reuseContent(
  content: Content,
  key: string,
  known: FinishedContent | undefined,
  output: OutputFolder,
): Promise<ContentResult | null> {
  if (known?.key !== keyOf(content, key)) return null;
  const plans: PlanRecord[] = [];
  for (const id of known.planIds) {
    const plan = await output.readPlan(id);
    if (!plan || (await output.readText(id)) === null) return null;
    plans.push(plan);
  }
  for (const plan of plans) {
    const paths = pathsOf(content, known.photographs, plan.source.range);
    if (JSON.stringify(plan.source.paths) === JSON.stringify(paths)) continue;
    const extraction = withPagePaths(plan.source.extraction, content.parts, known.photographs);
    await output.writePlan({ ...plan, source: { ...plan.source, paths, extraction } });
  }
  return { outcome: "unchanged", finished: known, parts: partsOf(known, plans) };
}

/** What the names of the files tell is part of what a result was made with. */
function keyOf({ warnings }: Content, key: string): string {
  if (warnings.length === 0) return key;
  return createHash("sha256")
    .update(JSON.stringify([key, warnings]))
    .digest("hex")
    .slice(0, 16);
}

function partsOf(finished: FinishedContent, records: readonly PlanRecord[]): PartResult[] {
  const { photographs, planIds, pages, ocrPages } = finished;
  return photographs ? partResults(records, photographs) : [{ planIds, pages, ocrPages }];
}

/** The photographs that were not read, by their places. */
function unreadIn({ photographs = [] }: FileReading): Map<number, RefusalOf> {
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
