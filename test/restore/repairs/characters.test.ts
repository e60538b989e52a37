import { describe, expect, it } from "vitest";
import { cleanCharacters } from "../../../src/restore/repairs/characters.ts";

describe("characters of fonts and converters", () => {
  it.each([
    ["24⁄24 giờ", "24/24 giờ"],
    ["2775/SNV-CCHC&amp;VTLT", "2775/SNV-CCHC&VTLT"],
    ["Lưu: VT\u{e01c0}, NC\ufe0f", "Lưu: VT, NC"],
  ])("%s", (printed, meant) => {
    expect(cleanCharacters(printed)).toBe(meant);
  });

  it("keeps correct text", () => {
    for (const text of ["Sở Nội vụ & Sở Tài chính", "ð là chữ khác", "Café Đắk Lắk", "½ ngày"])
      expect(cleanCharacters(text)).toBe(text);
  });
});
