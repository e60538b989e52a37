import type { Block, Box, ExtractedPage } from "../../model/extraction.ts";
import type { PdfPage } from "./pdf-page.ts";

/** A page as its text layer states it. */
export function layerPage(
  number: number,
  blocks: readonly Block[],
  size: Partial<ExtractedPage> = {},
): ExtractedPage {
  return { number, ...size, readings: [{ method: "text-layer", confidence: 1, blocks: [...blocks] }] };
}

/** Share of the page under images, 0..1. The sum is good enough: strips and layers of one scan hardly overlap. */
export function imageCoverOf({ width, height, images }: PdfPage): number {
  const areaOnPage = ([x0, y0, x1, y1]: Box) =>
    Math.max(0, Math.min(x1, width) - Math.max(x0, 0)) * Math.max(0, Math.min(y1, height) - Math.max(y0, 0));
  const covered = images.reduce((sum, image) => sum + areaOnPage(image), 0);
  return Math.round(Math.min(1, covered / (width * height)) * 1000) / 1000;
}
