// Fonts that number their letters from 1 and have no table of what they mean: PDFium returns control characters for them.
import { describe, expect, it } from "vitest";
import { extract } from "../../../src/extract/extract.ts";
import type { Block, Limits } from "../../../src/model/extraction.ts";
import { drawPdf } from "../../support/draw-pdf.ts";
import { pdfStream, writePdf } from "../../support/write-pdf.ts";

const limits: Limits = { maxBytes: 1e8, maxPages: 20 };
const textOf = (block: Block) => (block.kind === "line" ? [block.text] : []);

async function read(bytes: Uint8Array) {
  const { pages, warnings } = await extract(bytes, { fileName: "x.pdf", limits });
  return {
    lines: pages.flatMap(({ readings }) => readings[0]!.blocks).flatMap(textOf),
    warnings: warnings.map(({ code, page }) => [code, page]),
  };
}

/** A page of a font whose letters are drawn one by one (Type 3), with the numbers 1, 2, 3, ... as codes. */
function drawnLetters(codes: string): Buffer {
  const names = Array.from({ length: 20 }, (_, i) => `/g${i + 1}`);
  const ink = "1000 0 0 0 800 700 d1 0 0 800 700 re f";
  const font = [
    "<< /Type /Font /Subtype /Type3 /FontBBox [0 0 1000 1000] /FontMatrix [0.001 0 0 0.001 0 0]",
    `/FirstChar 1 /LastChar 20 /Widths [${names.map(() => 1000).join(" ")}]`,
    `/Encoding << /Type /Encoding /Differences [1 ${names.join(" ")}] >>`,
    `/CharProcs << ${names.map((name) => `${name} 6 0 R`).join(" ")} >> >>`,
  ];
  return writePdf([
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 400] /Resources << /Font << /F 5 0 R >> >> /Contents 4 0 R >>",
    pdfStream("", `BT /F 14 Tf 50 300 Td <${codes}> Tj ET`),
    font.join(" "),
    pdfStream("", ink),
  ]);
}

/** A page of lines in one font, in which the letters have the code of a control character. */
async function coded(lines: readonly string[], letters: string, code: string): Promise<Buffer> {
  const bytes = await drawPdf(
    (pen) => {
      for (const [i, line] of lines.entries()) pen.write(line, 60, 60 + 20 * i, { size: 12 });
    },
    { compress: false },
  );
  const own = [...letters].map((letter) => `<${letter.charCodeAt(0).toString(16).padStart(4, "0")}>`);
  return Buffer.from(
    own.reduce((text, from) => text.replaceAll(from, `<${code}>`), bytes.toString("latin1")),
    "latin1",
  );
}

describe("letters without a meaning", () => {
  it("are text that could not be read, on a page that has nothing else", async () => {
    expect(await read(drawnLetters("0102030405060708090a0b0c0d0e0f101112"))).toEqual({
      lines: ["\ufffd".repeat(18)],
      warnings: [["ocr-needed", 1]],
    });
    const lines = ["Giao Sở Y tế chủ trì;", "Sở Nội vụ phối hợp."];
    const every = [...new Set(lines.join(""))].filter((letter) => letter !== " ").join("");
    for (const code of ["0001", "0002", "0009", "001f"])
      expect((await read(await coded(lines, every, code))).warnings).toEqual([["ocr-needed", 1]]);
  });

  it("are blanks if they are single in a text, such as a bullet, a tab or a note mark", async () => {
    const lines = ["• Giao Sở Y tế chủ trì, báo cáo;", "• Giao Sở Nội vụ phối hợp, theo dõi."];
    for (const code of ["0001", "0009"]) {
      expect(await read(await coded(lines, "•", code))).toEqual({
        lines: ["Giao Sở Y tế chủ trì, báo cáo;", "Giao Sở Nội vụ phối hợp, theo dõi."],
        warnings: [],
      });
    }
  });
});
