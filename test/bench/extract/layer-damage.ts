// A printed PDF with the faults of its text layer that programs and scanners make.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import PDFDocument from "pdfkit";
import { Draw } from "../../../fixtures/generate/draw.ts";
import { LAYERS, layeredPdf } from "./layered-pdf.ts";
import { photographs } from "./photograph.ts";
import { runProgram } from "./program.ts";
import { imagePdf, scanPages } from "./scan.ts";

/** A PDF as printed by LibreOffice, and an empty folder for the files that are made from it. */
export interface Printed {
  readonly pdf: string;
  readonly folder: string;
  readonly seed: number;
}

export interface LayerDamage {
  readonly name: string;
  /** Writes the damaged PDF to `to`. */
  make(printed: Printed, to: string): void | Promise<void>;
}

const SCAN = { dpi: 150, skew: 0.6, noise: 4 };
/** A thick file on the glass: askew the other way, darker to one side, narrower at the top. */
const UNEVEN = { dpi: 150, skew: -1.2, noise: 6, shade: 0.7, perspective: 0.02 };
/** Share of the letters with marks that lead to another letter. */
const WRONG_LETTERS = 0.12;
const WRONG_MARKS = LAYERS.find((layer) => layer?.name === "wrong marks, hidden")!;

export const LAYER_DAMAGES: readonly LayerDamage[] = [
  { name: "none", make: ({ pdf }, to) => writeFileSync(to, readFileSync(pdf)) },
  { name: "pieces of text stored in random order", make: (printed, to) => edit(printed, to, shuffled) },
  { name: "wrong letters in the table of the font", make: (printed, to) => edit(printed, to, wrongLetters) },
  {
    name: "no table of letters",
    make: (printed, to) => edit(printed, to, (code) => code.replace(/\/ToUnicode \d+ 0 R/gu, "")),
  },
  { name: "letters drawn as outlines", make: asOutlines },
  {
    name: "scan with the layer of an English engine",
    make: async (printed, to) => recognizedBy("eng", await scanned(printed), to, printed.folder),
  },
  {
    name: "scan with a layer of wrong marks",
    make: async (printed, to) =>
      layeredPdf(await scanned(printed), SCAN.dpi, WRONG_MARKS, {
        printed: printed.pdf,
        to,
        seed: printed.seed,
      }),
  },
  {
    name: "scan without a layer",
    make: async (printed, to) => void (await imagePdf(await scanned(printed), SCAN.dpi, to)),
  },
  {
    name: "the same, two pages on a sheet",
    make: async (printed, to) => twoOnSheet(await scanned(printed), to),
  },
  {
    name: "uneven scan",
    make: async ({ pdf, folder, seed }, to) => {
      const pages = join(folder, "uneven");
      mkdirSync(pages, { recursive: true });
      await imagePdf(await scanPages(pdf, { ...UNEVEN, seed }, pages, "page"), UNEVEN.dpi, to);
    },
  },
  {
    name: "photographs",
    make: async ({ pdf, folder }, to) => {
      const pages = join(folder, "photographs");
      mkdirSync(pages, { recursive: true });
      await imagePdf(photographs(pdf, pages, "photograph"), SCAN.dpi, to);
    },
  },
];

/** Changes the unpacked code of the PDF, a letter per byte. */
function edit(
  { pdf, folder, seed }: Printed,
  to: string,
  change: (code: string, draw: Draw) => string,
): void {
  const code = join(folder, "code.pdf");
  runProgram("mutool", ["clean", "-d", "-a", pdf, code]);
  writeFileSync(code, change(readFileSync(code, "latin1"), new Draw(seed)), "latin1");
  runProgram("mutool", ["clean", code, to]);
}

const STREAM = /stream\r?\n(?<body>[\s\S]*?)endstream/gu;
/** Text objects: each begins with BT and ends with ET. */
const TEXT_OBJECT = /\bBT\b[\s\S]*?\bET\b/gu;

function shuffled(code: string, draw: Draw): string {
  return code.replace(STREAM, (whole, body: string) => {
    const objects = body.match(TEXT_OBJECT) ?? [];
    const mixed = draw.some(objects, objects.length);
    return objects.length === 0 ? whole : whole.replace(TEXT_OBJECT, () => mixed.pop()!);
  });
}

function wrongLetters(code: string, draw: Draw): string {
  return code.replace(/<([0-9A-F]{2,4})> *<([0-9A-F]{4})>/giu, (entry, glyph: string, letter: string) =>
    Number.parseInt(letter, 16) > 0x7f && draw.chance(WRONG_LETTERS)
      ? `<${glyph}> <${(0x100 + draw.whole(0, 0x7f)).toString(16).padStart(4, "0")}>`
      : entry,
  );
}

const PAGE_STYLE =
  "@page{size:A4;margin:0}body{margin:0}img{display:block;width:210mm;height:296.5mm;page-break-after:always}";

function asOutlines({ pdf, folder }: Printed, to: string): void {
  const pages = Number(/^Pages:\s+(\d+)/mu.exec(runProgram("pdfinfo", [pdf]))![1]);
  const images = Array.from({ length: pages }, (_, i) => {
    const svg = `outline-${i + 1}.svg`;
    runProgram("pdftocairo", ["-svg", "-f", String(i + 1), "-l", String(i + 1), pdf, join(folder, svg)]);
    return `<img src="${svg}">`;
  });
  const html = join(folder, "outlines.html");
  writeFileSync(html, `<style>${PAGE_STYLE}</style>${images.join("")}`);
  const profile = `--user-data-dir=${join(folder, "chromium")}`;
  const flags = ["--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer", profile];
  runProgram("chromium", [...flags, `--print-to-pdf=${to}`, html]);
}

/** JPEG pages, made once for each plan. */
async function scanned({ pdf, folder, seed }: Printed): Promise<string[]> {
  const pages = join(folder, "pages");
  mkdirSync(pages, { recursive: true });
  const made = readdirSync(pages);
  if (made.length > 0) return made.map((_, i) => join(pages, `page-${i + 1}.jpg`));
  return scanPages(pdf, { ...SCAN, seed }, pages, "page");
}

function recognizedBy(language: string, pages: readonly string[], to: string, folder: string): void {
  const list = join(folder, "pages.txt");
  writeFileSync(list, pages.join("\n"));
  runProgram("tesseract", [
    list,
    to.replace(/\.pdf$/u, ""),
    "-l",
    language,
    "--dpi",
    String(SCAN.dpi),
    "pdf",
  ]);
}

/** A4 landscape in points. */
const SHEET = { width: 841.89, height: 595.28 };

async function twoOnSheet(pages: readonly string[], to: string): Promise<void> {
  const document = new PDFDocument({ autoFirstPage: false });
  const pieces: Buffer[] = [];
  document.on("data", (piece: Buffer) => pieces.push(piece));
  const done = new Promise((resolve) => document.on("end", resolve));
  for (const [i, page] of pages.entries()) {
    if (i % 2 === 0) document.addPage({ size: [SHEET.width, SHEET.height], margin: 0 });
    const half = SHEET.width / 2;
    document.image(readFileSync(page), (i % 2) * half, 0, { fit: [half, SHEET.height] });
  }
  document.end();
  await done;
  writeFileSync(to, Buffer.concat(pieces));
}
