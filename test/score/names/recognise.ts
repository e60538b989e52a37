// Prints the documents of `print-names.ts` at 150 dpi, reads them with the program's own engine and restoration, and writes
// what was read to fixtures/unit-names/recognised.tsv. By hand, seldom: node test/score/names/recognise.ts
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Draw } from "../../../fixtures/generate/draw.ts";
import { heldOutWords } from "../../../fixtures/unit-names/held-out.ts";
import type { NameSentence } from "../../../fixtures/unit-names/sentences.ts";
import { tuningWords } from "../../../fixtures/unit-names/tuning-words.ts";
import type { Pen } from "../../support/draw-pdf.ts";
import { asJpeg, drawnPage, scannedPdf } from "../../support/drawn-page.ts";
import { documentsOf } from "./names.ts";

const DPI = 150;
const DOCUMENTS = 30;
const WIDTH = 86;
const FIRST_SEED = 3001;

function writeDocument(pen: Pen, sentences: readonly NameSentence[]): void {
  pen.centre("KẾ HOẠCH", 297, 50, { face: "bold", size: 13 });
  let y = 80;
  sentences.forEach(({ text }, i) => {
    for (const line of wrapped(`${i + 1}. ${text}`)) {
      pen.write(line, 60, y, { size: 12 });
      y += 18;
    }
    y += 8;
  });
}

function wrapped(text: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length >= WIDTH) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}

const folder = mkdtempSync(join(tmpdir(), "kehoach-names-"));
try {
  const seeds = Array.from({ length: DOCUMENTS }, (_, i) => FIRST_SEED + i);
  const rows: string[] = [];
  for (const [set, words] of [
    ["tuning", tuningWords(new Draw(1))],
    ["held-out", heldOutWords],
  ] as const) {
    for (const [i, sentences] of documentsOf(words, seeds).entries()) {
      const page = await drawnPage((pen) => writeDocument(pen, sentences), DPI);
      writeFileSync(join(folder, "scan.pdf"), await scannedPdf([await asJpeg(page)]));
      for (const text of read(folder)) rows.push(`${set}\t${seeds[i]}\t${text}`);
      process.stderr.write(`${set} ${i + 1}\n`);
    }
  }
  writeFileSync(
    new URL("../../../fixtures/unit-names/recognised.tsv", import.meta.url),
    `${rows.join("\n")}\n`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** The paragraphs of the scan in the folder. */
function read(folder: string): string[] {
  const out = join(folder, "out");
  execFileSync(process.execPath, [
    "bin/kehoach.js",
    "ingest",
    join(folder, "scan.pdf"),
    "--out",
    out,
    "--quiet",
  ]);
  const texts = join(out, "text");
  const text = readdirSync(texts).map((name) => readFileSync(join(texts, name), "utf8"));
  rmSync(out, { recursive: true, force: true });
  return text
    .join("\n")
    .replaceAll("\f", "")
    .split("\n")
    .filter((line) => line.trim() !== "");
}
