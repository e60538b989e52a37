import { describe, expect, it } from "vitest";
import type { Line, TableBlock } from "../../../src/model/extraction.ts";
import type { FlowItem } from "../../../src/restore/flow/flow.ts";
import { layoutTables } from "../../../src/restore/repairs/layout-tables.ts";

const lineOf = (text: string): Line => ({ kind: "line", text, paragraph: true, role: "body", confidence: 1 });
const table = (rows: readonly (readonly string[])[]): TableBlock => ({
  kind: "table",
  rows: rows.map((cells) => ({
    cells: cells.map((text, column) => ({
      column,
      rowSpan: 1,
      colSpan: 1,
      lines: text === "" ? [] : text.split("\n").map(lineOf),
    })),
  })),
});

/** The resulting lines; null if the table stays. */
const linesOf = (rows: readonly (readonly string[])[]) => {
  const items: FlowItem[] = [{ kind: "table", page: 1, table: table(rows) }];
  const out = layoutTables.apply(items).items;
  return out.some((item) => item.kind === "table")
    ? null
    : out.map((item) => (item.kind === "line" ? item.line.text : ""));
};

describe("tables that only lay out a page", () => {
  it("become lines, column by column", () => {
    expect(linesOf([["Nơi nhận:\n- Lưu: VT.", "GIÁM ĐỐC\n\nHà Văn Tuyên"]])).toEqual([
      "Nơi nhận:",
      "- Lưu: VT.",
      "GIÁM ĐỐC",
      "",
      "Hà Văn Tuyên",
    ]);
    // The head of the Youth Union.
    expect(
      linesOf([
        ["TỈNH ĐOÀN LÀO CAI\nSố: 12-KH/TĐTN", "ĐOÀN TNCS HỒ CHÍ MINH\nLào Cai, ngày 03 tháng 4 năm 2026"],
      ]),
    ).toEqual([
      "TỈNH ĐOÀN LÀO CAI",
      "Số: 12-KH/TĐTN",
      "ĐOÀN TNCS HỒ CHÍ MINH",
      "Lào Cai, ngày 03 tháng 4 năm 2026",
    ]);
    expect(linesOf([["", "CHÁNH VĂN PHÒNG\nHà Văn Tuyên"]])).toEqual(["CHÁNH VĂN PHÒNG", "Hà Văn Tuyên"]);
    expect(
      linesOf([
        ["", "KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH"],
        ["", "Hà Văn Tuyên"],
      ]),
    ).toHaveLength(3);
  });

  it("become lines where the sign-off is the first or the last row of a table of data", () => {
    const read = (rows: readonly (readonly string[])[]) => {
      const out = layoutTables.apply([{ kind: "table", page: 1, table: table(rows) }]).items;
      return out.map((item) =>
        item.kind === "line"
          ? item.line.text
          : item.table.rows
              .map(({ cells }) => cells.map(({ lines }) => lines.map(({ text }) => text).join(" ")).join("|"))
              .join("/"),
      );
    };
    const recipients = "Nơi nhận:\n- Sở Y tế;\n- Lưu: VT.";
    const signature = "KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nHà Văn Tuyên";
    const signOff = [...recipients.split("\n"), ...signature.split("\n")];
    expect(
      read([
        ["STT", "Nhiệm vụ"],
        ["1", "Rà soát"],
        [recipients, signature],
      ]),
    ).toEqual(["STT|Nhiệm vụ/1|Rà soát", ...signOff]);
    expect(
      read([
        [recipients, signature, "PHỤ LỤC\nDANH MỤC NHIỆM VỤ", "STT", "Nhiệm vụ"],
        ["", "", "", "1", "Rà soát"],
      ]),
    ).toEqual([...signOff, "PHỤ LỤC", "DANH MỤC NHIỆM VỤ", "STT|Nhiệm vụ/|||1|Rà soát"]);
    // A member of a committee with his post is no sign-off.
    const members = [
      ["1", "GIÁM ĐỐC\nHà Văn Tuyên"],
      ["2", "PHÓ GIÁM ĐỐC\nLê Thị Mai"],
    ];
    expect(read(members)).toEqual(["1|GIÁM ĐỐC Hà Văn Tuyên/2|PHÓ GIÁM ĐỐC Lê Thị Mai"]);
  });

  it("leave tables of data unchanged", () => {
    expect(
      linesOf([
        ["STT", "Nhiệm vụ", "Chủ trì"],
        ["1", "Rà soát", "Sở Y tế"],
      ]),
    ).toBeNull();
    expect(
      linesOf([
        ["Chủ tịch Hội đồng", "Hà Văn Tuyên"],
        ["Ủy viên", "Lò Thị Mai"],
      ]),
    ).toBeNull();
  });
});
