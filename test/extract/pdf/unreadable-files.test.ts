import { describe, expect, it } from "vitest";
import { openPdf } from "../../../src/extract/pdf/open-pdf.ts";
import { readWithPdfParse } from "../../../src/extract/pdf/pdf-parse-fallback.ts";
import { readPdfWith } from "../../../src/extract/pdf/read-pdf.ts";
import { drawPdf } from "../../support/draw-pdf.ts";
import { BODY, limits, read, textsOf, writeBody } from "./drawn-pages.ts";

describe("bad files", () => {
  it("distinguishes a password from damage", async () => {
    const locked = await drawPdf((pen) => writeBody(pen, 100), { userPassword: "mat-khau" });
    await expect(read(locked)).rejects.toMatchObject({ code: "encrypted" });
    await expect(read(Buffer.from("%PDF-1.7\nnothing more"))).rejects.toMatchObject({ code: "damaged" });
  });

  it("reports blank pages as empty", async () => {
    await expect(read(await drawPdf((pen) => pen.rule(50, 50, 200, 50)))).rejects.toMatchObject({
      code: "empty",
    });
  });

  it("reads a file that has only an owner password", async () => {
    const open = await drawPdf((pen) => writeBody(pen, 100), { ownerPassword: "chu", pdfVersion: "1.7" });
    expect(textsOf((await read(open)).pages[0]!)).toEqual(BODY);
  });

  it("refuses more pages than allowed", async () => {
    const long = await drawPdf((pen) => {
      for (let i = 0; i < 20; i++) pen.doc.addPage();
    });
    await expect(read(long)).rejects.toMatchObject({ code: "too-large" });
  });
});

describe("pdf-parse", () => {
  const refusing = { first: () => Promise.reject(new Error("injected")), fallback: readWithPdfParse };

  it("reads what PDFium refuses, with a warning", async () => {
    const bytes = await drawPdf((pen) => writeBody(pen, 100));
    const extraction = await readPdfWith(refusing, bytes, limits);
    expect(textsOf(extraction.pages[0]!).filter((text) => text !== "")).toEqual(BODY);
    expect(extraction.warnings.map((w) => w.code)).toEqual(["second-engine"]);
  });

  it("names the pages without text, which may be pictures", async () => {
    const bytes = await drawPdf((pen) => {
      writeBody(pen, 100);
      pen.doc.addPage();
    });
    const extraction = await readPdfWith(refusing, bytes, limits);
    expect(extraction.warnings.map(({ code, page }) => [code, page])).toEqual([
      ["second-engine", undefined],
      ["ocr-needed", 2],
    ]);
  });

  it("is used if PDFium opens a file and then fails", async () => {
    const bytes = await drawPdf((pen) => writeBody(pen, 100));
    let closed = 0;
    const first = async (given: Uint8Array) => {
      const open = (await openPdf(given))!;
      const failing = {
        ...open.lib,
        _FPDF_LoadPage: () => {
          throw new Error("injected");
        },
      };
      return {
        ...open,
        lib: failing,
        close: () => {
          closed++;
          open.close();
        },
      };
    };
    const extraction = await readPdfWith({ first, fallback: readWithPdfParse }, bytes, limits);
    expect(extraction.warnings.map((w) => w.code)).toEqual(["second-engine"]);
    expect(closed).toBe(1);
  });

  it("is not used for a file with a password", async () => {
    const locked = await drawPdf((pen) => writeBody(pen, 100), { userPassword: "mat-khau" });
    const fallback = () => Promise.reject(new Error("must not be used"));
    await expect(readPdfWith({ first: openPdf, fallback }, locked, limits)).rejects.toMatchObject({
      code: "encrypted",
    });
    await expect(readPdfWith(refusing, locked, limits)).rejects.toMatchObject({ code: "encrypted" });
  });

  it("that refuses as well makes the file damaged", async () => {
    const readers = { first: async () => null, fallback: () => Promise.reject(new Error("injected")) };
    await expect(readPdfWith(readers, Buffer.from("%PDF-1.7"), limits)).rejects.toMatchObject({
      code: "damaged",
    });
  });
});
