import { describe, expect, it } from "vitest";
import { flatSheet, sheetView } from "../../../../src/extract/ocr/image/flat-sheet.ts";
import {
  type Corners,
  inversePerspective,
  perspectiveOfRectangle,
  transformPoint,
} from "../../../../src/extract/ocr/image/perspective.ts";
import { findSheetCorners, isAtAnAngle } from "../../../../src/extract/ocr/image/sheet-corners.ts";
import type { GreyImage } from "../../../../src/extract/shared/ocr-engine.ts";

const [WIDTH, HEIGHT] = [600, 800];
const CORNERS: Corners = [
  [120, 100],
  [480, 90],
  [540, 700],
  [60, 710],
];

/** A sheet with these corners and a black band across its upper half, on a table of the given brightness. Its light falls from 230 to 170. */
function photograph(table: number | ((x: number, y: number) => number), corners = CORNERS): GreyImage {
  const toSheet = inversePerspective(perspectiveOfRectangle(1, 1, corners));
  const data = new Uint8Array(WIDTH * HEIGHT);
  for (let y = 0; y < HEIGHT; y++) {
    for (let x = 0; x < WIDTH; x++) {
      const [u, v] = transformPoint(toSheet, x + 0.5, y + 0.5);
      const isOnSheet = u >= 0 && u <= 1 && v >= 0 && v <= 1;
      const isBand = v > 0.25 && v < 0.27 && u > 0.1 && u < 0.9;
      const beside = typeof table === "number" ? table : table(x, y);
      data[y * WIDTH + x] = isOnSheet ? (isBand ? 20 : 230 - 60 * v) : beside;
    }
  }
  return { data, width: WIDTH, height: HEIGHT, dpi: 72 };
}

function expectCorners(found: Corners | null, within: number, corners = CORNERS): void {
  expect(found).not.toBeNull();
  for (const [i, [x, y]] of found!.entries())
    expect(Math.hypot(x - corners[i]![0], y - corners[i]![1])).toBeLessThan(within);
}

describe("a photographed sheet", () => {
  it("is found by its corners on a dark, a wooden and a pale table", () => {
    expectCorners(findSheetCorners(photograph(60)), 6);
    expectCorners(findSheetCorners(photograph((x) => 100 + 15 * Math.sin(x / 40))), 6);
    // Nearly as bright as the sheet, in the same light.
    expectCorners(findSheetCorners(photograph((_, y) => 0.8 * (240 - 0.1 * y))), 6);
  });

  it("is found where the picture cuts off one of its sides", () => {
    const cut: Corners = [
      [120, 100],
      [480, 90],
      [540, HEIGHT],
      [60, HEIGHT],
    ];
    const beyond: Corners = [cut[0], cut[1], [550, HEIGHT + 102], [50, HEIGHT + 102]];
    expectCorners(findSheetCorners(photograph(60, beyond)), 8, cut);
    const twoSides: Corners = [
      [-20, 100],
      [480, 90],
      [550, HEIGHT + 102],
      [-60, HEIGHT + 102],
    ];
    expect(findSheetCorners(photograph(60, twoSides))).toBeNull();
  });

  it("is made flat, so that its lines are level", () => {
    const view = sheetView(CORNERS);
    const sheet = flatSheet(photograph(60), view);
    expect(sheet.height / sheet.width).toBeCloseTo(Math.SQRT2, 2);
    expect(sheet.dpi).toBeCloseTo(sheet.width / 8.27, 1);
    for (const x of [0.15, 0.5, 0.85]) {
      const column = Math.floor(x * sheet.width);
      const at = (share: number) => sheet.data[Math.floor(share * sheet.height) * sheet.width + column]!;
      expect(at(0.26)).toBeLessThan(60);
      expect(Math.min(at(0.23), at(0.29))).toBeGreaterThan(150);
    }
  });

  it("is seen from the side if its opposite edges run together", () => {
    expect(isAtAnAngle(CORNERS)).toBe(true);
    const turned: Corners = [
      [120, 100],
      [420, 130],
      [380, 530],
      [80, 500],
    ];
    expect(isAtAnAngle(turned)).toBe(false);
  });

  it("is not seen where it is as bright as the table, where it fills the picture, and where the shape is another one", () => {
    expect(findSheetCorners(photograph(190))).toBeNull();
    const all: Corners = [
      [2, 2],
      [598, 2],
      [598, 798],
      [2, 798],
    ];
    expect(findSheetCorners(photograph(60, all))).toBeNull();
    const round = photograph(60);
    for (let y = 0; y < HEIGHT; y++) {
      for (let x = 0; x < WIDTH; x++)
        round.data[y * WIDTH + x] = Math.hypot(x - 300, y - 400) < 250 ? 230 : 60;
    }
    expect(findSheetCorners(round)).toBeNull();
  });

  it("is found whole if a shadow falls on a part of it", () => {
    const shaded = inShade(photograph(40), (x) => 1 / (1 + Math.exp((300 - x) / 30)));
    expectCorners(findSheetCorners(shaded), 8);
  });

  it("is not taken for its bright part, whether the shadow has a soft or a sharp border", () => {
    const scan = () => printed(new Uint8Array(WIDTH * HEIGHT).fill(235));
    const soft = inShade(scan(), (x) => 1 / (1 + Math.exp((300 - x) / 30)));
    expect(findSheetCorners(soft)).toBeNull();
    const sharp = inShade(scan(), (x) => (x > 330 ? 1 : 0));
    expect(findSheetCorners(sharp)).toBeNull();
    // The border of a shadow on all sides.
    const window = inShade(scan(), (x, y) => (x > 90 && x < 500 && y > 100 && y < 680 ? 0 : 1));
    expect(findSheetCorners(window)).toBeNull();
  });
});

/** The picture with up to half of its light lost, as `depth` (0..1) states for each place. */
function inShade(picture: GreyImage, depth: (x: number, y: number) => number): GreyImage {
  const data = picture.data.map((value, i) => value * (1 - 0.5 * depth(i % WIDTH, Math.floor(i / WIDTH))));
  return { ...picture, data };
}

/** A sheet that fills the picture, with lines of short black strokes. */
function printed(data: Uint8Array): GreyImage {
  for (let y = 60; y < HEIGHT - 60; y++)
    for (let x = 60; x < WIDTH - 60; x++) if (y % 24 < 8 && x % 8 < 3) data[y * WIDTH + x] = 30;
  return { data, width: WIDTH, height: HEIGHT, dpi: 72 };
}
