import { readFileSync } from "node:fs";
import {
  Document,
  Footer,
  FootnoteReferenceRun,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from "docx";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { docx } from "../../../src/extract/docx/format.ts";
import { countLostWords, textByMammoth } from "../../../src/extract/docx/mammoth-text.ts";
import { openWordPackage } from "../../../src/extract/docx/open-word-package.ts";
import { readDocx } from "../../../src/extract/docx/read-docx.ts";
import { linesOf as storyLines } from "../../../src/extract/word/story.ts";
import { extractionSchema } from "../../../src/model/extraction.ts";
import { hasShared, sharedPath } from "../../shared.ts";
import { blocksOf, grid, LIMITS, p, r, read, tablesOf, textsOf, wordParts } from "./word-file.ts";

describe("docx", () => {
  it("reads a plan written by another program", async () => {
    const lettered = {
      reference: "chu",
      levels: [{ level: 0, format: "lowerLetter", text: "%1)" }],
    } as const;
    const item = (text: string) => new Paragraph({ text, numbering: { reference: "chu", level: 0 } });
    const file = new Document({
      numbering: { config: [lettered] },
      footnotes: { 1: { children: [new Paragraph("Theo Quyết định số 05/QĐ-UBND.")] } },
      sections: [
        {
          footers: {
            default: new Footer({
              children: [new Paragraph({ children: [new TextRun({ children: [PageNumber.CURRENT] })] })],
            }),
          },
          children: [
            new Paragraph({
              children: [new TextRun({ text: "KẾ HOẠCH", bold: true, font: "Times New Roman" })],
            }),
            new Paragraph({ children: [new TextRun("Mục tiêu"), new FootnoteReferenceRun(1)] }),
            item("Sở Tài chính"),
            item("Sở Xây dựng"),
            new Table({
              rows: [
                new TableRow({
                  children: [
                    new TableCell({ rowSpan: 2, children: [new Paragraph("1")] }),
                    new TableCell({ children: [new Paragraph("Rà soát")] }),
                  ],
                }),
                new TableRow({ children: [new TableCell({ children: [new Paragraph("Báo cáo")] })] }),
              ],
            }),
          ],
        },
      ],
    });
    const bytes = new Uint8Array(await Packer.toBuffer(file));
    expect(await docx.recognizes(bytes)).toBe(true);
    expect(await textsOf(bytes)).toEqual([
      "KẾ HOẠCH",
      "Mục tiêu [1]",
      "a) Sở Tài chính",
      "b) Sở Xây dựng",
      expect.stringContaining("Theo Quyết định số 05/QĐ-UBND."),
    ]);
    expect((await tablesOf(bytes)).map(grid)).toEqual([[["1@0 2×1", "Rà soát"], ["Báo cáo"]]]);
    expect(extractionSchema.omit({ mediaType: true }).parse(await readDocx(bytes, LIMITS)).warnings).toEqual(
      [],
    );
  });

  it("reads the strict form of the format and unusual prefixes", async () => {
    const parts = wordParts({ body: p(r("một"), '<w:jc w:val="end"/>') });
    const xml = Buffer.from(parts["word/document.xml"]!)
      .toString()
      .replaceAll(/(<\/?|[ ])w:/g, "$1x:")
      .replace("xmlns:w=", "xmlns:x=")
      .replace(
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "http://purl.oclc.org/ooxml/wordprocessingml/main",
      );
    const strict = zipSync({ ...parts, "word/document.xml": strToU8(xml) });
    expect(blocksOf(await read(strict))).toMatchObject([{ text: "một", align: "right" }]);
  });
});

describe.skipIf(!hasShared)("docx on real documents", () => {
  it.each(["dev-01", "dev-02", "dev-03", "dev-05"])(
    "loses no word of %s that the second reader has",
    async (name) => {
      const bytes = readFileSync(sharedPath("real", `${name}.docx`));
      const second = (await textByMammoth(openWordPackage(bytes)))!;
      const own = blocksOf(await readDocx(bytes, LIMITS));
      const texts = storyLines(own.map((block) => ({ page: 1, block }))).map((line) => line.text);
      const { lost, of } = countLostWords(second, texts);
      expect(of).toBeGreaterThan(500);
      expect(lost / of).toBeLessThan(0.001);
    },
  );
});
