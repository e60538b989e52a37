import { describe, expect, it } from "vitest";
import type { Line, TableBlock } from "../../../src/model/extraction.ts";
import type { Pen } from "../../support/draw-pdf.ts";
import { gridCells } from "../grid-cells.ts";
import { BODY, blocksOf, drawn, firstPage, writeBody } from "./drawn-pages.ts";

describe("columns", () => {
  it("reads the left column of the head before the right one", async () => {
    const page = await firstPage((pen) => {
      pen.centre("UBND TỈNH CAO BẰNG", 160, 60, { size: 13 });
      pen.centre("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 400, 60, { face: "bold", size: 12 });
      pen.centre("SỞ Y TẾ", 160, 77, { face: "bold", size: 13 });
      pen.centre("Độc lập - Tự do - Hạnh phúc", 400, 77, { face: "bold", size: 13 });
      pen.centre("Số:          /KH-SYT", 160, 105, { size: 13 });
      pen.centre("Cao Bằng, ngày         tháng 4 năm 2025", 400, 105, { face: "italic", size: 13 });
      pen.centre("KẾ HOẠCH", 320, 140, { face: "bold" });
      writeBody(pen, 180);
    });
    expect(blocksOf(page).map((b) => [(b as Line).column, (b as Line).text])).toEqual([
      [0, "UBND TỈNH CAO BẰNG"],
      [0, "SỞ Y TẾ"],
      [0, "Số: /KH-SYT"],
      [1, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
      [1, "Độc lập - Tự do - Hạnh phúc"],
      [1, "Cao Bằng, ngày tháng 4 năm 2025"],
      [undefined, "KẾ HOẠCH"],
      ...BODY.map((text) => [undefined, text]),
    ]);
  });

  it("reads recipients before the signer, and does not split the body above", async () => {
    const page = await firstPage((pen) => {
      writeBody(pen, 100);
      pen.write("trong năm 2025./.", 85, 140, { size: 13 });
      pen.write("Nơi nhận:", 92, 175, { face: "bold", size: 12 });
      pen.centre("KT. GIÁM ĐỐC", 420, 175, { face: "bold" });
      pen.write("- Như trên;", 92, 190, { size: 11 });
      pen.centre("PHÓ GIÁM ĐỐC", 420, 192, { face: "bold" });
      pen.write("- Lưu: VT, KHTC.", 92, 204, { size: 11 });
      pen.centre("Nông Thị Mẫu", 420, 270, { face: "bold" });
    });
    expect(blocksOf(page).map((b) => [(b as Line).column, (b as Line).text])).toEqual([
      ...BODY.map((text) => [undefined, text]),
      [undefined, "trong năm 2025./."],
      [0, "Nơi nhận:"],
      [0, "- Như trên;"],
      [0, "- Lưu: VT, KHTC."],
      [1, "KT. GIÁM ĐỐC"],
      [1, "PHÓ GIÁM ĐỐC"],
      [1, "Nông Thị Mẫu"],
    ]);
  });

  it("does not split a justified line above the recipients, one of whose blanks is over the gutter", async () => {
    const texts = await drawn((pen) => {
      const words = "hợp, trình Lãnh đạo Sở ký báo cáo gửi Sở Nông nghiệp trước ngày".split(" ");
      const width = (text: string) => pen.doc.font("regular").fontSize(14).widthOfString(text);
      const blank = (440 - words.reduce((sum, word) => sum + width(word), 0)) / (words.length - 1);
      let x = 85;
      for (const word of words) {
        pen.write(word, x, 80);
        // Programs round the blanks of a line, so one is a little wider.
        x += width(word) + blank + (word === "báo" ? 1.5 : 0);
      }
      pen.write("09/12/2025./.", 85, 100);
      pen.write("Nơi nhận:", 90, 130, { size: 12 });
      pen.write("- UBND tỉnh (b/c);", 90, 146, { size: 11 });
      pen.centre("KT. GIÁM ĐỐC", 405, 130, { face: "bold" });
      pen.centre("PHÓ GIÁM ĐỐC", 405, 148, { face: "bold" });
    });
    expect(texts).toEqual([
      "hợp, trình Lãnh đạo Sở ký báo cáo gửi Sở Nông nghiệp trước ngày",
      "09/12/2025./.",
      ...["Nơi nhận:", "- UBND tỉnh (b/c);", "KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"],
    ]);
  });

  it("does not split justified lines at wide blanks, or list labels from their text", async () => {
    const texts = await drawn((pen) => {
      const stretched = ["Rà soát", "hồ sơ", "môi trường", "của cụm", "công nghiệp"];
      for (const [i, word] of stretched.entries()) pen.write(word, 85 + i * 90, 100);
      pen.write(BODY[0]!, 85, 120, { size: 13 });
      ["a)", "b)", "c)"].forEach((label, i) => {
        pen.write(label, 85, 150 + 20 * i);
        pen.write("Sở Công Thương", 135, 150 + 20 * i);
      });
    });
    expect(texts).toEqual([
      "Rà soát hồ sơ môi trường của cụm công nghiệp",
      BODY[0],
      "a) Sở Công Thương",
      "b) Sở Công Thương",
      "c) Sở Công Thương",
    ]);
  });
});

describe("drawn tables", () => {
  const grid = (pen: Pen) => {
    // STT | Nhiệm vụ (over two columns); rows 2 and 3 share their first cell.
    for (const y of [100, 130, 190]) pen.rule(80, y, 500, y);
    pen.rule(120, 160, 500, 160);
    for (const x of [80, 120, 500]) pen.rule(x, 100, x, 190);
    pen.rule(300, 130, 300, 190);
    pen.write("STT", 85, 105);
    pen.write("Nhiệm vụ", 200, 105);
    pen.write("1", 95, 150);
    pen.write("Rà soát", 125, 135);
    pen.write("Quý III", 305, 135);
    pen.write("Báo cáo", 125, 165);
    pen.write("Quý IV", 305, 165);
  };

  it("returns cells with their spans, between the lines around the table", async () => {
    const page = await firstPage((pen) => {
      pen.write("Phụ lục", 250, 60);
      grid(pen);
      pen.write("Ghi chú dưới bảng", 85, 220);
    });
    const [before, table, after] = blocksOf(page) as [Line, TableBlock, Line];
    expect([before.text, after.text]).toEqual(["Phụ lục", "Ghi chú dưới bảng"]);
    expect(gridCells(table)).toEqual([
      [
        ["STT", 0, 1, 1],
        ["Nhiệm vụ", 1, 1, 2],
      ],
      [
        ["1", 0, 2, 1],
        ["Rà soát", 1, 1, 1],
        ["Quý III", 2, 1, 1],
      ],
      [
        ["Báo cáo", 1, 1, 1],
        ["Quý IV", 2, 1, 1],
      ],
    ]);
  });

  it("takes a small box for a stamp, and ignores a frame around the page", async () => {
    const page = await firstPage((pen) => {
      pen.doc.rect(30, 30, 535, 780).stroke();
      pen.doc.rect(400, 40, 90, 24).stroke();
      pen.write("DỰ THẢO", 410, 44);
      writeBody(pen, 100);
    });
    expect(blocksOf(page).map((b) => [(b as Line).role, (b as Line).text])).toEqual([
      ["text-box", "DỰ THẢO"],
      ...BODY.map((text) => ["body", text]),
    ]);
  });
});

describe("footnotes", () => {
  it("separates small text below a short rule, with its mark, and marks the body", async () => {
    const page = await firstPage((pen) => {
      writeBody(pen, 600);
      pen.write("Năm 2024 chỉ số giảm điểm", 85, 640, { size: 13 });
      pen.write("1", 85 + pen.doc.widthOfString("Năm 2024 chỉ số giảm điểm") + 0.2, 639, { size: 8 });
      pen.rule(85, 700, 230, 700);
      pen.write("1", 85, 704, { size: 6.5 });
      pen.write("Theo số liệu công bố tháng 4", 92, 705, { size: 10 });
      pen.write("và báo cáo của các huyện", 85, 718, { size: 10 });
      pen.write("2", 300, 790, { size: 13 });
    });
    const lines = blocksOf(page) as Line[];
    expect(lines.map((line) => [line.role, line.mark, line.text])).toEqual([
      ...BODY.map((text) => ["body", undefined, text]),
      ["body", undefined, "Năm 2024 chỉ số giảm điểm [1]"],
      ["body", undefined, "2"],
      ["footnote", "1", "Theo số liệu công bố tháng 4"],
      ["footnote", "1", "và báo cáo của các huyện"],
    ]);
  });

  it("reads a mark in the size of the body before small text, but no row of the body", async () => {
    const page = (size: number) =>
      firstPage((pen) => {
        writeBody(pen, 600);
        pen.rule(85, 700, 230, 700);
        pen.write("1", 85, 704, { size: 13 });
        pen.write("Theo số liệu công bố tháng 4", 95, 704 + (13 - size), { size });
      });
    const roles = async (size: number) =>
      (blocksOf(await page(size)) as Line[])
        .slice(BODY.length)
        .map((line) => [line.role, line.mark, line.text]);
    expect(await roles(10)).toEqual([["footnote", "1", "Theo số liệu công bố tháng 4"]]);
    expect(await roles(13)).toEqual([["body", undefined, "1 Theo số liệu công bố tháng 4"]]);
  });

  it("does not change an exponent", async () => {
    const texts = await drawn((pen) => {
      pen.write("Trồng 500 m", 85, 100, { size: 13 });
      pen.write("2", 85 + pen.doc.widthOfString("Trồng 500 m"), 99, { size: 8 });
      pen.write("cây xanh", 190, 100, { size: 13 });
    });
    expect(texts[0]).toContain("m2 cây xanh");
  });
});
