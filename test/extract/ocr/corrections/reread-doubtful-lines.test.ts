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
});
