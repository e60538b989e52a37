// Words of real scans that the engine alone reads with certainty and the program does not have at their place:
// `npm run bench:extract -- scans <folder>`. Real scans have no known text, so each difference is judged by a person: the
// differences go to `differences.json`, and `judged.json` in the folder says which of them the page prints ("engine",
// "program" or "neither").
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { isVietnameseSyllable } from "../../../src/language/vietnamese-syllable.ts";
import { runProgram } from "./program.ts";
import { findWords, wordsOf } from "./words-found.ts";

const DPI = "200";
/** Confidence of the engine (0..100) from which on a word is compared. */
const SURE = 80;
/** The engine joins lines of two columns; white space of this many times the height of a word separates them. */
const COLUMN_GAP = 1.5;
const OURS = join(import.meta.dirname, "read-pages.ts");

interface Difference {
  readonly document: string;
  readonly page: number;
  readonly word: string;
  /** What the program has at the place of the word; "" for nothing. */
  readonly ours: string;
  readonly line: string;
}
type Judged = Difference & { readonly printed: "engine" | "program" | "neither" };

/** A line of the engine alone, with the confidence of each of its words. */
interface EngineLine {
  readonly text: string;
  readonly sure: readonly boolean[];
}

/** Compares every recognised page of the PDF files of a folder, and prints one row for each file. */
export function compareRealScans(given: string, folder: string): void {
  const judged = readJudged(join(given, "judged.json"));
  const differences: Difference[] = [];
  const totals = { words: 0, lost: 0, better: 0, neither: 0, open: 0 };
  console.log("| file | pages | words | differ | right: engine | right: program | neither | not judged |");
  console.log("|---|---|---|---|---|---|---|---|");
  const files = readdirSync(given).filter((name) => name.endsWith(".pdf"));
  for (const file of files.sort()) {
    const own = compareFile(join(given, file), folder);
    differences.push(...own.differences);
    const verdicts = own.differences.map((one) => judged.get(keyOf(one)) ?? "open");
    const count = (verdict: string) => verdicts.filter((one) => one === verdict).length;
    const [lost, better, neither] = [count("engine"), count("program"), count("neither")];
    const open = verdicts.length - lost - better - neither;
    console.log(
      `| ${[basename(file), own.pages, own.words, verdicts.length, lost, better, neither, open].join(" | ")} |`,
    );
    totals.words += own.words;
    totals.lost += lost;
    totals.better += better;
    totals.neither += neither;
    totals.open += open;
  }
  const share = ((100 * (totals.lost + totals.open)) / Math.max(1, totals.words)).toFixed(2);
  console.log(
    `\nWords: ${totals.words}. Right in the engine's reading and wrong in ours, or not judged: ${totals.lost + totals.open} (${share} %, goal: at most 0.1 %). Right in ours only: ${totals.better}; in neither: ${totals.neither}.`,
  );
  const to = join(folder, "differences.json");
  writeFileSync(to, JSON.stringify(differences, null, 1));
  console.log(`The differences are in ${to}, which stays if BENCH_FOLDER names a folder for it.`);
}

const keyOf = ({ document, page, word, line }: Difference) => [document, page, word, line].join("\t");

function readJudged(path: string): Map<string, Judged["printed"]> {
  if (!existsSync(path)) return new Map();
  const all = JSON.parse(readFileSync(path, "utf8")) as Judged[];
  return new Map(all.map((one) => [keyOf(one), one.printed]));
}

function compareFile(file: string, folder: string) {
  const document = basename(file, ".pdf");
  const ours = JSON.parse(runProgram(process.execPath, [OURS, file])) as Record<string, string>;
  const numbers = Object.keys(ours).map(Number);
  const differences: Difference[] = [];
  let words = 0;
  for (const page of numbers) {
    const read = wordsOf(ours[page]!);
    for (const { text, sure } of engineLines(file, page, folder)) {
      const found = findWords(text, read);
      // The program joins a number that is divided at the end of a line.
      if (text.endsWith("-")) found.pop();
      found.forEach(({ word, found, read: own }, n) => {
        if (!sure[n] || !isComparable(word)) return;
        words++;
        if (!found) differences.push({ document, page, word, ours: own, line: text });
      });
    }
  }
  return { pages: numbers.length, words, differences };
}

/** Syllables of two letters and more, and figures: signs and fragments of strokes are no words. */
const isComparable = (word: string) =>
  /\d/u.test(word) || (word.length > 1 && isVietnameseSyllable(word.toLowerCase()));

function engineLines(file: string, page: number, folder: string): EngineLine[] {
  const pictures = join(folder, "pictures");
  mkdirSync(pictures, { recursive: true });
  const base = join(pictures, `${basename(file, ".pdf")}-${page}`);
  if (!existsSync(`${base}.tsv`)) {
    const at = ["-f", String(page), "-l", String(page), "-singlefile"];
    runProgram("pdftoppm", ["-r", DPI, "-gray", ...at, file, base]);
    runProgram("tesseract", [`${base}.pgm`, base, "-l", "vie", "tsv"]);
  }
  const byPart = new Map<string, { text: string; sure: boolean[]; end: number }>();
  const last = new Map<string, number>();
  for (const row of readFileSync(`${base}.tsv`, "utf8").split("\n").slice(1)) {
    const [level, , block, paragraph, line, , left, , width, height, confidence, text = ""] = row.split("\t");
    if (level !== "5" || text.trim() === "") continue;
    const key = `${block}.${paragraph}.${line}`;
    const part = last.get(key) ?? 0;
    const before = byPart.get(`${key}.${part}`);
    const isFar = before !== undefined && Number(left) - before.end > COLUMN_GAP * Number(height);
    const own = isFar || !before ? { text: "", sure: [], end: 0 } : before;
    last.set(key, isFar ? part + 1 : part);
    byPart.set(`${key}.${last.get(key)}`, own);
    own.text += `${own.text === "" ? "" : " "}${text}`;
    own.sure.push(...wordsOf(text).map(() => Number(confidence) >= SURE));
    own.end = Number(left) + Number(width);
  }
  return [...byPart.values()];
}
