import { describe, expect, it } from "vitest";
import { decodeLabels, mayBeMisread } from "../../../src/restore/numbering/decode-labels.ts";

/** The first word of each line with its label as it should be: "IL Nhiệm vụ" → "II. Nhiệm". */
function decoded(text: string, recognised: boolean): string {
  const lines = text.split("\n").map((line) => ({ text: line, bold: false, recognised }));
  const found = mayBeMisread(lines) ? decodeLabels(lines) : [];
  const repairs = new Map(found.map(({ line, reading }) => [line, reading]));
  return lines
    .map((line, at) => {
      const reading = repairs.get(at);
      return reading ? `${reading.text} ${line.text.slice(reading.end)}` : line.text;
    })
    .join("\n");
}

describe("labels of recognised text", () => {
  it.each([
    ["I. Mục tiêu\nIL Nhiệm vụ\nIII. Tổ chức", "I. Mục tiêu\nII. Nhiệm vụ\nIII. Tổ chức"],
    [
      "I. Mục tiêu\nH. Nhiệm vụ\nHI. Tổ chức\nIV. Kinh phí",
      "I. Mục tiêu\nII. Nhiệm vụ\nIII. Tổ chức\nIV. Kinh phí",
    ],
    ["l. Mục tiêu\n1. Chung\n2. Riêng\nII. Nhiệm vụ", "I. Mục tiêu\n1. Chung\n2. Riêng\nII. Nhiệm vụ"],
    [
      "I, Mục tiêu\n1I. Nhiệm vụ\nlII. Tổ chức\nTV. Kinh phí",
      "I. Mục tiêu\nII. Nhiệm vụ\nIII. Tổ chức\nIV. Kinh phí",
    ],
    [
      "1. Rà soát\n2.. Công khai\n3 , Báo cáo\n4. Tổng hợp",
      "1. Rà soát\n2. Công khai\n3. Báo cáo\n4. Tổng hợp",
    ],
    ["7. Rà soát\n2. Công khai\n3. Báo cáo", "1. Rà soát\n2. Công khai\n3. Báo cáo"],
    [
      "1. Rà soát\n2. Công khai\n8. Báo cáo\n4. Tổng hợp",
      "1. Rà soát\n2. Công khai\n3. Báo cáo\n4. Tổng hợp",
    ],
    ["l) Rà soát\n2) Công khai\n3) Báo cáo", "1) Rà soát\n2) Công khai\n3) Báo cáo"],
    ["a) Rà soát\n6) Công khai\nc) Báo cáo", "a) Rà soát\nb) Công khai\nc) Báo cáo"],
    [
      "c) Rà soát\nd) Công khai\nd) Báo cáo\ne) Tổng hợp",
      "c) Rà soát\nd) Công khai\nđ) Báo cáo\ne) Tổng hợp",
    ],
    [
      "II. Nhiệm vụ\n2.1, Rà soát\n2.2. Công khai\n2,3. Báo cáo",
      "II. Nhiệm vụ\n2.1. Rà soát\n2.2. Công khai\n2.3. Báo cáo",
    ],
    [
      "1. Chỉ số “A”\n2 Chỉ số “B”\n3. Chỉ số “C”\n4, Chỉ số “D”",
      "1. Chỉ số “A”\n2. Chỉ số “B”\n3. Chỉ số “C”\n4. Chỉ số “D”",
    ],
  ])("%j", (read, right) => {
    expect(decoded(read, true)).toBe(right);
  });

  it.each([
    ["a break of the document itself", "1. Rà soát\n5. Công khai\n7. Báo cáo"],
    ["another style that continues the count", "A. Mục tiêu\nB. Nhiệm vụ\nIII. Tổ chức"],
    ["a list that begins late", "7. Sửa đổi Điều 5 như sau"],
    ["lists that begin again", "1. Rà soát\n2. Công khai\n1. Rà soát\n2. Công khai\n1. Báo cáo"],
    ["capital letters up to I", "A. A\nB. B\nC. C\nD. D\nE. E\nG. G\nH. H\nI. I"],
    ["words and figures", "Số: 12/KH\n6,58 điểm\n1710/QĐ-UBND\n12/7/2024\nQ. Giám đốc\nT. Công an"],
    ["footnotes and items of a law", "1. Rà soát\n[2] Công văn\nb1) Báo cáo\n3. Tổng hợp"],
    ["the last label of a list, if it is well formed", "1. Rà soát\n2. Công khai\n8. Báo cáo"],
  ])("keep %s", (_name, text) => {
    expect(decoded(text, true)).toBe(text);
  });
});

describe("labels of text that no engine has read", () => {
  it("keep well-formed labels, also where the count jumps twice", () => {
    const text = "7. Rà soát\n2. Công khai\n8. Báo cáo\n4. Tổng hợp";
    expect(decoded(text, false)).toBe(text);
  });

  it("are repaired where the remains of a label show that the text was read by an engine", () => {
    expect(decoded("1. Rà soát\n2.. Công khai\n8. Báo cáo\n4. Tổng hợp", false)).toBe(
      "1. Rà soát\n2. Công khai\n3. Báo cáo\n4. Tổng hợp",
    );
  });
});
