import { describe, expect, it } from "vitest";
import { splitJoinedLines } from "../../../../src/extract/ocr/corrections/split-joined-lines.ts";
import { type OcrEngine, OcrFailure, type OcrLine } from "../../../../src/extract/shared/ocr-engine.ts";

const image = { data: new Uint8Array(800 * 400).fill(250), width: 800, height: 400, dpi: 100 };

const lineOf = (text: string, y: number, height = 12, confidence = 0.9): OcrLine => ({
  words: text.split(" ").map((word, i) => ({
    ...{ text: word, x0: 60 + 45 * i, x1: 60 + 45 * i + 40, y0: y, y1: y + height, confidence },
  })),
  baseline: y + height,
  size: 12,
});
const PAGE = ["Nơi nhận:", "- Ban Giám đốc;", "- Lưu: VT, VP."].map((text, i) => lineOf(text, 300 + 20 * i));
const JOINED = lineOf("- - Như UBND trên; tỉnh;", 200, 26, 0.7);

function engineReading(lines: readonly OcrLine[]): OcrEngine & { asked: number } {
  const engine = {
    ...{ name: "tesseract" as const, asked: 0, close: async () => undefined },
    recognize: async () => {
      engine.asked++;
      return [...lines];
    },
  };
  return engine;
}

const textsOf = (lines: readonly OcrLine[]) =>
  lines.map(({ words }) => words.map(({ text }) => text).join(" "));
const split = async (
  engine: OcrEngine,
  lines: readonly OcrLine[],
  tables: [number, number, number, number][] = [],
) =>
  textsOf(await splitJoinedLines.correct(lines, { image, tables, cells: [], engine, timeLeft: () => 5000 }));

describe("splitJoinedLines", () => {
  const two = [lineOf("- Như trên;", 10), lineOf("- UBND tỉnh;", 24)];

  it("takes two lines of print for a line as high as two, in its place", async () => {
    const engine = engineReading(two);
    const read = await splitJoinedLines.correct([JOINED, ...PAGE], {
      ...{ image, tables: [], cells: [], engine, timeLeft: () => 5000 },
    });
    expect(textsOf(read)).toEqual(["- Như trên;", "- UBND tỉnh;", ...textsOf(PAGE)]);
    // The part of the page begins 13 pixels above and left of the line.
    expect(read[0]!.words[0]).toMatchObject({ x0: 60 + 47, y0: 10 + 187 });
  });

  it("reads no line of the usual height, none in a table, and none if many are high", async () => {
    const engine = engineReading(two);
    await split(engine, PAGE);
    await split(engine, [JOINED, ...PAGE], [[0, 150, 800, 280]]);
    await split(
      engine,
      Array.from({ length: 20 }, (_, i) => lineOf("- Sở Nội vụ;", 10 + 18 * i, i % 2 === 0 ? 30 : 12)),
    );
    expect(engine.asked).toBe(0);
  });

  it("does not read the line above or below twice", async () => {
    const above = lineOf("các đơn vị báo cáo;", 196);
    const engine = engineReading(two);
    expect(await split(engine, [above, JOINED, ...PAGE])).toEqual(textsOf([above, JOINED, ...PAGE]));
    expect(engine.asked).toBe(1);
  });

  it("keeps a line that is one line, that would lose words, or whose second reading fails", async () => {
    const texts = textsOf([JOINED, ...PAGE]);
    const pen = lineOf("Zl ~f", 24, 12, 0.2);
    const twice = lineOf("- Như Như trên; trên;", 14);
    for (const lines of [
      [two[0]!, twice],
      [two[0]!],
      [two[0]!, pen],
      [lineOf("- Như", 10), lineOf("- tỉnh;", 24)],
      [],
    ])
      expect(await split(engineReading(lines), [JOINED, ...PAGE])).toEqual(texts);
    const failing: OcrEngine = {
      ...engineReading([]),
      recognize: () => Promise.reject(new OcrFailure("crashed", "no answer")),
    };
    expect(await split(failing, [JOINED, ...PAGE])).toEqual(texts);
  });
});
