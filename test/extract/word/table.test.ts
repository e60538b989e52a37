import { describe, expect, it } from "vitest";
import {
  abstractNum,
  grid,
  linesOf,
  listItem,
  lvl,
  num,
  p,
  r,
  tablesOf,
  tbl,
  tc,
  tr,
} from "../docx/word-file.ts";

const gridOf = async (file: Parameters<typeof tablesOf>[0]) => (await tablesOf(file)).map(grid);

describe("tables", () => {
  it("reads the head and the sign-off as tables of two columns, one line a paragraph", async () => {
    const body =
      tbl(
        tr(
          tc(p("UBND TỈNH HÀ GIANG") + p("SỞ CÔNG THƯƠNG") + p("Số:        /KH-SCT")) +
            tc(p("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM") + p("Độc lập - Tự do - Hạnh phúc")),
        ),
      ) +
      p("KẾ HOẠCH") +
      tbl(tr(tc(p("Nơi nhận:") + p("- Lưu: VT.")) + tc(p("GIÁM ĐỐC") + p() + p("Nguyễn Văn An"))));
    expect(await gridOf(body)).toEqual([
      [
        [
          "UBND TỈNH HÀ GIANG / SỞ CÔNG THƯƠNG / Số:        /KH-SCT",
          "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM / Độc lập - Tự do - Hạnh phúc",
        ],
      ],
      [["Nơi nhận: / - Lưu: VT.", "GIÁM ĐỐC /  / Nguyễn Văn An"]],
    ]);
    expect((await linesOf(body)).map((line) => line.text)).toEqual(["KẾ HOẠCH"]);
  });

  it("keeps merged cells, also if a row begins further right", async () => {
    const down = (text: string, first: boolean, span = 1) =>
      tc(text, `<w:gridSpan w:val="${span}"/><w:vMerge${first ? ' w:val="restart"' : ""}/>`);
    const body = tbl(
      tr(down("TT", true) + down("Nhiệm vụ", true) + tc("Đơn vị", '<w:gridSpan w:val="2"/>')),
      tr(down("", false) + down("", false) + tc("Chủ trì") + tc("Phối hợp")),
      tr(tc("Sở Tài chính") + tc("Sở Xây dựng"), '<w:gridBefore w:val="2"/>'),
      tr(down("1", true, 2) + tc("A") + tc("B")),
      tr(down("", false, 2) + tc("C") + tc("D")),
      tr(down("", false, 2) + tc("E") + tc("F")),
    );
    expect(await gridOf(body)).toEqual([
      [
        ["TT@0 2×1", "Nhiệm vụ@1 2×1", "Đơn vị@2 1×2"],
        ["Chủ trì", "Phối hợp"],
        ["Sở Tài chính", "Sở Xây dựng"],
        ["1@0 3×2", "A", "B"],
        ["C", "D"],
        ["E", "F"],
      ],
    ]);
    const [table] = await tablesOf(body);
    expect(table!.rows[2]!.cells.map((cell) => cell.column)).toEqual([2, 3]);
  });

  it("joins cells merged in the old way, and keeps a continuation without a start", async () => {
    const body = tbl(
      tr(tc("Rộng", '<w:hMerge w:val="restart"/>') + tc("", '<w:hMerge w:val="continue"/>') + tc("Hẹp")),
      tr(tc("Lạc", "<w:vMerge/>") + tc("Giữa") + tc("Cuối")),
    );
    expect(await gridOf(body)).toEqual([
      [
        ["Rộng@0 1×2", "Hẹp"],
        ["Lạc", "Giữa", "Cuối"],
      ],
    ]);
  });

  it("flattens tables inside cells, with their labels, and keeps the words in order", async () => {
    const numbering = abstractNum(1, lvl(0, "lowerLetter", "%1)")) + num(1, 1);
    const inner = tbl(
      tr(tc(listItem("Sở Y tế", 1)) + tc("2025")),
      tr(tc(listItem("Sở Nội vụ", 1)) + tc("2026")),
    );
    const body = tbl(tr(tc(p("Trước") + inner + p("Sau")) + tc("Bên phải")));
    expect(await gridOf({ body, numbering })).toEqual([
      [["Trước / a) Sở Y tế / 2025 / b) Sở Nội vụ / 2026 / Sau", "Bên phải"]],
    ]);
  });

  it("leaves out deleted rows and cells, and finds rows and cells inside content controls", async () => {
    const control = (inside: string) => `<w:sdt><w:sdtPr/><w:sdtContent>${inside}</w:sdtContent></w:sdt>`;
    const body = tbl(
      tr(tc("1") + control(tc("Giữ"))),
      tr(tc("2") + tc("Bỏ"), '<w:del w:id="1"/>'),
      control(tr(tc("3") + tc("Xóa", '<w:cellDel w:id="2"/>') + tc("Thêm"), '<w:ins w:id="3"/>')),
    );
    expect(await gridOf(body)).toEqual([
      [
        ["1", "Giữ"],
        ["3", "Thêm"],
      ],
    ]);
    const gone = tbl(tr(tc("Bỏ"), '<w:del w:id="1"/>'));
    expect(await gridOf(p("Còn lại") + gone)).toEqual([]);
  });

  it("has no lines in a blank cell", async () => {
    const [table] = await tablesOf(tbl(tr(tc(p() + p(r("  "))) + tc("x"))));
    expect(table!.rows[0]!.cells.map((cell) => cell.lines.length)).toEqual([0, 1]);
  });
});
