import { describe, expect, it } from "vitest";
import { extract } from "../../../src/extract/extract.ts";
import type { Block, Line } from "../../../src/model/extraction.ts";
import { pdfStream, pdfText, writePdf } from "../../support/write-pdf.ts";

// Viewers draw the values of forms themselves; the page of such a file has no letters for them.

const HIDDEN = 2;
const NO_VIEW = 32;
const MULTILINE = 1 << 12;
const PASSWORD = 1 << 13;
const COMBO = 1 << 17;

const PRINTED = "BT /F 14 Tf 50 300 Td (So:) Tj 65 0 Td (/KH-SYT) Tj ET";
const FONT = "/Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >>";

interface Sheet {
  readonly content?: string;
  readonly rotate?: number;
  /** Object 5 of the file: a field that is the parent of the first annotation, or the drawing of one. */
  readonly parent?: string;
  readonly drawing?: string;
}

/** The lines of a page of 400 by 400 points with these annotations. */
async function linesOf(annotations: readonly string[], sheet: Sheet = {}): Promise<Line[]> {
  const numbers = annotations.map((_, i) => `${6 + i} 0 R`).join(" ");
  const fields = sheet.parent ? "5 0 R" : numbers;
  const bytes = writePdf([
    `<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [${fields}] /NeedAppearances true /DR << ${FONT} >> /DA (/F 0 Tf 0 g) >> >>`,
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 400] /Rotate ${sheet.rotate ?? 0} /Resources << ${FONT} >> /Contents 4 0 R /Annots [${numbers}] >>`,
    pdfStream("", sheet.content ?? ""),
    sheet.parent ?? sheet.drawing ?? "null",
    ...annotations,
  ]);
  const { pages } = await extract(bytes, {
    fileName: "bieu-mau.pdf",
    limits: { maxBytes: 1e6, maxPages: 10 },
  });
  return pages[0]!.readings[0]!.blocks.filter((block: Block): block is Line => block.kind === "line");
}

const textsOf = async (annotations: readonly string[], sheet?: Sheet) =>
  (await linesOf(annotations, sheet)).map(({ text }) => text);

const rect = (x: number, y: number, width = 200, height = 18) =>
  `/Type /Annot /F 4 /Rect [${x} ${y} ${x + width} ${y + height}]`;
const field = (entries: string, place = rect(60, 300)) =>
  `<< ${place} /Subtype /Widget /T (${place.replace(/\D/g, "")}) ${entries} >>`;
const text = (value: string, entries = "", place = rect(60, 300)) =>
  field(`/FT /Tx /V ${pdfText(value)} ${entries}`, place);

describe("values of fields that the page does not draw", () => {
  it("are read", async () => {
    expect(await textsOf([text("Kế hoạch nâng cao chỉ số năm 2025")])).toEqual([
      "Kế hoạch nâng cao chỉ số năm 2025",
    ]);
  });

  it("are at their place in the printed line", async () => {
    expect(await textsOf([text("2775", "", rect(78, 296, 34))], { content: PRINTED })).toEqual([
      "So: 2775 /KH-SYT",
    ]);
  });

  it("stay in their line where the field draws a border", async () => {
    const border = "/AP << /N 5 0 R >>";
    const drawing = pdfStream("/Type /XObject /Subtype /Form /BBox [0 0 34 18]", "0.5 0.5 33 17 re S");
    const sheet = { content: PRINTED, drawing };
    expect(await textsOf([text("2775", border, rect(78, 296, 34))], sheet)).toEqual(["So: 2775 /KH-SYT"]);
  });

  it("have the box of their field", async () => {
    const [line] = await linesOf([text("Sở Y tế", "/DA (/F 12 Tf)", rect(60, 300, 200, 20))]);
    const [x0, y0, x1, y1] = line!.bbox!;
    expect(x0).toBeCloseTo(60, 0);
    expect(x1).toBeLessThan(260);
    expect(y0).toBeGreaterThanOrEqual(80);
    expect(y1).toBeLessThanOrEqual(100);
    expect(line!.fontSize).toBe(12);
  });

  it("keep their lines and are wrapped in their box", async () => {
    const long = "rà soát thủ tục hành chính và công khai kết quả giải quyết cho doanh nghiệp";
    const lines = await linesOf([text(`1. Mục tiêu\n${long}`, `/Ff ${MULTILINE}`, rect(60, 200, 150, 100))]);
    expect(lines[0]!.text).toBe("1. Mục tiêu");
    expect(
      lines
        .slice(1)
        .map((line) => line.text)
        .join(" "),
    ).toBe(long);
    expect(lines.length).toBeGreaterThan(3);
    for (const { bbox } of lines) expect(bbox![3]).toBeLessThanOrEqual(201);
  });

  it("are kept whole where they are longer than their field", async () => {
    const long = "Sở Tài chính chủ trì, phối hợp với Sở Y tế ".repeat(20).trim();
    const lines = await textsOf([text(long, "", rect(60, 300, 80))]);
    expect(lines.join(" ")).toBe(long);
  });

  it("are read from the field above a widget", async () => {
    const widget = `<< ${rect(60, 300)} /Subtype /Widget /Parent 5 0 R >>`;
    const parent = `<< /FT /Tx /T (so) /V ${pdfText("Số 15")} /Kids [6 0 R] >>`;
    expect(await textsOf([widget], { parent })).toEqual(["Số 15"]);
  });

  it("are read on a turned page", async () => {
    expect(await textsOf([text("Sở Công Thương")], { rotate: 90 })).toEqual(["Sở Công Thương"]);
  });

  it("are the label of a choice, not its code", async () => {
    const options = `/Opt [[(01) ${pdfText("Sở Y tế")}] [(02) ${pdfText("Sở Nội vụ")}]]`;
    expect(await textsOf([field(`/FT /Ch /Ff ${COMBO} ${options} /V (02)`)])).toEqual(["Sở Nội vụ"]);
  });

  it("are the mark of a box that is on", async () => {
    const box = (state: string, y: number) =>
      field(`/FT /Btn /V /${state} /AS /${state} /AP << /N << /Co 5 0 R >> >>`, rect(100, y, 20));
    const content = "BT /F 14 Tf 125 104 Td (Dong y) Tj 0 100 Td (Khong) Tj ET";
    const drawing = pdfStream("/Type /XObject /Subtype /Form /BBox [0 0 20 18]", "0 0 20 18 re S");
    expect(await textsOf([box("Off", 200), box("Co", 100)], { content, drawing })).toEqual([
      "Khong",
      "☒ Dong y",
    ]);
  });
});

describe("notes on a page", () => {
  const note = (flags = 4) =>
    `<< ${rect(60, 300).replace("/F 4", `/F ${flags}`)} /Subtype /FreeText /DA (/F 12 Tf) /Contents ${pdfText("Sở Y tế góp ý")} >>`;

  it("are read where the page does not draw them", async () => {
    expect(await textsOf([note()])).toEqual(["Sở Y tế góp ý"]);
  });

  it("are not read if they are hidden", async () => {
    await expect(linesOf([note(HIDDEN)])).rejects.toMatchObject({ code: "empty" });
  });
});

describe("values that are not read", () => {
  it.each([HIDDEN, NO_VIEW])("hidden fields, flag %d", async (flag) => {
    expect(
      await textsOf([text("giấu", "", rect(60, 200).replace("/F 4", `/F ${flag}`)), text("hiện")]),
    ).toEqual(["hiện"]);
  });

  it("passwords", async () => {
    expect(await textsOf([text("mat-khau", `/Ff ${PASSWORD}`, rect(60, 200)), text("hiện")])).toEqual([
      "hiện",
    ]);
  });

  it("values that the page shows already", async () => {
    const content = "BT /F 12 Tf 62 304 Td (Van phong So) Tj ET";
    expect(await textsOf([text("Van phong So")], { content })).toEqual(["Van phong So"]);
  });
});
