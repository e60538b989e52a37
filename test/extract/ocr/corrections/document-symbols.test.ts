import { describe, expect, it } from "vitest";
import { correctDocumentSymbols } from "../../../../src/extract/ocr/corrections/document-symbols.ts";
import type { OcrLine } from "../../../../src/extract/shared/ocr-engine.ts";

const read = (text: string): string => {
  const words = text
    .split(" ")
    .map((word, i) => ({ text: word, x0: 100 * i, y0: 0, x1: 100 * i + 90, y1: 30, confidence: 0.9 }));
  const line: OcrLine = { words, baseline: 30, size: 36 };
  const [corrected] = correctDocumentSymbols.correct([line], {
    image: { data: new Uint8Array(1), width: 1, height: 1, dpi: 200 },
    tables: [],
    cells: [],
    engine: { name: "tesseract", recognize: async () => [], close: async () => undefined },
    timeLeft: () => 1000,
  }) as readonly OcrLine[];
  return corrected!.words.map((word) => word.text).join(" ");
};

describe("correctDocumentSymbols", () => {
  it.each([
    ["Quyết định số 1187/QĐĐ-BNV ngày", "Quyết định số 1187/QĐ-BNV ngày"],
    ["số …/QĐĐ -UBND", "số …/QĐ -UBND"],
    ["số 8/QĐÐ-UBND", "số 8/QĐ-UBND"],
    ["Số: 12/NĐĐ-CP;", "Số: 12/NĐ-CP;"],
    ["số 45/2019/QHI4 ngày", "số 45/2019/QH14 ngày"],
    ["số 72/2025/QII15, số 190/2025/QI115;", "số 72/2025/QH15, số 190/2025/QH15;"],
    ["khu vực XIH: khóa VIH", "khu vực XIII: khóa VIII"],
    ["Chương HI", "Chương III"],
    ["số 13-KLITW và 20/2008INĐ-CP", "số 13-KL/TW và 20/2008/NĐ-CP"],
  ])("%s → %s", (given, wanted) => expect(read(given)).toBe(wanted));

  it.each([
    "số 72/2025/QH15 và 11/2021/QH14",
    // No term of that year ends with the figure.
    "số 72/2025/QHI4",
    "số 72/2025/QĐ-TTg",
    // Names, abbreviations and words.
    "Phòng VH, KT-XH, ĐĐBQH, Quốc hội",
    "Tổ VH",
    "13-KL/TW, KHITW, 12/KHI, 7/NQlHĐND",
    "khu vực HH",
    "ĐĐN",
  ])("keeps %s", (text) => expect(read(text)).toBe(text));
});
