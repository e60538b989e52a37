// Counts how an OCR engine reads list labels: prints lines that begin with a label in several fonts, renders them at low
// resolutions, reads them with Tesseract, and counts what was read before the first word. Only the counts are kept.
// Needs soffice, pdftoppm, pdftotext and tesseract; run by hand, seldom: node train/label-channel.ts --pages 64

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { fold } from "../src/language/fold.ts";
import { readBack } from "./read-back.ts";

const FONTS = ["Liberation Serif", "DejaVu Serif", "Liberation Sans", "Carlito", "FreeSerif", "DejaVu Sans"];
/** Options of pdftoppm. */
const DRAWINGS = [
  ["-r", "65", "-gray"],
  ["-r", "90", "-mono"],
  ["-r", "100", "-gray"],
  ["-r", "110", "-mono"],
  ["-r", "85", "-gray"],
  ["-r", "72", "-mono"],
];
/** Words that engines seldom misread. The text before them is the label. */
const WORDS = ["Chủ", "Tham", "Theo", "Giao", "Trong", "Nâng", "Thanh", "Công"];
const LINES_A_PAGE = 44;

const { values } = parseArgs({
  options: {
    pages: { type: "string", default: "64" },
    out: { type: "string", default: "fixtures/generate/label-channel.tsv" },
  },
});

const ROMAN = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"];
const upTo = (count: number) => Array.from({ length: count }, (_, i) => i + 1);
const LABELS = [
  ...ROMAN.flatMap((number) => [`${number}.`, `${number}/`]),
  ...upTo(12).flatMap((number) => [`${number}.`, `${number}.`, `${number})`, `${number}/`]),
  ...upTo(3).flatMap((number) => upTo(5).map((below) => `${number}.${below}.`)),
  ...Array.from("abcdđeghik", (letter) => `${letter})`),
  ...Array.from("abcd", (letter) => `${letter}.`),
  ...Array.from("ABCDE", (letter) => `${letter}.`),
  "-",
  "-",
  "-",
  "-",
  "+",
  "+",
  "*",
  "•",
];

const readings = new Map<string, Map<string, number>>();
const folder = mkdtempSync(join(tmpdir(), "kehoach-labels-"));
try {
  let at = 0;
  for (let page = 0; page < Number(values.pages); page++) {
    const printed = Array.from({ length: LINES_A_PAGE }, () => {
      const label = LABELS[at % LABELS.length]!;
      at += 1;
      return `${label} ${WORDS[at % WORDS.length]} tác quản lý và phối hợp thực hiện ${at % 97}`;
    });
    const setting = {
      font: FONTS[page % FONTS.length]!,
      size: 12 + (page % 3),
      drawing: DRAWINGS[Math.floor(page / FONTS.length) % DRAWINGS.length]!,
      language: page % 4 === 3 ? "eng" : "vie",
    };
    for (const [, read] of readBack(folder, printed, setting)) count(read, printed);
    process.stderr.write(`${page + 1} pages\n`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Finds the printed line of each read line by the number at its end, which must be unique on the page. */
function count(read: string, printed: readonly string[]): void {
  for (const line of read.split("\n")) {
    const number = / (\d{1,2})$/.exec(line.trim())?.[1];
    const truth = printed.filter((text) => text.endsWith(` ${number}`));
    const [word] = line.match(/\p{L}{3,}/u) ?? [];
    if (truth.length !== 1 || !word) continue;
    const [label, first] = truth[0]!.split(" ");
    const start = bare(line).indexOf(bare(first!));
    if (start < 0 || start > 9) continue;
    const before = line.slice(0, start).trim();
    const own = readings.get(label!) ?? new Map<string, number>();
    own.set(before, (own.get(before) ?? 0) + 1);
    readings.set(label!, own);
  }
}

function bare(text: string): string {
  return fold(text).normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d");
}

const rows = [...readings].map(([label, own]) =>
  [
    label,
    ...[...own]
      .sort((a, b) => b[1] - a[1])
      .map(([text, n]) => `${text === "" ? "∅" : text.replaceAll(" ", "␣")}:${n}`),
  ].join("\t"),
);
writeFileSync(values.out, `${rows.sort().join("\n")}\n`);
