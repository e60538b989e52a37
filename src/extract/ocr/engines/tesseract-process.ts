import { spawnSync } from "node:child_process";
import {
  type GreyImage,
  type Layout,
  type OcrEngine,
  OcrFailure,
  type ReadingOptions,
} from "../../shared/ocr-engine.ts";
import { encodeTiff } from "./encode-tiff.ts";
import { EngineProcess } from "./engine-process.ts";
import { parseHocr } from "./hocr.ts";
import { PersistentTesseract, PictureNotWritten } from "./persistent-tesseract.ts";

const LANGUAGE = "vie";
const LIST_TIMEOUT_MS = 5000;
// tesseract --help-psm
const PAGE_MODE = { page: "3", block: "6" } as const;

/**
 * The `tesseract` program of this machine, which must have the Vietnamese model. Where the system allows it, processes stay
 * alive for the next picture. After a crash or a timeout only that process and that page are lost.
 */
export function tesseractProcess(program = "tesseract"): OcrEngine {
  const idle: Record<Layout, PersistentTesseract[]> = { page: [], block: [] };
  let canStand = true;

  const readOnce = async (image: GreyImage, layout: Layout, timeoutMs: number) => {
    const bytes = await encodeTiff(image);
    const args = ["stdin", "stdout", ...argsOf(layout), "hocr"];
    return new EngineProcess(program, args).finish(bytes, timeoutMs);
  };

  const read = async (image: GreyImage, options: ReadingOptions) => {
    const { layout, timeoutMs } = options;
    const engine =
      idle[layout].pop() ?? (canStand ? await PersistentTesseract.start(program, argsOf(layout)) : null);
    if (!engine) {
      canStand = false;
      return readOnce(image, layout, timeoutMs);
    }
    try {
      const answer = await engine.read(image, options);
      idle[layout].push(engine);
      return answer;
    } catch (error) {
      await engine.end();
      // The way through a pipe needs no room on the disk.
      if (error instanceof PictureNotWritten) return readOnce(image, layout, timeoutMs);
      throw error;
    }
  };

  return {
    name: "tesseract",
    async recognize(image, options) {
      const lines = parseHocr(await read(image, options));
      if (!lines) throw new OcrFailure("crashed", `${program} gave no hOCR`);
      return lines;
    },
    close: async () => {
      const all = [...idle.page.splice(0), ...idle.block.splice(0)];
      await Promise.all(all.map((engine) => engine.end()));
    },
  };
}

const argsOf = (layout: Layout) => ["--oem", "1", "--psm", PAGE_MODE[layout], "-l", LANGUAGE];

/** Version of the program; null if it is missing or lacks the Vietnamese model. */
export function tesseractVersion(program = "tesseract"): string | null {
  const ask = (argument: string) =>
    spawnSync(program, [argument], { encoding: "utf8", timeout: LIST_TIMEOUT_MS });
  const languages = ask("--list-langs");
  if (languages.status !== 0 || !/^vie$/m.test(languages.stdout)) return null;
  return /^tesseract v?(\d[\dA-Za-z_.-]{0,20})/m.exec(ask("--version").stdout)?.[1] ?? "?";
}
