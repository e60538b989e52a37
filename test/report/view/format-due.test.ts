import { describe, expect, it } from "vitest";
import { NO_DATE } from "../../../src/model/partial-date.ts";
import { formatDue } from "../../../src/report/view/format.ts";
import { wordsIn } from "../../../src/report/words/words.ts";

const words = wordsIn("vi");
const inYear = (text: string) => ({ ...NO_DATE, year: 2026, recurring: null, text });

describe("a due date without a month", () => {
  it.each(["trước mùa mưa năm 2026", "tại kỳ họp cuối năm 2026", "Hoàn thành trước kỳ tuyển sinh 2026"])(
    "is printed with its words where these say more than the year: %s",
    (text) => {
      expect(formatDue(inYear(text), "vi", words)).toBe(text);
    },
  );

  it.each([
    "hoàn thành trong năm 2026",
    "Thời gian thực hiện: 2025 - 2026",
    "chậm nhất là cuối năm 2026",
    "2026",
  ])("is printed as its year: %s", (text) => {
    expect(formatDue(inYear(text), "vi", words)).toBe("2026");
  });

  it("is printed with its words where it has no year", () => {
    expect(formatDue({ ...NO_DATE, recurring: null, text: "trước 16 giờ hằng ngày" }, "vi", words)).toBe(
      "trước 16 giờ hằng ngày",
    );
  });
});
