// Words that the program keeps of real files, with a second engine as witness: `npm run bench -- coverage <folder>`.
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { basename, join, relative, resolve } from "node:path";
import type { ExtractedPage } from "../../../src/model/extraction.ts";
import type { RunInput, RunReport } from "../../../src/model/run-report.ts";
import { inTempFolder } from "../extract/program.ts";
import { formatOf, WITNESSES, witnessTexts } from "./witness.ts";
import { type Kept, wordsKept, wordsOf } from "./words-kept.ts";

const PROGRAM = join(import.meta.dirname, "../../../bin/kehoach.js");
/** Goal for the words of one file, and the share below which a warning of missing words is due. */
const GOAL = 0.95;
const WARNED = 0.7;
/** Files with fewer words of the witness are not compared. */
const FEW_WORDS = 5;
/** Warnings that say that words are missing. */
const NAMES_LOSS = new Set(["text-lost", "ocr-needed", "damaged-partly"]);
/** The warning that letters were read wrongly. It says nothing about words that are missing. */
const NAMES_OTHER_LETTERS = "not-vietnamese";
const SHOWN = 40;
/** Codes of files that could not be opened, as opposed to files without text. */
const NOT_OPENED = new Set(["damaged", "timeout", "crashed", "too-large", "memory", "encrypted"]);

interface Row {
  readonly path: string;
  readonly format: string;
  readonly input: RunInput;
  readonly warnings: readonly string[];
  readonly kept: Kept;
  /** Whether the stored text has no letter, mark or digit. */
  readonly isEmpty: boolean;
  /** The number of printed signs of the stored text, as a share of the witness's. */
  readonly signs: number;
  /** The share of the witness's words that were extracted, before restoration. */
  readonly extracted: number;
}

/** Reads a folder and prints the words kept by format, and the worst files. Exits with 1 if a goal is missed. */
export const coverage = (): Promise<void> =>
  inTempFolder(async (folder) => {
    const given = process.argv[3];
    if (!given) throw new Error("npm run bench -- coverage <folder>");
    const rows = readAll(resolve(given), folder);
    printFormats(rows);
    printOutcomes(rows);
    printWorst(rows);
  });

function readAll(given: string, folder: string): Row[] {
  const files = readdirSync(given, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && Object.hasOwn(WITNESSES, formatOf(entry.name)))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const out = join(folder, "out");
  const args = [PROGRAM, "ingest", given, "--out", out, "--ocr", "never", "--lang", "en", "--quiet"];
  const { status } = spawnSync(process.execPath, args, { stdio: ["ignore", "ignore", "inherit"] });
  if (status !== 0 && status !== 1) throw new Error(`the program ended with ${status}`);
  const run = JSON.parse(readFileSync(join(out, "run.json"), "utf8")) as RunReport;
  const texts = witnessTexts(files, folder);
  return files.map((file) =>
    rowOf(file, given, inputOf(run, join(basename(given), relative(given, file))), {
      out,
      witness: texts.get(file) ?? "",
    }),
  );
}

function inputOf(run: RunReport, path: string): RunInput {
  const found = run.inputs.find((input) => input.path === path);
  if (!found) throw new Error(`${path} is missing from run.json`);
  return found;
}

interface Texts {
  readonly out: string;
  readonly witness: string;
}

function rowOf(file: string, given: string, input: RunInput, { out, witness }: Texts): Row {
  const read = (folder: string, id: string, extension: string) =>
    readFileSync(join(out, folder, `${id}.${extension}`), "utf8");
  const text = input.planIds.map((id) => read("text", id, "txt")).join("\n");
  const plans = input.planIds.map((id) => JSON.parse(read("plans", id, "json")) as Plan);
  const extractions = extractionsOf(input, (id) => read("extraction", id, "json"));
  const removed = extractions.flatMap((one) => one.removed.map((part) => part.text)).join("\n");
  const expected = wordsOf(witness);
  const words = wordsOf(text);
  const kept = wordsKept(expected, [...words, ...wordsOf(removed)]);
  const seen = wordsOf(JSON.stringify(extractions.map(({ pages }) => textsIn(pages))));
  return {
    path: file.slice(given.length + 1),
    format: formatOf(file),
    input,
    warnings: [...new Set(plans.flatMap((plan) => plan.warnings.map(({ code }) => code)))],
    kept,
    isEmpty: !/[\p{L}\p{M}\p{N}]/u.test(text),
    signs: signsOf(text) / Math.max(1, signsOf(witness)),
    extracted: wordsKept(expected, seen).kept / Math.max(1, expected.length),
  };
}

const signsOf = (text: string) => text.match(/\S/gu)?.length ?? 0;

interface Plan {
  readonly warnings: readonly { readonly code: string }[];
}
interface StoredExtraction {
  readonly pages: readonly ExtractedPage[];
  readonly removed: readonly { readonly text: string }[];
}

