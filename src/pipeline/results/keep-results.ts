import type { FinishedContent } from "../../store/state.ts";
import type { Content } from "../inputs/group-by-hash.ts";
import { allPathsOf } from "./content-keys.ts";
import type { RunLedger } from "./run-ledger.ts";

type Finished = Readonly<Record<string, FinishedContent>>;

/** Reasons why an input could not be read this time, although nothing shows that it or its results are wrong. */
const THIS_TIME: ReadonlySet<string | undefined> = new Set([
  "unreadable",
  "timeout",
  "out-of-memory",
  "crashed",
]);

/** Whether an input may be read in a later run, so that its earlier result stays. */
export const mayBeReadLater = (code: string | undefined): boolean => THIS_TIME.has(code);

export interface KeepOptions {
  /** Contents that this run has read or found unchanged. */
  readonly read: readonly Content[];
  /** Keep the results of all inputs that were not found, because a given folder does not exist or is empty. */
  readonly keepAll: boolean;
  /** Paths that the user declares to be gone. */
  readonly gone: ReadonlySet<string>;
}

/**
 * The contents whose results stay: those that were read, and earlier ones of which a file could not be read this time. An
 * input that is gone from a folder that could be listed leaves them. Marks in the ledger what is kept.
 */
export function keepResults(
  finished: Finished,
  ledger: RunLedger,
  { read, keepAll, gone }: KeepOptions,
): { readonly finished: Finished; readonly kept: number } {
  const present = new Map(read.map((content) => [content.sha256, content]));
  const staying = new Map(Object.entries(finished).filter(([sha256]) => present.has(sha256)));
  let kept = 0;
  for (const [sha256, content] of Object.entries(finished)) {
    const paths = content.paths ?? [];
    if (present.has(sha256) || paths.every((path) => isUnder(path, gone))) continue;
    if (!keepAll && !paths.some((path) => isUnread(path, ledger))) continue;
    staying.set(sha256, content);
    kept += paths.length;
    // Photographs of which one could not be read were read without it; the complete document is better.
    if (content.photographs) dropParts(staying, read, new Set(paths));
    const { planIds, pages, ocrPages, readInPart, seenAt = null } = content;
    const result = { planIds, pages, ocrPages, ...(readInPart && { readInPart }), seenAt };
    for (const path of paths) ledger.keep(path, result);
  }
  return { finished: Object.fromEntries(staying), kept };
}

function dropParts(
  staying: Map<string, FinishedContent>,
  read: readonly Content[],
  paths: ReadonlySet<string>,
): void {
  for (const content of read)
    if (allPathsOf(content).every((path) => paths.has(path))) staying.delete(content.sha256);
}

/** Whether an input, or a folder or container that it is in, could not be read this time. */
function isUnread(path: string, ledger: RunLedger): boolean {
  return placesOf(path).some((place) => {
    const input = ledger.outcomeOf(place);
    return input?.outcome === "failed" && mayBeReadLater(input.reason?.code);
  });
}

const isUnder = (path: string, folders: ReadonlySet<string>) =>
  placesOf(path).some((place) => folders.has(place));

/** A path, and the folders and containers that it is in: "a/thu.eml!/b.docx", "a/thu.eml", "a". */
function placesOf(path: string): string[] {
  const places = [path];
  for (let end = path.lastIndexOf("/"); end > 0; end = path.lastIndexOf("/", end - 1))
    places.push(path.slice(0, path[end - 1] === "!" ? end - 1 : end));
  return places;
}
