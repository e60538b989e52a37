import type { OcrEngine, OcrLine } from "../../shared/ocr-engine.ts";
import { resize } from "../image/transform.ts";
import { type CellStrip, moveToPage } from "./cell-strip.ts";

/** Reads a strip enlarged by `factor`; the lines are in pixels of the page. @throws OcrFailure */
export async function readStrip(
  strip: CellStrip,
  engine: OcrEngine,
  factor: number,
  timeoutMs: number,
): Promise<OcrLine[]> {
  const image = factor === 1 ? strip.image : await resize(strip.image, factor);
  const read = await engine.recognize(image, { layout: "block", timeoutMs });
  return moveToPage(
    read.map((line) => dividedBy(line, factor)),
    strip,
  );
}

function dividedBy({ words, baseline, size }: OcrLine, factor: number): OcrLine {
  return {
    words: words.map((word) => ({
      ...word,
      x0: word.x0 / factor,
      y0: word.y0 / factor,
      x1: word.x1 / factor,
      y1: word.y1 / factor,
    })),
    baseline: baseline / factor,
    size: size / factor,
  };
}
