import { pdfStream, writePdf } from "../../support/write-pdf.ts";
import { repeat } from "./plan-text.ts";
import type { Structure } from "./structure.ts";

const FONT = "/Resources << /Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >>";
const pdf = (
  name: string,
  least: number,
  pages: (n: number) => readonly string[],
  annotations?: (n: number) => readonly string[],
): Structure => ({
  name: `PDF: ${name}`,
  least,
  make(n) {
    const contents = pages(n);
    const notes = annotations?.(n) ?? [];
    const first = 3 + 2 * contents.length;
    const kids = contents.map((_, i) => `${3 + 2 * i} 0 R`).join(" ");
    const list = `/Annots [${notes.map((_, i) => `${first + i} 0 R`).join(" ")}]`;
    const bytes = writePdf([
      `<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [${notes.map((_, i) => `${first + i} 0 R`).join(" ")}] >> >>`,
      `<< /Type /Pages /Kids [${kids}] /Count ${contents.length} >>`,
      ...contents.flatMap((content, i) => [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] ${FONT} /Contents ${4 + 2 * i} 0 R ${i === 0 ? list : ""} >>`,
        pdfStream("", content),
      ]),
      ...notes,
    ]);
    return { fileName: "ke-hoach.pdf", bytes };
  },
});
const lines = (n: number, step: number) =>
  repeat(
    n,
    (i) =>
      `BT /F ${Math.min(12, step)} Tf 60 ${(760 - i * step).toFixed(3)} Td (Ra soat thu tuc so ${i}) Tj ET `,
  );
/** PDF files. */
export const PDFS: readonly Structure[] = [
  pdf("pages", 50, (n) =>
    Array.from(
      { length: n },
      (_, i) => `BT /F 12 Tf 60 700 Td (Trang thu ${i} cua ke hoach) Tj ET ${lines(30, 14)}`,
    ),
  ),
  pdf("lines of one page", 1_000, (n) => [lines(n, 700 / n)]),
  pdf("words of one page", 1_000, (n) => [
    repeat(
      n,
      (i) =>
        `BT /F 6 Tf ${20 + 40 * (i % 13)} ${(780 - 0.5 * Math.floor(i / 13)).toFixed(2)} Td (chu${i}) Tj ET `,
    ),
  ]),
  pdf("drawn lines", 1_000, (n) => [
    `${lines(30, 14)}${repeat(n, (i) => `${20 + (i % 50) * 11} ${20 + Math.floor(i / 50) * 3} m ${20 + (i % 50) * 11} ${60 + Math.floor(i / 50) * 3} l S `)}`,
  ]),
  pdf("cells of one table", 250, (n) => [
    repeat(
      n,
      (i) =>
        `60 ${(760 - (i * 700) / n).toFixed(3)} 400 ${(700 / n).toFixed(3)} re S BT /F 2 Tf 62 ${(760.2 - (i * 700) / n).toFixed(3)} Td (O ${i}) Tj ET `,
    ),
  ]),
  pdf(
    "form fields",
    100,
    () => [lines(30, 14)],
    (n) =>
      Array.from(
        { length: n },
        (_, i) =>
          `<< /Type /Annot /F 4 /Subtype /Widget /FT /Tx /T (f${i}) /V (gia tri ${i}) /Rect [300 ${(760 - (i * 700) / n).toFixed(2)} 500 ${(760 - ((i - 0.9) * 700) / n).toFixed(2)}] >>`,
      ),
  ),
];
