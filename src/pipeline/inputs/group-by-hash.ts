import { createHash } from "node:crypto";
import { pushAll } from "../../model/lists.ts";
import type { Warning } from "../../model/warning.ts";
import { photographUnread } from "../shared/photograph-unread.ts";
import { type Refusal, refuse } from "../shared/refusal.ts";
import type { InputFile } from "./collect-inputs.ts";
import { hashFile } from "./hash-file.ts";
import { photographSeries } from "./photograph-series.ts";

const BUFFER_BYTES = 256 * 1024;

/** The bytes of one file, with all files that contain the same bytes; the first one is read. */
export interface Part {
  readonly sha256: string;
  readonly bytes: number;
  readonly files: InputFile[];
}

/** What is read as one unit: a file, or photographs of one document in the order of its pages. */
export interface Content {
  /** Hash of the file; for photographs, the hash of their hashes, one on each line. */
  readonly sha256: string;
  readonly parts: readonly Part[];
  /** Warnings about the names of the files. */
  readonly warnings: readonly Warning[];
}

/** Groups files by content, in the order of their first paths. Files that cannot be opened are refused. */
export async function groupByHash(
  files: readonly InputFile[],
  signal: AbortSignal,
  onRefused: (file: InputFile, refusal: Refusal) => void,
): Promise<Content[]> {
  const hashes = new Map<InputFile, string>();
  const buffer = new Uint8Array(BUFFER_BYTES);
  for (const file of files) {
    if (file.refusal) continue;
    const sha256 = signal.aborted ? null : await hashOf(file, buffer);
    if (sha256 !== null) hashes.set(file, sha256);
    else onRefused(file, refuse(signal.aborted ? "interrupted" : "unreadable", file.path));
  }
  return new Grouping(hashes).group(files);
}

async function hashOf(file: InputFile, buffer: Uint8Array): Promise<string | null> {
  return file.member?.sha256 ?? hashFile(file.location, buffer).catch(() => null);
}

class Grouping {
  readonly #hashes: ReadonlyMap<InputFile, string>;
  readonly #contents = new Map<string, Content>();
  readonly #parts = new Map<string, Part>();

  constructor(hashes: ReadonlyMap<InputFile, string>) {
    this.#hashes = hashes;
  }

  group(files: readonly InputFile[]): Content[] {
    // Hidden files are left out. An empty file stays in its series: the document then lacks that page.
    const { series, incomplete } = photographSeries(
      files.filter(({ refusal }) => refusal?.code !== "not-a-document"),
    );
    const joined = series.filter((photographs) => this.#areDistinct(photographs));
    const pages = new Set(joined.flat());
    for (const photographs of joined) {
      const unread = photographs.filter((file) => !this.#hashes.has(file));
      this.#add(photographs, unread.map(photographUnread));
    }
    for (const file of files) {
      const sha256 = this.#hashes.get(file);
      if (sha256 === undefined || pages.has(file)) continue;
      const warning = incomplete.get(file);
      // A copy of one photograph of a series is not a document.
      const page = this.#contents.has(sha256) ? undefined : this.#parts.get(sha256);
      if (page) page.files.push(file);
      else this.#add([file], warning ? [warning] : []);
    }
    const order = new Map(files.map((file, i) => [file, i]));
    const indexOf = (content: Content) => order.get(content.parts[0]!.files[0]!)!;
    return [...this.#contents.values()].toSorted((a, b) => indexOf(a) - indexOf(b));
  }

  #add(files: readonly InputFile[], warnings: readonly Warning[]): void {
    const own = files.flatMap((file) => {
      const sha256 = this.#hashes.get(file);
      return sha256 === undefined ? [] : [{ sha256, bytes: file.bytes, files: [file] }];
    });
    const key = own.length === 1 ? own[0]!.sha256 : hashOfHashes(own);
    const known = this.#contents.get(key);
    for (const [i, part] of own.entries()) {
      if (known) pushAll(known.parts[i]!.files, part.files);
      else this.#parts.set(part.sha256, part);
    }
    if (!known && own.length > 0) this.#contents.set(key, { sha256: key, parts: own, warnings });
  }

  /** Whether all files have different bytes: the same picture twice is a copy, not two pages. */
  #areDistinct(files: readonly InputFile[]): boolean {
    const own = files.flatMap((file) => this.#hashes.get(file) ?? []);
    return new Set(own).size === own.length;
  }
}

function hashOfHashes(parts: readonly Part[]): string {
  return createHash("sha256")
    .update(parts.map(({ sha256 }) => `${sha256}\n`).join(""))
    .digest("hex");
}
