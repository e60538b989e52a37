import { describe, expect, it, test } from "vitest";
import { cleanCharacters } from "../../../src/restore/repairs/characters.ts";

describe("characters of fonts and converters", () => {
  it.each([
    ["24⁄24 giờ", "24/24 giờ"],
    ["2775/SNV-CCHC&amp;VTLT", "2775/SNV-CCHC&VTLT"],
    ["Mục 1․2․", "Mục 1.2."],
    ["Lưu: VT\u{e01c0}, NC\ufe0f", "Lưu: VT, NC"],
  ])("%s", (printed, meant) => {
    expect(cleanCharacters(printed)).toBe(meant);
  });

  it("keeps correct text", () => {
    for (const text of ["Sở Nội vụ & Sở Tài chính", "ð là chữ khác", "Café Đắk Lắk", "½ ngày"])
      expect(cleanCharacters(text)).toBe(text);
  });
});

test("a letter of a font without Unicode values is a lost letter, a bullet is a blank", () => {
  expect(cleanCharacters("\uf0b7Các xã g\ue0a1i\uf0b7 báo cáo \uf02d")).toBe("Các xã g\ufffdi\ufffd báo cáo");
});

test("a blank before the mark of a letter disappears", () => {
  expect(cleanCharacters("Kê \u0301 hoa \u0323ch")).toBe("Kế hoạch");
});
