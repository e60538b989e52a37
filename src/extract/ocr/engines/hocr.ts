import type { OcrLine, OcrWord } from "../../shared/ocr-engine.ts";

// hOCR, the HTML dialect in which both engines answer: a span for each line, inside it a span for each word, with its box
// and other facts in `title` (hOCR 1.2 specification: "ocr_line", "ocrx_word", "baseline", "x_wconf"; x_size is
// Tesseract's own). Only spans of these classes are read, so that nothing in the answer is taken for markup.

const SPAN =
  /<span class=['"](ocr_line|ocr_header|ocr_caption|ocr_textfloat|ocrx_word)['"]([^>]{0,400})>([^<]{0,400})/gu;
const BOX = /["'; ]bbox (-?\d{1,6}) (-?\d{1,6}) (-?\d{1,6}) (-?\d{1,6})/;
const CONFIDENCE = /["'; ]x_wconf (\d{1,3})/;
const BASELINE = /["'; ]baseline (-?[\d.]{1,12}) (-?[\d.]{1,12})/;
const SIZE = /["'; ]x_size ([\d.]{1,12})/;
const STYLE_TAG = /<\/?(?:strong|em)>/g;

/** The lines of an hOCR answer in its order. null if the answer is not hOCR. */
export function parseHocr(hocr: string): OcrLine[] | null {
  if (!hocr.includes("ocr_page")) return null;
  const lines: { words: OcrWord[]; baseline: number; size: number }[] = [];
  for (const [, kind, attributes = "", text = ""] of hocr.replace(STYLE_TAG, "").matchAll(SPAN)) {
    const box = BOX.exec(attributes)?.slice(1).map(Number) as [number, number, number, number] | undefined;
    if (!box) continue;
    const [x0, y0, x1, y1] = box;
    if (kind !== "ocrx_word") {
      const [slope = 0, offset = 0] = BASELINE.exec(attributes)?.slice(1).map(Number) ?? [];
      // The baseline is given relative to the lower left corner of the box.
      const baseline = y1 + offset + (slope * (x1 - x0)) / 2;
      lines.push({ words: [], baseline, size: Number(SIZE.exec(attributes)?.[1] ?? y1 - y0) });
      continue;
    }
    const word = decodeEntities(text).normalize("NFC").trim();
    if (word === "") continue;
    const confidence = Math.min(1, Number(CONFIDENCE.exec(attributes)?.[1] ?? 0) / 100);
    lines.at(-1)?.words.push({ text: word, x0, y0, x1, y1, confidence });
  }
  return lines.filter((line) => line.words.length > 0);
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
  "&#x27;": "'",
};

const decodeEntities = (text: string) =>
  text.replace(/&(?:amp|lt|gt|quot|#39|#x27);/g, (entity) => ENTITIES[entity]!);
