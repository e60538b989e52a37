import type { PageImage } from "../../model/page-image.ts";
import type { Evidence } from "../../model/plan.ts";
import type { FileReading } from "./file-reading.ts";

/** Limits on the pictures of one file; the pages after them have none. A page of A4 has 40 to 90 KB. */
const MAX_IMAGES = 100;
const MAX_BYTES = 8 * 1024 * 1024;

/**
 * The reading with the pictures of those pages from which a value is quoted, and whose recognised text was used. Pages of
 * which a picture is kept say so.
 */
export function withPageImages(reading: FileReading, images: readonly PageImage[]): FileReading {
  const quoted = quotedPages(reading);
  const wanted = images.filter(({ page }) => quoted.has(page)).toSorted((a, b) => a.page - b.page);
  let bytes = 0;
  const kept = wanted.slice(0, MAX_IMAGES).filter(({ webp }) => {
    bytes += webp.length;
    return bytes <= MAX_BYTES;
  });
  if (kept.length === 0) return reading;
  const boxes = new Map(kept.map(({ page, bbox }) => [page, bbox]));
  const extraction = reading.extraction.map((entry) => {
    const bbox = boxes.get(entry.page);
    return bbox ? { ...entry, image: { bbox } } : entry;
  });
  return { ...reading, extraction, images: kept };
}

/** The recognised pages on which the evidence of a document has boxes. */
function quotedPages({ documents, extraction }: FileReading): Set<number> {
  const recognised = new Set(extraction.filter(({ method }) => method === "ocr").map(({ page }) => page));
  const quoted = new Set<number>();
  for (const { plan } of documents)
    for (const entries of Object.values(plan.evidence as Readonly<Record<string, readonly Evidence[]>>))
      for (const { page, bboxes } of entries) if (bboxes && recognised.has(page)) quoted.add(page);
  return quoted;
}
