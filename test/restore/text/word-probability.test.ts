import { describe, expect, it } from "vitest";
import { TextFilter } from "../../../src/restore/text/text-filter.ts";
import { restorer } from "./shipped-model.ts";

/** The words of a text with their probabilities after restoration. */
function probabilitiesOf(text: string): Map<string, number> {
  const filter = new TextFilter(restorer);
  const lines = [...filter.push(text), ...filter.end()];
  return new Map(
    lines.flatMap(({ restored }) =>
      restored.tokens.map(({ restored: word, probability }) => [word, probability] as const),
    ),
  );
}

const FOREIGN =
  "Uy ban nhan dan tinh ky ket ban ghi nho hop tac voi thanh pho Munchen va thanh pho Krakow trong nam 2026.\n";

describe("the probability of a word", () => {
  it("is below 0.9 for a foreign word that stays in text without marks: it may have lost some", () => {
    const found = probabilitiesOf(FOREIGN);
    expect(found.get("Munchen")).toBeLessThan(0.9);
    expect(found.get("Krakow")).toBeLessThan(0.9);
  });

  it("is 0.9 and more for words that the sentence shows, beside such words too", () => {
    const found = probabilitiesOf(FOREIGN);
    for (const word of ["nhân", "tỉnh", "ghi", "hợp", "tác", "phố", "năm"])
      expect([word, found.get(word)! >= 0.9]).toEqual([word, true]);
  });

  it("is 0.9 and more for an abbreviation that the model lacks", () => {
    const found = probabilitiesOf(
      "Ban quan ly XQZT phoi hop voi cac co quan lien quan to chuc thuc hien ke hoach nay.\n",
    );
    expect(found.get("XQZT")).toBeGreaterThanOrEqual(0.9);
  });
});
