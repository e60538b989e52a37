import { createHash } from "node:crypto";
import type { Warning } from "../../model/warning.ts";
import { type Refusal, refuse } from "../shared/refusal.ts";
import type { InputFile } from "./collect-inputs.ts";
import { hashFile } from "./hash-file.ts";
import { photoSeries } from "./photograph-series.ts";

const ROOM_BYTES = 256 * 1024;

/** The bytes of one file, with every file that holds them; the first is the one that is read. */
export interface Part {
  readonly sha256: string;
  readonly bytes: number;
  readonly files: InputFile[];
}

/** What is read as one: a file, or photographs of one document in the order of its pages. */
export interface Content {
  /** Of the file; of photographs the hash of their hashes, one a line. */
  readonly sha256: string;
  readonly parts: readonly Part[];
  /** What the names of the files tell. */
  readonly warnings: readonly Warning[];
}

/** Files by content, in the order of their first paths. What cannot be opened is refused. */
export async function contentsOf(
  files: readonly InputFile[],
  signal: AbortSignal,
  onRefused: (file: InputFile, refusal: Refusal) => void,
): Promise<Content[]> {
  const hashes = new Map<InputFile, string>();
  const room = new Uint8Array(ROOM_BYTES);
  for (const file of files) {
    if (file.refusal) continue;
    const sha256 = signal.aborted ? null : await hashOf(file, room);
    if (sha256 !== null) hashes.set(file, sha256);
    else onRefused(file, refuse(signal.aborted ? "interrupted" : "unreadable", file.path));
  }
  return byContent(files, hashes);
}

async function hashOf(file: InputFile, room: Uint8Array): Promise<string | null> {
  return file.member?.sha256 ?? hashFile(file.location, room).catch(() => null);
}

function byContent(files: readonly InputFile[], hashes: ReadonlyMap<InputFile, string>): Content[] {
  // Hidden files and the like are none of the photographs; one that is empty is, and missing is its page.
  const { series, apart } = photoSeries(files.filter(({ refusal }) => refusal?.code !== "not-a-document"));
  const joined = new Map(
    series.filter((photographs) => areDistinct(photographs, hashes)).map((all) => [all[0]!, all] as const),
  );
  const pages = new Set([...joined.values()].flat());
  const contents = new Map<string, Content>();
  const parts = new Map<string, Part>();
  const add = (group: readonly InputFile[], warnings: readonly Warning[]) => {
    const own = group.flatMap((file) => {
      const sha256 = hashes.get(file);
      return sha256 === undefined ? [] : [{ sha256, bytes: file.bytes, files: [file] }];
    });
    const key = own.length === 1 ? own[0]!.sha256 : hashOfHashes(own);
    const known = contents.get(key);
    for (const [i, part] of own.entries()) {
      if (known) known.parts[i]!.files.push(...part.files);
      else parts.set(part.sha256, part);
    }
    if (!known && own.length > 0) contents.set(key, { sha256: key, parts: own, warnings });
  };
  for (const photographs of joined.values()) {
    const unread = photographs.filter((file) => !hashes.has(file));
    add(photographs, unread.map(pageMissing));
  }
  for (const file of files) {
    const sha256 = hashes.get(file);
    if (sha256 === undefined || pages.has(file)) continue;
    const warning = apart.get(file);
    // A copy of one page is no document of its own.
    const page = contents.has(sha256) ? undefined : parts.get(sha256);
    if (page) page.files.push(file);
    else add([file], warning ? [warning] : []);
  }
  const order = new Map(files.map((file, i) => [file, i]));
  const placeOf = (content: Content) => order.get(content.parts[0]!.files[0]!)!;
  return [...contents.values()].toSorted((a, b) => placeOf(a) - placeOf(b));
}

/** The same picture twice is a copy, not two pages. */
function areDistinct(files: readonly InputFile[], hashes: ReadonlyMap<InputFile, string>): boolean {
  const own = files.flatMap((file) => hashes.get(file) ?? []);
  return new Set(own).size === own.length;
}

function hashOfHashes(parts: readonly Part[]): string {
  return createHash("sha256")
    .update(parts.map(({ sha256 }) => `${sha256}\n`).join(""))
    .digest("hex");
}

/** Said of a document one of whose photographs cannot be read. */
export function pageMissing({ path }: { readonly path: string }): Warning {
  const name = path.slice(path.lastIndexOf("/") + 1);
  const messages = {
    vi: `Không đọc được ảnh “${name}” trong loạt ảnh của văn bản này, nên văn bản thiếu trang đó.`,
    en: `“${name}”, one of the photographs of this document, could not be read, so its page is missing.`,
  };
  return { code: "photograph-unread", message: messages.vi, messages };
}
