import { describe, expect, it } from "vitest";
import { correctPerspective, projection } from "../../../src/extract/image/correct-perspective.ts";
import { type Outline, paperOutline } from "../../../src/extract/image/paper-outline.ts";
import type { Picture } from "../../../src/extract/ocr/image/grayscale.ts";

const [WIDTH, HEIGHT] = [600, 800];
const CORNERS: Outline = [
  [120, 100],
  [480, 90],
  [540, 700],
  [60, 710],
];

/** A sheet with these corners and a black band across its upper half, on a background of the given brightness. */
function photograph(background: number, corners: Outline = CORNERS): Picture {
  const toSheet = projection(corners, [
    [0, 0],
    [1, 0],
    [1, 1],
    [0, 1],
  ]);
  const data = new Uint8Array(WIDTH * HEIGHT).fill(background);
  for (let y = 0; y < HEIGHT; y++) {
    for (let x = 0; x < WIDTH; x++) {
      const [u, v] = toSheet(x + 0.5, y + 0.5);
      if (u < 0 || u > 1 || v < 0 || v > 1) continue;
      data[y * WIDTH + x] = v > 0.25 && v < 0.27 && u > 0.1 && u < 0.9 ? 20 : 230 - 60 * v;
    }
  }
  return { data, channels: 1, width: WIDTH, height: HEIGHT, dpi: 72 };
}

describe("a photographed sheet", () => {
  it("is found by its corners", () => {
    const outline = paperOutline(photograph(60))!;
    outline.forEach(([x, y], i) => {
      expect(Math.hypot(x - CORNERS[i]![0], y - CORNERS[i]![1])).toBeLessThan(6);
    });
  });

  it("is rectified, so that its lines are horizontal", () => {
    const sheet = correctPerspective(photograph(60), CORNERS);
    expect(sheet.height / sheet.width).toBeCloseTo(Math.SQRT2, 2);
    expect(sheet.dpi).toBeCloseTo(sheet.width / 8.27, 1);
    for (const x of [0.15, 0.5, 0.85]) {
      const column = Math.floor(x * sheet.width);
      const at = (share: number) => sheet.data[Math.floor(share * sheet.height) * sheet.width + column]!;
      expect(at(0.26)).toBeLessThan(60);
      expect(Math.min(at(0.23), at(0.29))).toBeGreaterThan(150);
    }
  });

  it("is not searched for on a light background, if it fills the picture, or if it has another shape", () => {
    expect(paperOutline(photograph(190))).toBeNull();
    const all: Outline = [
      [2, 2],
      [598, 2],
      [598, 798],
      [2, 798],
    ];
    expect(paperOutline(photograph(60, all))).toBeNull();
    const round = photograph(60);
    for (let y = 0; y < HEIGHT; y++) {
      for (let x = 0; x < WIDTH; x++)
        round.data[y * WIDTH + x] = Math.hypot(x - 300, y - 400) < 250 ? 230 : 60;
    }
    expect(paperOutline(round)).toBeNull();
  });

  it("is found whole if a shadow falls on a part of it", () => {
    const outline = paperOutline(inShade(photograph(40), (x) => 1 / (1 + Math.exp((300 - x) / 30))))!;
    outline.forEach(([x, y], i) => {
      expect(Math.hypot(x - CORNERS[i]![0], y - CORNERS[i]![1])).toBeLessThan(8);
    });
  });

  it("is not taken for its bright part, whether the shadow has a soft or a sharp border", () => {
    const scan = () => printed(new Uint8Array(WIDTH * HEIGHT).fill(235));
    const soft = inShade(scan(), (x) => 1 / (1 + Math.exp((300 - x) / 30)));
    expect(paperOutline(soft)).toBeNull();
    const sharp = inShade(scan(), (x) => (x > 330 ? 1 : 0));
    expect(paperOutline(sharp)).toBeNull();
  });
});

/** The picture with up to half of its light lost, as `depth` (0..1) states for each column. */
function inShade(picture: Picture, depth: (x: number) => number): Picture {
  const data = picture.data.map((value, i) => value * (1 - 0.5 * depth(i % WIDTH)));
  return { ...picture, data };
}

/** A sheet that fills the picture, with lines of short black strokes. */
function printed(data: Uint8Array): Picture {
  for (let y = 60; y < HEIGHT - 60; y++)
    for (let x = 60; x < WIDTH - 60; x++) if (y % 24 < 8 && x % 8 < 3) data[y * WIDTH + x] = 30;
  return { data, channels: 1, width: WIDTH, height: HEIGHT, dpi: 72 };
}
