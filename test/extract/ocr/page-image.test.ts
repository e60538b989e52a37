import sharp from "sharp";
import { expect, it } from "vitest";
import { extract } from "../../../src/extract/extract.ts";
import { plainGreyOf } from "../../../src/extract/ocr/image/encode-page-image.ts";
import { pixelsOf } from "../../../src/extract/ocr/image/grayscale.ts";
import { turnQuarter } from "../../../src/extract/ocr/image/transform.ts";
import type { OcrEngine } from "../../../src/extract/shared/ocr-engine.ts";
import type { Box } from "../../../src/model/extraction.ts";
import type { PageImage } from "../../../src/model/page-image.ts";
import { asJpeg, drawnPage, scannedPdf, writePlan } from "../../support/drawn-page.ts";

/** Reads one word, well, in any picture. */
const word = { text: "Kế hoạch nâng cao chỉ số của Sở Công Thương năm 2025", confidence: 0.97 };
const engine: OcrEngine = {
  name: "tesseract",
  recognize: async () => [
    { words: [{ ...word, x0: 200, y0: 460, x1: 1400, y1: 500 }], baseline: 495, size: 35 },
  ],
  close: async () => undefined,
};

async function imagesOf(bytes: Uint8Array, fileName: string): Promise<PageImage[]> {
  const images: PageImage[] = [];
  const recognition = {
    mode: "auto" as const,
    engine: () => engine,
    onPage: () => undefined,
    onImage: (image: PageImage) => void images.push(image),
  };
  await extract(bytes, { fileName, limits: { maxBytes: 1e8, maxPages: 50 }, recognition });
  return images;
}

/** The mean brightness of a part of the page (points), 0..255. */
async function brightness({ webp, bbox }: PageImage, [x0, y0, x1, y1]: Box): Promise<number> {
  const { width, height } = await sharp(webp).metadata();
  const [across, down] = [width / (bbox[2] - bbox[0]), height / (bbox[3] - bbox[1])];
  const part = {
    left: Math.round((x0 - bbox[0]) * across),
    top: Math.round((y0 - bbox[1]) * down),
    width: Math.round((x1 - x0) * across),
    height: Math.round((y1 - y0) * down),
  };
  const { channels } = await sharp(await sharp(webp).extract(part).png().toBuffer()).stats();
  return channels[0]!.mean;
}

/** A printed line of the drawn plan, and the margin beside it. */
const LINE: Box = [72, 172, 500, 184];
const MARGIN: Box = [5, 172, 60, 184];

async function expectUpright(images: readonly PageImage[]): Promise<void> {
  expect(images.map(({ page }) => page)).toEqual([1]);
  const [image] = images;
  expect(image!.bbox.map(Math.round)).toEqual([0, 0, 595, 842]);
  expect(image!.webp.length).toBeLessThan(150_000);
  expect(await brightness(image!, LINE)).toBeLessThan(225);
  expect(await brightness(image!, MARGIN)).toBeGreaterThan(245);
}

it("is upright and at its place, also where the scan lies on its side or upside down", async () => {
  const page = await drawnPage(writePlan);
  for (const quarter of [0, 90, 180, 270] as const)
    await expectUpright(await imagesOf(await asJpeg(turnQuarter(page, quarter)), "scan.jpg"));
  await expectUpright(await imagesOf(await scannedPdf([await asJpeg(page)]), "scan.pdf"));
});

it("has the same bytes every time", async () => {
  const pdf = await scannedPdf([await asJpeg(await drawnPage(writePlan))]);
  const [[one], [other]] = [await imagesOf(pdf, "scan.pdf"), await imagesOf(pdf, "scan.pdf")];
  expect(Buffer.compare(one!.webp, other!.webp)).toBe(0);
});

it("shows coloured ink, which the engine does not see", () => {
  const red = {
    data: Uint8Array.from([200, 0, 0, 255, 255, 255]),
    channels: 3 as const,
    width: 2,
    height: 1,
  };
  expect([...plainGreyOf(pixelsOf({ ...red, dpi: 120 })).data]).toEqual([60, 255]);
});

it("is reduced by whole factors, each pixel the mean of those that it replaces", () => {
  const data = Uint8Array.from([0, 100, 200, 200, 0, 100, 100, 100]);
  const small = plainGreyOf(pixelsOf({ data, channels: 1, width: 4, height: 2, dpi: 250 }));
  expect(small).toEqual({ data: Uint8Array.from([50, 150]), width: 2, height: 1, dpi: 125 });
});
