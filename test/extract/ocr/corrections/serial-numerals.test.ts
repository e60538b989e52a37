import { describe, expect, it } from "vitest";
import { readSerialNumerals } from "../../../../src/extract/ocr/corrections/serial-numerals.ts";
import type { GreyImage, OcrLine } from "../../../../src/extract/shared/ocr-engine.ts";
import type { Box } from "../../../../src/model/extraction.ts";
import { painted, sideBySide } from "./painted.ts";

const I = ["###", ".#.", ".#.", ".#.", ".#.", ".#.", ".#.", ".#.", ".#.", "###"];
const ONE = [".#.", "##.", ".#.", ".#.", ".#.", ".#.", ".#.", ".#.", ".#.", "###"];
const SCALE = 3;
const HEIGHT = 60;
const WIDTH = 120;

/** A column of cells; each shows letters, and was read as the text beside them ("": nothing was read). */
function column(cells: readonly (readonly [text: string, letters: readonly (readonly string[])[]])[]) {
  const data = new Uint8Array(WIDTH * HEIGHT * cells.length).fill(250);
  const image: GreyImage = { data, width: WIDTH, height: HEIGHT * cells.length, dpi: 200 };
  const lines: OcrLine[] = [];
  const boxes = cells.map(([text, letters], i): Box => {
    const top = i * HEIGHT;
    if (letters.length > 0) {
      const ink = painted(sideBySide(...letters), SCALE, 0);
      for (let y = 0; y < ink.height; y++)
        data.set(ink.data.subarray(y * ink.width, (y + 1) * ink.width), (top + 15 + y) * WIDTH + 20);
      if (text !== "") lines.push(lineOf(text, top + 15, ink));
    }
    return [0, top, WIDTH, top + HEIGHT];
  });
  const picture = { image, tables: [], cells: boxes, timeLeft: () => 5000 };
  const read = readSerialNumerals.correct(lines, {
    ...picture,
    engine: {
      name: "tesseract",
      recognize: () => Promise.reject(new Error("no reading is expected")),
      close: async () => undefined,
    },
  }) as readonly OcrLine[];
  return boxes.map(
    ([, top]) =>
      read.find(({ baseline }) => baseline > top && baseline < top + HEIGHT)?.words.map(({ text }) => text) ??
      [],
  );
}

const lineOf = (text: string, y: number, { width, height }: GreyImage): OcrLine => ({
  words: [{ text, x0: 20, y0: y, x1: 20 + width, y1: y + height, confidence: 0.6 }],
  baseline: y + height,
  size: height,
});

describe("Roman numerals alone in cells of a table", () => {
  it("are read by their strokes, also where the engine read nothing", () => {
    expect(
      column([
        ["I", [I]],
        ["", [I, I]],
        ["HI", [I, I, I]],
        ["11", [I, I]],
      ]),
    ).toEqual([["I"], ["II"], ["III"], ["II"]]);
  });

  it("stay as they were read if their strokes are those of figures, or the cell is empty", () => {
    expect(
      column([
        ["I", [I]],
        ["1", [ONE]],
        ["", [ONE]],
        ["", []],
        ["T5", [I, I]],
      ]),
    ).toEqual([["I"], ["1"], [], [], ["T5"]]);
  });

  it("are not read in a column without other Roman numerals", () => {
    expect(
      column([
        ["1", [ONE]],
        ["", [I, I]],
        ["HI", [I, I, I]],
      ]),
    ).toEqual([["1"], [], ["HI"]]);
  });
});
