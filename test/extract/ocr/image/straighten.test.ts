import { beforeAll, describe, expect, it } from "vitest";
import { findGrids } from "../../../../src/extract/layout/ruled-tables.ts";
import { findDrawnLines } from "../../../../src/extract/ocr/image/ruled-lines.ts";
import { straightened } from "../../../../src/extract/ocr/image/straighten.ts";
import type { GreyImage } from "../../../../src/extract/shared/ocr-engine.ts";
import { drawnPage, writePlan } from "../../../support/drawn-page.ts";

/** The picture as from a bent sheet: each column is moved down, at the right edge `right` pixels, in the middle `middle`. */
function bent(image: GreyImage, middle: number, right: number): GreyImage {
  const { data, width, height } = image;
  const moved = new Uint8Array(data.length).fill(255);
  for (let x = 0; x < width; x++) {
    const share = x / width;
    const down = Math.round(middle * Math.sin(share * Math.PI) + right * share ** 2);
    for (let y = Math.max(0, down); y < Math.min(height, height + down); y++)
      moved[y * width + x] = data[(y - down) * width + x]!;
  }
  return { ...image, data: moved };
}

const cellsOf = (image: GreyImage) =>
  findGrids(findDrawnLines(image).map(({ rule }) => rule))
    .filter(({ cells }) => cells.length > 4)
    .flatMap(({ cells }) => cells.map((cell) => [cell.row, cell.column, cell.rowSpan, cell.colSpan]));

describe("straightened", () => {
  let table: GreyImage;
  beforeAll(async () => {
    table = await drawnPage((pen) => {
      for (let y = 300; y <= 780; y += 30) {
        pen.rule(y % 60 === 0 ? 70 : 200, y, 530, y);
        pen.write("Rà soát quy trình giải quyết", 205, y + 6, { size: 11 });
      }
      for (const x of [70, 200, 380, 450, 530]) pen.rule(x, 300, x, 780);
    });
  });

  it.each([
    ["bent in the middle", 24, 0],
    ["bent at one side", 0, 30],
    ["in waves", -16, 22],
  ])("finds the cells of a table on a sheet %s", (_, middle, right) => {
    const expected = cellsOf(table);
    const page = bent(table, middle, right);
    expect(cellsOf(page)).not.toEqual(expected);
    expect(cellsOf(straightened(page))).toEqual(expected);
  });

  it("keeps a flat sheet, and one whose thin lines are not those of a bent sheet", async () => {
    expect(straightened(table) === table).toBe(true);
    const signed = await drawnPage((pen) => {
      writePlan(pen);
      for (const y of [100, 200, 700]) pen.rule(100, y, 300, y);
      for (let x = 300; x < 420; x += 2) {
        const y = (at: number) => 600 + 40 * Math.sin(at / 30);
        pen.rule(x, y(x), x + 2, y(x + 2));
        pen.rule(x, y(x * 2) - 80, x + 2, y(x * 2 + 4) - 80);
      }
    });
    expect(straightened(signed) === signed).toBe(true);
  });

  it("keeps the text of a sheet whose only bent lines are the strokes of a signature", async () => {
    const signed = await drawnPage((pen) => {
      writePlan(pen);
      for (const top of [110, 720, 740, 760]) {
        const y = (x: number) => top + 4 * ((x - 390) / 60) ** 2;
        for (let x = 330; x < 450; x += 2) pen.rule(x, y(x), x + 2, y(x + 2));
      }
    });
    expect(straightened(signed) === signed).toBe(true);
  });

  it("keeps a page with arcs of a seal and strokes of a signature", async () => {
    const page = await drawnPage((pen) => pen.write("CHỦ TỊCH", 400, 600));
    const data = Uint8Array.from(page.data);
    for (const [left, top, length] of [
      [931, 1098, 150],
      [939, 1140, 180],
      [960, 1180, 200],
      [1340, 1226, 240],
    ] as const) {
      for (let x = 0; x < length; x++) {
        const y = Math.round(top + 0.002 * x * (x - length));
        for (let thick = 0; thick < 3; thick++) data[(y + thick) * page.width + left + x] = 20;
      }
    }
    const signed = { ...page, data };
    expect(straightened(signed) === signed).toBe(true);
  });
});
