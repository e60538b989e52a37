import type { ErrorCode } from "../model/error.ts";
import { KehoachError } from "../model/error.ts";
import type { PlanRecord } from "../model/plan.ts";
import type { OutputFolder } from "../store/output-folder.ts";
import type { FinishedContent } from "../store/state.ts";
import { assembleRecords } from "./assemble-records.ts";
import type { Content } from "./contents.ts";
import type { ContentResult } from "./input-ledger.ts";
import type { ReaderPool } from "./reader-pool.ts";
import { refusalOf, refuse } from "./reasons.ts";

/**
 * Has a content read by a child and writes its plans.
 * @throws KehoachError "usage" where the output folder cannot be written: that is no fault of the file
 */
export async function readContent(
  { source, files }: Content,
  key: string,
  pool: ReaderPool,
  output: OutputFolder,
): Promise<ContentResult> {
  const { location, path, member } = files[0]!;
  const reply = await pool.read({ location, path, inside: member?.inside ?? [], sha256: source.sha256 });
  if (reply.kind === "died") {
    return { outcome: "refused", refusal: (file) => refuse(reply.code, file, reply.detail ?? undefined) };
  }
  if (reply.kind === "failed") {
    return refusedBy(new KehoachError(reply.code as ErrorCode, reply.messages, reply.detail));
  }
  if (reply.kind === "opened") throw new TypeError("a file that was to be read was opened");
  const { reading } = reply;
  let records: PlanRecord[];
  try {
    records = assembleRecords(reading, source);
  } catch (error) {
    return refusedBy(error);
  }
  const planIds = records.map((record) => record.id);
  await output.writeExtraction(planIds[0]!, reading.saved);
  for (const [i, record] of records.entries()) {
    await output.writeText(record.id, reading.documents[i]!.text);
    await output.writePlan(record);
  }
  return { outcome: "parsed", finished: { key, planIds, pages: reading.pages, ocrPages: reading.ocrPages } };
}

/**
 * What an earlier run finished of a content, if it is still good and its plans are all there. A file that was moved
 * or copied since only gets its new paths written.
 */
export async function reuseContent(
  { source }: Content,
  key: string,
  known: FinishedContent | undefined,
  output: OutputFolder,
): Promise<ContentResult | null> {
  if (known?.key !== key) return null;
  const plans: PlanRecord[] = [];
  for (const id of known.planIds) {
    const plan = await output.readPlan(id);
    if (!plan || (await output.readText(id)) === null) return null;
    plans.push(plan);
  }
  for (const plan of plans) {
    if (JSON.stringify(plan.source.paths) === JSON.stringify(source.paths)) continue;
    await output.writePlan({ ...plan, source: { ...plan.source, paths: [...source.paths] } });
  }
  return { outcome: "unchanged", finished: known };
}

const refusedBy = (error: unknown): ContentResult => ({
  outcome: "refused",
  refusal: (path) => refusalOf(error, path),
});
