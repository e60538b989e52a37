import { expect, it } from "vitest";
import { formatYears, yearsInWords } from "../../src/language/format-years.ts";

it.each([
  [[2026], "2026", "năm 2026"],
  [[2025, 2026, 2027], "2025 – 2027", "giai đoạn 2025 – 2027"],
  [[2025, 2027, 2028], "2025, 2027 – 2028", "các năm 2025, 2027 – 2028"],
  [[2024, 2026], "2024, 2026", "các năm 2024, 2026"],
] as const)("prints the years %j", (years, text, inVietnamese) => {
  expect(formatYears(years)).toBe(text);
  expect(yearsInWords(years, "vi")).toBe(inVietnamese);
  expect(yearsInWords(years, "en")).toBe(text);
});
