import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { PSM, Worker } from "tesseract.js";
import { type GreyImage, type Layout, type OcrEngine, OcrFailure } from "../../shared/ocr-engine.ts";
import { WorkDeadline } from "../../shared/work-deadline.ts";
import { encodeTiff } from "./encode-tiff.ts";
import { parseHocr } from "./hocr.ts";

const MODEL_PACKAGE = "@tesseract.js-data/vie/package.json";
const MODEL_FOLDER = "4.0.0_best_int";
const MODEL_FILE = "vie.traineddata.gz";
/** Least size of the model in bytes; it has 1.4 million. */
const MIN_MODEL = 100_000;
const GZIP = [0x1f, 0x8b] as const;
// tesseract --help-psm
const PAGE_MODE = { page: "3", block: "6" } as const;

/** Folder of the Vietnamese model of the program. @throws Error if the package is not installed */
export function modelFolder(): string {
  const require = createRequire(import.meta.url);
  return join(dirname(require.resolve(MODEL_PACKAGE)), MODEL_FOLDER);
}

/**
 * Tesseract as WebAssembly with the packaged model. The model is found by its path, so that nothing is downloaded and
 * nothing cached. A thread that hangs is ended and started again for the next page.
 */
export function tesseractJs(folder: string = modelFolder()): OcrEngine {
  let starting: Promise<Worker> | null = null;
  /** An engine that cannot start is not tried again: each try would leave a thread. */
  let refusal: OcrFailure | null = null;

  const stop = async () => {
    const leaving = starting;
    starting = null;
    const worker = await leaving?.catch(() => null);
    await worker?.terminate();
  };
  const read = async (image: GreyImage, layout: Layout): Promise<string> => {
    if (refusal) throw refusal;
    starting ??= startWorker(folder).catch((error: OcrFailure) => {
      refusal = error;
      throw error;
    });
    const asked = starting;
    const [worker, bytes] = await Promise.all([asked, encodeTiff(image)]);
    // A thread that was ended meanwhile must not get work: the error of the library could not be caught.
    const checkRunning = () => {
      if (starting !== asked) throw new OcrFailure("timeout", "tesseract.js was ended");
    };
    checkRunning();
    await worker.setParameters({
      tessedit_pageseg_mode: PAGE_MODE[layout] as PSM,
      user_defined_dpi: String(Math.round(image.dpi)),
    });
    checkRunning();
    const { data } = await worker.recognize(bytes, {}, { hocr: true, text: false, blocks: false });
    return data.hocr ?? "";
  };
  return {
    name: "tesseract.js",
    async recognize(image, { layout, timeoutMs, onUsed }) {
      const before = ownCpuTime();
      try {
        const lines = parseHocr(await withinTime(read(image, layout), timeoutMs));
        onUsed?.(ownCpuTime() - before);
        if (!lines) throw new OcrFailure("crashed", "tesseract.js gave no hOCR");
        return lines;
      } catch (error) {
        // The next page gets a new thread, because the memory of a failed one may be corrupt.
        void stop();
        throw error instanceof OcrFailure ? error : new OcrFailure("crashed", String(error));
      }
    },
    close: stop,
  };
}

/** CPU time in ms of this process, with the engine's thread in it. */
function ownCpuTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** @throws OcrFailure "timeout" */
async function withinTime<T>(reading: Promise<T>, timeoutMs: number): Promise<T> {
  const { promise: late, reject } = Promise.withResolvers<never>();
  const deadline = new WorkDeadline(ownCpuTime(), ownCpuTime, () =>
    reject(new OcrFailure("timeout", "tesseract.js took too long")),
  );
  deadline.allow(timeoutMs);
  // After a timeout the reading is rejected as well, and no other code handles that.
  reading.catch(() => undefined);
  try {
    return await Promise.race([reading, late]);
  } finally {
    deadline.stop();
  }
}

/** Whether the folder contains a packed model: the library crashes on any other file. */
export function hasModel(folder: string): boolean {
  try {
    const file = readFileSync(join(folder, MODEL_FILE));
    return file.length > MIN_MODEL && file[0] === GZIP[0] && file[1] === GZIP[1];
  } catch {
    return false;
  }
}

/** @throws OcrFailure */
async function startWorker(folder: string): Promise<Worker> {
  if (!hasModel(folder)) throw new OcrFailure("crashed", `no Vietnamese model in ${folder}`);
  // Loaded on demand: most runs do not need it.
  const { createWorker, OEM } = await import("tesseract.js");
  return new Promise((resolve, reject) => {
    // The library reports a missing or broken model only here; its promise stays pending.
    const errorHandler = (error: unknown) => reject(new OcrFailure("crashed", String(error)));
    const options = { langPath: folder, cacheMethod: "none", gzip: true, errorHandler };
    createWorker("vie", OEM.LSTM_ONLY, options).then(resolve, errorHandler);
  });
}
