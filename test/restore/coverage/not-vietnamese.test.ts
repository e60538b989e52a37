import { describe, expect, it } from "vitest";
import { notVietnamese } from "../../../src/restore/coverage/not-vietnamese.ts";
import { paragraph } from "./paragraph.ts";

const VIETNAMESE = "Sở Y tế rà soát hồ sơ môi trường của các cơ sở y tế trên địa bàn tỉnh.";
const ENGLISH = "The department reviews the environmental permits of all hospitals and reports once a year.";
const WRONG_CODES = "´¿¢Ã°£ ¿ðº˜ ´’«¢¬ §¶Ž ¿ðº °£¢";
const warned = (...paragraphs: ReturnType<typeof paragraph>[]) =>
  notVietnamese(paragraphs).map(({ page, messages }) => [page, messages!.en]);

describe("notVietnamese", () => {
  it("names each page that is in another language or was read wrongly", () => {
    expect(
      warned(paragraph(1, VIETNAMESE), paragraph(2, ENGLISH), paragraph(3, `${WRONG_CODES} ${ENGLISH}`)),
    ).toEqual([
      [2, expect.stringMatching(/^Page 2 contains little Vietnamese/)],
      [3, expect.stringMatching(/^Page 3 contains little Vietnamese/)],
    ]);
  });

  it("judges the part of a paragraph that continues on the next page", () => {
    const over = paragraph(1, `${VIETNAMESE} ${ENGLISH}`, [{ offset: VIETNAMESE.length, page: 2 }]);
    expect(warned(over).map(([page]) => page)).toEqual([2]);
  });

  it("gives no warning for Vietnamese with names, figures and a few foreign words", () => {
    const names = `${VIETNAMESE} UBND tỉnh phối hợp với Ngân hàng World Bank trong dự án VICEM 12/2025.`;
    expect(warned(paragraph(1, VIETNAMESE), paragraph(2, names))).toEqual([]);
  });

  it("gives no warning for a last page with only a name, or a file with figures only", () => {
    expect(warned(paragraph(1, VIETNAMESE), paragraph(2, "Y Thuyen Ksor"))).toEqual([]);
    expect(warned(paragraph(1, "12.345 | 67,8"))).toEqual([]);
  });

  it.each([WRONG_CODES, "انواع الخطوط", "Sign on the line"])("judges a short file as a whole: %s", (text) => {
    expect(warned(paragraph(1, text))).toEqual([[undefined, expect.stringMatching(/^The file contains/)]]);
  });

  it("gives one warning for a file with many such pages", () => {
    const pages = Array.from({ length: 30 }, (_, i) => paragraph(i + 1, i < 10 ? VIETNAMESE : ENGLISH));
    expect(warned(...pages)).toEqual([
      [
        undefined,
        "On 20 of 30 pages the file contains little Vietnamese text. If the original is in Vietnamese, its letters were read wrongly: compare with the original file.",
      ],
    ]);
  });
});
