import { describe, expect, it } from "vitest";
import { formatListNumber } from "../../../src/extract/word/number-format.ts";

describe("formatListNumber", () => {
  it.each([
    [4, "upperRoman", "IV"],
    [1994, "lowerRoman", "mcmxciv"],
    [26, "lowerLetter", "z"],
    [28, "lowerLetter", "bb"],
    [7, "decimalZero", "07"],
    [3, "decimalEnclosedCircle", "③"],
    [2, "numberInDash", "- 2 -"],
    [6, "chicago", "††"],
    [5, "aiueo", "5"],
    [5, "constructor", "5"],
    [15, "vietnameseCounting", "mười lăm"],
    [21, "vietnameseCounting", "hai mươi mốt"],
    [0, "upperRoman", "0"],
  ])("prints %i as %s: %s", (value, format, text) => {
    expect(formatListNumber(value, format)).toBe(text);
  });

  it("follows a custom pattern", () => {
    expect(formatListNumber(7, "custom", "001, 002, 003, ...")).toBe("007");
    expect(formatListNumber(5, "custom", "a, b, c, d, đ, e")).toBe("đ");
    expect(formatListNumber(4, "custom", "a, b, c, ...")).toBe("4");
  });
});
