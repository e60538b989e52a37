import { describe, expect, it } from "vitest";
import { linesIn, type ReadyLine } from "../../../src/restore/flow/flow.ts";
import { typedFigures } from "../../../src/restore/repairs/typed-figures.ts";

const line = (text: string) => ({
  kind: "line" as const,
  text,
  paragraph: true,
  role: "body" as const,
  confidence: 1,
});
const written = (...texts: string[]): ReadyLine[] =>
  linesIn(typedFigures.apply(texts.map((text) => ({ kind: "line", page: 1, line: line(text) }))).items);
const textsOf = (...texts: string[]) => written(...texts).map(({ text }) => text);
function cellsOf(...rows: string[][]) {
  const table = {
    kind: "table" as const,
    rows: rows.map((row) => ({
      cells: row.map((text, column) => ({ lines: [line(text)], column, rowSpan: 1, colSpan: 1 })),
    })),
  };
  return linesIn(typedFigures.apply([{ kind: "table", page: 1, table }]).items).map(({ text }) => text);
}
const TITLE = "Nâng cao Chỉ số cải cách hành chính năm 2026";

describe("dates with two digits of the year", () => {
  it("get the year that the document names, with what was printed", () => {
    const [, dated] = written(TITLE, "Báo cáo trước ngày 15/7/26; lần hai: 30/11/26.");
    expect(dated!.text).toBe("Báo cáo trước ngày 15/7/2026; lần hai: 30/11/2026.");
    expect(dated!.changes?.map(({ original }) => original)).toEqual(["15/7/26", "30/11/26"]);
  });

  it.each([
    "Báo cáo trước ngày 15/7/25",
    "Báo cáo trước ngày 15/13/26 và 32/7/26",
    "Căn cứ Quyết định số 12/7/26/QĐ-UBND và số 1/2/26-KL",
    "Tỷ lệ 15/7/26,5",
    "Tỷ lệ 5/15/7/26",
    "Căn cứ văn bản ngày 28/01/20 (đã hết hiệu lực), năm 2020",
  ])("stay if the year is another, or they are no dates: %s", (text) => {
    expect(textsOf(TITLE, text)[1]).toBe(text);
  });

  it("stay in a document without a year", () => {
    expect(textsOf("Báo cáo trước ngày 15/7/26")).toEqual(["Báo cáo trước ngày 15/7/26"]);
  });
});

describe("decimals with a blank after the comma", () => {
  it("are read where the document writes its scores so", () => {
    const lines = ["- Phấn đấu đạt 68, 25 điểm.", "- Tăng ít nhất 0, 59 điểm, đạt 9, 2/9, 5 điểm."];
    expect(textsOf(...lines)).toEqual([
      "- Phấn đấu đạt 68,25 điểm.",
      "- Tăng ít nhất 0,59 điểm, đạt 9,2/9,5 điểm.",
    ]);
    expect(written(...lines)[0]!.changes?.map(({ original }) => original)).toEqual(["68, 25"]);
  });

  it.each([
    [["Phấn đấu tăng 1, 2 điểm so với năm trước."]],
    [["Tăng 1, 2 điểm.", "Giảm 2, 3 điểm.", "Đạt 6,5 điểm; 7,25 điểm; 8,1 điểm; 9,3 điểm."]],
    [["Theo khoản 1, 2 điểm a Điều 5.", "Theo khoản 2, 3 điểm b Điều 7; các khoản 3, 4 điểm d."]],
    [["Các tiêu chí 1, 2, 3 điểm trừ.", "Các tiêu chí 4, 5, 6 điểm cộng."]],
  ])("stay as lists: %j", (lines) => {
    expect(textsOf(...lines)).toEqual(lines);
  });

  it("are read in a column of a table that cannot be lists", () => {
    expect(cellsOf(["Gia nhập thị trường", "7, 31"], ["Chi phí", "7, 05"])).toEqual([
      "Gia nhập thị trường",
      "7,31",
      "Chi phí",
      "7,05",
    ]);
    const lists = [
      ["Sở Nội vụ", "1, 2"],
      ["Sở Y tế", "3, 5"],
    ];
    expect(cellsOf(...lists)).toEqual(lists.flat());
    expect(cellsOf(["Sở Nội vụ", "7, 05"])).toEqual(["Sở Nội vụ", "7, 05"]);
  });
});
