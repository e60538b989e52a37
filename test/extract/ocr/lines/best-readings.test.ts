import { describe, expect, it } from "vitest";
import { bestReadings } from "../../../../src/extract/ocr/lines/best-readings.ts";
import { signOffReading } from "../../../../src/extract/ocr/lines/sign-off-line.ts";
import type { OcrLine } from "../../../../src/extract/shared/ocr-engine.ts";

/** A line with a confidence for each word; words at the same place in each strip. */
const strip = (text: string, confidences: readonly number[], y = 500): OcrLine => ({
  words: text.split(" ").map((word, i) => ({
    ...{ text: word, x0: 100 + 60 * i, x1: 155 + 60 * i, y0: y - 12, y1: y, confidence: confidences[i]! },
  })),
  baseline: y,
  size: 14,
});
const best = (...strips: readonly OcrLine[]) =>
  bestReadings(strips.flatMap((line) => signOffReading(line) ?? [])).map(({ line }) =>
    line.words.map(({ text }) => text).join(" "),
  );

describe("the best readings of a line of the sign-off", () => {
  it("takes a name that strips read with other last letters, word by word", () => {
    expect(best(strip("Lê Hồng Anh", [0.46, 0.46, 0.96]), strip("Lê Hồng Auu", [0.63, 0.91, 0.5]))).toEqual([
      "Lê Hồng Anh",
    ]);
  });

  it("takes the family name of readings with the same letters", () => {
    expect(best(strip("Lê Hồng Anh", [0.46, 0.96, 0.96]), strip("Le Hông Anh", [0.63, 0.5, 0.5]))).toEqual([
      "Lê Hồng Anh",
    ]);
  });

  it.each([
    ["only one strip shows it", [strip("Lê Hồng Anh", [0.46, 0.46, 0.6])]],
    [
      "strips show other letters",
      [strip("Lê Hồng Anh", [0.46, 0.46, 0.6]), strip("Võ Minh Tuấn", [0.5, 0.5, 0.5])],
    ],
    ["a name of two words differs", [strip("Lê Anh", [0.46, 0.6]), strip("Lê Auu", [0.46, 0.6])]],
    [
      "the strips are at other heights",
      [strip("Lê Hồng Anh", [0.46, 0.46, 0.6]), strip("Lê Hồng Auu", [0.5, 0.5, 0.5], 540)],
    ],
  ])("leaves a doubtful name where %s", (_, strips) => {
    expect(best(...strips)).toEqual([]);
  });
});
