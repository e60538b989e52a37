import { existsSync, lstatSync, readdirSync, type Stats, statSync } from "node:fs";
import { compareNames } from "../../language/vietnamese-order.ts";
import { KehoachError } from "../../model/error.ts";
import { fileLocation, locationIn } from "../shared/paths.ts";
import { outcomeOf, type Refusal, refuse } from "../shared/refusal.ts";
import { clutterRefusal } from "./clutter.ts";
import type { GivenInput } from "./given-inputs.ts";
import { identityOf, isWithin, realLocation } from "./place-identity.ts";

/** One entry found among the inputs: a file to read, or something that is refused without opening it. */
export interface InputFile {
  /** The name of a given input, further names joined with "/". Bytes that are not UTF-8 are shown as "�". */
  readonly path: string;
  /** The path as the file system stores it; for a file in a container, the container's. */
  readonly location: Buffer;
  readonly bytes: number;
  readonly refusal: Refusal | null;
  /** A file in an archive or an e-mail: its index in each container from the outermost in, and its SHA-256. */
  readonly member?: { readonly inside: readonly number[]; readonly sha256: string };
}

export interface Collected {
  readonly files: readonly InputFile[];
  /** Given paths that do not exist. `files` lists them too, refused. */
  readonly missing: readonly GivenInput[];
  /** Given folders without any document. */
  readonly empty: readonly GivenInput[];
}

export interface CollectOptions {
  readonly maxBytes: number;
  /** Never read as input, even inside an input folder; null: the results are not in a folder. */
  readonly outputFolder: string | null;
  /** The user's configuration and lists: left out of a folder that contains them, refused if they are given as documents. */
  readonly ownFiles?: readonly string[];
  /** Follow links that lead out of the given folders. */
  readonly followLinks?: boolean;
}

/** Vietnamese order; names that are equal in it are ordered by bytes, so that the order never depends on the disk. */
function comparePaths(a: Buffer, b: Buffer): number {
  return compareNames(a.toString(), b.toString()) || Buffer.compare(a, b);
}

/**
 * All files under the given paths, in a stable order. Links inside the given folders are followed, each folder once. A
 * path that cannot be opened is listed with its refusal.
 * @throws KehoachError "usage" if a given path is the output folder itself
 */
export function collectInputs(given: readonly GivenInput[], options: CollectOptions): Collected {
  const walk = new Walk(
    options,
    given.map(({ typed }) => fileLocation(typed)),
  );
  const files = new Map<string, InputFile>();
  const missing: GivenInput[] = [];
  const empty: GivenInput[] = [];
  for (const input of given) {
    const { typed, shown: path } = input;
    const location = fileLocation(typed);
    if (!existsSync(location)) missing.push(input);
    if (walk.isOutput(location)) throw outputAsInput(typed);
    const isNew = !walk.hasSeen(location);
    let documents = 0;
    for (const file of walk.visit(path, location)) {
      if (file.refusal === null || outcomeOf(file.refusal) === "failed") documents += 1;
      if (!files.has(file.path)) files.set(file.path, file);
    }
    if (isNew && documents === 0 && walk.hasSeen(location)) empty.push(input);
  }
  return { files: [...files.values()], missing, empty };
}

class Walk {
  readonly #maxBytes: number;
  readonly #output: string | null;
  readonly #ownFiles: ReadonlySet<string | null>;
  readonly #seenFolders = new Set<string>();
  /** The identities of the given paths; null: all links are followed. */
  readonly #given: ReadonlySet<string> | null;

  constructor(
    { maxBytes, outputFolder, ownFiles = [], followLinks = false }: CollectOptions,
    given: readonly Buffer[],
  ) {
    this.#given = followLinks ? null : new Set(given.flatMap((location) => identityOf(location) ?? []));
    this.#ownFiles = new Set(ownFiles.map((path) => identityOf(fileLocation(path))));
    this.#maxBytes = maxBytes;
    this.#output = outputFolder === null ? null : identityOf(fileLocation(outputFolder));
  }

  isOutput(location: Buffer): boolean {
    return this.#output !== null && identityOf(location) === this.#output;
  }

  #isOwn(location: Buffer): boolean {
    return this.#ownFiles.size > 0 && this.#ownFiles.has(identityOf(location));
  }

  /** Whether a folder was visited. */
  hasSeen(location: Buffer): boolean {
    return this.#seenFolders.has(identityOf(location) ?? "");
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
    else if (this.#isOwn(location)) yield file(stat.size, refuseOwn(path));
    else if (stat.size === 0) yield file(0, refuse("empty", path));
    else yield file(stat.size, stat.size > this.#maxBytes ? refuse("too-large", path) : null);
  }

  *#visitFolder(path: string, location: Buffer): Generator<InputFile> {
    const id = identityOf(location);
    if (id === this.#output) return;
    if (id !== null && this.#seenFolders.has(id)) {
      // A link to a folder that was already read is reported; a folder that was given twice is not.
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
    if (isOutputFolder(names)) {
      yield { path, location, bytes: 0, refusal: refuseOutput(path) };
      return;
    }
    for (const name of names.sort(comparePaths)) {
      const place = locationIn(location, name);
      if (this.#isOwn(place)) continue;
      const shown = path.endsWith("/") ? `${path}${name}` : `${path}/${name}`;
      const refusal =
        clutterRefusal(name.toString(), shown) ??
        (this.#leadsOut(place) ? refuse("link-outside", shown) : null);
      if (refusal) yield { path: shown, location: place, bytes: 0, refusal };
      else yield* this.visit(shown, place);
    }
  }

  /** Whether an entry of a folder is a link to a place outside the given paths. */
  #leadsOut(location: Buffer): boolean {
    if (this.#given === null || !isLink(location)) return false;
    const target = realLocation(location);
    // A broken link is reported when it is opened.
    return target !== null && !isWithin(target, this.#given);
  }
}

function isLink(location: Buffer): boolean {
  try {
    return lstatSync(location).isSymbolicLink();
  } catch {
    return false;
  }
}

/** Whether a folder with these names contains results of this program, perhaps a copy without the hidden files. */
function isOutputFolder(names: readonly Buffer[]): boolean {
  const has = new Set(names.map(String));
  return (
    has.has(".kehoach-state.json") ||
    ["run.json", "plans", "text", "extraction"].every((name) => has.has(name))
  );
}

function refuseOutput(path: string): Refusal {
  return {
    code: "not-a-document",
    messages: {
      vi: `“${path}” là thư mục kết quả của chương trình này, không phải văn bản nhận được; đã bỏ qua.`,
      en: `“${path}” contains results of this program, not documents that were received; it was skipped.`,
    },
  };
}

function refuseLoop(path: string): Refusal {
  return {
    code: "not-a-file",
    messages: {
      vi: `“${path}” là liên kết tới một thư mục đã đọc; đã bỏ qua.`,
      en: `“${path}” is a link to a folder that was already read; it was skipped.`,
    },
  };
}

function refuseOwn(path: string): Refusal {
  return {
    code: "not-a-document",
    messages: {
      vi: `“${path}” là tệp cấu hình hoặc danh sách của cán bộ tổng hợp, không phải văn bản nhận được.`,
      en: `“${path}” is the officer's own configuration or list, not a document that was received.`,
    },
  };
}

function outputAsInput(path: string): KehoachError {
  return new KehoachError("usage", {
    vi: `“${path}” vừa là thư mục cần đọc vừa là thư mục kết quả. Đề nghị chọn thư mục kết quả khác bằng --out.`,
    en: `“${path}” is both an input and the output folder. Choose another output folder with --out.`,
  });
}
