import { describe, expect, it } from "vitest";
import { extract } from "../../../src/extract/extract.ts";
import type { Line, TableBlock } from "../../../src/model/extraction.ts";

const read = (content: string) =>
  extract(Buffer.from(content), { fileName: "ke-hoach.md", limits: { maxBytes: 1e6, maxPages: 10 } });
const blocksOf = async (content: string) => (await read(content)).pages[0]!.readings[0]!.blocks;

describe("markdown", () => {
  it("reads headings as bold paragraphs and keeps emphasis marks", async () => {
    const blocks = (await blocksOf("# KẾ HOẠCH\n\n## I. MỤC TIÊU ##\n1\\. Nâng cao **chỉ số**")) as Line[];
    expect(blocks.map((line) => [line.text, line.paragraph, line.bold])).toEqual([
      ["KẾ HOẠCH", true, true],
      ["", false, undefined],
      ["I. MỤC TIÊU", true, true],
      ["1. Nâng cao **chỉ số**", false, undefined],
    ]);
  });

  it("reads pipe tables, short rows and bars in cells included", async () => {
    const [table, after] = (await blocksOf(
      "| STT | Nhiệm vụ | Hạn |\n|:--|---|--:|\n| 1 | rà soát<br>báo cáo | quý III |\n| 2 | a \\| b |\n\nHết",
    )) as [TableBlock, Line];
    const cells = table.rows.map((row) =>
      row.cells.map((cell) => cell.lines.map((line) => line.text).join("/")),
    );
    expect(cells).toEqual([
      ["STT", "Nhiệm vụ", "Hạn"],
      ["1", "rà soát/báo cáo", "quý III"],
      ["2", "a | b", ""],
    ]);
    expect(after.text).toBe("");
  });

  it.each([
    ["emphasis alone", "Báo cáo trước ngày **05/12/2024**, gồm **số liệu** và **kiến nghị**"],
    ["a line of dashes", "UBND TỈNH | CỘNG HÒA\n-------\nSố: 15"],
    ["a number sign", "#1 rà soát hồ sơ\n# "],
  ])("treats text with %s as plain text", async (_, content) => {
    expect((await read(content)).mediaType).toBe("text/plain");
  });
});
