import { setTimeout as sleep } from "node:timers/promises";
import { expect, it } from "vitest";
import { readPictures } from "../../../src/extract/image/read-pictures.ts";
import { type OcrEngine, OcrFailure } from "../../../src/extract/shared/ocr-engine.ts";

const LIMITS = { maxBytes: 1e9, maxPages: 100 };

/** A file with pages of one colour, of the given widths; all have the same height. */
const fileOf = (widths: readonly number[], height = 100) => ({
  count: widths.length,
  page: async (index: number) => {
    const width = widths[index]!;
    return { data: new Uint8Array(width * height).fill(255), channels: 1 as const, width, height, dpi: 200 };
  },
});

/** An engine that finds no text, and counts the pictures that it reads at the same time. */
function countingEngine(name: OcrEngine["name"], fail = false) {
  const counts = { now: 0, most: 0 };
  const engine: OcrEngine = {
    name,
    async recognize() {
      counts.now += 1;
      counts.most = Math.max(counts.most, counts.now);
      await sleep(20);
      counts.now -= 1;
      if (fail) throw new OcrFailure("crashed", "test");
      return [];
    },
    close: async () => undefined,
  };
  return { engine, counts };
}

async function mostAtOnce(name: OcrEngine["name"], widths: readonly number[], readers: number, height = 100) {
  const { engine, counts } = countingEngine(name, true);
  const share = { readers, subscribe: () => () => undefined };
  const { pages, warnings } = await readPictures(fileOf(widths, height), LIMITS, {
    ...{ mode: "auto", engine: () => engine, onPage: () => undefined, share },
  });
  expect(pages.map(({ number, width }) => [number, Math.round((width! * 200) / 72)])).toEqual(
    widths.map((width, i) => [i + 1, width]),
  );
  expect(warnings.map(({ page }) => page)).toEqual(widths.map((_, i) => i + 1));
  return counts.most;
}

const SMALL = [120, 130, 140, 150, 160, 170, 180, 190, 200, 210];

it("recognises pages of one file at the same time, in their order, with the share of the machine", async () => {
  expect(await mostAtOnce("tesseract", SMALL, 1)).toBe(2);
  expect(await mostAtOnce("tesseract", SMALL, 2)).toBe(4);
  expect(await mostAtOnce("tesseract", SMALL, 8)).toBe(4);
});

it("recognises one page after another with the packaged engine", async () => {
  expect(await mostAtOnce("tesseract.js", SMALL, 8)).toBe(1);
});

it("recognises a large page alone", async () => {
  expect(await mostAtOnce("tesseract", [5000, 5100, 5200], 8, 3200)).toBe(1);
});

it("ends with the error of a damaged page after the pages in progress", async () => {
  const { engine, counts } = countingEngine("tesseract");
  const file = fileOf(SMALL);
  const damaged = {
    ...file,
    page: (index: number) => (index === 3 ? Promise.reject(new Error("damaged")) : file.page(index)),
  };
  const reading = readPictures(damaged, LIMITS, {
    ...{ mode: "auto", engine: () => engine, onPage: () => undefined },
  });
  await expect(reading).rejects.toThrow("damaged");
  expect(counts.now).toBe(0);
});

it("reads the whole sheet of a photograph in colour, whatever its resolution is", async () => {
  const [width, height] = [1200, 1600];
  const data = new Uint8Array(width * height * 3).fill(50);
  // A sheet whose upper edge is shorter, with a dark band from one edge nearly to the other.
  for (let y = 150; y < 1450; y++) {
    const inset = 300 - (200 * (y - 150)) / 1300;
    for (let x = Math.ceil(inset); x < width - inset; x++) {
      const isBand = y >= 700 && y < 720 && x > inset + 60 && x < width - inset - 60;
      data.fill(isBand ? 10 : 230, (y * width + x) * 3, (y * width + x + 1) * 3);
    }
  }
  const shares: number[] = [];
  const engine: OcrEngine = {
    name: "tesseract",
    async recognize(image, { layout }) {
      const darkest = Math.max(...Array.from({ length: image.height }, (_, y) => darkIn(image, y)));
      if (layout === "page") shares.push(darkest / image.width);
      const word = {
        text: "Kế hoạch của Sở Công Thương năm 2025 về chỉ số",
        x0: 50,
        y0: 60,
        x1: 400,
        y1: 90,
      };
      return [{ words: [{ ...word, confidence: 0.95 }], baseline: 88, size: 24 }];
    },
    close: async () => undefined,
  };
  for (const dpi of [72, 300]) {
    const file = { count: 1, page: async () => ({ data, channels: 3 as const, width, height, dpi }) };
    await readPictures(file, LIMITS, { mode: "auto", engine: () => engine, onPage: () => undefined });
  }
  // The band is level and has its share of the width of the sheet.
  expect(shares.length).toBeGreaterThan(1);
  for (const share of shares) expect(share).toBeCloseTo(0.84, 1);
});

const darkIn = ({ data, width }: { data: Uint8Array; width: number }, y: number): number =>
  data.subarray(y * width, (y + 1) * width).reduce((sum, value) => sum + (value < 100 ? 1 : 0), 0);
