import type { OcrEngine } from "../../shared/ocr-engine.ts";
import { bundledEngine, hasModel, modelFolder } from "./tesseract-js.ts";
import { nativeEngine, nativeVersion } from "./tesseract-process.ts";

/** Set to "tesseract.js" (or "tesseract") to have one engine alone. */
export const ENGINE_VARIABLE = "KEHOACH_OCR_ENGINE";

/** What this machine can recognise letters with. */
export interface EnginesFound {
  /** Version of the `tesseract` program with the Vietnamese model. */
  readonly native: string | null;
  readonly bundled: boolean;
  readonly chosen: OcrEngine["name"] | null;
}

/** Looks for engines. The program on the machine goes first: it does a page in half the time of the packaged one. */
export function findEngines(wanted = process.env[ENGINE_VARIABLE] ?? ""): EnginesFound {
  const native = nativeVersion();
  const bundled = isBundled();
  const useNative = native !== null && wanted !== "tesseract.js";
  const useBundled = bundled && wanted !== "tesseract";
  return { native, bundled, chosen: useNative ? "tesseract" : useBundled ? "tesseract.js" : null };
}

/** The engine of this machine; null where there is none. */
export function chooseEngine(): OcrEngine | null {
  const { chosen } = findEngines();
  if (chosen === null) return null;
  return chosen === "tesseract" ? nativeEngine() : bundledEngine();
}

function isBundled(): boolean {
  try {
    return hasModel(modelFolder());
  } catch {
    return false;
  }
}
