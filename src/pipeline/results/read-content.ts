import type { ErrorCode } from "../../model/error.ts";
import { KehoachError } from "../../model/error.ts";
import type { ResultStore } from "../../store/result-store.ts";
import type { FinishedContent } from "../../store/state.ts";
import type { Content } from "../inputs/group-by-hash.ts";
import type { ReaderPool } from "../readers/reader-pool.ts";
import type { ReadSummary } from "../readers/replies.ts";
import { refusalOf, refuse, refuseEnded } from "../shared/refusal.ts";
import { planIdOf } from "../stages/assemble-record.ts";
import { allPathsOf, type ContentKeys, partsOf, sourceOf } from "./content-keys.ts";
import { ResultReceiver } from "./result-receiver.ts";
import type { ContentResult, RefusalOf } from "./run-ledger.ts";

/** Called before each page that is recognised. @param page how many pages of the file that are, from 1 */
export type OnPage = (path: string, page: number) => void;

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
  onPage: OnPage = () => undefined,
): Promise<ContentResult> {
  const files = content.parts.map(({ files: [file] }) => {
    const { location, member } = file!;
    return { location: location.toString("base64"), inside: member?.inside ?? [] };
  });
  // One for each attempt.
  const receivers: ResultReceiver[] = [];
  const createSink = async () => {
    await receivers.pop()?.discard();
    let pages = 0;
    const receiver = new ResultReceiver(store, content.sha256, () => {
      pages += 1;
      onPage(content.parts[0]!.files[0]!.path, pages);
    });
    receivers.push(receiver);
    return receiver;
  };
  try {
    const job = { content: sourceOf(content), files, warnings: content.warnings };
    const answer = await pool.read(job, createSink);
    if (answer.kind === "read") {
      const receiver = receivers.at(-1);
      await receiver?.commit();
      return withPictures(await resultOf(answer.summary, content, keys), receiver?.pages ?? []);
    }
    if (answer.kind === "failed") {
      return refusedBy(new KehoachError(answer.code as ErrorCode, answer.messages, answer.detail));
    }
    if (answer.kind === "opened") throw new TypeError("the reader opened a file that it was asked to read");
    const { code, detail, byOthers } = answer;
    return {
      outcome: "refused",
      refusal: (path) => (byOthers ? refuseEnded(path, detail) : refuse(code, path, detail)),
    };
  } finally {
    await receivers.pop()?.discard();
  }
}

/** Notes the pages with pictures, so that a later run notices that the pictures are gone. */
const withPictures = (result: ContentResult, pictures: readonly number[]): ContentResult =>
  result.outcome === "parsed" && pictures.length > 0
    ? { ...result, finished: { ...result.finished, pictures } }
    : result;

async function resultOf(
  { documents, pages, ocrPages, readInPart, hasPictures, photographs }: ReadSummary,
  content: Content,
  keys: ContentKeys,
): Promise<ContentResult> {
  const unread = unreadPhotographs(photographs);
  if (documents === 0) return { outcome: "refused", refusal: (path, part) => unread.get(part)!(path) };
  const planIds = Array.from({ length: documents }, (_, n) => planIdOf(content.sha256, n));
  const finished: FinishedContent = {
    key: unread.size > 0 ? INCOMPLETE : keys.keyOf(content),
    ...(hasPictures && { engine: await keys.engine() }),
    planIds,
    pages,
    ocrPages,
    ...(readInPart && { readInPart }),
    ...(photographs && { photographs: photographs.map((photograph) => photograph.pages) }),
    paths: allPathsOf(content),
  };
  if (!photographs) return { outcome: "parsed", finished, parts: partsOf(finished, []) };
  const parts = photographs.map((photograph, i) => {
    const own = photograph.documents.flatMap((n) => planIds[n] ?? []);
    const { pages, ocrPages, readInPart } = photograph;
    return unread.get(i) ?? { planIds: own, pages, ocrPages, ...(readInPart && { readInPart }) };
  });
  return { outcome: "parsed", finished, parts };
}

/** The photographs that were not read, by their index. */
function unreadPhotographs(photographs: ReadSummary["photographs"] = []): Map<number, RefusalOf> {
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
