import { describe, expect, it } from "vitest";
import { rereadUnderSeals } from "../../../../src/extract/ocr/corrections/reread-under-seals.ts";
import type { GreyImage, OcrEngine, OcrLine } from "../../../../src/extract/shared/ocr-engine.ts";
import type { Box } from "../../../../src/model/extraction.ts";

/** A page of 8 by 6 inches at 100 dpi with a pale ring and a black bar in it. */
function sealedPage(ring: number): GreyImage {
  const [width, height] = [800, 600];
  const data = new Uint8Array(width * height).fill(250);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const away = Math.hypot(x - 600, y - 450);
      if (away > 60 && away < 70) data[y * width + x] = ring;
      if (Math.abs(y - 450) < 4 && Math.abs(x - 600) < 40) data[y * width + x] = 10;
      if (y >= 100 && y < 108 && x >= 100 && x < 300) data[y * width + x] = 10;
    }
  }
  return { data, width, height, dpi: 100 };
}
const READ: OcrLine = {
  words: [{ text: "Nơi nhận:", x0: 100, y0: 98, x1: 300, y1: 110, confidence: 0.95 }],
  baseline: 108,
  size: 12,
};

function engineReading(text: string, confidence: number): OcrEngine & { asked: GreyImage[] } {
  const asked: GreyImage[] = [];
  return {
    name: "tesseract",
    asked,
    async recognize(picture) {
      asked.push(picture);
      const [x0, y0] = [picture.width / 2 - 40, picture.height / 2 - 4];
      const words = text
        .split(" ")
        .map((word) => ({ text: word, x0, y0, x1: x0 + 80, y1: y0 + 8, confidence }));
      return [{ words, baseline: y0 + 8, size: 10 }];
    },
    close: async () => undefined,
  };
}
const textsOf = (lines: readonly OcrLine[]) =>
  lines.map(({ words }) => words.map(({ text }) => text).join(" "));

const reread = (engine: OcrEngine, tables: readonly Box[] = [], read: readonly OcrLine[] = [READ]) =>
  rereadUnderSeals.correct(read, {
    image: sealedPage(120),
    tables,
    cells: [],
    engine,
    timeLeft: () => 5000,
  });

describe("rereadUnderSeals", () => {
  it("reads print under paler ink, without that ink", async () => {
    const engine = engineReading("Trần Văn Bình", 0.94);
    const lines = await reread(engine);
    expect(textsOf(lines)).toEqual(["Nơi nhận:", "Trần Văn Bình"]);
    const { x0, y0 } = lines[1]!.words[0]!;
    expect([x0, y0]).toEqual([expect.closeTo(560, -1), expect.closeTo(446, -1)]);
    const shown = engine.asked.at(-1)!;
    expect(shown.data.filter((value) => value > 60 && value < 200)).toHaveLength(0);
    expect(shown.data.some((value) => value < 30)).toBe(true);
  });

  it("does not add words that are already read at their place", async () => {
    const word = { text: "Bình", x0: 555, y0: 440, x1: 645, y1: 460, confidence: 0.95 };
    const engine = engineReading("Bình", 0.94);
    const lines = await reread(engine, [], [READ, { words: [word], baseline: 454, size: 10 }]);
    expect(engine.asked).not.toHaveLength(0);
    expect(textsOf(lines)).toEqual(["Nơi nhận:", "Bình"]);
  });

  it("ignores words read from the strokes of a pen", async () => {
    const engine = engineReading("Hầ x~", 0.3);
    expect(textsOf(await reread(engine))).toEqual(["Nơi nhận:"]);
  });

  it("reads nothing again if all ink is explained", async () => {
    const engine = engineReading("Trần Văn Bình", 0.94);
    const table = [520, 370, 680, 530] as const;
    await reread(engine, [[...table]]);
    expect(engine.asked).toHaveLength(0);
  });

  it("reads a line that the engine passed over, and no drawn line", async () => {
    const page = sealedPage(250);
    const ink = (x0: number, y0: number, x1: number, y1: number) => {
      for (let y = y0; y < y1; y++) page.data.fill(10, y * page.width + x0, y * page.width + x1);
    };
    ink(560, 440, 640, 460);
    ink(100, 300, 400, 302);
    const engine = engineReading("Lê Thị Hà", 0.94);
    const lines = await rereadUnderSeals.correct([READ], {
      image: page,
      tables: [],
      cells: [],
      engine,
      timeLeft: () => 5000,
    });
    expect(textsOf(lines)).toEqual(["Nơi nhận:", "Lê Thị Hà"]);
    expect(engine.asked.every(({ width }) => width < 200)).toBe(true);
  });

  it("reads a last line of one short word at the left edge", async () => {
    const page = sealedPage(250);
    page.data.fill(250);
    const ink = (x0: number, y0: number, x1: number, y1: number) => {
      for (let y = y0; y < y1; y++) page.data.fill(10, y * page.width + x0, y * page.width + x1);
    };
    ink(100, 128, 122, 138);
    const engine = engineReading("xã.", 0.92);
    const lines = await rereadUnderSeals.correct([READ], {
      ...{ image: page, tables: [], cells: [], engine },
      timeLeft: () => 5000,
    });
    expect(textsOf(lines)).toEqual(["Nơi nhận:", "xã."]);
  });

  it("reads such a word left of the indent of most lines, where one line begins there", async () => {
    const page = sealedPage(250);
    page.data.fill(250);
    for (let y = 228; y < 238; y++) page.data.fill(10, y * page.width + 100, y * page.width + 122);
    const lineAt = (x0: number, baseline: number): OcrLine => ({
      words: [{ ...READ.words[0]!, x0, x1: x0 + 200, y0: baseline - 10, y1: baseline + 2 }],
      baseline,
      size: 12,
    });
    const indented = Array.from({ length: 7 }, (_, i) => lineAt(150, 300 + 30 * i));
    const at = async (lines: readonly OcrLine[]) => {
      const engine = engineReading("môn:", 0.92);
      const picture = { image: page, tables: [], cells: [], engine, timeLeft: () => 5000 };
      return textsOf(await rereadUnderSeals.correct(lines, picture));
    };
    expect(await at([...indented, lineAt(100, 550)])).toContain("môn:");
    expect(await at(indented)).not.toContain("môn:");
  });

  it("reads no dust beside a line, nor between the edges of the text", async () => {
    const page = sealedPage(250);
    page.data.fill(250);
    for (const [x, top] of [
      [100, 100],
      [400, 128],
    ] as const)
      for (let y = top; y < top + 10; y++)
        page.data.fill(10, y * page.width + x - 30, y * page.width + x - 8);
    const engine = engineReading("xã.", 0.92);
    await rereadUnderSeals.correct([READ], {
      ...{ image: page, tables: [], cells: [], engine },
      timeLeft: () => 5000,
    });
    expect(engine.asked).toHaveLength(0);
  });
});
