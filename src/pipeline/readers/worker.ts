// The child process that reads files, one at a time, for the parent that forked it.
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import type { Catalogue } from "../../catalogue/catalogue.ts";
import { loadCatalogue } from "../../catalogue/load-catalogue.ts";
import { memberBytes, walkContainer } from "../../extract/container/walk-container.ts";
import { chooseEngine } from "../../extract/ocr/engines/choose-engine.ts";
import type { OcrEngine } from "../../extract/shared/ocr-engine.ts";
import { KehoachError } from "../../model/error.ts";
import type { Warning } from "../../model/warning.ts";
import type { Restorer } from "../../restore/text/restorer.ts";
import { containerLimits, type ReadOptions } from "../shared/options.ts";
import { loadRestorer } from "../stages/load-restorer.ts";
import { readDocument } from "../stages/read-document.ts";
import { readPhotographs } from "../stages/read-photographs.ts";
import { endWithParent } from "./end-with-parent.ts";
import type {
  FileReading,
  MemberListing,
  OpenJob,
  PlacedFile,
  ReadJob,
  Reply,
  ToReader,
} from "./messages.ts";

let options: ReadOptions | null = null;
let catalogue: Catalogue | null = null;
let restorer: Restorer | null | undefined;
let engine: OcrEngine | null | undefined;

endWithParent();
process.on("message", async (message: ToReader) => {
  if (message.kind !== "setup") {
    process.send?.(await answer(message));
  } else {
    options = message.options;
    catalogue = loadCatalogue(options.catalogue === null ? [] : [options.catalogue]);
    process.send?.({ kind: "ready" });
  }
});

async function answer(job: ReadJob | OpenJob): Promise<Reply> {
  try {
    if (job.kind === "open") return { kind: "opened", job: job.job, members: await membersOf(job) };
    return { kind: "read", job: job.job, reading: await readFileOf(job) };
  } catch (error) {
    const { code, messages, detail } = knownError(error);
    return { kind: "failed", job: job.job, code, messages, detail };
  }
}

async function readFileOf(job: ReadJob): Promise<FileReading> {
  if (!options || !catalogue) throw new Error("asked to read before being set up");
  if (restorer === undefined) restorer = loadRestorer();
  const limits = options;
  const recognition = {
    mode: options.ocr,
    engine: () => {
      if (engine === undefined) engine = chooseEngine();
      return engine;
    },
    onPage: () => process.send?.({ kind: "ocr-page", job: job.job }),
  };
  const photographs = job.files.map((file) => ({
    path: file.path,
    fileName: basename(file.path),
    bytes: () => bytesOf(file, limits),
  }));
  const [only] = photographs;
  const read =
    only && photographs.length === 1
      ? readDocument(
          await only.bytes(),
          { fileName: only.fileName, limits, recognition },
          catalogue,
          restorer,
        )
      : readPhotographs(photographs, { limits, recognition }, catalogue, restorer);
  return withWarnings(await read, job.warnings);
}

function withWarnings(reading: FileReading, warnings: readonly Warning[]): FileReading {
  if (warnings.length === 0) return reading;
  const documents = reading.documents.map(({ plan, ...rest }) => ({
    ...rest,
    plan: { ...plan, warnings: [...warnings, ...(plan.warnings as Warning[])] },
  }));
  return { ...reading, documents };
}

async function bytesOf({ location, inside, sha256 }: PlacedFile, limits: ReadOptions): Promise<Uint8Array> {
  const bytes = await memberBytes(await bytesAt(location), inside, containerLimits(limits));
  // The id is made of the content: a file that changes under our hands must not get another content's id.
  if (sha256Of(bytes) === sha256) return bytes;
  throw new KehoachError("unreadable", {
    vi: "Tệp thay đổi trong lúc đang đọc. Đề nghị chờ tệp ghi xong rồi chạy lại.",
    en: "The file changed while it was being read. Wait until it is complete, then run again.",
  });
}

/** What a container holds, each file with its hash; null: the file is no container. */
async function membersOf(job: OpenJob): Promise<MemberListing[] | null> {
  if (!options) throw new Error("asked to open before being set up");
  const found = await walkContainer(await bytesAt(job.location), containerLimits(options));
  if (!found) return null;
  const members: MemberListing[] = [];
  for await (const { path, inside, ...rest } of found) {
    const at = { path, inside: [...inside] };
    if ("bytes" in rest) {
      members.push({ ...at, bytes: rest.bytes.length, sha256: sha256Of(rest.bytes), refusal: null });
    } else {
      const { code, messages } = rest.error;
      members.push({ ...at, bytes: 0, sha256: null, refusal: { code, messages } });
    }
  }
  return members;
}

async function bytesAt(location: Uint8Array): Promise<Uint8Array> {
  return readFile(Buffer.from(location)).catch(() => {
    throw new KehoachError("unreadable", {
      vi: "Không mở được tệp. Đề nghị kiểm tra quyền đọc rồi chạy lại.",
      en: "The file could not be opened. Check the right to read it, then run again.",
    });
  });
}

const sha256Of = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

const NO_ROOM = /allocation failed|out of memory|invalid (?:array|string) length/i;

function knownError(error: unknown): KehoachError {
  if (error instanceof KehoachError) return error;
  const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  if (error instanceof Error && error.stack) process.stderr.write(`${error.stack}\n`);
  if (NO_ROOM.test(detail)) {
    const messages = {
      vi: "Tệp cần nhiều bộ nhớ hơn mức cho phép. Đề nghị tách nhỏ tệp rồi chạy lại.",
      en: "The file needs more memory than one file may take. Split it, then run again.",
    };
    return new KehoachError("out-of-memory", messages, detail);
  }
  const messages = {
    vi: "Chương trình gặp lỗi khi đọc tệp này. Đề nghị lưu tệp thành bản mới rồi chạy lại.",
    en: "The program failed on this file. Save it anew and run again.",
  };
  return new KehoachError("crashed", messages, detail);
}
