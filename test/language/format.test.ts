import { describe, expect, it } from "vitest";
import {
  formatChange,
  formatDate,
  formatDateOf,
  formatIsoDate,
  formatList,
  formatNumber,
  formatPercent,
  formatRange,
  formatShortDate,
} from "../../src/language/format.ts";

const JULY_12 = { year: 2024, month: 7, day: 12 };
const JULY = { year: 2024, month: 7, day: null };
const NO_PARTS = { year: null, month: null, day: null };

describe("numbers", () => {
  it.each([
    [6.58, "6,58", "6.58"],
    [7, "7", "7"],
    [100, "100", "100"],
    [1000, "1.000", "1,000"],
    [1234.5, "1.234,5", "1,234.5"],
    [0.1 + 0.2, "0,3", "0.3"],
    [0.00001, "0", "0"],
    [-0.3, "−0,3", "−0.3"],
  ])("prints %s as %s and %s", (value, vi, en) => {
    expect(formatNumber(value, "vi")).toBe(vi);
    expect(formatNumber(value, "en")).toBe(en);
  });

  it("prints exactly the requested decimals", () => {
    expect(formatNumber(5.3, "vi", 2)).toBe("5,30");
    expect(formatNumber(1234, "en", 2)).toBe("1,234.00");
  });

  it("prints the sign of a change, none for a change that rounds to zero", () => {
    const changes = [1.74, 0, -0.2, 0.001, -0.001].map((value) => formatChange(value, "vi"));
    expect(changes).toEqual(["+1,74", "0,00", "−0,20", "0,00", "0,00"]);
  });

  it("prints shares as whole percents", () => {
    expect(formatPercent(0.756, "vi")).toBe("76%");
  });

  it("prints a range with a dash between spaces", () => {
    expect(formatRange("6,00", "7,00")).toBe("6,00 – 7,00");
  });
});

describe("dates", () => {
  it("pads days below 10 and the months 1 and 2 in Vietnamese", () => {
    const days = ["2024-07-12", "2025-03-01", "2024-12-05", "2026-01-20"];
    const expected = ["12/7/2024", "01/3/2025", "05/12/2024", "20/01/2026"];
    expect(days.map((day) => formatIsoDate(day, "vi"))).toEqual(expected);
  });

  it("prints only the stated parts", () => {
    expect(formatDate(JULY, "vi")).toBe("tháng 7/2024");
    expect(formatShortDate(JULY, "vi")).toBe("7/2024");
    expect(formatShortDate(JULY, "en")).toBe("Jul 2024");
    expect(formatDate({ ...NO_PARTS, year: 2024 }, "vi")).toBe("2024");
    expect(formatDate({ ...JULY_12, year: null }, "vi")).toBe("12/7");
    expect([formatDate(NO_PARTS, "vi"), formatShortDate(NO_PARTS, "en")]).toEqual(["", ""]);
  });

  it("names the month in English, in sentences and in tables", () => {
    const forms = [
      formatDate(JULY_12, "en"),
      formatShortDate(JULY_12, "en"),
      formatIsoDate("2024-07-12", "en"),
    ];
    expect(forms).toEqual(["12 Jul 2024", "12 Jul 2024", "12 Jul 2024"]);
    expect(formatDate(JULY, "en")).toBe("Jul 2024");
  });

  it.each([
    [JULY_12, "ngày 12/7/2024", "of 12 Jul 2024"],
    [JULY, "tháng 7/2024", "of Jul 2024"],
    [{ ...NO_PARTS, year: 2024 }, "năm 2024", "of 2024"],
    [NO_PARTS, "", ""],
  ])("prints the date %o after a noun", (date, vi, en) => {
    expect([formatDateOf(date, "vi"), formatDateOf(date, "en")]).toEqual([vi, en]);
  });

  it("prints a month without a day, and says that a day was left blank", () => {
    expect([formatIsoDate("2026-06", "vi"), formatIsoDate("2026-06", "en")]).toEqual([
      "tháng 6/2026",
      "Jun 2026",
    ]);
    expect(formatIsoDate("2026-04-XX", "vi")).toBe("tháng 4/2026 (chưa ghi ngày)");
    expect(formatIsoDate("2026-04-XX", "en")).toBe("Apr 2026 (day left blank)");
  });

  it("returns a text that is not an ISO date as it is", () => {
    expect(formatIsoDate("quý III", "vi")).toBe("quý III");
  });
});

describe("lists", () => {
  it("joins the last item with a word", () => {
    expect(formatList(["a", "b", "c"], "vi")).toBe("a, b và c");
    expect(formatList(["a", "b"], "en")).toBe("a and b");
    expect([formatList(["a"], "vi"), formatList([], "vi")]).toEqual(["a", ""]);
  });
});
