import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { makeFolder } from "./make-folder.ts";
import type { PaperFile, WrittenPaper } from "./result-store.ts";
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
 * Writes the papers of one report format to a folder. A paper that someone edited since it was written is kept, and the
 * new one is written beside it ("bao-cao.moi.docx"). Papers of the format that are no longer made are removed unless they
 * were edited.
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
  for (const { path, content } of papers) {
    if (!SAFE_PATH.test(path)) throw new Error(`The path of a paper is not safe: ${path}`);
    const free = await freePath(path, (at) => isEdited(folder, at, earlier, content));
    await makeFolder(dirname(join(folder, free)));
    await writeWhole(join(folder, free), content);
    now[free] = hashOf(content);
    written.push({ path: free, kept: free === path ? null : { path, reason: "edited" } });
  }
  for (const path of Object.keys(earlier))
    if (!Object.hasOwn(now, path) && !(await isEdited(folder, path, earlier)))
      await removeFile(join(folder, path));
  await writeWhole(join(folder, LEDGER), `${JSON.stringify({ ...ledger, [format]: now }, null, 2)}\n`);
  return written;
}

/** The n-th path beside a file: "report.moi.xlsx", "report.moi-2.xlsx". */
export function pathBeside(path: string, n = 1): string {
  const dot = path.lastIndexOf(".");
  return `${path.slice(0, dot)}.moi${n === 1 ? "" : `-${n}`}${path.slice(dot)}`;
}

/** The path itself, or the first one beside it that no edited file has. */
async function freePath(path: string, isTaken: (path: string) => Promise<boolean>): Promise<string> {
  for (let i = 0; ; i++) {
    const candidate = i === 0 ? path : pathBeside(path, i);
    if (!(await isTaken(candidate))) return candidate;
  }
}

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
