import { describe, expect, it } from "vitest";
import { correctIssuer } from "../../../src/restore/formulas/issuer-symbol.ts";

const HEAD = ["UBND TỈNH HẢI DƯƠNG", "SỞ THÔNG TIN VÀ", "TRUYỀN THÔNG"];
const corrected = (text: string, above = HEAD) =>
  correctIssuer(text, above).reduce(
    (read, { start, end, text: right }) => read.slice(0, start) + right + read.slice(end),
    text,
  );

describe("the issuer's symbol in a number", () => {
  it("is corrected by the initials of the name", () => {
    expect(corrected("Số: 12/KH-SITTT")).toBe("Số: 12/KH-STTTT");
  });

  it.each([
    ["the same letters", "Số: 12/KH-STTTT", HEAD],
    ["two other letters", "Số: 12/KH-SIITT", HEAD],
    ["a short symbol", "Số: 12/KH-SYI", ["SỞ Y TẾ"]],
    ["the symbol of another body", "Số: 12/TB-BCĐCCHC", HEAD],
    ["another length", "Số: 12/KH-STTT", HEAD],
    ["no name above", "Số: 12/KH-SITTT", ["Hải Dương, ngày 05 tháng 3 năm 2026"]],
  ])("stays with %s", (_, text, above) => {
    expect(correctIssuer(text, above)).toEqual([]);
  });
});
