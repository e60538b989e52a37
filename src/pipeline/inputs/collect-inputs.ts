import { existsSync, lstatSync, readdirSync, type Stats, statSync } from "node:fs";
import { join, sep } from "node:path";
import { KehoachError } from "../../model/error.ts";
import { type Refusal, refuse } from "../shared/refusal.ts";

/** One thing met among the inputs: a file to read, or something refused before it was opened. */
export interface InputFile {
  /** As typed by the user, further names joined with "/". Bytes that are no UTF-8 are shown as "�". */
  readonly path: string;
  /** The path as the file system has it, of a file in a container the container's: it need not be UTF-8. */
  readonly location: Buffer;
  readonly bytes: number;
  readonly refusal: Refusal | null;
  /** A file in an archive or a mail: its place in each container on the way, and its content's hash. */
  readonly member?: { readonly inside: readonly number[]; readonly sha256: string };
}

export interface Collected {
  readonly files: readonly InputFile[];
  /** Given paths that do not exist. They stand in `files` too, refused. */
  readonly missing: readonly string[];
}

export interface CollectOptions {
  readonly maxBytes: number;
  /** Never read as input, wherever it stands. */
  readonly outputFolder: string;
}

const SYSTEM_FILES: ReadonlySet<string> = new Set(["thumbs.db", "desktop.ini", "ehthumbs.db"]);
const byName = new Intl.Collator("vi", { numeric: true });

/** Names in Vietnamese order, numbers by value; equal ones by code point, so that the order never depends on the disk. */
function compareNames(a: Buffer, b: Buffer): number {
  return byName.compare(a.toString(), b.toString()) || Buffer.compare(a, b);
}

/** What systems and programs leave among documents; null: a file that may be one. */
export function clutterOf(name: string, path: string): Refusal | null {
  if (name.startsWith("~$")) {
    return {
      code: "not-a-document",
      messages: {
        vi: `“${path}” là tệp khóa tạm của Word hoặc Excel; đã bỏ qua.`,
        en: `“${path}” is a temporary lock file of Word or Excel; it was left out.`,
      },
    };
  }
  if (!name.startsWith(".") && !SYSTEM_FILES.has(name.toLowerCase())) return null;
  return {
    code: "not-a-document",
    messages: {
      vi: `“${path}” là tệp ẩn hoặc tệp hệ thống; đã bỏ qua.`,
      en: `“${path}” is a hidden or system file; it was left out.`,
    },
  };
}

function refuseLoop(path: string): Refusal {
  return {
    code: "not-a-file",
    messages: {
      vi: `“${path}” là liên kết tới một thư mục đã đọc; đã bỏ qua.`,
      en: `“${path}” is a link to a folder that was read already; it was left out.`,
    },
  };
}

/**
 * All files under the given paths, in a stable order. Follows links, each folder once. A bad path is listed, refused.
 * @throws KehoachError "usage" where a given path is the output folder itself
 */
export function collectInputs(paths: readonly string[], options: CollectOptions): Collected {
  const walk = new Walk(options);
  const files = new Map<string, InputFile>();
  const missing: string[] = [];
  for (const typed of paths) {
    // Also on Windows paths are shown with "/"; "./a/" and "a" are the same folder.
    const path = join(typed)
      .replaceAll(sep, "/")
      .replace(/(?<=[^/])\/$/, "");
    if (!existsSync(path)) missing.push(path);
    if (walk.isOutput(path)) throw outputAsInput(path);
    for (const file of walk.visit(path, Buffer.from(path))) {
      if (!files.has(file.path)) files.set(file.path, file);
    }
  }
  return { files: [...files.values()], missing };
}

class Walk {
  readonly #maxBytes: number;
  readonly #output: string | null;
  readonly #seenFolders = new Set<string>();

  constructor({ maxBytes, outputFolder }: CollectOptions) {
    this.#maxBytes = maxBytes;
    this.#output = identityOf(outputFolder);
  }

  isOutput(location: string): boolean {
    return this.#output !== null && identityOf(location) === this.#output;
  }

  *visit(path: string, location: Buffer): Generator<InputFile> {
    const file = (bytes: number, refusal: Refusal | null) => ({ path, location, bytes, refusal });
    let stat: Stats;
    try {
      stat = statSync(location);
    } catch {
      yield file(0, refuse("unreadable", path));
      return;
    }
    if (stat.isDirectory()) yield* this.#visitFolder(path, location);
    else if (!stat.isFile()) yield file(0, refuse("not-a-file", path));
    else if (stat.size === 0) yield file(0, refuse("empty", path));
    else yield file(stat.size, stat.size > this.#maxBytes ? refuse("too-large", path) : null);
  }

  *#visitFolder(path: string, location: Buffer): Generator<InputFile> {
    const id = identityOf(location);
    if (id === this.#output) return;
    if (id !== null && this.#seenFolders.has(id)) {
      // A folder given twice is no news; a link to where we have been is.
      if (lstatSync(location).isSymbolicLink()) yield { path, location, bytes: 0, refusal: refuseLoop(path) };
      return;
    }
    if (id !== null) this.#seenFolders.add(id);
    let names: Buffer[];
    try {
      names = readdirSync(location, { encoding: "buffer" });
    } catch {
      yield { path, location, bytes: 0, refusal: refuse("unreadable", path) };
      return;
    }
    for (const name of names.sort(compareNames)) {
      const shown = path.endsWith("/") ? `${path}${name}` : `${path}/${name}`;
      const place = Buffer.concat([location, Buffer.from("/"), name]);
      const clutter = clutterOf(name.toString(), shown);
      if (clutter) yield { path: shown, location: place, bytes: 0, refusal: clutter };
      else yield* this.visit(shown, place);
    }
  }
}

function outputAsInput(path: string): KehoachError {
  return new KehoachError("usage", {
    vi: `“${path}” vừa là thư mục cần đọc vừa là thư mục kết quả. Đề nghị chọn thư mục kết quả khác bằng --out.`,
    en: `“${path}” is both to be read and the output folder. Choose another output folder with --out.`,
  });
}

/** The same folder under whatever name; null where it is not there. */
function identityOf(location: Buffer | string): string | null {
  try {
    const { dev, ino } = statSync(location, { bigint: true });
    return `${dev}:${ino}`;
  } catch {
    return null;
  }
}
