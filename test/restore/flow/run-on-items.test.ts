import { describe, expect, it } from "vitest";
import type { Paragraph } from "../../../src/model/restored-text.ts";
import { divideRunOnItems } from "../../../src/restore/flow/run-on-items.ts";

const paragraph = (text: string, more: Partial<Paragraph> = {}): Paragraph => ({
  text,
  kind: "text",
  page: 1,
  breaks: [],
  boxes: [],
  confidence: 1,
  changes: [],
  ...more,
});
const read = (texts: readonly string[]) =>
  divideRunOnItems(texts.map((text) => paragraph(text))).map(({ text }) => text);

const A = "a) Sở Xây dựng chủ trì rà soát quy hoạch.";
const B = "b) Sở Công Thương tổng hợp nhu cầu.";
const D = "d) Thanh tra tỉnh theo dõi (hằng quý).";
const E = "e) Công an tỉnh phối hợp.";

describe("items that were written into the paragraph before them", () => {
  it.each([
    [[`1. Chỉ số A. ${A} ${B}`], ["1. Chỉ số A.", A, B]],
    [
      [`1. Chỉ số A: ${A}`, "- Rà soát thủ tục.", B],
      ["1. Chỉ số A:", A, "- Rà soát thủ tục.", B],
    ],
    [
      [A, `${B} c) Sở Y tế báo cáo.`, `- Rà soát. ${D}`, "2. Kinh phí", E],
      [A, B, "c) Sở Y tế báo cáo.", "- Rà soát.", D, "2. Kinh phí", E],
    ],
    [
      [`- Rà soát. ${D} ${E}`, `1. Chỉ số B. ${A} ${B}`],
      [`- Rà soát. ${D}`, E, "1. Chỉ số B.", A, B],
    ],
    [
      ["3. Giải quyết tranh chấp 3.1. Rà soát thủ tục. Xem mục 3.1. Sở báo cáo."],
      ["3. Giải quyết tranh chấp", "3.1. Rà soát thủ tục. Xem mục 3.1. Sở báo cáo."],
    ],
    [
      ["(1). Lập đường dây nóng.", "- Công ty A: 096.808.7683 (2). Xây dựng phương án.", "(3). Trực ban."],
      ["(1). Lập đường dây nóng.", "- Công ty A: 096.808.7683", "(2). Xây dựng phương án.", "(3). Trực ban."],
    ],
    [["2.4. Kinh phí: 2.4.1 Dự toán."], ["2.4. Kinh phí:", "2.4.1 Dự toán."]],
  ])("begin paragraphs: %j", (texts, divided) => {
    expect(read(texts)).toEqual(divided);
  });

  it.each([
    [["Thực hiện theo quy định tại điểm a) Khoản 2 và điểm b) Khoản 3."]],
    [["Hồ sơ gồm: a) Đơn đề nghị; b) Bản sao quyết định; c) Báo cáo."]],
    [["3. Thực hiện theo mục 3.1. Sở báo cáo."]],
    [["3. Thực hiện nhóm 2.1. Sở báo cáo."]],
    [["3. Đạt mức 3.1 điểm."]],
    [["(1) Lập đường dây nóng.", "Theo nhóm (2) Xây dựng phương án."]],
    [["Việc này thuộc nhóm khác. a) Sở Xây dựng rà soát.", "2. Kinh phí"]],
    [[A, "Sở báo cáo. d) Thanh tra tỉnh theo dõi."]],
    [[A, ...Array.from({ length: 31 }, () => "- Rà soát thủ tục."), `Sở báo cáo. ${B}`]],
  ])("are not found in other text: %j", (texts) => {
    expect(read(texts)).toEqual(texts);
  });

  it("take their boxes, pages and changes with them", () => {
    const text = `Chung. ${A} ${B}`;
    const at = text.indexOf(B);
    const [first, second, third] = divideRunOnItems([
      paragraph(text, {
        breaks: [{ offset: at - 5, page: 2 }],
        boxes: [{ start: 0, end: text.length, page: 1, bbox: [0, 0, 100, 12] }],
        changes: [{ start: at + 3, end: at + 5, original: "Sơ", confidence: 0.9 }],
      }),
    ]);
    expect(first).toMatchObject({ text: "Chung.", page: 1, breaks: [], changes: [] });
    expect(second).toMatchObject({ text: A, page: 1, breaks: [{ offset: at - 12, page: 2 }] });
    expect(third).toMatchObject({
      text: B,
      page: 2,
      breaks: [],
      boxes: [{ start: 0, end: B.length, page: 1 }],
      changes: [{ start: 3, end: 5, original: "Sơ", confidence: 0.9 }],
    });
  });
});
