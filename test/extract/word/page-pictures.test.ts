import { Document, ImageRun, Packer, PageBreak, Paragraph, TextRun } from "docx";
import { strToU8, zipSync } from "fflate";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { extract } from "../../../src/extract/extract.ts";
import { chooseEngine } from "../../../src/extract/ocr/engines/choose-engine.ts";
import { lineTexts } from "../../../src/extract/shared/line-texts.ts";
import type { Extraction } from "../../../src/model/extraction.ts";
import type { PageImage } from "../../../src/model/page-image.ts";
import { asJpeg, drawnPage, writePlan } from "../../support/drawn-page.ts";
import { p, wordFile as rawWordFile } from "../docx/word-file.ts";

const engine = chooseEngine();
afterAll(() => engine?.close());

const SENTENCE = "Phòng Quản lý năng lượng chủ trì, phối hợp với Văn phòng Sở";
/** Pixels at 96 dpi, the unit of the package docx: between the margins of A4, and a logo. */
const SHEET = { width: 600, height: 848 };
const LOGO = { width: 90, height: 90 };

interface Options {
  readonly mode?: "auto" | "never";
  readonly fileName?: string;
  readonly onImage?: (image: PageImage) => void;
}

const read = (
  bytes: Uint8Array,
  { mode = "auto", fileName = "ke-hoach.docx", onImage }: Options = {},
): Promise<Extraction> =>
  extract(bytes, {
    fileName,
    limits: { maxBytes: 1e8, maxPages: 5 },
    recognition: { mode, engine: () => engine, onPage: () => undefined, onImage },
  });

const wordFile = (children: readonly Paragraph[]) =>
  Packer.toBuffer(new Document({ sections: [{ children: [...children] }] }));
const typed = (text: string) => new Paragraph({ children: [new TextRun(text)] });
const pageBreak = () => new Paragraph({ children: [new PageBreak()] });
const picture = (data: Buffer, transformation = SHEET, behind = false) =>
  new Paragraph({
    children: [
      new ImageRun({
        type: "jpg",
        data,
        transformation,
        ...(behind && {
          floating: {
            behindDocument: true,
            horizontalPosition: { offset: 0 },
            verticalPosition: { offset: 0 },
          },
        }),
      }),
    ],
  });

/** The method and the words of each page. */
const pagesOf = ({ pages }: Extraction) =>
  pages.map(({ readings }) => ({
    method: readings[0]?.method ?? null,
    text: readings.flatMap(({ blocks }) => lineTexts(blocks)).join("\n"),
  }));
const warningsOf = ({ warnings }: Extraction) => warnings.map(({ code, page }) => [code, page]);

let scan: Buffer;
beforeAll(async () => {
  scan = await asJpeg(await drawnPage(writePlan));
});

describe("pictures of pages in a Word file", { timeout: 120_000 }, () => {
  it("are recognised between the typed pages; small pictures are not", async () => {
    const images: PageImage[] = [];
    const file = await wordFile([
      picture(scan, LOGO),
      typed("Kính gửi: Sở Nội vụ"),
      picture(scan),
      typed("Văn phòng Sở tổng hợp."),
    ]);
    const extraction = await read(file, { onImage: (image) => images.push(image) });
    const pages = pagesOf(extraction);
    expect(pages.map(({ method }) => method)).toEqual(["docx", "ocr", "docx"]);
    expect(pages[0]!.text.trim()).toBe("Kính gửi: Sở Nội vụ");
    expect(pages[1]!.text).toContain(SENTENCE);
    expect(pages[2]!.text.trim()).toBe("Văn phòng Sở tổng hợp.");
    expect(extraction.warnings).toEqual([]);
    expect(Math.round(extraction.pages[1]!.width!)).toBe(595);
    expect(images.map(({ page }) => page)).toEqual([2]);
  });

  it("are all that is read of a file without text", async () => {
    const extraction = await read(await wordFile([picture(scan), picture(scan, SHEET, true)]));
    expect(pagesOf(extraction).map(({ text }) => text.includes(SENTENCE))).toEqual([true, true]);
    expect(extraction.warnings).toEqual([]);
  });

  it("get a warning if they cannot be decoded or show no text", async () => {
    const size = { width: 900, height: 1200, channels: 3 as const };
    const blue = await sharp({ create: { ...size, background: "navy" } })
      .jpeg()
      .toBuffer();
    const file = await wordFile([
      typed("Kính gửi: Sở Nội vụ"),
      picture(blue),
      picture(scan.subarray(0, 400)),
    ]);
    expect(warningsOf(await read(file))).toEqual([
      ["ocr-needed", 2],
      ["ocr-needed", 3],
    ]);
  });

  it("in OpenDocument text are recognised as well", async () => {
    const image = `<draw:frame svg:width="16cm" svg:height="22.6cm"><draw:image xlink:href="Pictures/1.jpg"/></draw:frame>`;
    const body = `<text:p>Kính gửi: Sở Nội vụ</text:p><text:p>${image}</text:p>`;
    const odt = zipSync({
      mimetype: [strToU8("application/vnd.oasis.opendocument.text"), { level: 0 }],
      "content.xml": strToU8(
        `<office:document-content><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
      ),
      "Pictures/1.jpg": new Uint8Array(scan),
    });
    const pages = pagesOf(await read(odt, { fileName: "ke-hoach.odt" }));
    expect(pages.map(({ method }) => method)).toEqual(["odt", "ocr"]);
    expect(pages[1]!.text).toContain(SENTENCE);
  });
});

describe("pages that are pictures", () => {
  const unread = async (children: readonly Paragraph[]) =>
    warningsOf(await read(await wordFile(children), { mode: "never" }));

  it("get a warning each with --ocr never", async () => {
    expect(await unread([typed("Một"), picture(scan), picture(scan), typed("Hai"), picture(scan)])).toEqual([
      ["ocr-needed", 2],
      ["ocr-needed", 3],
      ["ocr-needed", 5],
    ]);
  });

  it("are counted once with the page breaks around them", async () => {
    const file = await wordFile([picture(scan), pageBreak(), picture(scan), pageBreak(), typed("Một")]);
    const extraction = await read(file, { mode: "never" });
    expect(warningsOf(extraction)).toEqual([
      ["ocr-needed", 1],
      ["ocr-needed", 2],
    ]);
    expect(extraction.pages).toHaveLength(3);
  });

  it("are not watermarks, stamps and banners of a typed document", async () => {
    const banner = { width: 620, height: 90 };
    const stamp = { width: 160, height: 160 };
    expect(
      await unread([typed("Một"), picture(scan, SHEET, true), picture(scan, banner), picture(scan, stamp)]),
    ).toEqual([]);
  });

  it("include pictures in the form of Word 2003", async () => {
    const shape = (style: string) =>
      p(`<w:r><w:pict><v:shape style="${style}"><v:imagedata r:id="x"/></v:shape></w:pict></w:r>`);
    const body = p("Một") + shape("width:453pt;height:9in") + shape("width:60pt;height:60pt");
    expect(warningsOf(await read(Buffer.from(rawWordFile(body)), { mode: "never" }))).toEqual([
      ["ocr-needed", 2],
    ]);
  });

  it("include tables scanned in landscape", async () => {
    const landscape = { width: 605, height: 428 };
    expect(await unread([typed("Một"), picture(scan, landscape)])).toEqual([["ocr-needed", 2]]);
  });

  it("are limited like all pages", async () => {
    const file = await wordFile(Array.from({ length: 6 }, () => picture(scan)));
    await expect(read(file, { mode: "never" })).rejects.toMatchObject({ code: "too-large" });
  });
});
