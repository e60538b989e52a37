// Makes more pairs of true and read words than the corpus brings: lines of the provincial documents are set in several
// fonts, drawn at several resolutions and read with Tesseract set to English. What is kept is the statistic of its
// mistakes alone: train/data/tesseract-edits.tsv. Needs soffice, pdftoppm and tesseract; run by hand, seldom:
//   node train/render-pairs.ts --corpus ../shared/corpus --documents 150

import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { corpusLines, isHeldOut } from "./corpus.ts";
import { countEdits, tokenPairs } from "./learn-channel.ts";

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
const LINES_A_DOCUMENT = 40;
const LINE_LENGTH = 90;

const { values } = parseArgs({
  options: {
    corpus: { type: "string", default: "../shared/corpus" },
    out: { type: "string", default: "train/data/tesseract-edits.tsv" },
    documents: { type: "string", default: "150" },
  },
});

/** Always the same sequence. */
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

const escape = (text: string) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");

/** Draws the lines and reads them back, as [truth, read] of a whole page each. */
function readBack(
  folder: string,
  lines: readonly string[],
  font: string,
  size: number,
  drawing: readonly string[],
): [string, string][] {
  const html = lines.map((line) => `<p style="margin:2pt">${escape(line)}</p>`).join("\n");
  const style = `font-family:'${font}';font-size:${size}pt`;
  writeFileSync(
    join(folder, "page.html"),
    `<html><meta charset="utf-8"><body style="${style}">${html}</body></html>`,
  );
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  execFileSync(
    "soffice",
    [
      "--headless",
      profile,
      "--convert-to",
      "pdf:writer_web_pdf_Export",
      "--outdir",
      folder,
      join(folder, "page.html"),
    ],
    {
      env: { ...process.env, LC_ALL: "C.UTF-8" },
      stdio: "ignore",
    },
  );
  execFileSync("pdftoppm", [...drawing, join(folder, "page.pdf"), join(folder, "image")]);
  const truth = execFileSync("pdftotext", ["-layout", join(folder, "page.pdf"), "-"], {
    encoding: "utf8",
  }).split("\f");
  const images = readdirSync(folder)
    .filter((name) => name.startsWith("image"))
    .sort();
  return images.map((image, i) => {
    const path = join(folder, image);
    const env = { ...process.env, OMP_THREAD_LIMIT: "1" };
    const read = execFileSync("tesseract", [path, "-", "-l", "eng", "--psm", "6"], {
      encoding: "utf8",
      env,
      stdio: ["ignore", "pipe", "ignore"],
    });
    rmSync(path);
    return [truth[i] ?? "", read];
  });
}

const lines = await sampleLines();
const next = random(20260101);
const pairs: [string, string][] = [];
const folder = mkdtempSync(join(tmpdir(), "kehoach-pairs-"));
try {
  for (let d = 0; d < Number(values.documents); d++) {
    const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!;
    const page = Array.from({ length: LINES_A_DOCUMENT }, () =>
      next() < 0.15 ? pick(lines).toUpperCase() : pick(lines),
    );
    for (const [truth, read] of readBack(
      folder,
      page,
      FONTS[d % FONTS.length]!,
      pick(SIZES),
      DRAWINGS[d % DRAWINGS.length]!,
    )) {
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
