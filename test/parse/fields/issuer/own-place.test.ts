import { describe, expect, it } from "vitest";
import { loadCatalogue } from "../../../../src/catalogue/load-catalogue.ts";
import { readHead } from "../../../../src/parse/read-head.ts";
import { cutZones } from "../../../../src/parse/structure/zones/zones.ts";
import { plainValue } from "../../../../src/parse/text/located.ts";
import { textLines } from "../../../../src/parse/text/text-line.ts";

const catalogue = loadCatalogue();

/** The issuer's name and id in a document with this confidence of its letters. */
function issuerOf(text: string, confidence = 0.9): string {
  const lines = textLines({
    ...{ pages: 1, extraction: [], removed: [], signature: null },
    paragraphs: text.split("\n").map((line) => ({
      ...{ kind: "text" as const, text: line, page: 1, confidence },
      ...{ changes: [], breaks: [], boxes: [] },
    })),
  });
  const issuer = plainValue(readHead(cutZones(lines, catalogue), lines, catalogue).fields.issuer);
  return issuer ? `${issuer.name} = ${issuer.unitId}` : "";
}

interface Parts {
  readonly left: string;
  readonly place?: string;
  readonly title?: string;
  readonly opening: string;
}

const ofDepartment = (left: string, symbol: string) =>
  plan({ left, place: "Lạng Sơn", opening: "Sở Công Thương ban hành Kế hoạch như sau:" }).replace(
    "8/KH-UBND",
    `8/KH-${symbol}`,
  );

const plan = ({ left, place = "Hữu Lũng", title = "Rà soát thủ tục năm 2026", opening }: Parts) =>
  `${left}\nSố: 8/KH-UBND\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n${place}, ngày 05 tháng 3 năm 2026\nKẾ HOẠCH\n${title}\nThực hiện Kế hoạch số 5/KH-UBND ngày 02/01/2026 của UBND tỉnh Lạng Sơn, ${opening}\nI. MỤC TIÊU\nGiảm hồ sơ trễ hạn.`;

describe("the place of a misread head", () => {
  it.each([
    [
      "sentence and date",
      { left: "ỦY BAN NHÂN DÂN\nXÃ HŨ1 LNG", opening: "UBND xã Hữu Lũng ban hành Kế hoạch như sau:" },
    ],
    [
      "sentence and title",
      {
        left: "ỦY BAN NHÂN DÂN\nXÃ KIƯ Lũi",
        place: "Lạng Sơn",
        title: "Rà soát thủ tục năm 2026 trên địa bàn xã Hữu Lũng",
        opening: "Ủy ban nhân dân xã Hữu Lũng xây dựng Kế hoạch như sau:",
      },
    ],
    ["head and date", { left: "ỦY BAN NHÂN DÂN\nXÃ HỮU Lii", opening: "UBND xã ban hành Kế hoạch như sau:" }],
    [
      "a kind that was misread too",
      { left: "ỦY BAN NHÂN DÂN\nXẴ HŨU LNG", opening: "UBND xã Hữu Lũng ban hành Kế hoạch như sau:" },
    ],
  ])("is that of the text: %s", (_, parts) => {
    expect(issuerOf(plan(parts))).toBe("Ủy ban nhân dân xã Hữu Lũng = ubnd-xa-huu-lung");
  });

  it.each([
    [
      "the head is typed",
      { left: "ỦY BAN NHÂN DÂN\nXÃ HŨ1 LNG", opening: "UBND xã Hữu Lũng ban hành Kế hoạch như sau:" },
      1,
    ],
    [
      "the head has another commune of the province",
      { left: "ỦY BAN NHÂN DÂN\nXÃ BẮC SƠN", opening: "UBND xã Hữu Lũng ban hành Kế hoạch như sau:" },
      0.9,
    ],
    [
      "the text repeats the name",
      {
        left: "ỦY BAN NHÂN DÂN\nXÃ LỦNG HỮU",
        opening: "UBND xã Hữu Lũng ban hành Kế hoạch trên địa bàn xã Lủng Hữu như sau:",
      },
      0.9,
    ],
    [
      "the text names no issuer",
      {
        left: "ỦY BAN NHÂN DÂN\nXÃ KIƯ Lũi",
        place: "Lạng Sơn",
        opening: "UBND xã ban hành Kế hoạch như sau:",
      },
      0.9,
    ],
    [
      "nobody has the name in the text",
      {
        left: "ỦY BAN NHÂN DÂN\nXÃ KIƯ Lũi",
        place: "Kiu Lúi",
        opening: "UBND xã Kiu Lúi ban hành Kế hoạch như sau:",
      },
      0.9,
    ],
  ])("stays where %s", (_, parts, confidence) => {
    expect(issuerOf(plan(parts), confidence)).not.toMatch(/Hữu Lũng|Kiu Lúi/u);
  });
});

describe("a department's head that is no name", () => {
  it("gives way to the unit that symbol and text state", () => {
    expect(issuerOf(ofDepartment("UBND TỈNH LẠNG SƠN\nSỞ GỌMG TIWỜMC", "SCT"))).toBe(
      "Sở Công Thương = so-cong-thuong",
    );
  });

  it.each([
    ["SỞ GỌMG TIWỜMC", "STC"],
    ["TRUNG TÂM KHUYẾN CÔNG", "SCT"],
  ])("stays where they disagree, or where it can be read: %s, %s", (head, symbol) => {
    expect(issuerOf(ofDepartment(`UBND TỈNH LẠNG SƠN\n${head}`, symbol))).not.toContain("Sở Công");
  });
});
