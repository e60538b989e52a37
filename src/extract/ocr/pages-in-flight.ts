import type { OcrEngine } from "../shared/ocr-engine.ts";
import type { Recognition } from "../shared/recognition.ts";

/** Number of pages in progress for the share of one reader: one is prepared while the engine reads another. */
const IN_FLIGHT = 2;

/**
 * How many pages of one file may be in progress. tesseract.js has one thread; of the installed program as many processes
 * are started as pages are in progress.
 * @param most limit by the memory that the pictures of pages need
 */
export function pagesInFlight({ name }: OcrEngine, { share }: Recognition, most: number): number {
  return name === "tesseract" ? Math.min(most, IN_FLIGHT * (share?.readers ?? 1)) : 1;
}
