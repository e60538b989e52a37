import { describe, expect, it } from "vitest";
import { blankDoubtfulFigures } from "../../../../src/extract/ocr/corrections/doubtful-figures.ts";
import { OcrFailure, type OcrLine, type OcrWord } from "../../../../src/extract/shared/ocr-engine.ts";
import { pageWithInk } from "../../../support/page-with-ink.ts";

/** What the engine reads where the words are read again, in turn, and its confidence. */
type Again = readonly (readonly [text: string, confidence: number])[];

const lineOf = (words: readonly (readonly [text: string, confidence: number])[]): OcrLine => ({
  words: words.map(([text, confidence], i): OcrWord => {
    const x0 = 100 + 120 * i;
    return { text, x0, y0: 176, x1: x0 + 90, y1: 200, confidence };
  }),
  baseline: 200,
  size: 30,
});

/** The words of a line on a page that was read with little confidence, after the correction. */
async function corrected(line: OcrLine, again: Again, { page = 0.85, time = 5000, fails = false } = {}) {
  const image = pageWithInk(line.words);
  const rest: OcrLine = { ...lineOf([["nội".repeat(100), page]]), baseline: 900 };
  const read = rest.words.map((word) => ({ ...word, y0: 876, y1: 900 }));
  let asked = 0;
  const lines = await blankDoubtfulFigures.correct([line, { ...rest, words: read }], {
    image,
    tables: [],
    cells: [],
    engine: {
      name: "tesseract",
      async recognize({ width, height }) {
        if (fails) throw new OcrFailure("timeout", "late");
        const [text, confidence] = again[asked++ % again.length]!;
        // The figure is in the middle of the words that are read again.
        const [x, y] = [width / 2, height / 2];
        return [
          {
            words: [{ text, x0: x - 5, y0: y - 5, x1: x + 5, y1: y + 5, confidence }],
            baseline: y + 5,
            size: 10,
          },
        ];
      },
      close: async () => undefined,
    },
    timeLeft: () => time,
  });
  return { texts: lines[0]!.words.map(({ text }) => text).join(" "), words: lines[0]!.words, asked };
}

const dated = (text: string, confidence: number) =>
  lineOf([
    ["trước", 0.9],
    ["ngày", 0.9],
    [text, confidence],
    ["để", 0.9],
    ["tổng", 0.9],
  ]);

describe("blankDoubtfulFigures", () => {
  it("leaves the day blank in which two of three further readings differ, and keeps what was read first", async () => {
    const { texts, words, asked } = await corrected(dated("16/8/2025.", 0.85), [
      ["15/8/2025.", 0.9],
      ["16/8/2025.", 0.9],
      ["15/8/2025.", 0.9],
    ]);
    expect(texts).toBe("trước ngày …/8/2025. để tổng");
    expect(words.map(({ firstReading }) => firstReading)).toEqual([
      ...[undefined, undefined, "16/8/2025.", undefined, undefined],
    ]);
    expect(asked).toBe(3);
  });

  it("leaves all of a date blank that the further readings divide otherwise or do not have", async () => {
    const divided: Again = [["1512025", 0.9]];
    expect((await corrected(dated("15/8/2025", 0.85), divided)).texts).toBe("trước ngày …/…/… để tổng");
    expect((await corrected(dated("15/8/2025", 0.85), [["mẫu", 0.9]])).texts).toBe(
      "trước ngày …/…/… để tổng",
    );
  });

  it("never takes the figure of a further reading", async () => {
    const { texts } = await corrected(dated("6,59", 0.8), [["6,58", 0.96]]);
    expect(texts).toBe("trước ngày … để tổng");
  });

  it("keeps a figure in which at most one further reading differs", async () => {
    const { texts, words } = await corrected(dated("15/8/2025", 0.85), [
      ["15/8/2025,", 0.6],
      ["75/8/2025", 0.9],
      ["15/8/2025", 0.6],
    ]);
    expect(texts).toBe("trước ngày 15/8/2025 để tổng");
    expect(words[2]!.firstReading).toBeUndefined();
  });

  it("keeps a figure of very little confidence only if all readings are the same and sure", async () => {
    const sure: Again = [["15/8/2025", 0.9]];
    const unsure: Again = [...sure, ["15/8/2025", 0.7], ...sure];
    expect((await corrected(dated("15/8/2025", 0.6), sure)).texts).toContain("15/8/2025");
    expect((await corrected(dated("15/8/2025", 0.6), unsure)).texts).toContain("…/…/…");
    expect((await corrected(dated("15/8/2025", 0.75), unsure)).texts).toContain("15/8/2025");
  });

  it("reads nothing again on a clear page, for a sure figure, a list label or a word", async () => {
    const other: Again = [["17/9/2024", 0.96]];
    const asked = async (line: OcrLine, options = {}) => (await corrected(line, other, options)).asked;
    expect(await asked(dated("15/8/2025", 0.5), { page: 0.96 })).toBe(0);
    expect(await asked(dated("15/8/2025", 0.94))).toBe(0);
    expect(await asked(lineOf([["2.", 0.5] as const, ["Chỉ", 0.6] as const]))).toBe(0);
    expect(await asked(dated("tới", 0.3))).toBe(0);
    expect(await asked(dated("15/8/2025", 0.5))).toBe(3);
  });

  it("keeps the first reading if there is no time or the engine fails", async () => {
    const other: Again = [["17/9/2024", 0.96]];
    const line = dated("15/8/2025", 0.5);
    expect((await corrected(line, other, { time: 100 })).texts).toContain("15/8/2025");
    expect((await corrected(line, other, { fails: true })).texts).toContain("15/8/2025");
  });
});
