import { describe, expect, it } from "vitest";
import { placeElsewhere } from "../../../../src/parse/fields/issuer/place-elsewhere.ts";
import { textLines } from "../../../../src/parse/text/text-line.ts";

const linesOf = (text: string) =>
  textLines({
    ...{ pages: 1, extraction: [], removed: [], signature: null },
    paragraphs: text.split("\n").map((line) => ({
      ...{ kind: "text" as const, text: line, page: 1, confidence: 0.9 },
      ...{ changes: [], breaks: [], boxes: [] },
    })),
  });
const placeOf = (printed: string, text: string) => placeElsewhere(printed, linesOf(text))?.place ?? null;

const BODY = "UBND huyện Cư M'gar nhận được báo cáo.\nGiao Phòng Tài chính huyện Cư M 'gar theo dõi.";

describe("the place of a body in a scanned head", () => {
  it.each([
    ["ỦY BAN NHÂN DÂN HUYỆN CƯ M'GÀR", `Cư M'gar, ngày … tháng 5 năm 2024\n${BODY}`],
    ["ỦY BAN NHÂN DÂN HUYỆN CƯ M°GAR", BODY],
    ["UBND HUYỆN ĐAK M'GAR", "Đắk M'gar, ngày … tháng 5 năm 2024\nUBND huyện Đắk M'gar báo cáo."],
    ["UBND HUYỆN ĐAK M'GAR", "Đắk M'gar, ngày … tháng 5 năm 2024\nBáo cáo của các đơn vị."],
    // A letter was misread.
    ["UBND HUYỆN DAR M'GAR", "Đắk M'gar, ngày … tháng 5 năm 2024\nUBND huyện Đắk M'gar báo cáo."],
  ])("is spelt as in the text: %s", (printed, text) => {
    expect(placeOf(printed, text)?.replace(/[^\p{L}]/gu, "")).toMatch(/^(?:Cư|Đắk)Mgar$/u);
  });

  it.each([
    ["the text has the printed form", "UBND HUYỆN YÊN MÔ", "UBND huyện Yên Mô\nhuyện Yên Mỡ, huyện Yên Mỡ"],
    ["the text has another form once", "UBND HUYỆN YÊN MÔ", "Báo cáo của UBND huyện Yên Mỡ năm 2024"],
    ["the place before the date has as many marks", "UBND XÃ TÂN HÀ", "Tân Hạ, ngày 5 tháng 5 năm 2024"],
    ["two forms are as frequent", "UBND XÃ TÂN HÀ", "xã Tân Hạ, xã Tân Hạ\nxã Tân Hả và xã Tân Hả"],
    ["it is the place of another kind", "UBND HUYỆN TÂN HÀ", "xã Tân Hạ, xã Tân Hạ và xã Tân Hạ"],
    ["the places have other letters", "UBND XÃ TÂN HÀ", "xã Tân Hòa, xã Tân Hòa và xã Tân Hải"],
    ["the body has no place", "SỞ CÔNG THƯƠNG", "Sở Công thương và Sở Công thuơng"],
  ])("stays where %s", (_, printed, text) => {
    expect(placeOf(printed, text)).toBeNull();
  });
});
