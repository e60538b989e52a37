import { describe, expect, it } from "vitest";
import {
  ABBREVIATION_STOP,
  isLetterBeforeP,
  withAbbreviationStops,
  withFullStops,
} from "../../../src/parse/text/abbreviation-stops.ts";

const marked = (text: string, hasLetterList = false) =>
  withAbbreviationStops(text, hasLetterList).replaceAll(ABBREVIATION_STOP, "·");

describe("full stops of abbreviated first words", () => {
  it.each([
    ["P. QLKH chủ trì; P. Tài chính phối hợp.", "P· QLKH chủ trì; P· Tài chính phối hợp."],
    ["1. P. TC-HC", "1. P· TC-HC"],
    ["Hoàn thành báo cáo. P. Pháp chế thẩm định.", "Hoàn thành báo cáo. P· Pháp chế thẩm định."],
    ["(P.KHTC, TT. CNTT)", "(P·KHTC, TT· CNTT)"],
    ["Rà soát\tP. QLĐT\tquý III", "Rà soát\tP· QLĐT\tquý III"],
    [
      "Giao BQL. KCN Sông Tre, TTr. Sở, VP. Ban, BP. Một cửa",
      "Giao BQL· KCN Sông Tre, TTr· Sở, VP· Ban, BP· Một cửa",
    ],
  ])("%s", (text, expected) => {
    expect(marked(text)).toBe(expected);
    expect(withFullStops({ a: [withAbbreviationStops(text, false)] })).toEqual({ a: [text] });
  });

  it.each([
    "Đ/c P. Hùng theo dõi chung.",
    "Ông Nguyễn P. Anh",
    "Bà Lê T. P. Mai ký báo cáo",
    "Trần Thị P. Hoa",
    "Báo cáo gửi về VP. Các phòng thực hiện.",
    "Các đơn vị gửi TT. Phòng Tài chính tổng hợp.",
    "P. phòng cháy",
    "TP. Đà Lạt",
    "Theo CTMTQG VP. 12 đơn vị",
  ])("silent: %s", (text) => {
    expect(marked(text)).toBe(text);
  });

  it("keeps the letter of an item after the item with the letter before", () => {
    expect(isLetterBeforeP("O. Rà soát hồ sơ")).toBe(true);
    expect(marked("P. Tài chính công", true)).toBe("P. Tài chính công");
    expect(marked("P. Tài chính công")).toBe("P· Tài chính công");
  });
});
