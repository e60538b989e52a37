import { describe, expect, it } from "vitest";
import { sheetView } from "../../../src/extract/ocr/image/flat-sheet.ts";
import type { Corners } from "../../../src/extract/ocr/image/perspective.ts";
import type { Quarter } from "../../../src/extract/ocr/image/transform.ts";
import type { Sheet } from "../../../src/extract/ocr/sheet.ts";
import { placeBlocks, placementOf, pointOnSheet } from "../../../src/extract/ocr/sheet-placement.ts";

/** A photograph of 600 × 800 pixels at 72 dpi: pixels are points. */
const PHOTOGRAPH = { dpi: 72, width: 600, height: 800 };
const CORNERS: Corners = [
  [120, 100],
  [480, 90],
  [540, 700],
  [60, 710],
];

/** The sheet in that photograph, made flat and turned by quarters. */
function flatSheet(quarter: Quarter): Sheet {
  const view = sheetView(CORNERS);
  const isOnSide = quarter === 90 || quarter === 270;
  const [levelWidth, levelHeight] = isOnSide ? [view.height, view.width] : [view.width, view.height];
  const image = { data: new Uint8Array(), width: levelWidth, height: levelHeight, dpi: view.dpi };
  return { image, quarter, degrees: 0, levelWidth, levelHeight, view };
}

/** Where a point of the photograph is after a quarter turn. */
const turned: Record<Quarter, (x: number, y: number) => [number, number]> = {
  0: (x, y) => [x, y],
  90: (x, y) => [PHOTOGRAPH.height - y, x],
  180: (x, y) => [PHOTOGRAPH.width - x, PHOTOGRAPH.height - y],
  270: (x, y) => [y, PHOTOGRAPH.width - x],
};

describe("the place of a sheet that was photographed from the side", () => {
  it.each([0, 90, 180, 270] as const)(
    "is that of its corners on the page, turned by %i degrees",
    (quarter) => {
      const sheet = flatSheet(quarter);
      const placement = placementOf(sheet, { ...PHOTOGRAPH, corner: [0, 0] });
      const points = 72 / sheet.image.dpi;
      const [width, height] = [sheet.levelWidth * points, sheet.levelHeight * points];
      // The corner that is the upper left one after the turn.
      const first = { 0: 0, 90: 3, 180: 2, 270: 1 }[quarter];
      for (const [k, [x, y]] of [
        [0, 0],
        [width, 0],
        [width, height],
        [0, height],
      ].entries() as Iterable<[number, [number, number]]>) {
        const [cornerX, cornerY] = turned[quarter](...CORNERS[(first + k) % 4]!);
        const [sheetX, sheetY] = pointOnSheet(placement, cornerX, cornerY);
        expect(sheetX).toBeCloseTo(x, 3);
        expect(sheetY).toBeCloseTo(y, 3);
      }
    },
  );

  it("places the boxes of lines where the photograph shows them", () => {
    const sheet = flatSheet(0);
    const placement = placementOf(sheet, { ...PHOTOGRAPH, corner: [10, 20] });
    const points = 72 / sheet.image.dpi;
    const [width, height] = [sheet.levelWidth * points, sheet.levelHeight * points];
    const line = { kind: "line", text: "Kế hoạch", bbox: [0, height - 10, width, height] } as const;
    const [placed] = placeBlocks([line as never], placement);
    const [x0, , x1, y1] = (placed as { bbox: readonly number[] }).bbox as [number, number, number, number];
    // The lowest line of the sheet lies along its lower edge, 10 points right and 20 points below the place in the photograph.
    expect(Math.abs(x0 - 70)).toBeLessThan(3);
    expect(Math.abs(x1 - 550)).toBeLessThan(3);
    expect(Math.abs(y1 - 725)).toBeLessThan(3);
  });
});
