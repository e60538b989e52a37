import { describe, expect, it } from "vitest";
import type { CellToRead } from "../../../../src/extract/ocr/strips/cell-strip.ts";
import { readCells } from "../../../../src/extract/ocr/strips/read-cells.ts";
import {
  type GreyImage,
  type OcrEngine,
  OcrFailure,
  type OcrLine,
} from "../../../../src/extract/shared/ocr-engine.ts";

/** A row of a table: a serial number, a text, and a cell without ink. */
const WIDTH = 500;
const page: GreyImage = { data: new Uint8Array(WIDTH * 100).fill(255), width: WIDTH, height: 100, dpi: 200 };
const draw = (x0: number, x1: number) => {
  for (let y = 40; y < 60; y++) page.data.fill(0, y * WIDTH + x0, y * WIDTH + x1);
};
draw(20, 28);
draw(120, 300);
const CELLS: CellToRead[] = [
  { bbox: [0, 20, 60, 80], row: "1" },
  { bbox: [100, 20, 320, 80], row: "1" },
  { bbox: [340, 20, 480, 80], row: "1" },
];

type Answer = readonly [serial: string, confidence: number] | OcrFailure;

/** An engine that returns the given serial number at each reading, and always the text after it. */
function engineReturning(...answers: readonly Answer[]): OcrEngine & { scales: number[] } {
  const scales: number[] = [];
  return {
    name: "tesseract",
    scales,
    async recognize(picture) {
      const answer = answers[scales.length]!;
      scales.push(picture.dpi / page.dpi);
      if (answer instanceof OcrFailure) throw answer;
      const scale = picture.dpi / page.dpi;
      // In the order of the strip: margin, serial number, white, the cell after it.
      const word = (text: string, x: number, confidence: number) => {
        const [at, y] = [x * scale, 42 * scale];
        return { text, x0: at - 2, x1: at + 2, y0: y - 4, y1: y + 4, confidence };
      };
      const words = [word("Rà", 100, 0.95)];
      if (answer[0] !== "") words.unshift(word(answer[0], 36, answer[1]));
      return [{ words, baseline: 50 * scale, size: 20 * scale }];
    },
    close: async () => undefined,
  };
}

const LATE = new OcrFailure("timeout", "late");
const textOf = (lines: readonly OcrLine[]) =>
  lines
    .flatMap(({ words }) => words)
    .sort((a, b) => a.x0 - b.x0)
    .map(({ text }) => text)
    .join(" ");

describe("readCells", () => {
  it.each<[what: string, first: Answer, second: Answer, text: string]>([
    ["takes the second reading of a cell that was read as a letter", ["Ì", 0.78], ["1", 0.64], "1 Rà"],
    ["takes the second reading of a cell in which nothing was found", ["", 0], ["1", 0.9], "1 Rà"],
    ["takes the second reading of a number with a letter", ["I0", 0.6], ["10", 0.8], "10 Rà"],
    ["keeps a label that is read twice alike", ["1a", 0.9], ["1a", 0.8], "1a Rà"],
    ["keeps the first reading if both have low confidence", ["Ì", 0.3], ["1", 0.3], "Ì Rà"],
    ["keeps the first reading if neither is a number", ["ˆ", 0.3], ["ˇ", 0.8], "ˆ Rà"],
    [
      "keeps a number with a letter if the second reading has less confidence",
      ["T5", 0.8],
      ["15", 0.6],
      "T5 Rà",
    ],
    ["keeps the first reading if the engine fails at the second", ["Ì", 0.78], LATE, "Ì Rà"],
  ])("%s", async (_, first, second, text) => {
    const engine = engineReturning(first, second);
    expect(textOf(await readCells(page, CELLS, engine, () => 5000))).toBe(text);
    expect(engine.scales).toEqual([2, 1.5]);
  });

  it("reads once if every cell with ink gave words", async () => {
    const engine = engineReturning(["1", 0.5]);
    expect(textOf(await readCells(page, CELLS.slice(0, 2), engine, () => 5000))).toBe("1 Rà");
    expect(engine.scales).toEqual([2]);
  });

  it("fails if the engine fails at the first reading", async () => {
    await expect(readCells(page, CELLS, engineReturning(LATE), () => 5000)).rejects.toBe(LATE);
  });

  it.each([
    ["[Giảm", "Giảm Rà"],
    ["lớn|", "lớn Rà"],
    ["|", "Rà"],
    ["[1]", "[1] Rà"],
  ])("removes the remains of a border: %s → %s", async (read, text) => {
    const engine = engineReturning([read, 0.9], [read, 0.9]);
    expect(textOf(await readCells(page, CELLS, engine, () => 1000))).toBe(text);
  });

  it("removes a stroke of the border before the text of a cell", async () => {
    for (const [stroke, text] of [
      ["ì", "1 Rà"],
      ["f", "1 Rà"],
      ["ý", "ý 1 Rà"],
    ] as const) {
      const engine = changingFirstLine((words) => [{ ...words[0]!, text: stroke }, ...words]);
      expect(textOf(await readCells(page, CELLS, engine, () => 1000))).toBe(text);
    }
  });

  it("removes a speck after the text of a cell, and keeps a dash", async () => {
    for (const [sign, text] of [
      ["ˆ", "1 Rà"],
      [".", "1 Rà"],
      ["-", "1 Rà -"],
    ] as const) {
      const engine = changingFirstLine((words, dpi) => {
        const last = words.at(-1)!;
        const after = 20 * (dpi / page.dpi);
        return [...words, { ...last, text: sign, x0: last.x0 + after, x1: last.x1 + after }];
      });
      expect(textOf(await readCells(page, CELLS, engine, () => 1000))).toBe(text);
    }
  });
});

/** An engine that reads "1" in the first cell, with the words of its first line changed. */
function changingFirstLine(change: (words: OcrLine["words"], dpi: number) => OcrLine["words"]): OcrEngine {
  const plain = engineReturning(["1", 0.9]);
  return {
    ...plain,
    async recognize(picture, options) {
      const [line] = await plain.recognize(picture, options);
      return [{ ...line!, words: change(line!.words, picture.dpi) }];
    },
  };
}
