import { describe, expect, it } from "vitest";
import type { Paragraph } from "../../../src/model/restored-text.ts";
import { divideRunOnHeads } from "../../../src/restore/flow/run-on-heads.ts";

const paragraph = (text: string, kind: Paragraph["kind"] = "text"): Paragraph => ({
  text,
  kind,
  page: 1,
  breaks: [],
  boxes: [],
  confidence: 1,
  changes: [],
});
const read = (text: string, kind?: Paragraph["kind"]) =>
  divideRunOnHeads([paragraph(text, kind)]).map((own) => own.text);

describe("heads and sign-offs whose line breaks a copy of a web page has lost", () => {
  it.each([
    ["Số: 12/QĐ-UBND | Hòa An, ngày 04 tháng 5 năm 2026 | QUYẾT ĐỊNH V/V BAN HÀNH KẾ HOẠCH"],
    ["Số: 12/KH-SNV | An Lộc, ngày 4 tháng 05 năm 2026"],
    ["TP. Hòa An, ngày 04 tháng 5 năm 2026 | KẾ HOẠCH NÂNG CAO CHỈ SỐ"],
    ["KT. BỘ TRƯỞNG | THỨ TRƯỞNG | Lê Văn An"],
    [
      "TM. ỦY BAN NHÂN DÂN | KT. CHỦ TỊCH | PHÓ CHỦ TỊCH | (Đã ký) | Lê Thị Thu An | PHỤ LỤC PHÂN CÔNG NHIỆM VỤ",
    ],
    ["TL. CHỦ TỊCH | CHÁNH VĂN PHÒNG | Lê Văn An"],
    ["TM. BAN CHỈ ĐẠO | TRƯỞNG BAN | Lê Văn An"],
    ["GIÁM ĐỐC | Lê Văn An | KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2026 | (Kèm theo Quyết định số 12/QĐ-SNV)"],
    ["KẾ HOẠCH TRIỂN KHAI CHƯƠNG TRÌNH (PGI) NĂM 2026 | (Ban hành kèm theo Quyết định số 12/QĐ-UBND)"],
  ])("are divided: %s", (text) => {
    const lines = text.split(" | ");
    expect(read(lines.join(" "))).toEqual(lines);
  });

  it.each([
    ["Số: 12/QĐ-UBND"],
    ["Căn cứ Quyết định số 12/QĐ-UBND ngày 04 tháng 5 năm 2026 của UBND tỉnh về KẾ HOẠCH cải cách"],
    ["Hòa An, ngày 04 tháng 5 năm 2026"],
    ["KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2026"],
    ["KT. CHỦ TỊCH"],
    ["PHÓ GIÁM ĐỐC Lê Văn An"],
    ["KT. CHỦ TỊCH Lê Văn An"],
    ["GIÁM ĐỐC SỞ NỘI VỤ chịu trách nhiệm thực hiện."],
    ["1. KẾ HOẠCH NĂM 2026 (kèm theo phụ lục)"],
    ["Sở Nội vụ ban hành KẾ HOẠCH NĂM 2026 (Ban hành kèm theo Quyết định số 12/QĐ-SNV)."],
  ])("are not found in other text: %s", (text) => {
    expect(read(text)).toEqual([text]);
  });

  it("are not looked for in rows of tables", () => {
    expect(read("KT. CHỦ TỊCH PHÓ CHỦ TỊCH Lê Văn An", "row")).toHaveLength(1);
  });
});
