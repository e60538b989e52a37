import { describe, expect, it } from "vitest";
import { decodeLabels, mayBeMisread } from "../../../src/restore/numbering/decode-labels.ts";

/** The first word of each line with its label as it should be: "IL Nhiệm vụ" → "II. Nhiệm". */
function decoded(text: string, recognised: boolean): string {
  const lines = text.split("\n").map((line) => ({ text: line, bold: false, recognised, start: null }));
  const found = mayBeMisread(lines) ? decodeLabels(lines) : [];
  const repairs = new Map(found.map(({ line, reading }) => [line, reading]));
  return lines
    .map((line, at) => {
      const reading = repairs.get(at);
      return reading ? `${reading.text} ${line.text.slice(reading.end)}` : line.text;
    })
    .join("\n");
}

/** Text that no head has. */
const LONG_LINE = "Thực hiện Kế hoạch của tỉnh, Sở xây dựng kế hoạch với các nội dung sau đây:";

describe("labels of recognised text", () => {
  it.each([
    // Nothing was read of "I.", and the numerals below are the labels of the other lines in capitals.
    [
      `${LONG_LINE}\nMỤC TIÊU CHUNG\n1. Rà soát\n2. Công khai\nII. NHIỆM VỤ CHÍNH\n1. Mở lớp\nIII. TỔ CHỨC THỰC HIỆN`,
      `${LONG_LINE}\nI. MỤC TIÊU CHUNG\n1. Rà soát\n2. Công khai\nII. NHIỆM VỤ CHÍNH\n1. Mở lớp\nIII. TỔ CHỨC THỰC HIỆN`,
    ],
    [
      "1. Chỉ số A\na) Sở A\nb) Sở B\nc) Sở C\n4) Sở D\nđ) Sở E\ne) Sở G\n8) Sở H\nh) Sở I\n2. Chỉ số B\na) Sở A\nb) Sở B\nc) Sở C\nd) Sở D\n4) Sở E",
      "1. Chỉ số A\na) Sở A\nb) Sở B\nc) Sở C\nd) Sở D\nđ) Sở E\ne) Sở G\ng) Sở H\nh) Sở I\n2. Chỉ số B\na) Sở A\nb) Sở B\nc) Sở C\nd) Sở D\nđ) Sở E",
    ],
    [
      "1. Chỉ số A\na) Sở A\nb) Sở B\nD) Sở C\nd) Sở D\nđ) Sở E\n2. Chỉ số B\na) Sở A\nb) Sở B",
      "1. Chỉ số A\na) Sở A\nb) Sở B\nc) Sở C\nd) Sở D\nđ) Sở E\n2. Chỉ số B\na) Sở A\nb) Sở B",
    ],
    // A bracket that was not read.
    [
      "a) Sở A\n- Rà soát\nb) Sở B\n- Công khai\n© Sở C\n- Mở lớp\nđ) Sở D",
      "a) Sở A\n- Rà soát\nb) Sở B\n- Công khai\nc) Sở C\n- Mở lớp\nd) Sở D",
    ],
    [
      "a) Sở A\n- Rà soát\nb) Sở B\n- Công khai\n€ Giao Sở C\n- Mở lớp\nd) Sở D",
      "a) Sở A\n- Rà soát\nb) Sở B\n- Công khai\nc) Giao Sở C\n- Mở lớp\nd) Sở D",
    ],
    // The same confusion in several lists is not a style of the document.
    [
      "2. Chỉ số A\na) Sở A\nb) Sở B\nc) Sở C\nđ) Sở D\n4) Sở E\ne) Sở G\n3. Chỉ số B\na) Sở A\nb) Sở B\nD) Sở C\n4) Sở D\nđ) Sở E",
      "2. Chỉ số A\na) Sở A\nb) Sở B\nc) Sở C\nd) Sở D\nđ) Sở E\ne) Sở G\n3. Chỉ số B\na) Sở A\nb) Sở B\nc) Sở C\nd) Sở D\nđ) Sở E",
    ],
    ["I. Mục tiêu\nIL Nhiệm vụ\nIII. Tổ chức", "I. Mục tiêu\nII. Nhiệm vụ\nIII. Tổ chức"],
    [
      "I. Chỉ số A\nII. Chỉ số B\nIIL Hạ tầng số\n1. Sở A",
      "I. Chỉ số A\nII. Chỉ số B\nIII. Hạ tầng số\n1. Sở A",
    ],
    // Both strokes were read as one.
    [
      "I. Chỉ số A\n1. Sở A\n2. Sở B\n1. Chỉ số B\n- Rà soát\nIII. Chỉ số C\n1. Sở A",
      "I. Chỉ số A\n1. Sở A\n2. Sở B\nII. Chỉ số B\n- Rà soát\nIII. Chỉ số C\n1. Sở A",
    ],
    [
      "I. Mục tiêu\nH. Nhiệm vụ\nHI. Tổ chức\nIV. Kinh phí",
      "I. Mục tiêu\nII. Nhiệm vụ\nIII. Tổ chức\nIV. Kinh phí",
    ],
    // The only other numeral of the document is the first of the list.
    [
      "I. Mục tiêu\n1. Chung\n2. Riêng\nII NHIỆM VỤ\n1. Rà soát\n2. Công khai\n3. Báo cáo",
      "I. Mục tiêu\n1. Chung\n2. Riêng\nII. NHIỆM VỤ\n1. Rà soát\n2. Công khai\n3. Báo cáo",
    ],
    // No numeral of the document kept its point.
    [
      "I MỤC TIÊU CHUNG\n- Rà soát\nII NHIỆM VỤ\n1. Mở lớp\n2. Công khai\nIII TỔ CHỨC THỰC HIỆN",
      "I. MỤC TIÊU CHUNG\n- Rà soát\nII. NHIỆM VỤ\n1. Mở lớp\n2. Công khai\nIII. TỔ CHỨC THỰC HIỆN",
    ],
    [
      "I MỤC TIÊU CHUNG\n- Rà soát\nII. NHIỆM VỤ\n1. Mở lớp\n2. Công khai",
      "I. MỤC TIÊU CHUNG\n- Rà soát\nII. NHIỆM VỤ\n1. Mở lớp\n2. Công khai",
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
    ["6. Rà soát\n7. Công khai\n§. Báo cáo", "6. Rà soát\n7. Công khai\n8. Báo cáo"],
    ["2.1. Chỉ số A\n“22. Chỉ số “B”\n2.3. Chỉ số C", "2.1. Chỉ số A\n2.2. Chỉ số “B”\n2.3. Chỉ số C"],
    [
      "1/ Rà soát\n2! Công khai\n3ƒ Báo cáo\n4/ Tổng hợp",
      "1/ Rà soát\n2/ Công khai\n3/ Báo cáo\n4/ Tổng hợp",
    ],
    // A stroke before the label, another sign for its mark, a dash for all of it.
    [
      "1. Rà soát\n2. Công khai\nL3. Báo cáo\n4. Tổng hợp",
      "1. Rà soát\n2. Công khai\n3. Báo cáo\n4. Tổng hợp",
    ],
    [
      "1. Rà soát\n2. Công khai\n13. Báo cáo\n4. Tổng hợp",
      "1. Rà soát\n2. Công khai\n3. Báo cáo\n4. Tổng hợp",
    ],
    [
      "1/ Rà soát\n2) Công khai\n3/ Báo cáo\n4/ Tổng hợp",
      "1/ Rà soát\n2/ Công khai\n3/ Báo cáo\n4/ Tổng hợp",
    ],
    [
      "1/ Rà soát\n2/ Công khai\n3Ý Báo cáo\n4/ Tổng hợp",
      "1/ Rà soát\n2/ Công khai\n3/ Báo cáo\n4/ Tổng hợp",
    ],
    [
      "I. Nhiệm vụ\n1. Rà soát\n2. Công khai\n3. Báo cáo\nII. Giải pháp\n1. Rà soát\n-3. Công khai\nIII. Tổ chức",
      "I. Nhiệm vụ\n1. Rà soát\n2. Công khai\n3. Báo cáo\nII. Giải pháp\n1. Rà soát\n2. Công khai\nIII. Tổ chức",
    ],
    [
      "A. Mục tiêu\nB. Nhiệm vụ\nC. Giải pháp\na) Rà soát\nĐ) Công khai\nc) Báo cáo",
      "A. Mục tiêu\nB. Nhiệm vụ\nC. Giải pháp\na) Rà soát\nb) Công khai\nc) Báo cáo",
    ],
    [
      "I. Nhiệm vụ\na) Rà soát\nb) Công khai\nII. Tổ chức\n4) Tổng hợp",
      "I. Nhiệm vụ\na) Rà soát\nb) Công khai\nII. Tổ chức\na) Tổng hợp",
    ],
    [
      "IV. Cải thiện chỉ số A\n1. Rà soát\n2. Công khai\n1. Cải thiện chỉ số B\n1. Báo cáo\nVI. Cải thiện chỉ số C",
      "IV. Cải thiện chỉ số A\n1. Rà soát\n2. Công khai\nV. Cải thiện chỉ số B\n1. Báo cáo\nVI. Cải thiện chỉ số C",
    ],
    [
      "1/ Chỉ số thành phần A\n2/ Chỉ số thành phần B\n- Chỉ số thành phần C\n- Rà soát\n4/ Chỉ số thành phần D",
      "1/ Chỉ số thành phần A\n2/ Chỉ số thành phần B\n3/ Chỉ số thành phần C\n- Rà soát\n4/ Chỉ số thành phần D",
    ],
    // Signs that no confusion explains: the words, the open lists and the style of such lines decide.
    [
      "1/ Cải thiện chỉ số A\n2/ Nâng cao chỉ số B\ný Chỉ số C\n4/ Trụ cột D",
      "1/ Cải thiện chỉ số A\n2/ Nâng cao chỉ số B\n3/ Chỉ số C\n4/ Trụ cột D",
    ],
    [
      "I. Chỉ số A\na) Sở Y tế rà soát\nb) Sở Nội vụ báo cáo\nII. Chỉ số B\na) Công an tỉnh rà soát\nIII. Chỉ số C\n}) Cục Thuế công khai",
      "I. Chỉ số A\na) Sở Y tế rà soát\nb) Sở Nội vụ báo cáo\nII. Chỉ số B\na) Công an tỉnh rà soát\nIII. Chỉ số C\na) Cục Thuế công khai",
    ],
    [
      "1.1. Rà soát\n1.2. Công khai\n1}. Báo cáo\n1.4. Tổng hợp",
      "1.1. Rà soát\n1.2. Công khai\n1.3. Báo cáo\n1.4. Tổng hợp",
    ],
    [
      "VI. Mục tiêu\nVII. Kinh phí\nVII. Tổ chức\nIX. Phụ lục",
      "VI. Mục tiêu\nVII. Kinh phí\nVIII. Tổ chức\nIX. Phụ lục",
    ],
    [
      "I. Mục tiêu\nII. Nhiệm vụ\n- HL Tổ chức thực hiện\nIV. Kinh phí",
      "I. Mục tiêu\nII. Nhiệm vụ\nIII. Tổ chức thực hiện\nIV. Kinh phí",
    ],
    [
      "VI. Mục tiêu\nVII. Kinh phí\nVIIL Tổ chức\nIX. Phụ lục",
      "VI. Mục tiêu\nVII. Kinh phí\nVIII. Tổ chức\nIX. Phụ lục",
    ],
  ])("%j", (read, right) => {
    expect(decoded(read, true)).toBe(right);
  });

  it.each([
    ["a break of the document itself", "1. Rà soát\n5. Công khai\n7. Báo cáo"],
    ["a letter that is a word before words in capitals", "X QUANG KỸ THUẬT SỐ\n1. Mua máy\n2. Lắp đặt"],
    [
      "a break with a bullet of the same words before it",
      "1. Sở Tài chính rà soát\n- Sở Tài chính công khai\n- Sở Tài chính báo cáo\n3. Sở Tài chính tổng hợp",
    ],
    [
      "a break that a paragraph of other words precedes",
      "1. Chỉ số A\n- Tiêu chí B\n3. Chỉ số C\n4. Chỉ số D",
    ],
    [
      "bullets below an item whose words are like the items'",
      "a) Rà soát quy hoạch\nb) Rà soát giá đất\n- Rà soát giá cũ\n- Rà soát giá mới\nc) Báo cáo",
    ],
    [
      "a legible number in a gap with a stain before it",
      "1. Chỉ số A\n2. Chỉ số B\n4. Chỉ số C\n5. Chỉ số D",
    ],
    [
      "a number with dust before it, where only its words are like the items above",
      "I. Nhiệm vụ của Sở A\n-3. Nhiệm vụ của Sở B\nIII. Nhiệm vụ của Sở C",
    ],
    [
      "a number with dust before it between two numerals that follow each other",
      "I. Nhiệm vụ của Sở A\nII. Nhiệm vụ của Sở B\n-3. Nhiệm vụ của Sở C\nIII. Nhiệm vụ của Sở D",
    ],
    [
      "abbreviations above signatures",
      "I. Mục tiêu\nII. Kinh phí\nIII. Tổ chức\nNơi nhận:\n- Lưu: VT.\nVT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC",
    ],
    [
      "an abbreviation after a bullet",
      "I. Mục tiêu\n- LL Công an tuần tra\n- HL Kiểm tra\nII. Kinh phí\n- HL Kiểm tra\nIII. Tổ chức",
    ],
    ["a numeral that the document repeats", "I. Mục tiêu\nII. Kinh phí\nII. Tổ chức\nIII. Phụ lục"],
    ["a number after ten", "9. Rà soát\n10. Công khai\n13. Báo cáo\n14. Tổng hợp"],
    ["another style that continues the count", "A. Mục tiêu\nB. Nhiệm vụ\nIII. Tổ chức"],
    [
      "another style that continues the count of headings in capitals",
      `${LONG_LINE}\nA. MỤC TIÊU, YÊU CẦU\n1. Rà soát\nB. NHIỆM VỤ CHÍNH\n1. Công khai\nIII. TỔ CHỨC THỰC HIỆN`,
    ],
    ["a list that begins late", "7. Sửa đổi Điều 5 như sau"],
    ["lists that begin again", "1. Rà soát\n2. Công khai\n1. Rà soát\n2. Công khai\n1. Báo cáo"],
    ["capital letters up to I", "A. A\nB. B\nC. C\nD. D\nE. E\nG. G\nH. H\nI. I"],
    ["a sign for a bullet", "1. Rà soát\n© Sở A\n© Sở B\n2. Công khai"],
    ["a quotation", "1. Rà soát\n“2. Công khai” là nội dung\n3. Báo cáo"],
    ["words and figures", "Số: 12/KH\n6,58 điểm\n1710/QĐ-UBND\n12/7/2024\nQ. Giám đốc\nT. Công an"],
    ["footnotes and items of a law", "1. Rà soát\n[2] Công văn\nb1) Báo cáo\n3. Tổng hợp"],
    ["the last label of a list, if it is well formed", "1. Rà soát\n2. Công khai\n8. Báo cáo"],
    [
      "capitals that most headings have without a label",
      `${LONG_LINE}\nMỤC TIÊU CHUNG\nNHIỆM VỤ CHÍNH\nI. KINH PHÍ\nTỔ CHỨC THỰC HIỆN\nII. PHỤ LỤC KÈM THEO`,
    ],
    [
      "capitals in the head and the sign-off",
      `ỦY BAN NHÂN DÂN\nTỈNH A\n${LONG_LINE}\nI. MỤC TIÊU CHUNG\nII. NHIỆM VỤ CHÍNH\nNơi nhận:\n- Lưu: VT.\nPHÓ GIÁM ĐỐC`,
    ],
    [
      "capitals in a sign-off without recipients",
      `ỦY BAN NHÂN DÂN\nTỈNH A\n${LONG_LINE}\nI. MỤC TIÊU CHUNG\nII. NHIỆM VỤ CHÍNH\nKT. THỦ TƯỚNG\nPHÓ THỦ TƯỚNG`,
    ],
    [
      "capitals in a sign-off of a body",
      `ỦY BAN NHÂN DÂN\nTỈNH A\n${LONG_LINE}\nI. MỤC TIÊU CHUNG\nII. NHIỆM VỤ CHÍNH\nTM. ĐẢNG ỦY\nPHÓ BÍ THƯ`,
    ],
  ])("keep %s", (_name, text) => {
    expect(decoded(text, true)).toBe(text);
  });
});

describe("labels of text that no engine has read", () => {
  it("keep well-formed labels, also where the count jumps twice", () => {
    const text = "7. Rà soát\n2. Công khai\n8. Báo cáo\n4. Tổng hợp";
    expect(decoded(text, false)).toBe(text);
  });

  it.each([
    [
      "a list that begins late",
      "I. Mục tiêu\nII. Nhiệm vụ\n1. Rà soát\n2. Công khai\n3. Báo cáo\nIV. Kinh phí",
    ],
    ["a gap in a list", "a) Rà soát\nb) Công khai\nd) Báo cáo\n1. Chung\n3. Riêng\n4. Khác"],
    ["a list with f", "1. Rà soát\n~ Công khai\nd) Thị trường Á\ne) Thị trường Âu\nf) Thị trường Mỹ"],
    [
      "another style of headings in capitals, beside a misread bullet",
      `${LONG_LINE}\nA. MỤC TIÊU, YÊU CẦU\n~ Rà soát\nB. NHIỆM VỤ CHÍNH\n1. Công khai\nII. TỔ CHỨC THỰC HIỆN`,
    ],
    ["another style", "A. Mục tiêu\nB. Nhiệm vụ\n1. Rà soát\n2. Công khai\nIII. Tổ chức\nIV. Kinh phí"],
  ])("keep %s", (_name, text) => {
    expect(decoded(text, false)).toBe(text);
  });

  it("are repaired where one label of another style is among many of one style", () => {
    expect(
      decoded("I. A\na) Rà soát\nb) Công khai\nII. B\na) Báo cáo\nĐ) Tổng hợp\nc) Kiểm tra", false),
    ).toBe("I. A\na) Rà soát\nb) Công khai\nII. B\na) Báo cáo\nb) Tổng hợp\nc) Kiểm tra");
  });

  it("are repaired where the remains of a label show that the text was read by an engine", () => {
    expect(decoded("1. Rà soát\n2.. Công khai\n8. Báo cáo\n4. Tổng hợp", false)).toBe(
      "1. Rà soát\n2. Công khai\n3. Báo cáo\n4. Tổng hợp",
    );
  });
});
