import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { makeFolder } from "./make-folder.ts";
import { isBusy, isOpen } from "./open-file.ts";
import type { KeepReason, PaperFile, WrittenPaper } from "./result-store.ts";
import { removeFile, writeWhole } from "./write-whole.ts";

const LEDGER = ".kehoach-papers.json";
/** Lower-case ASCII in at most one folder: nothing of a path may come from a document unchecked. */
const SAFE_PATH = /^(?:[a-z0-9-]{1,40}\/)?[a-z0-9-]{1,100}(?:\.[a-z0-9-]{1,10}){1,2}$/;

/** The SHA-256 of every paper as it was last written. A file with another hash was edited. */
type Hashes = Readonly<Record<string, string>>;
/** The hashes of the papers of each report format. */
type Ledger = Readonly<Record<string, Hashes>>;

const hashOf = (content: Uint8Array) => createHash("sha256").update(content).digest("hex");

/** The papers that earlier runs wrote to this folder. */
export async function writtenPapers(folder: string): Promise<string[]> {
  return Object.values(await readLedger(folder)).flatMap((hashes) => Object.keys(hashes));
}

/**
 * Writes the papers of one report format to a folder. A paper that someone edited since it was written, or that a program
 * has open, is kept, and the new one is written beside it ("bao-cao.moi.docx"). Papers of the format that are no longer
 * made are removed unless they were edited or are open.
 * @throws KehoachError "unwritable"
 */
export async function writePapers(
  folder: string,
  format: string,
  papers: readonly PaperFile[],
): Promise<WrittenPaper[]> {
  const ledger = await readLedger(folder);
  const earlier = ledger[format] ?? {};
  const now: Record<string, string> = {};
  const written: WrittenPaper[] = [];
  for (const paper of papers) {
    if (!SAFE_PATH.test(paper.path)) throw new Error(`The path of a paper is not safe: ${paper.path}`);
    const result = await writePaper(folder, paper, earlier);
    now[result.path] = hashOf(paper.content);
    // An open file has what the program wrote, so a later run may replace it.
    if (result.kept?.reason === "open") Object.assign(now, noted(earlier, result.kept.path));
    written.push(result);
  }
  for (const path of Object.keys(earlier))
    if (!Object.hasOwn(now, path) && !(await isEdited(folder, path, earlier))) {
      if (!(await isRemoved(join(folder, path)))) Object.assign(now, noted(earlier, path));
    }
  await writeWhole(join(folder, LEDGER), `${JSON.stringify({ ...ledger, [format]: now }, null, 2)}\n`);
  return written;
}

/** The n-th path beside a file: "report.moi.xlsx", "report.moi-2.xlsx". */
export function pathBeside(path: string, n = 1): string {
  const dot = path.lastIndexOf(".");
  return `${path.slice(0, dot)}.moi${n === 1 ? "" : `-${n}`}${path.slice(dot)}`;
}

/** Writes a paper at its own path, or at the first one beside it that no edited or open file has. */
async function writePaper(
  folder: string,
  { path, content }: PaperFile,
  earlier: Hashes,
): Promise<WrittenPaper> {
  await makeFolder(dirname(join(folder, path)));
  let reason: KeepReason | null = null;
  for (let n = 0; ; n++) {
    const candidate = n === 0 ? path : pathBeside(path, n);
    const isKept = await isEdited(folder, candidate, earlier, content);
    if (!isKept && (await isReplaced(join(folder, candidate), content)))
      return { path: candidate, kept: reason && { path, reason } };
    reason ??= isKept ? "edited" : "open";
  }
}

/** Writes a file unless a program has the file at its path open. @throws KehoachError "unwritable" */
async function isReplaced(path: string, content: Uint8Array): Promise<boolean> {
  if (await isOpen(path)) return false;
  try {
    await writeWhole(path, content);
    return true;
  } catch (error) {
    // Without a file there is nothing that a program could have open: the folder may not be written.
    if (!isBusy(error) || !existsSync(path)) throw error;
    return false;
  }
}

/** Removes a file unless a program has it open. @throws KehoachError "unwritable" */
async function isRemoved(path: string): Promise<boolean> {
  if (await isOpen(path)) return false;
  try {
    await removeFile(path);
    return true;
  } catch (error) {
    if (!isBusy(error)) throw error;
    return false;
  }
}

/** What the ledger says of one path. */
const noted = (hashes: Hashes, path: string): Hashes =>
  Object.hasOwn(hashes, path) ? { [path]: hashes[path]! } : {};

/**
 * Whether there is a file that is not as the program last wrote it; a file that the program never wrote counts.
 * @param next what is about to be written: a run that could not note it may have written it before
 */
async function isEdited(folder: string, path: string, earlier: Hashes, next?: Uint8Array): Promise<boolean> {
  const content = await readFile(join(folder, path)).catch(() => null);
  if (content === null || (next && content.equals(next))) return false;
  return !Object.hasOwn(earlier, path) || earlier[path] !== hashOf(content);
}

/**
 * The ledger of earlier runs; {} where there is none or it is damaged, so that every existing file counts as edited. It is
 * checked without a schema library, because loading one takes as long as everything else in a run over unchanged input.
 */
async function readLedger(folder: string): Promise<Ledger> {
  try {
    const value: unknown = JSON.parse(await readFile(join(folder, LEDGER), "utf8"));
    return isRecord(value) && Object.values(value).every(isHashes) ? (value as Ledger) : {};
  } catch {
    return {};
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isHashes = (value: unknown): value is Hashes =>
  isRecord(value) &&
  Object.entries(value).every(([path, hash]) => SAFE_PATH.test(path) && typeof hash === "string");
