import { describe, expect, it } from "vitest";
import { numberLine } from "../../../../src/parse/fields/number/number-line.ts";
import type { RuleContext } from "../../../../src/parse/text/rule.ts";
import { textLines } from "../../../../src/parse/text/text-line.ts";

const linesOf = (text: string, confidence: number) =>
  textLines({
    ...{ pages: 1, extraction: [], removed: [], signature: null },
    paragraphs: text.split("\n").map((line) => ({
      ...{ kind: "text" as const, text: line, page: 1, confidence },
      ...{ changes: [], breaks: [], boxes: [] },
    })),
  });
const symbolOf = (text: string, confidence = 0.8) =>
  numberLine
    // The number is read from its lines alone.
    .read(linesOf(`UBND TỈNH HÀ GIANG\n${text}`, confidence), {} as RuleContext)
    .map(({ value }) => value);

describe("the symbol of a number whose label and serial a scan misread", () => {
  it.each([
    ["Só:A©0>/7UBND-VP", "UBND-VP"],
    ["Số: Z2//7QĐ-UBND", "QĐ-UBND"],
    ["Số: I€///KH-SYT", "KH-SYT"],
  ])("is kept, and the serial stays blank: %s", (text, symbol) => {
    expect(symbolOf(text)).toEqual([{ text: `/${symbol}`, serial: null, symbol }]);
  });

  it.each([
    ["the line is typed", "Số: Z2//7QĐ-UBND", 1],
    ["the symbol is damaged too", "Số: //Ÿ &H-UBND", 0.8],
    ["other words follow", "Số: Z2// QĐ-UBND ngày 3 tháng 4", 0.8],
  ])("is none where %s", (_, text, confidence) => {
    expect(symbolOf(text, confidence)).toEqual([]);
  });
});
