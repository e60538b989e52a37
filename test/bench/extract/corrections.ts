// What each correction after recognition gains: `npm run bench:extract -- corrections [plans]`. Every scan is read with all
// corrections, and again without each one that changed something there.
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { generatePlan } from "../../../fixtures/generate/generate.ts";
import { loadCatalogue } from "../../../src/catalogue/load-catalogue.ts";
import { openWithSharp } from "../../../src/extract/image/open-with-sharp.ts";
import type { Correction } from "../../../src/extract/ocr/corrections/correction.ts";
import { CORRECTIONS } from "../../../src/extract/ocr/corrections/corrections.ts";
import { chooseEngine } from "../../../src/extract/ocr/engines/choose-engine.ts";
import { greyOf, pixelsOf } from "../../../src/extract/ocr/image/grayscale.ts";
import { recognizePage } from "../../../src/extract/ocr/recognize-page.ts";
import { lineTexts } from "../../../src/extract/shared/line-texts.ts";
import type { OcrEngine, OcrLine } from "../../../src/extract/shared/ocr-engine.ts";
import type { Extraction } from "../../../src/model/extraction.ts";
import { parse } from "../../../src/parse/parse.ts";
import { loadRestorer } from "../../../src/pipeline/stages/load-restorer.ts";
import { restore } from "../../../src/restore/restore.ts";
import { compare, f1, sum, type Tally, tallyByField } from "../../score/compare.ts";
import { factsOf } from "../../score/facts.ts";
import { correctionScans, type ScannedDocument } from "./correction-scans.ts";
import { countTokens, type TokenCounts } from "./measure.ts";

export const DEFAULT_PLANS = 36;
const PAGE_MS = 60_000;
const KINDS = ["generated", "real"] as const;

interface Result {
  readonly right: TokenCounts;
  readonly all: TokenCounts;
  readonly fields: Tally;
  readonly text: string;
}

/** Results of one document: with all corrections, and without each (the same object where that changed nothing). */
interface Measured {
  readonly document: ScannedDocument;
  readonly withAll: Result;
  readonly without: ReadonlyMap<string, Result>;
}

export async function measureCorrections(folder: string, plans: number): Promise<void> {
  const native = chooseEngine();
  if (!native) throw new Error("needs an engine");
  const engine = cached(native);
  const clock = new Clock();
  const measured: Measured[] = [];
  for (const document of await correctionScans(folder, plans)) {
    measured.push(await measureDocument(document, engine, clock));
  }
  await native.close();
  for (const kind of KINDS) {
    const own = measured.filter(({ document }) => document.kind === kind);
    if (own.length > 0) printTable(kind, own, clock);
  }
  writeFileSync(`${folder}/corrections.json`, JSON.stringify(changesOf(measured), null, 1));
}

async function measureDocument(
  document: ScannedDocument,
  engine: OcrEngine,
  clock: Clock,
): Promise<Measured> {
  const changing = new Set<string>();
  const watched = CORRECTIONS.map((one) => clock.watch(one, () => changing.add(one.name)));
  const withAll = await resultOf(document, engine, watched, clock);
  const without = new Map<string, Result>();
  for (const { name } of CORRECTIONS) {
    const others = CORRECTIONS.filter((one) => one.name !== name);
    without.set(name, changing.has(name) ? await resultOf(document, engine, others) : withAll);
  }
  return { document, withAll, without };
}

async function resultOf(
  document: ScannedDocument,
  engine: OcrEngine,
  corrections: readonly Correction[],
  clock?: Clock,
): Promise<Result> {
  const pages = await readScan(document.pages, engine, corrections, (ms) => clock?.addPage(ms));
  const text = pages.flatMap(({ readings }) => lineTexts(readings[0]!.blocks)).join("\n");
  const fields =
    document.seed === undefined
      ? NO_FIELDS
      : fieldsOf({ mediaType: "image/jpeg", pages, warnings: [] }, document.seed);
  return { ...countTokens(document.truth, text), fields, text };
}

/** The pages of a scan as JPEG files, read with these corrections. */
export async function readScan(
  files: readonly string[],
  engine: OcrEngine,
  corrections: readonly Correction[],
  onPage: (ms: number) => void = () => undefined,
): Promise<Extraction["pages"]> {
  const pages: Extraction["pages"] = [];
  let before: Awaited<ReturnType<typeof recognizePage>>["open"] = null;
  for (const [i, file] of files.entries()) {
    const picture = await (await openWithSharp(readFileSync(file))).page(0);
    const points = 72 / picture.dpi;
    const size = { width: picture.width * points, height: picture.height * points };
    const page = { image: greyOf(pixelsOf(picture)), ...size, left: 0, top: 0, words: [] };
    const startedAt = performance.now();
    const read = await recognizePage(page, engine, {
      timeoutMs: PAGE_MS,
      before: Promise.resolve(before),
      corrections,
    });
    onPage(performance.now() - startedAt);
    before = read.open;
    pages.push({ number: i + 1, width: read.width, height: read.height, readings: [read.reading] });
  }
  return pages;
}

