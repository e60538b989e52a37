import { randomUUID } from "node:crypto";
import { closeSync, existsSync, ftruncateSync, openSync, unlinkSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { GreyImage, ReadingOptions } from "../../shared/ocr-engine.ts";
import { TEMPORARY_FILE } from "../../shared/temporary-file.ts";
import { encodeTiff } from "./encode-tiff.ts";
import { EngineProcess } from "./engine-process.ts";

/** The open files of a process (proc(5)). By this path a file that was unlinked can be opened again. Linux only. */
const OWN_FILES = "/proc/self/fd";
const PICTURE = `${OWN_FILES}/3`;
/** Makes a program write its answer at once (coreutils): C programs buffer what they write to a pipe. */
const UNBUFFERED = ["stdbuf", "-o0"] as const;
const BLANK: GreyImage = { data: new Uint8Array(64 * 64).fill(255), width: 64, height: 64, dpi: 200 };
const BLANK_MS = 3000;

/** The picture could not be written to the folder for temporary files, for instance because the disk is full. */
export class PictureNotWritten extends Error {}

/**
 * A Tesseract process that reads one picture after another: starting it and loading its model takes a tenth of the time of
 * a page. Pictures are passed in an unlinked temporary file, so that no file remains on the disk after a crash.
 */
export class PersistentTesseract {
  readonly #process: EngineProcess;
  readonly #file: number;

  private constructor(process: EngineProcess, file: number) {
    this.#process = process;
    this.#file = file;
  }

  /** null if the program or the system does not support it. @param args the options before the output format */
  static async start(program: string, args: readonly string[]): Promise<PersistentTesseract | null> {
    if (!existsSync(OWN_FILES)) return null;
    const [unbuffered, ...options] = UNBUFFERED;
    const list = [...options, program, "-", "-", ...args, "-c", "stream_filelist=1", "hocr"];
    try {
      const file = openUnlinkedFile();
      const engine = new PersistentTesseract(new EngineProcess(unbuffered, list, file), file);
      try {
        await engine.read(BLANK, { timeoutMs: BLANK_MS });
        return engine;
      } catch {
        await engine.end();
        return null;
      }
    } catch {
      return null;
    }
  }

  /** hOCR of one picture; after a failure the process must be ended. @throws OcrFailure, PictureNotWritten */
  async read(
    image: GreyImage,
    { timeoutMs, onUsed }: Pick<ReadingOptions, "timeoutMs" | "onUsed">,
  ): Promise<string> {
    const bytes = await encodeTiff(image);
    try {
      ftruncateSync(this.#file, bytes.length);
      writeAll(this.#file, bytes);
    } catch (error) {
      throw new PictureNotWritten(`cannot write a picture to ${tmpdir()}: ${(error as Error).message}`);
    }
    const before = await this.#process.cpuTime();
    const answer = await this.#process.ask(`${PICTURE}\n`, isWholePage, timeoutMs);
    const after = await this.#process.cpuTime();
    if (before !== null && after !== null) onUsed?.(after - before);
    this.#process.unref();
    return answer;
  }

  async end(): Promise<void> {
    await this.#process.end();
    closeSync(this.#file);
  }
}

/** Writes all bytes: one call may write fewer than it was given, and on a full disk only the next call fails. */
function writeAll(file: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) {
    const written = writeSync(file, bytes, at, bytes.length - at, at);
    if (written === 0) throw new Error(`${at} of ${bytes.length} bytes were written`);
    at += written;
  }
}

function openUnlinkedFile(): number {
  const path = join(tmpdir(), `${TEMPORARY_FILE}${randomUUID()}`);
  const file = openSync(path, "wx+", 0o600);
  unlinkSync(path);
  return file;
}

/** Whether an hOCR answer is complete: every `div`, including that of the page, is closed. */
function isWholePage(answer: string): boolean {
  if (!answer.trimEnd().endsWith("</div>") || !answer.includes("ocr_page")) return false;
  return answer.split("<div").length === answer.split("</div>").length;
}
