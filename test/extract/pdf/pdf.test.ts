import { describe, expect, it } from "vitest";
import { PDFIUM_FUNCTIONS, pdfium } from "../../../src/extract/pdf/pdfium.ts";
import type { Line } from "../../../src/model/extraction.ts";
import { BODY, blocksOf, drawn, firstPage, textsOf, writeBody } from "./drawn-pages.ts";

describe("PDFium", () => {
  it("has every function that is called past its wrapper", async () => {
    const lib = await pdfium();
    const missing = PDFIUM_FUNCTIONS.filter((name) => typeof lib[name] !== "function");
    expect(missing).toEqual([]);
  });
});

describe("words and lines", () => {
  it("returns text, place, font and style of a line", async () => {
    const page = await firstPage((pen) =>
      pen.write("Mục tiêu phấn đấu", 100, 50, { face: "bold", size: 14 }),
    );
    expect(page.width).toBeCloseTo(595.28, 1);
    const [line] = blocksOf(page) as [Line];
    expect(line).toMatchObject({
      text: "Mục tiêu phấn đấu",
      bold: true,
      fontSize: 14,
      paragraph: false,
      role: "body",
    });
    expect(line.font).toContain("Tinos");
    const [x0, y0, x1, y1] = line.bbox!;
    expect(x0).toBeCloseTo(100, 0);
    expect(x1).toBeGreaterThan(190);
    expect(y0).toBeGreaterThan(45);
    expect(y1).toBeLessThan(72);
  });

  it("keeps a word whole if its font changes, even if its letters are drawn later", async () => {
    const texts = await drawn((pen) => {
      pen.doc.font("regular").fontSize(14);
      const width = (text: string) => pen.doc.widthOfString(text);
      pen.write("tri", 100, 50);
      pen.write("n khai", 100 + width("tri") + 6.2, 50);
      pen.write("ể", 100 + width("tri"), 50, { face: "italic" });
    });
    expect(texts).toEqual(["triển khai"]);
  });

  it("keeps words whole that are printed over others, such as a stamp over a line", async () => {
    const texts = await drawn((pen) => {
      pen.write("Kế hoạch cũ", 100, 50);
      pen.write("Đã thay thế", 100, 50);
    });
    expect(texts).toHaveLength(1);
    expect(texts[0]!.split(" ").sort()).toEqual(["Kế", "cũ", "hoạch", "thay", "thế", "Đã"].sort());
  });

  it("turns pages upright and cuts them to the crop box", async () => {
    const page = await firstPage((pen) => {
      Object.assign(pen.doc.page.dictionary.data, { Rotate: 90, CropBox: [0, 0, 595.28, 700] });
      pen.doc.save().rotate(-90, { origin: [300, 400] });
      pen.write("Chỉ số Xanh", 300, 400);
      pen.doc.restore();
    });
    expect(page).toMatchObject({ width: 700, rotation: 90 });
    const [line] = blocksOf(page) as [Line];
    expect(line.text).toBe("Chỉ số Xanh");
    // 842 - 700 points are cut off the top: 400 from the top of the sheet is 258 from the top of the crop.
    expect(line.bbox![1]).toBeGreaterThan(290);
    expect(line.bbox![1]).toBeLessThan(310);
  });

  it("turns a page whose text runs upwards", async () => {
    const page = await firstPage((pen) => {
      pen.doc.save().rotate(-90, { origin: [100, 700] });
      writeBody(pen, 700);
      pen.doc.restore();
    });
    expect(page).toMatchObject({ rotation: 90, width: expect.closeTo(841.89, 1) });
    expect(textsOf(page)).toEqual(BODY);
  });

  it("keeps slanted text out of the flow", async () => {
    const page = await firstPage((pen) => {
      writeBody(pen, 100);
      pen.doc.save().rotate(45, { origin: [300, 400] });
      pen.write("BẢN SAO", 300, 400, { size: 40 });
      pen.doc.restore();
    });
    expect(blocksOf(page).at(-1)).toMatchObject({ text: "BẢN SAO", role: "text-box" });
    expect(textsOf(page).slice(0, 2)).toEqual(BODY);
  });
});
