// The main module of a reader process: reads files, one at a time, for the parent that forked it.
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import type { Catalogue } from "../../catalogue/catalogue.ts";
import type { MemberReader } from "../../extract/container/member-reader.ts";
import type { OcrEngine } from "../../extract/shared/ocr-engine.ts";
import type { Recognition } from "../../extract/shared/recognition.ts";
import { KehoachError } from "../../model/error.ts";
import type { PageImage } from "../../model/page-image.ts";
import type { Warning } from "../../model/warning.ts";
import type { Restorer } from "../../restore/text/restorer.ts";
import { containerLimits, type ReadOptions } from "../shared/options.ts";
import { fileNameOf } from "../shared/paths.ts";
import type { FileReading } from "../stages/file-reading.ts";
import { withPageImages } from "../stages/page-images.ts";
import type { readDocument as ReadDocument } from "../stages/read-document.ts";
import type { Answer, OpenJob, PlacedFile, ReadJob, ToReader } from "./messages.ts";
import { ParentChannel } from "./parent-channel.ts";
import { ReaderShare } from "./reader-share.ts";
import type { MemberListing } from "./replies.ts";
import { watchReader } from "./watch-reader.ts";

/** What is loaded once and used for every file. */
interface Reader {
  readonly options: ReadOptions;
  readonly catalogue: Catalogue;
  readonly restorer: Restorer | null;
  readonly readDocument: typeof ReadDocument;
}

let reader: Promise<Reader> | null = null;
let engine: Promise<OcrEngine | null> | null = null;
let openMembers: MemberReader | null = null;

watchReader();
const parent = new ParentChannel();
const share = new ReaderShare();
void parent.listen(
  async (message: ToReader) => {
    if (message.kind === "setup") {
      reader = loadReader(message.options);
      // If loading fails, each job reports the error.
      await reader.catch(() => undefined);
      await parent.send({ kind: "ready", ...usage() });
    } else await parent.send(await answer(message));
  },
  (message) => share.set(message.readers),
);

function usage() {
  const { user, system } = process.cpuUsage();
  return { cpuMs: (user + system) / 1000, memoryBytes: process.memoryUsage.rss() };
}

async function answer(job: ReadJob | OpenJob): Promise<Answer> {
  try {
    if (!reader) throw new Error("asked to read before setup");
    const loaded = await reader;
    if (job.kind === "open") {
      const members = await listMembers(job, loaded.options);
      return { kind: "opened", job: job.job, members, ...usage() };
    }
    const reading = await readFiles(job, loaded);
    const { sendReading } = await import("./send-reading.ts");
    const summary = await sendReading(reading, job, parent);
    return { kind: "read", job: job.job, summary, ...usage() };
  } catch (error) {
    const { code, messages, detail } = asKehoachError(error);
    return { kind: "failed", job: job.job, code, messages, detail, ...usage() };
  }
}

async function loadReader(options: ReadOptions): Promise<Reader> {
  const [{ loadStoredCatalogue }, { loadRestorer }, { readDocument }] = await Promise.all([
    import("../shared/load-stored-catalogue.ts"),
    import("../stages/load-restorer.ts"),
    import("../stages/read-document.ts"),
  ]);
  const catalogue = await loadStoredCatalogue(options.catalogue);
  return { options, catalogue, restorer: loadRestorer(), readDocument };
}

async function readFiles(job: ReadJob, reader: Reader): Promise<FileReading> {
  const { options: limits, catalogue, restorer, readDocument } = reader;
  const images: PageImage[] = [];
  const recognition = recognitionFor(job, limits, images);
  const photographs = job.files.map(({ location, inside }, i) => {
    const { paths, sha256 } = job.content.parts[i]!;
    const path = paths[0]!;
    return {
      path,
      fileName: fileNameOf(path),
      bytes: () => bytesOf({ location, inside, sha256 }, limits),
    };
  });
  const [only] = photographs;
  if (only && photographs.length === 1) {
    const file = { fileName: only.fileName, limits, recognition };
    const reading = await readDocument(await only.bytes(), file, catalogue, restorer);
    return withWarnings(withPageImages(reading, images), job.warnings);
  }
  const { readPhotographs } = await import("../stages/read-photographs.ts");
  const reading = await readPhotographs(photographs, { limits, recognition }, catalogue, restorer);
  return withWarnings(withPageImages(reading, images), job.warnings);
}

