import { describe, expect, it } from "vitest";
import { loadCatalogue } from "../../../src/catalogue/load-catalogue.ts";
import { fold } from "../../../src/language/fold.ts";
import type { Box } from "../../../src/model/extraction.ts";
import { cutZones } from "../../../src/parse/structure/zones/zones.ts";
import { TextLine, Wording } from "../../../src/parse/text/text-line.ts";

const catalogue = loadCatalogue();
type Printed = readonly [text: string, box: Box];

const line = ([text, bbox]: Printed, index: number): TextLine =>
  new TextLine(index, new Wording(text, fold(text)), {
    text,
    kind: "text",
    page: 1,
    breaks: [],
    boxes: [{ start: 0, end: text.length, page: 1, bbox }],
    confidence: 1,
    changes: [],
  });

const titleOf = (lines: readonly Printed[]) =>
  cutZones(lines.map(line), catalogue).title.map(({ text }) => text);

const OWN: readonly Printed[] = [
  ["SỞ TƯ PHÁP", [142, 51, 223, 64]],
  ["Số: 12/STP-VP", [134, 114, 232, 127]],
  ["V/v chuẩn bị hội nghị tổng kết", [107, 136, 245, 150]],
];
const OTHER: readonly Printed[] = [
  ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", [288, 50, 557, 64]],
  ["Độc lập - Tự do - Hạnh phúc", [336, 67, 508, 81]],
  ["Hà Nội, ngày 05 tháng 3 năm 2025", [312, 110, 529, 128]],
];
const ADDRESSED: Printed = ["Kính gửi: Đồng chí Chủ tịch UBND tỉnh", [181, 192, 476, 209]];

// The lines of a letter's head with their places → its subject.
describe("a subject whose lines were read before and after the other column of the head", () => {
  it("is complete", () => {
    const rest: Printed[] = [
      ["công tác tuyên truyền, phổ biến", [82, 150, 273, 163]],
      ["pháp luật năm 2024", [145, 164, 209, 172]],
    ];
    expect(titleOf([...OWN, ...OTHER, ...rest, ADDRESSED])).toEqual([
      "V/v chuẩn bị hội nghị tổng kết",
      "công tác tuyên truyền, phổ biến",
      "pháp luật năm 2024",
    ]);
  });

  it("has no line of the other column, of a stamp in capitals or further down", () => {
    const beside: Printed = ["Kèm theo 02 phụ lục", [330, 150, 500, 163]];
    const stamp: Printed = ["UBND TỈNH LÂM", [82, 150, 273, 163]];
    const below: Printed = ["Chuyển phòng tổng hợp", [82, 175, 273, 186]];
    for (const other of [beside, stamp, below])
      expect(titleOf([...OWN, ...OTHER, other, ADDRESSED])).toEqual(["V/v chuẩn bị hội nghị tổng kết"]);
  });

  it("ends before the other column where nothing follows it", () => {
    expect(titleOf([...OWN, ...OTHER, ADDRESSED])).toEqual(["V/v chuẩn bị hội nghị tổng kết"]);
  });
});
