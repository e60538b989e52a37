import { beforeAll, describe, expect, it } from "vitest";
import { measureSkew } from "../../../../src/extract/ocr/image/deskew.ts";
import { turnDegrees, turnQuarter } from "../../../../src/extract/ocr/image/transform.ts";
import type { GreyImage } from "../../../../src/extract/shared/ocr-engine.ts";
import { drawnPage, writePlan } from "../../../support/drawn-page.ts";

describe("measureSkew", () => {
  let page: GreyImage;
  beforeAll(async () => {
    page = await drawnPage(writePlan);
  });

  it("distinguishes the four orientations of a page", () => {
    const found = ([0, 90, 180, 270] as const).map((quarter) => {
      const { isOnSide, isReversed } = measureSkew(turnQuarter(page, quarter));
      return [quarter, isOnSide, isReversed];
    });
    expect(found).toEqual([
      [0, false, false],
      [90, true, true],
      [180, false, true],
      [270, true, false],
    ]);
  });

  it.each([-3.4, -1, 0, 0.7, 2.5])("measures a skew of %d degrees", async (degrees) => {
    const turned = await turnDegrees(page, degrees);
    expect(Math.abs(measureSkew(turned).degrees - degrees)).toBeLessThanOrEqual(0.2);
  });

  it("measures letters and ignores the lines of a table; an empty page is level", async () => {
    const table = await drawnPage((pen) => {
      for (let x = 70; x <= 530; x += 46) pen.rule(x, 100, x, 700);
      for (let y = 100; y <= 700; y += 60) pen.rule(70, y, 530, y);
      for (let y = 110; y < 700; y += 60)
        for (let x = 74; x < 500; x += 46) pen.write("Sở Y tế", x, y, { size: 9 });
    });
    expect(measureSkew(table)).toMatchObject({ isOnSide: false, degrees: 0 });
    const empty = { data: new Uint8Array(500 * 700).fill(255), width: 500, height: 700, dpi: 60 };
    expect(measureSkew(empty)).toEqual({ isOnSide: false, degrees: 0, isReversed: false });
  });
});

describe("turnQuarter", () => {
  const image = { data: Uint8Array.from([1, 2, 3, 4, 5, 6]), width: 3, height: 2, dpi: 1 };

  it("turns clockwise", () => {
    expect([...turnQuarter(image, 90).data]).toEqual([4, 1, 5, 2, 6, 3]);
    expect([...turnQuarter(image, 180).data]).toEqual([6, 5, 4, 3, 2, 1]);
    expect([...turnQuarter(image, 270).data]).toEqual([3, 6, 2, 5, 1, 4]);
    expect(turnQuarter(image, 90)).toMatchObject({ width: 2, height: 3 });
  });
});
