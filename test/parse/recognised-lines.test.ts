import { expect, it } from "vitest";
import { loadCatalogue } from "../../src/catalogue/load-catalogue.ts";
import { readPlan } from "../../src/parse/read-plan.ts";
import { TextLine } from "../../src/parse/text/text-line.ts";
import { snippetLines } from "../support/rule-corpus.ts";

const HEAD =
  "UBND TỈNH LÀO CAI\nSố: 8/KH-UBND\nLào Cai, ngày 05 tháng 3 năm 2025\nKẾ HOẠCH\nNâng cao Chỉ số PCI năm 2025\nI. MỤC TIÊU\n";
const catalogue = loadCatalogue();

/** The plan of a snippet, typed or recognised. */
const planOf = (text: string, confidence: number, head = HEAD) =>
  readPlan(
    snippetLines(head + text).map(
      (line) => new TextLine(line.index, line.wording, { ...line.source, confidence }),
    ),
    catalogue,
  ).plan;

const DUE = "| TT | Nhiệm vụ | Chủ trì | Thời gian |\n| 1 | Rà soát thủ tục | Sở Y tế | Quý I và |";
const QUARTER = "| Quý | Nhiệm vụ | Chủ trì |\n| 1 | Rà soát thủ tục | Sở Y tế |";
const SCORE =
  "| TT | Chỉ số thành phần | Năm 2024 | Mục tiêu 2025 |\n| 1 | Tính minh bạch | 5/31 | 6,5 |\n| 2 | Đào tạo lao động | 6,15 | 6,6 |";

it.each([
  ["a date that may go on", DUE],
  ["an Arabic number of a quarter", QUARTER],
])("leaves %s in a recognised cell unread", (_, text) => {
  expect(planOf(text, 1).deadlines).toHaveLength(1);
  expect(planOf(text, 0.9).deadlines).toHaveLength(0);
});

it("leaves a score that may be a decimal unread", () => {
  const stated = (confidence: number) =>
    planOf(SCORE, confidence).figures.map(({ value: { subIndex, value } }) => `${subIndex} ${value}`);
  expect(stated(0.9)).toContain("pci.9 6.15");
  expect(stated(0.9)).not.toContain("pci.3 5");
});

it("reads a head in capitals without the strokes beside it", () => {
  const head = HEAD.replace(
    "UBND TỈNH LÀO CAI",
    "UBND TỈNH LẠNG SƠN\nBAN QUẢN LÝ KHU KINH TẾ CỬA\nRe KHẨU\nĐỒNG ĐĂNG - LẠNG SƠN",
  ).replace("KH-UBND", "KH-BQL");
  expect(planOf("1. Rà soát thủ tục.", 0.9, head).issuer?.value.unitId).toBe("ban-quan-ly-khu-kinh-te");
});