const NO_FIELDS: Tally = { right: 0, wrong: 0, missed: 0 };
const catalogue = loadCatalogue();
const restorer = loadRestorer();

function fieldsOf(extraction: Extraction, seed: number): Tally {
  const { plan } = parse(restore(extraction, restorer).value, catalogue).value[0]!;
  const truth = factsOf(generatePlan(seed).truth);
  return sum(tallyByField([compare(truth, factsOf(plan))]).values());
}

/** Reads each picture once: readings without a correction request the same pages again. */
function cached(engine: OcrEngine): OcrEngine {
  const answers = new Map<string, Promise<OcrLine[]>>();
  return {
    ...engine,
    recognize(image, options) {
      const { width, height, dpi, data } = image;
      const key = `${options.layout} ${width} ${height} ${dpi} ${createHash("sha1").update(data).digest("hex")}`;
      const answer = answers.get(key) ?? engine.recognize(image, options);
      answers.set(key, answer);
      return answer;
    },
  };
}

/** Time of pages and of the corrections in them, by the clock: most of it is the engine's. */
class Clock {
  #pagesMs = 0;
  readonly #byName = new Map<string, number>();

  addPage(ms: number): void {
    this.#pagesMs += ms;
  }

  watch({ name, correct }: Correction, onChange: () => void): Correction {
    return {
      name,
      correct: async (lines, picture) => {
        const startedAt = performance.now();
        const corrected = await correct(lines, picture);
        this.#byName.set(name, (this.#byName.get(name) ?? 0) + performance.now() - startedAt);
        if (JSON.stringify(corrected) !== JSON.stringify(lines)) onChange();
        return corrected;
      },
    };
  }

  shareOf(name: string): number {
    return (this.#byName.get(name) ?? 0) / this.#pagesMs;
  }
}

function printTable(kind: string, measured: readonly Measured[], clock: Clock): void {
  const pages = measured.reduce((count, { document }) => count + document.pages.length, 0);
  const full = totalOf(measured.map(({ withAll }) => withAll));
  const shown = (right: number, all: number) => `${right} of ${all} (${((100 * right) / all).toFixed(2)} %)`;
  console.log(`\n${kind}: ${measured.length} documents, ${pages} pages`);
  console.log("| corrections | documents changed | words | figures | labels | fields F1 | share of time |");
  console.log("|---|---|---|---|---|---|---|");
  const row = (name: string, changed: number, result: Omit<Result, "text">, time: string) => {
    const { right, all, fields } = result;
    const score = kind === "generated" ? `${(100 * f1(fields)).toFixed(2)} % (${fields.right} right)` : "";
    console.log(
      `| ${name} | ${changed} | ${shown(right.words, all.words)} | ${shown(right.figures, all.figures)} | ${shown(right.labels, all.labels)} | ${score} | ${time} |`,
    );
  };
  row("all", 0, full, "");
  for (const { name } of CORRECTIONS) {
    const own = measured.map(({ without }) => without.get(name)!);
    const changed = measured.filter(
      ({ withAll, without }) => without.get(name)!.text !== withAll.text,
    ).length;
    row(`without ${name}`, changed, totalOf(own), `${(100 * clock.shareOf(name)).toFixed(1)} %`);
  }
}

function totalOf(results: readonly Result[]): Omit<Result, "text"> {
  const tokens = (of: (result: Result) => TokenCounts): TokenCounts => ({
    words: results.reduce((total, result) => total + of(result).words, 0),
    figures: results.reduce((total, result) => total + of(result).figures, 0),
    labels: results.reduce((total, result) => total + of(result).labels, 0),
  });
  return {
    right: tokens((r) => r.right),
    all: tokens((r) => r.all),
    fields: sum(results.map((r) => r.fields)),
  };
}

/** Lines that differ, for reading. */
function changesOf(measured: readonly Measured[]) {
  return measured.flatMap(({ document, withAll, without }) =>
    [...without].flatMap(([name, result]) => {
      if (result.text === withAll.text) return [];
      const [a, b] = [withAll.text.split("\n"), result.text.split("\n")];
      const added = a.filter((line) => !b.includes(line));
      const removed = b.filter((line) => !a.includes(line));
      return [{ name, document: document.name, scan: document.scan, with: added, without: removed }];
    }),
  );
}
