import { describe, expect, it } from "vitest";
import type { Restored } from "../../../src/restore/decode/restored-line.ts";
import { NEW_PARAGRAPH } from "../../../src/restore/text/paragraphs.ts";
import { allWords } from "../../../src/restore/text/undecoded-words.ts";

const line = (text: string, tokens: Restored["tokens"]): Restored => ({
  text,
  tokens,
  context: NEW_PARAGRAPH,
});

describe("allWords", () => {
  const kế = { start: 0, end: 2, original: "ke", restored: "kế", probability: 0.99 };
  const restored = line("kế hoach Software, có", [kế]);
  const found = (verdict: Parameters<typeof allWords>[1]) =>
    allWords(restored, verdict).map((word) => [word.restored, word.probability]);

  it("doubts bare syllables that were not decoded in a line that lost its marks", () => {
    expect(found("stripped")).toEqual([
      ["kế", 0.99],
      ["hoach", 0.4],
      ["Software", 0.97],
      ["có", 1],
    ]);
  });

  it("does not doubt the words of other lines", () => {
    for (const verdict of ["good", "other"] as const)
      expect(
        found(verdict)
          .slice(1)
          .every(([, probability]) => probability === 1),
      ).toBe(true);
  });
});
