import { spawnSync } from "node:child_process";
import { type GreyImage, type Layout, type OcrEngine, OcrFailure } from "../../shared/ocr-engine.ts";
import { EngineProcess } from "./engine-process.ts";
import { parseHocr } from "./hocr.ts";
import { StandingEngine } from "./tesseract-standing.ts";
import { tiff } from "./tiff.ts";

const LANGUAGE = "vie";
const LIST_TIMEOUT_MS = 5000;
// tesseract --help-psm
const PAGE_MODE = { page: "3", block: "6" } as const;

/**
 * The `tesseract` program of this machine, where it has the Vietnamese model. Processes stand ready for the next
 * picture where the machine allows it; a page on which one crashes or hangs costs that process, and that page.
 */
export function nativeEngine(program = "tesseract"): OcrEngine {
  const ready: Record<Layout, StandingEngine[]> = { page: [], block: [] };
  let canStand = true;

  const readOnce = (image: GreyImage, layout: Layout, timeoutMs: number) =>
    new EngineProcess(program, ["stdin", "stdout", ...argsOf(layout), "hocr"]).finish(tiff(image), timeoutMs);

  const read = async (image: GreyImage, layout: Layout, timeoutMs: number) => {
    const engine =
      ready[layout].pop() ?? (canStand ? await StandingEngine.start(program, argsOf(layout)) : null);
    if (!engine) {
      canStand = false;
      return readOnce(image, layout, timeoutMs);
    }
    try {
      const answer = await engine.read(image, timeoutMs);
      ready[layout].push(engine);
      return answer;
    } catch (error) {
      await engine.end();
      throw error;
    }
  };

  return {
    name: "tesseract",
    async recognize(image, { layout, timeoutMs }) {
      const lines = parseHocr(await read(image, layout, timeoutMs));
      if (!lines) throw new OcrFailure("crashed", `${program} gave no hOCR`);
      return lines;
    },
    close: async () => {
      const all = [...ready.page.splice(0), ...ready.block.splice(0)];
      await Promise.all(all.map((engine) => engine.end()));
    },
  };
}

const argsOf = (layout: Layout) => ["--oem", "1", "--psm", PAGE_MODE[layout], "-l", LANGUAGE];

/** Version of the program where it is there with the Vietnamese model; else null. */
export function nativeVersion(program = "tesseract"): string | null {
  const ask = (argument: string) =>
    spawnSync(program, [argument], { encoding: "utf8", timeout: LIST_TIMEOUT_MS });
  const languages = ask("--list-langs");
  if (languages.status !== 0 || !/^vie$/m.test(languages.stdout)) return null;
  return /^tesseract v?(\d[\w.-]{0,20})/m.exec(ask("--version").stdout)?.[1] ?? "?";
}
