import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { beforeAll, describe, expect, it } from "vitest";
import { extract } from "../../../src/extract/extract.ts";
import { pdfStream, writePdf } from "../../support/write-pdf.ts";

const TINOS = createRequire(import.meta.url).resolve(
  "@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf",
);

/** A TrueType font with one character table, for the Macintosh. Which glyph a code draws makes no difference to its text. */
function withMacTable(font: Buffer): Buffer {
  const table = Buffer.alloc(12 + 262);
  table.writeUInt16BE(1, 2);
  table.writeUInt16BE(1, 4);
  table.writeUInt32BE(12, 8);
  table.writeUInt16BE(262, 14);
  for (let code = 32; code < 256; code++) table[18 + code] = code;
  const changed = Buffer.concat([font, table]);
  for (let at = 12; at < 12 + 16 * font.readUInt16BE(4); at += 16) {
    if (font.toString("latin1", at, at + 4) !== "cmap") continue;
    changed.writeUInt32BE(font.length, at + 8);
    changed.writeUInt32BE(table.length, at + 12);
  }
  return changed;
}

describe("an embedded symbolic font with a table for the Macintosh", () => {
  let font: string;
  beforeAll(async () => {
    font = withMacTable(await readFile(TINOS)).toString("latin1");
  });

  /** The text of a page that shows these bytes, one line for each string. */
  async function textOf(lines: readonly string[], encoding = ""): Promise<string[]> {
    const shown = lines.map((line) => `(${line}) Tj 0 -30 Td`).join("\n");
    const widths = Array.from({ length: 256 }, () => 500).join(" ");
    const bytes = writePdf([
      "<< /Type /Catalog /Pages 2 0 R >>",
      "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
      "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>",
      pdfStream("", `BT /F 12 Tf 70 700 Td\n${shown}\nET`),
      `<< /Type /Font /Subtype /TrueType /BaseFont /ABCDEF+Tinos /FirstChar 0 /LastChar 255 /Widths [${widths}] /FontDescriptor 6 0 R ${encoding} >>`,
      "<< /Type /FontDescriptor /FontName /ABCDEF+Tinos /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 900 /Descent -200 /CapHeight 700 /StemV 80 /FontFile2 7 0 R >>",
      pdfStream(`/Length1 ${font.length}`, font),
    ]);
    const { pages } = await extract(bytes, {
      fileName: "ke-hoach.pdf",
      limits: { maxBytes: 1e8, maxPages: 1 },
    });
    return pages[0]!.readings.flatMap(({ blocks }) =>
      blocks.map((block) => ("text" in block ? block.text : "")),
    );
  }

  const LINES = [
    "Ông Lê Công Bình, xã Long Hòa, báo cáo tình hình trong tháng này;",
    "XÃ HÒA BÌNH, LÃNH THÔN – “Xóm Lúa”, 20 m²",
  ];
  /** The second line in Windows-1252. */
  const IN_WINDOWS = LINES.map((line) => line.replace("–", "\x96").replace("“", "\x93").replace("”", "\x94"));

  it.each(["", "/Encoding /WinAnsiEncoding"])(
    "is read as Windows-1252 if its words are (%s)",
    async (encoding) => {
      expect(await textOf(IN_WINDOWS, encoding)).toEqual(LINES);
    },
  );

  it("stays Mac Roman if its words are", async () => {
    // "báo cáo", "này", "Lê", a footnote mark and a raised dot in Mac Roman.
    expect(await textOf(["b\x87o c\x87o th\x87ng n\x88y, L\x90 Lan \xe0", "\xe1 C\x99ng vi\x90n"])).toEqual([
      "báo cáo tháng này, Lê Lan ‡",
      "· Công viên",
    ]);
  });

  it("is not changed without words that decide", async () => {
    const lines = ["100 \xe0, 20 \xe1 30", "\xe1 Theo m\xc9 t\xc9"];
    expect(await textOf(lines)).toEqual(["100 ‡, 20 · 30", "· Theo m… t…"]);
  });
});
