import { describe, expect, it } from "vitest";
import { findGrids } from "../../../../src/extract/layout/ruled-tables.ts";
import { findDrawnLines } from "../../../../src/extract/ocr/image/ruled-lines.ts";
import type { GreyImage } from "../../../../src/extract/shared/ocr-engine.ts";
import { drawnPage, writePlan } from "../../../support/drawn-page.ts";
import { mulberry32 } from "../../../support/random.ts";

/** Paler than ink, darker than paper. */
const PALE = "#b8b8b8";
/** As pale as what shows through from the other side of a sheet. */
const PALEST = "#d8d8d8";

/** The picture in weaker light (share), with grain of this standard deviation (grey values). */
function withGrain(image: GreyImage, deviation: number, light = 1): GreyImage {
  const next = mulberry32(1);
  // A sum of uniform numbers approximates the normal distribution.
  const grain = () => (next() + next() + next() + next() - 2) * 1.73 * deviation;
  return { ...image, data: image.data.map((grey) => Math.max(0, Math.min(255, grey * light + grain()))) };
}

describe("findDrawnLines", () => {
  // A row with one line of text is lower than a line must be long; between merged rows its borders are lines of their own.
  it("finds the borders of one low row between rows whose cells are merged", async () => {
    const image = await drawnPage((pen) => {
      for (const y of [100, 116, 132, 148]) pen.rule(70, y, 520, y);
      for (const x of [70, 520]) pen.rule(x, 100, x, 148);
      for (const x of [110, 300, 420]) pen.rule(x, 116, x, 132);
      pen.write("Cơ quan chủ trì", 120, 119, { size: 11 });
    });
    const [grid] = findGrids(findDrawnLines(image).map(({ rule }) => rule));
    expect(grid!.cells.map(({ row, column }) => [row, column])).toEqual([
      [0, 0],
      [1, 0],
      [1, 1],
      [1, 2],
      [1, 3],
      [2, 0],
    ]);
  });

  it("takes no letter between two lines for a border", async () => {
    const image = await drawnPage((pen) => {
      for (const y of [100, 116]) pen.rule(70, y, 520, y);
      pen.write("Hiệp hội doanh nghiệp tỉnh lập BẢN KHAI", 80, 102, { size: 11 });
    });
    expect(findDrawnLines(image).filter(({ rule }) => rule.axis === "vertical")).toEqual([]);
  });

  // The serifs of bold capitals touch at the top and at the bottom, and their stems lie between them.
  it("takes the letters of a heading above a table for no lines of a table", async () => {
    for (const [size, dpi] of [
      [13, 200],
      [14, 200],
      [14, 300],
      [16, 150],
      [26, 300],
    ] as const) {
      const image = await drawnPage((pen) => {
        pen.write("II. PHÂN CÔNG NHIỆM VỤ, HIỆN ĐẠI HÓA HÀNH CHÍNH", 70, 60, { face: "bold", size });
        for (const y of [200, 240, 280]) pen.rule(70, y, 520, y);
        for (const x of [70, 300, 520]) pen.rule(x, 200, x, 280);
      }, dpi);
      const grids = findGrids(findDrawnLines(image).map(({ rule }) => rule));
      expect([size, dpi, grids.map(({ rows, columns }) => [rows, columns])]).toEqual([size, dpi, [[2, 2]]]);
    }
  });

  it("takes a double line for one border", async () => {
    for (const apart of [2, 4, 5.5]) {
      const image = await drawnPage((pen) => {
        for (const y of [100, 140, 180]) {
          pen.rule(70, y, 520, y);
          pen.rule(70, y + apart, 520, y + apart);
        }
        for (const x of [70, 110, 300, 520]) {
          pen.rule(x, 100, x, 180);
          pen.rule(x + apart, 100, x + apart, 180);
        }
        pen.write("Chi phí thời gian", 130, 112, { size: 11 });
      });
      const grids = findGrids(findDrawnLines(image).map(({ rule }) => rule));
      expect([apart, grids.map(({ rows, columns }) => [rows, columns])]).toEqual([apart, [[2, 3]]]);
    }
  });

  // A hairline fills a part of each pixel, and levelling a scan spreads it over two rows of pixels.
  it("finds the pale hairline between two rows of a table, and a table of hairlines only", async () => {
    const rowsAndColumns = async (border: string, between: string) => {
      const image = await drawnPage((pen) => {
        const rule = (x0: number, y0: number, x1: number, y1: number, colour: string) =>
          pen.doc.moveTo(x0, y0).lineTo(x1, y1).lineWidth(1).stroke(colour);
        for (const y of [100, 180]) rule(70, y, 520, y, border);
        rule(70, 140, 520, 140, between);
        for (const x of [70, 110, 300, 520]) rule(x, 100, x, 180, border);
        pen.write("Chi phí thời gian", 120, 112, { size: 11 });
        pen.write("Chi phí không chính thức", 120, 152, { size: 11 });
      }, 150);
      return findGrids(findDrawnLines(image).map(({ rule }) => rule)).map(({ rows, columns }) => [
        rows,
        columns,
      ]);
    };
    expect(await rowsAndColumns("#000000", PALE)).toEqual([[2, 3]]);
    expect(await rowsAndColumns(PALE, PALE)).toEqual([[2, 3]]);
    expect(await rowsAndColumns(PALE, PALEST)).toEqual([[2, 3]]);
    // A table that shows through.
    expect(await rowsAndColumns(PALEST, PALEST)).toEqual([]);
  });

  it("takes a shaded row and pale text for no lines", async () => {
    const image = await drawnPage((pen) => {
      for (const y of [100, 140, 180]) pen.rule(70, y, 520, y);
      for (const x of [70, 300, 520]) pen.rule(x, 100, x, 180);
      pen.doc.rect(71, 101, 448, 38).fill("#c0c0c0").fill("#000000");
      pen.write("Chỉ số thành phần", 80, 112, { size: 11 });
      pen.doc.fill("#b8b8b8");
      pen.write("__________ ký bởi cổng thông tin", 80, 300, { size: 9 });
    }, 150);
    const grids = findGrids(findDrawnLines(image).map(({ rule }) => rule));
    expect(grids.map(({ rows, columns }) => [rows, columns])).toEqual([[2, 2]]);
  });

  it("takes the grain of a noisy scan for no table", async () => {
    const plan = await drawnPage(writePlan);
    const tables = [20, 30, 45].map((deviation) => {
      const drawn = findDrawnLines(withGrain(plan, deviation, 0.85));
      return findGrids(drawn.map(({ rule }) => rule)).filter(({ rows, columns }) => rows > 1 && columns > 1);
    });
    expect(tables).toEqual([[], [], []]);
  });

  it("finds hairlines of a slightly noisy scan", async () => {
    for (const dpi of [120, 150, 200]) {
      const image = await drawnPage((pen) => {
        const { doc } = pen;
        for (const y of [100.3, 140.1, 180.7]) doc.moveTo(70, y).lineTo(520, y).lineWidth(0.5).stroke();
        for (const x of [70, 110.2, 300.4, 520])
          doc.moveTo(x, 100.3).lineTo(x, 180.7).lineWidth(0.5).stroke();
        pen.write("Chi phí thời gian", 120, 112, { size: 11 });
      }, dpi);
      const grids = findGrids(findDrawnLines(withGrain(image, 5)).map(({ rule }) => rule));
      expect([dpi, grids.map(({ rows, columns }) => [rows, columns])]).toEqual([dpi, [[2, 3]]]);
    }
  });

  // Some borders are paler than others, so that the grain leaves holes in them and the columns on both sides would be one.
  it("finds pale borders of a noisy scan beside darker ones", async () => {
    const image = await drawnPage((pen) => {
      const { doc } = pen;
      for (const y of [100.3, 180.1, 260.7]) doc.moveTo(70, y).lineTo(520, y).lineWidth(0.75).stroke();
      for (const x of [110.2, 300.4]) doc.moveTo(x, 100.3).lineTo(x, 260.7).lineWidth(0.75).stroke();
      for (const x of [70, 420.3, 520])
        doc.moveTo(x, 100.3).lineTo(x, 260.7).lineWidth(0.5).strokeColor("#dcdcdc").stroke();
      pen.write("Chi phí thời gian Sở Nội vụ", 120, 112, { size: 11 });
      pen.write("Thiết chế pháp lý Sở Tư pháp", 120, 192, { size: 11 });
    }, 150);
    for (const deviation of [6, 9, 12]) {
      const grids = findGrids(findDrawnLines(withGrain(image, deviation, 0.97)).map(({ rule }) => rule));
      expect([deviation, grids.map(({ rows, columns }) => [rows, columns])]).toEqual([deviation, [[2, 4]]]);
    }
  });

  it("finds pale borders of a noisy scan between others that are pale", async () => {
    const image = await drawnPage((pen) => {
      const { doc } = pen;
      doc.strokeColor("#dcdcdc");
      for (const y of [190.1, 320.1]) doc.moveTo(70, y).lineTo(520, y).lineWidth(0.5).stroke();
      doc.moveTo(169.9, 190.1).lineTo(169.9, 320.1).lineWidth(0.5).stroke();
      doc.strokeColor("black");
      for (const x of [70, 300.4, 520]) doc.moveTo(x, 100.3).lineTo(x, 420.2).lineWidth(0.75).stroke();
      for (const y of [100.3, 420.2]) doc.moveTo(70, y).lineTo(520, y).lineWidth(0.75).stroke();
      pen.write("Chi phí thời gian", 80, 202, { size: 11 });
      pen.write("Sở Nội vụ", 190, 202, { size: 11 });
    }, 150);
    for (const deviation of [6, 9]) {
      const grids = findGrids(findDrawnLines(withGrain(image, deviation, 0.97)).map(({ rule }) => rule));
      expect([deviation, grids.map(({ rows, columns }) => [rows, columns])]).toEqual([deviation, [[3, 3]]]);
    }
  });
});
