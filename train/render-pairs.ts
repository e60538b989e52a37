// Makes further pairs of true and read words: prints lines of provincial documents in several fonts, renders them at
// several resolutions and reads them with Tesseract. Only the statistics of its errors are kept. Needs soffice, pdftoppm and tesseract; run by hand, seldom:
//   node train/render-pairs.ts --corpus ../shared/corpus --documents 150
//   node train/render-pairs.ts --corpus ../shared/corpus --documents 60 --language vie --out train/data/vietnamese-ocr-edits.tsv

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { corpusLines, isHeldOut } from "./corpus.ts";
import { countEdits, tokenPairs } from "./learn-channel.ts";
import { readBack } from "./read-back.ts";

const FONTS = [
  "Liberation Serif",
  "TeX Gyre Termes",
  "FreeSerif",
  "Liberation Sans",
  "Carlito",
  "DejaVu Serif",
  "Noto Serif",
  "TeX Gyre Pagella",
];
const SIZES = [12, 13, 13, 14, 14];
const DRAWINGS = [
  ["-r", "150", "-gray"],
  ["-r", "200", "-gray"],
  ["-r", "200", "-mono"],
  ["-r", "300", "-mono"],
  ["-r", "120", "-gray"],
  ["-r", "150", "-mono"],
];
/** The Vietnamese model of Tesseract misreads only poor pages. */
const POOR_DRAWINGS = [
  ["-r", "75", "-gray"],
  ["-r", "90", "-mono"],
  ["-r", "100", "-gray"],
  ["-r", "110", "-mono"],
  ["-r", "85", "-gray"],
];
const LINES_A_DOCUMENT = 40;
const LINE_LENGTH = 90;

const { values } = parseArgs({
  options: {
    corpus: { type: "string", default: "../shared/corpus" },
    language: { type: "string", default: "eng" },
    out: { type: "string", default: "train/data/tesseract-edits.tsv" },
    documents: { type: "string", default: "150" },
  },
});

/** The same sequence in every run. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

async function sampleLines(): Promise<string[]> {
  const lines: string[] = [];
  for (const [file, every] of [
    ["train-prov", 1],
    ["train-law2", 40],
  ] as const) {
    for await (const [line, n] of corpusLines(values.corpus, file)) {
      if (isHeldOut(n) || n % every !== 0) continue;
      const words = line.normalize("NFC").split(/\s+/);
      for (let row = ""; words.length > 0; row = "") {
        while (words.length > 0 && row.length < LINE_LENGTH) row += `${words.shift()} `;
        lines.push(row.trim());
      }
    }
  }
  return lines;
}

const lines = await sampleLines();
const next = random(20260101);
const drawings = values.language === "eng" ? DRAWINGS : POOR_DRAWINGS;
const pairs: (readonly [string, string])[] = [];
const folder = mkdtempSync(join(tmpdir(), "kehoach-pairs-"));
try {
  for (let d = 0; d < Number(values.documents); d++) {
    const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!;
    const page = Array.from({ length: LINES_A_DOCUMENT }, () =>
      next() < 0.15 ? pick(lines).toUpperCase() : pick(lines),
    );
    const setting = {
      font: FONTS[d % FONTS.length]!,
      size: pick(SIZES),
      drawing: drawings[d % drawings.length]!,
      language: values.language,
    };
    for (const [truth, read] of readBack(folder, page, setting)) {
      pairs.push(...tokenPairs([[truth, read]]));
    }
    process.stderr.write(`${d + 1} documents, ${pairs.length} word pairs\n`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
const counts = [...countEdits(pairs)].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
const rows = counts
  .filter(([edit, count]) => count > 1 || edit.length <= 3)
  .map(([edit, count]) => `${edit}\t${count}`);
writeFileSync(values.out, `truth\tread\tcount\n${rows.join("\n")}\n`);
