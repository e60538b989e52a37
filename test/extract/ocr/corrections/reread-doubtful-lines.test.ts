import { describe, expect, it } from "vitest";
import { rereadDoubtfulLines } from "../../../../src/extract/ocr/corrections/reread-doubtful-lines.ts";
import {
  type GreyImage,
  type OcrEngine,
  OcrFailure,
  type OcrLine,
} from "../../../../src/extract/shared/ocr-engine.ts";

/** A white picture with one black line of print, and the reading of an engine. */
const image: GreyImage = { data: new Uint8Array(400 * 100).fill(255), width: 400, height: 100, dpi: 200 };
for (let y = 40; y < 60; y++) image.data.fill(0, y * 400 + 50, y * 400 + 300);
const lineOf = (confidence: number, ...texts: string[]): OcrLine => ({
  words: texts.map((text) => ({ text, x0: 50, y0: 40, x1: 300, y1: 60, confidence })),
  baseline: 58,
  size: 20,
});

/** Answers with these words in the place of the line on the picture. */
function engineReading(confidence: number, ...texts: string[]): OcrEngine & { asked: GreyImage[] } {
  const asked: GreyImage[] = [];
  return {
    name: "tesseract",
    asked,
    async recognize(picture) {
      asked.push(picture);
      const [x0, y0, x1, y1] = [26, 28, picture.width - 2, picture.height - 28];
      return [{ words: texts.map((text) => ({ text, x0, y0, x1, y1, confidence })), baseline: y1, size: 16 }];
    },
    close: async () => undefined,
  };
}
const textOf = (lines: readonly OcrLine[]) =>
  lines.map((line) => line.words.map((word) => word.text).join(" "));

const reread = (lines: readonly OcrLine[], engine: OcrEngine, timeLeft = 5000) =>
  rereadDoubtfulLines.correct(lines, { image, tables: [], cells: [], engine, timeLeft: () => timeLeft });

describe("rereadDoubtfulLines", () => {
  it("takes the second reading of a line if the first has a word that cannot be Vietnamese", async () => {
    const engine = engineReading(0.9, "QUYẾT", "ĐỊNH");
    const lines = await reread([lineOf(0.9, "QUYÉT", "ĐỊNH")], engine);
    expect(textOf(lines)).toEqual(["QUYẾT ĐỊNH"]);
    const [word] = lines[0]!.words;
    expect([word!.x0, word!.y0].map(Math.round)).toEqual([expect.closeTo(50, -1), expect.closeTo(40, -1)]);
    expect(engine.asked).toHaveLength(1);
  });

  it("keeps the first reading if the second is no better, much shorter, or fails", async () => {
    const first = [lineOf(0.4, "chỉ", "số")];
    expect(textOf(await reread(first, engineReading(0.3, "chỉ", "sỗ")))).toEqual(["chỉ số"]);
    expect(textOf(await reread(first, engineReading(0.99, "c")))).toEqual(["chỉ số"]);
    const failing = {
      ...engineReading(1),
      recognize: () => Promise.reject(new OcrFailure("timeout", "late")),
    };
    expect(textOf(await reread(first, failing))).toEqual(["chỉ số"]);
  });

  it("reads nothing again if no line is doubtful, if all are, or if no time is left", async () => {
    const engine = engineReading(1, "x");
    await reread([lineOf(0.9, "Kế", "hoạch", "số", "57/KH-UBND", "ISO")], engine);
    await reread(Array(30).fill(lineOf(0.2, "Kế", "hoạch")), engine);
    await reread([lineOf(0.2, "Kế", "hoạch")], engine, 100);
    expect(engine.asked).toEqual([]);
  });

  it("puts all lines of print in the place of a line that was not read", async () => {
    const wide: GreyImage = { data: new Uint8Array(600 * 200).fill(255), width: 600, height: 200, dpi: 200 };
    for (const top of [40, 80])
      for (let y = top; y < top + 20; y++) wide.data.fill(0, y * 600 + 50, y * 600 + 300);
    const word = (text: string, x0: number, y0: number, confidence: number) => ({
      text,
      x0,
      y0,
      x1: x0 + 60,
      y1: y0 + 18,
      confidence,
    });
    /** Two lines of print on the strip, and one of strokes. */
    const engine: OcrEngine = {
      name: "tesseract",
      async recognize(strip) {
        expect(strip.width).toBeGreaterThan(0.82 * 250);
        return [
          { words: [word("-", 26, 30, 0.9), word("Sở", 90, 30, 0.95)], baseline: 46, size: 16 },
          { words: [word("-", 26, 62, 0.9), word("Lưu", 90, 62, 0.95)], baseline: 78, size: 16 },
          { words: [word("lo", 150, 62, 0.1)], baseline: 78, size: 16 },
        ];
      },
      close: async () => undefined,
    };
    const unread: OcrLine = {
      words: [{ text: "tin", x0: 150, y0: 40, x1: 300, y1: 100, confidence: 0 }],
      baseline: 98,
      size: 60,
    };
    const beside = lineOf(0.95, "TỈNH");
    const column = { ...beside, words: [{ ...beside.words[0]!, x0: 400, x1: 560 }] };
    const lines = await rereadDoubtfulLines.correct([unread, column], {
      image: wide,
      tables: [],
      cells: [],
      engine,
      timeLeft: () => 5000,
    });
    expect(textOf(lines)).toEqual(["- Sở", "- Lưu", "TỈNH"]);
  });
});
