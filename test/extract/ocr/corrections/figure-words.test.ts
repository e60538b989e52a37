import { describe, expect, it } from "vitest";
import {
  figureOf,
  hasSamePart,
  isListLabel,
  withUnread,
} from "../../../../src/extract/ocr/corrections/figure-words.ts";

const wordOf = (text: string) => ({ text, x0: 0, y0: 0, x1: 10, y1: 10, confidence: 0.5 });

describe("figureOf", () => {
  it.each([
    ["15/8/2025.", ["15", "8", "2025"], "."],
    ["6,58", ["6,58"], ""],
    ["(68%),", ["68"], "%),"],
    ["163/KH-UBND", ["163"], "/KH-UBND"],
    ["2726KH-UBND", ["2726"], "KH-UBND"],
    ["163/&H-U8ND", ["163"], "/&H-U8ND"],
    ["?,36", ["?,36"], ""],
    ["[20/10/2026", ["20", "10", "2026"], ""],
  ])("divides %s into parts", (text, parts, after) => {
    expect(figureOf(text)).toMatchObject({ parts, after });
  });

  it.each(["II.", "(PG1)", "tiêu", "CT1", "1.MỤC", "…", "1sp2"])("finds none in %s", (text) => {
    expect(figureOf(text)).toBeNull();
  });
});

describe("hasSamePart", () => {
  const same = (a: string, b: string, part = 0) => hasSamePart(figureOf(a)!, figureOf(b)!, part);

  it("compares days, months and numbers, with a comma or a stop", () => {
    expect([same("15/8/2025", "16/8/2025"), same("15/8/2025", "16/8/2025", 1)]).toEqual([false, true]);
    expect([same("6,58", "6.58"), same("6,58", "6,59"), same("658", "6,58")]).toEqual([true, false, false]);
    expect(same("12/6/2026", "126/2026")).toBe(false);
  });

  it("knows what is read for a percent sign, but not a percent sign that was read as a digit", () => {
    expect([same("68%", "689"), same("68%", "6896"), same("68%", "67%"), same("68%", "63")]).toEqual([
      ...[true, true, false, false],
    ]);
    expect([same("319", "31%"), same("319%", "31%")]).toEqual([false, false]);
  });
});

it("takes the label and the serial number at the beginning of a line for no figure", () => {
  const labels = (...texts: string[]) => isListLabel(texts.map(wordOf), 0);
  expect([labels("2.", "Chỉ", "số"), labels("3", "Kiểm", "tra"), labels("12")]).toEqual([true, true, true]);
  expect([labels("18", "tháng", "9"), labels("6,58"), labels("15/8/2025")]).toEqual([false, false, false]);
  expect(isListLabel(["điều", "2."].map(wordOf), 1)).toBe(false);
});

it("puts … in place of unread parts", () => {
  expect(withUnread(figureOf("(15/8/2025);")!, [true, false, false])).toBe("(…/8/2025);");
  expect(withUnread(figureOf("163/KH-UBND")!, [true])).toBe("…/KH-UBND");
  expect(withUnread(figureOf("68%")!, [true])).toBe("…%");
});