function extractionsOf(input: RunInput, read: (id: string) => string): StoredExtraction[] {
  const stored = new Map<string, StoredExtraction>();
  for (const id of input.planIds) {
    // Documents of one file share its extraction.
    const name = id.slice(0, 16);
    try {
      if (!stored.has(name)) stored.set(name, JSON.parse(read(name)) as StoredExtraction);
    } catch {
      // Parts of a container are stored under other names; then only the text is compared.
    }
  }
  return [...stored.values()];
}

/** All texts of a stored value. */
function textsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    key === "text" && typeof part === "string" ? [part] : textsIn(part),
  );
}

const shareOf = ({ kept, of }: Kept) => kept / Math.max(1, of);
const isCompared = ({ input, kept }: Row) => isRead(input) && kept.of >= FEW_WORDS;
const isRead = ({ outcome }: RunInput) => outcome !== "failed" && outcome !== "skipped";
/** Below the threshold without a warning: words are missing, or their letters are others. */
const isSilent = (row: Row) =>
  isCompared(row) &&
  shareOf(row.kept) < WARNED &&
  !row.warnings.some((code) => NAMES_LOSS.has(code)) &&
  !(row.signs >= WARNED && row.warnings.includes(NAMES_OTHER_LETTERS));

function printFormats(rows: readonly Row[]): void {
  console.log(
    "| format | witness | files | read | compared | ≥ 95 % of the words | all words | < 70 % | of these without a warning |",
  );
  console.log("|---|---|---|---|---|---|---|---|---|");
  const formats = [...new Set(rows.map(({ format }) => format))].sort();
  for (const format of [...formats, "all"]) {
    const of = rows.filter((row) => format === "all" || row.format === format);
    const compared = of.filter(isCompared);
    const good = compared.filter(({ kept }) => shareOf(kept) >= GOAL).length;
    const kept = compared.reduce((sum, row) => sum + row.kept.kept, 0);
    const expected = compared.reduce((sum, row) => sum + row.kept.of, 0);
    const low = compared.filter((row) => shareOf(row.kept) < WARNED);
    const cells = [
      ...[format, WITNESSES[format] ?? "", of.length, of.filter((row) => isRead(row.input)).length],
      ...[compared.length, percent(good, compared.length), percent(kept, expected)],
      ...[low.length, low.filter(isSilent).length],
    ];
    console.log(`| ${cells.join(" | ")} |`);
  }
}

function printOutcomes(rows: readonly Row[]): void {
  const codes = new Map<string, number>();
  for (const { input } of rows) {
    const code = input.reason?.code ?? input.outcome;
    codes.set(code, (codes.get(code) ?? 0) + 1);
  }
  console.log(`\noutcomes: ${[...codes].map(([code, count]) => `${code} ${count}`).join(", ")}`);
  const opened = rows.filter(({ input }) => !NOT_OPENED.has(input.reason?.code ?? "")).length;
  console.log(`opened: ${opened} of ${rows.length}`);
  const empty = rows.filter(({ input, isEmpty }) => input.outcome === "parsed" && isEmpty);
  console.log(
    `read with an empty text (goal: 0): ${empty.length} ${empty.map(({ path }) => path).join(", ")}`,
  );
  const silent = rows.filter(isSilent);
  console.log(`below 70 % without a warning of missing words or wrong letters (goal: 0): ${silent.length}`);
  if (empty.length + silent.length > 0) process.exitCode = 1;
}

function printWorst(rows: readonly Row[]): void {
  const failed = rows.filter(({ input, kept }) => !isRead(input) && kept.of >= FEW_WORDS);
  console.log("\nfiles that were not read and have words for the witness:");
  for (const { path, input, kept } of failed.toSorted((a, b) => b.kept.of - a.kept.of).slice(0, SHOWN))
    console.log(`- ${path}: ${input.reason?.code}, ${kept.of} words (${kept.lost.slice(0, 6).join(" ")})`);
  console.log("\nfiles with the smallest share of words:");
  const compared = rows.filter((row) => isCompared(row) && shareOf(row.kept) < GOAL);
  for (const row of compared.toSorted((a, b) => shareOf(a.kept) - shareOf(b.kept)).slice(0, SHOWN * 2)) {
    const { path, kept, extracted, warnings } = row;
    const reasons = [
      ...[`extracted ${Math.round(100 * extracted)} %`, `signs ${Math.round(100 * row.signs)} %`],
      ...warnings,
    ];
    console.log(
      `- ${path}: ${percent(kept.kept, kept.of)} of ${kept.of}; ${reasons.join(", ")}; lost: ${kept.lost.slice(0, 8).join(" ")}`,
    );
  }
}

const percent = (part: number, of: number) => (of === 0 ? "" : `${((100 * part) / of).toFixed(1)} %`);
