import { readFileSync } from "node:fs";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { extract } from "../../../src/extract/extract.ts";
import { chooseEngine } from "../../../src/extract/ocr/engines/choose-engine.ts";
import { turnQuarter } from "../../../src/extract/ocr/image/transform.ts";
import type { GreyImage } from "../../../src/extract/shared/ocr-engine.ts";
import { KehoachError } from "../../../src/model/error.ts";
import type { Extraction } from "../../../src/model/extraction.ts";
import { asJpeg, asPng, drawnPage, writePlan } from "../../support/drawn-page.ts";

const engine = chooseEngine();
afterAll(() => engine?.close());

const read = (bytes: Uint8Array, fileName: string, mode: "auto" | "never" = "auto"): Promise<Extraction> =>
  extract(bytes, {
    fileName,
    limits: { maxBytes: 1e8, maxPages: 3 },
    recognition: { mode, engine: () => engine, onPage: () => undefined },
  });

const textOf = ({ pages }: Extraction) =>
  pages.map((page) =>
    page.readings
      .flatMap((reading) => reading.blocks.map((b) => (b.kind === "line" ? b.text : "")))
      .join("\n"),
  );
const codeOf = (reading: Promise<unknown>) =>
  reading.then(
    () => null,
    (error) => (error instanceof KehoachError ? error.code : error),
  );
const SENTENCE = "Phòng Quản lý năng lượng chủ trì, phối hợp với Văn phòng Sở";

describe("pictures", { timeout: 120_000 }, () => {
  let page: GreyImage;
  let jpeg: Buffer;
  beforeAll(async () => {
    page = await drawnPage(writePlan);
    jpeg = await asJpeg(page);
  });

  it("are read in each format, as a page of A4 if they do not state their size", async () => {
    const png = await asPng(page);
    const webp = await sharp(png).webp({ quality: 90 }).toBuffer();
    for (const [bytes, name, type] of [
      [jpeg, "a.jpg", "image/jpeg"],
      [png, "a.png", "image/png"],
      [webp, "a.webp", "image/webp"],
    ] as const) {
      const extraction = await read(bytes, name);
      expect([extraction.mediaType, extraction.warnings]).toEqual([type, []]);
      expect(textOf(extraction)[0]).toContain(SENTENCE);
      expect(Math.round(extraction.pages[0]!.width!)).toBe(595);
    }
  });

  it("of several pages give each page", async () => {
    const { data, width, height } = page;
    const raw = { raw: { width, height: 2 * height, channels: 1 as const, pageHeight: height } };
    const tiff = await sharp(Buffer.concat([data, turnQuarter(page, 180).data]), raw)
      .tiff()
      .toBuffer();
    const extraction = await read(tiff, "quet.tif");
    expect(textOf(extraction).map((text) => text.includes(SENTENCE))).toEqual([true, true]);
    expect(extraction.pages.map((one) => one.rotation)).toEqual([undefined, 180]);
  });

  it("on their side are turned upright by their EXIF orientation", async () => {
    const lying = await sharp(await asJpeg(turnQuarter(page, 270)))
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    const extraction = await read(lying, "dien-thoai.jpg");
    expect(textOf(extraction)[0]).toContain(SENTENCE);
    expect(extraction.pages[0]!.rotation).toBeUndefined();
    expect(extraction.pages[0]!.width!).toBeLessThan(extraction.pages[0]!.height!);
  });

  it("are recognised by their bytes, with a warning if the file name is wrong", async () => {
    const extraction = await read(jpeg, "ke-hoach.png", "never");
    expect(extraction.warnings.map((warning) => warning.code)).toEqual(["extension-mismatch", "ocr-needed"]);
  });

  it("without text are not documents", async () => {
    const noise = Uint8Array.from({ length: 90_000 }, (_, i) => (i * 7919) % 251);
    const picture = await sharp(noise, { raw: { width: 300, height: 300, channels: 1 } })
      .png()
      .toBuffer();
    expect(await codeOf(read(picture, "anh.png"))).toBe("not-a-document");
    const white = await sharp({ create: { width: 400, height: 300, channels: 3, background: "white" } })
      .png()
      .toBuffer();
    expect(await codeOf(read(white, "trang.png"))).toBe("not-a-document");
  });

  it("that are damaged, too large or have too many pages are refused at once", async () => {
    expect(await codeOf(read(jpeg.subarray(0, jpeg.length / 2), "cut.jpg"))).toBe("damaged");
    expect(await codeOf(read(jpeg.subarray(0, 40), "cut.jpg"))).toBe("damaged");
    expect(await codeOf(read(claiming(jpeg, 30_000), "bomb.jpg"))).toBe("too-large");
    const small = new Uint8Array(40 * 200).fill(255);
    const raw = { raw: { width: 40, height: 200, channels: 1 as const, pageHeight: 50 } };
    const four = await sharp(small, raw).tiff().toBuffer();
    expect(await codeOf(read(four, "many.tif"))).toBe("too-large");
  });

  it("from a telephone are read, and refused if they are cut off", async () => {
    const heic = readFileSync(new URL("photograph.heic", import.meta.url));
    const extraction = await read(heic, "IMG_0001.HEIC");
    expect([extraction.mediaType, extraction.warnings]).toEqual(["image/heic", []]);
    expect(textOf(extraction)[0]).toContain(SENTENCE);
    expect(await codeOf(read(heic.subarray(0, heic.length / 2), "cut.heic"))).toBe("damaged");
    expect(await codeOf(read(heic.subarray(0, 40), "cut.heic"))).toBe("damaged");
  });

  it("of an unsupported kind are refused with advice", async () => {
    const failure = await read(Buffer.from("GIF89a\x01\0\x01\0", "latin1"), "a.gif").catch((error) => error);
    expect(failure).toMatchObject({ code: "unreadable" });
    expect(failure.messages.en).toContain("Save it as JPEG");
  });
});

/** The same JPEG with another size in its frame header (ITU-T T.81, B.2.2). */
function claiming(jpeg: Buffer, side: number): Buffer {
  const changed = Buffer.from(jpeg);
  const frame = changed.indexOf(Buffer.from([0xff, 0xc0]));
  changed.writeUInt16BE(side, frame + 5);
  changed.writeUInt16BE(side, frame + 7);
  return changed;
}