function recognitionFor({ job }: ReadJob, { ocr, pictures }: ReadOptions, images: PageImage[]): Recognition {
  return {
    mode: ocr,
    engine: () => {
      engine ??= loadEngine();
      return engine;
    },
    onPage: () => void parent.send({ kind: "ocr-page", job }),
    share,
    onImage: pictures === "none" ? undefined : (image) => void images.push(image),
  };
}

async function loadEngine(): Promise<OcrEngine | null> {
  const { chooseEngine } = await import("../../extract/ocr/engines/choose-engine.ts");
  return chooseEngine();
}

function withWarnings(reading: FileReading, warnings: readonly Warning[]): FileReading {
  if (warnings.length === 0) return reading;
  const documents = reading.documents.map(({ plan, ...rest }) => ({
    ...rest,
    plan: { ...plan, warnings: [...warnings, ...(plan.warnings as Warning[])] },
  }));
  return { ...reading, documents };
}

async function bytesOf(
  { location, inside, sha256 }: PlacedFile & { readonly sha256: string },
  limits: ReadOptions,
): Promise<Uint8Array> {
  if (inside.length === 0) openMembers?.close();
  const bytes = await (inside.length > 0
    ? bytesOfMember({ location, inside }, limits)
    : readLocation(location));
  // The id is made from the content: a file that changes while it is read must not get the id of another content.
  if (sha256Of(bytes) === sha256) return bytes;
  throw new KehoachError("unreadable", {
    vi: "Tệp thay đổi trong lúc đang đọc. Đề nghị chờ tệp ghi xong rồi chạy lại.",
    en: "The file changed while it was being read. Wait until it is complete, then run again.",
  });
}

async function bytesOfMember(place: PlacedFile, limits: ReadOptions): Promise<Uint8Array> {
  const { MemberReader } = await import("../../extract/container/member-reader.ts");
  openMembers ??= new MemberReader(readLocation, containerLimits(limits));
  return openMembers.bytesOf(place);
}

/** The files in a container, each with its hash; null: the file is not a container. */
async function listMembers(job: OpenJob, limits: ReadOptions): Promise<MemberListing[] | null> {
  const [{ walkContainer }, { emptyContainer }] = await Promise.all([
    import("../../extract/container/walk-container.ts"),
    import("../../extract/container/refusals.ts"),
  ]);
  const found = await walkContainer(await readLocation(job.location), containerLimits(limits));
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
  if (members.length === 0) throw emptyContainer();
  return members;
}

async function readLocation(location: string): Promise<Uint8Array> {
  return readFile(Buffer.from(location, "base64")).catch((error: NodeJS.ErrnoException) => {
    throw new KehoachError("unreadable", error.code === "ENOENT" ? GONE : NOT_OPENED);
  });
}

const GONE = {
  vi: "Tệp không còn ở đó: đã bị xóa, chuyển đi hoặc đổi tên trong lúc đang chạy. Đề nghị kiểm tra rồi chạy lại.",
  en: "The file is no longer there: it was removed, moved or renamed during the run. Check it, then run again.",
};
const NOT_OPENED = {
  vi: "Không mở được tệp. Đề nghị kiểm tra quyền đọc rồi chạy lại.",
  en: "The file could not be opened. Check your permission to read it, then run again.",
};

const sha256Of = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

const OUT_OF_MEMORY = /allocation failed|out of memory|invalid (?:array|string) length/i;

function asKehoachError(error: unknown): KehoachError {
  if (error instanceof KehoachError) return error;
  const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  if (error instanceof Error && error.stack) process.stderr.write(`${error.stack}\n`);
  if (OUT_OF_MEMORY.test(detail)) {
    const messages = {
      vi: "Tệp cần nhiều bộ nhớ hơn mức cho phép. Đề nghị tách nhỏ tệp rồi chạy lại.",
      en: "The file needs more memory than one file may use. Split it, then run again.",
    };
    return new KehoachError("out-of-memory", messages, detail);
  }
  const messages = {
    vi: "Chương trình gặp lỗi khi đọc tệp này. Đề nghị lưu tệp thành bản mới rồi chạy lại.",
    en: "The program failed on this file. Save a new copy of it and run again.",
  };
  return new KehoachError("crashed", messages, detail);
}
