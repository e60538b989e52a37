// A file is only read if its text was read, and the reason for any other outcome is true.

import type { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import PDFDocument from "pdfkit";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { builtInCatalogue } from "../../../src/catalogue/built-in-catalogue.ts";
import { readDocument } from "../../../src/pipeline/stages/read-document.ts";

const read = (bytes: Uint8Array, fileName: string) =>
  readDocument(bytes, { fileName, limits: { maxBytes: 1e7, maxPages: 100 } }, builtInCatalogue(), null);

async function pdf(draw: (document: PDFKit.PDFDocument) => void): Promise<Uint8Array> {
  const document = new PDFDocument();
  draw(document);
  document.end();
  return new Uint8Array(await buffer(document as unknown as Readable));
}

const picture = () =>
  sharp({ create: { width: 200, height: 200, channels: 3, background: "#888888" } })
    .png()
    .toBuffer();

describe("a file without text", () => {
  it("is failed and says that its pages were not recognised, where recognition is off", async () => {
    const image = await picture();
    const scan = await pdf((document) => document.image(image, 0, 0, { width: 600 }));
    await expect(read(scan, "ban-quet.pdf")).rejects.toMatchObject({
      code: "unreadable",
      messages: {
        vi: expect.stringContaining("chưa được nhận dạng vì chạy với --ocr never"),
        en: expect.stringContaining("was not recognised because of --ocr never"),
      },
    });
  });

  it("is not called empty if it has a small picture", async () => {
    const image = await picture();
    const logo = await pdf((document) => document.image(image, 50, 50, { width: 40 }));
    await expect(read(logo, "bieu-trung.pdf")).rejects.toMatchObject({ code: "unreadable" });
  });

  it("is empty if it has neither text nor a picture", async () => {
    const blank = await pdf(() => undefined);
    await expect(read(blank, "trang-trang.pdf")).rejects.toMatchObject({ code: "empty" });
  });
});

describe("a file with symbols only", () => {
  it.each(["- - -\n", "☒ ✔\n"])("is failed: %j", async (text) => {
    await expect(read(Buffer.from(text), "ky-hieu.txt")).rejects.toMatchObject({ code: "unreadable" });
  });

  it("is read if it has a figure", async () => {
    const { documents } = await read(Buffer.from("2025\n"), "nam.txt");
    expect(documents[0]!.text).toBe("2025\n");
  });
});

describe("binary noise", () => {
  const noise = Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919 + (i >> 3) * 104729) & 255);
  it.each([
    ["bao-cao.txt", "damaged"],
    ["bao-cao.docx", "damaged"],
    ["du-lieu.bin", "not-a-document"],
  ])("called %s is %s", async (name, code) => {
    await expect(read(noise, name)).rejects.toMatchObject({ code });
  });
});

describe("a file with words on a single line of each page", () => {
  it("keeps them", async () => {
    const text = await pdf((document) => {
      document.text("Trang bia 1");
      for (const page of [2, 3]) document.addPage().text(`Trang bia ${page}`);
    });
    const { documents } = await read(text, "bia.pdf");
    expect(documents[0]!.text.replace(/\s+/g, " ").trim()).toBe("Trang bia 1 Trang bia 2 Trang bia 3");
  });
});
