import { KehoachError } from "../../model/error.ts";
import type { ResultFile, ResultStore } from "../../store/result-store.ts";
import type { ResultSink } from "../readers/reader-process.ts";
import type { FileReply } from "../readers/replies.ts";
import { planIdOf } from "../stages/assemble-record.ts";

const MB = 1024 * 1024;
/** Checks and reports read all records into memory, and V8 has no text of more than 512 MB. */
const LARGEST_FILE_MB = 128;
/** For one input. */
const MOST_TOTAL_MB = 512;
/** Ids are numbered with up to four digits. */
const MOST_DOCUMENTS = 9999;

/**
 * Stores the results of a content as a reader process sends them, piece by piece, so that this process never has more of
 * them in memory than one piece. They replace earlier results only when all of them have arrived.
 */
export class ResultReceiver implements ResultSink {
  readonly #store: ResultStore;
  readonly #sha256: string;
  readonly onPage: () => void;
  /** Complete files that do not yet have their names. */
  readonly #complete: ResultFile[] = [];
  /** Pages whose pictures arrived. */
  readonly pages: number[] = [];
  #open: ResultFile | null = null;
  #fileBytes = 0;
  #totalBytes = 0;

  /** @param onPage called before each page that is recognised */
  constructor(store: ResultStore, sha256: string, onPage: () => void) {
    this.#store = store;
    this.#sha256 = sha256;
    this.onPage = onPage;
  }

  /** @throws KehoachError "too-large" | "unwritable" */
  async begin({ file, document, page = 1 }: FileReply): Promise<void> {
    await this.#closeFile();
    if (document >= MOST_DOCUMENTS) throw tooManyDocuments();
    this.#fileBytes = 0;
    if (file === "image") this.pages.push(page);
    this.#open =
      file === "image"
        ? await this.#store.openPageImage(planIdOf(this.#sha256, 0), page)
        : await this.#store.openResult(file, planIdOf(this.#sha256, document));
  }

  /** @throws KehoachError "too-large" | "unwritable" */
  async write(bytes: Buffer): Promise<void> {
    if (!this.#open) throw new TypeError("bytes of no file");
    this.#fileBytes += bytes.length;
    this.#totalBytes += bytes.length;
    if (this.#fileBytes > LARGEST_FILE_MB * MB) throw tooLarge(LARGEST_FILE_MB);
    if (this.#totalBytes > MOST_TOTAL_MB * MB) throw tooLarge(MOST_TOTAL_MB);
    await this.#open.write(bytes);
  }

  /** Puts everything in place. @throws KehoachError "unwritable" */
  async commit(): Promise<void> {
    await this.#closeFile();
    for (let file = this.#complete.pop(); file; file = this.#complete.pop()) await file.commit();
    await this.#store.keepPageImages(planIdOf(this.#sha256, 0), this.pages);
  }

  /** Drops what has arrived and is not in place. */
  async discard(): Promise<void> {
    await this.#open?.discard();
    this.#open = null;
    for (let file = this.#complete.pop(); file; file = this.#complete.pop()) await file.discard();
  }

  async #closeFile(): Promise<void> {
    const file = this.#open;
    if (!file) return;
    await file.close();
    this.#complete.push(file);
    this.#open = null;
  }
}

function tooLarge(mb: number): KehoachError {
  return new KehoachError("too-large", {
    vi: `Kết quả đọc tệp lớn hơn ${mb} MB nên không được lưu. Đề nghị tách tệp thành nhiều tệp nhỏ rồi chạy lại.`,
    en: `The results of the file are larger than ${mb} MB and were not stored. Split the file into smaller ones, then run again.`,
  });
}

function tooManyDocuments(): KehoachError {
  return new KehoachError("too-large", {
    vi: `Tệp có hơn ${MOST_DOCUMENTS} văn bản. Đề nghị tách tệp thành nhiều tệp nhỏ rồi chạy lại.`,
    en: `The file contains more than ${MOST_DOCUMENTS} documents. Split it into smaller files, then run again.`,
  });
}
