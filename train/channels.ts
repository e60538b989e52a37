import { type LearnedEdit, learnChannel, smoothed, tokenPairs } from "./learn-channel.ts";
import { readConfusions, readLinePairs } from "./ocr-pairs.ts";

/** Rarer rows are noise: the truth of the scanner's pairs was itself read by an engine. */
const MIN_SCANNER_COUNT = 3;
/** The table contains the counts of the pairs too, so what it adds from real scans has a low weight. */
const TABLE_WEIGHT = 0.2;
const KEPT_FROM_TRAINING = 3;

/** Tesseract for English. `heldOut`: learned from nine tenths of the pairs. */
export function learnTesseractChannel(corpus: string, heldOut: boolean): LearnedEdit[] {
  const pairs = readLinePairs(`${corpus}/ocr-eng-pairs.tsv.gz`).filter((pair) => !(heldOut && pair.heldOut));
  const prior = new Map<string, number>();
  for (const [edit, count] of readConfusions("train/data/tesseract-edits.tsv", 1)) prior.set(edit, count);
  if (!heldOut) {
    for (const [edit, count] of readConfusions(`${corpus}/ocr-eng-confusions.tsv`, 2))
      prior.set(edit, (prior.get(edit) ?? 0) + count * TABLE_WEIGHT);
  }
  return learnChannel(tokenPairs(pairs.map(({ truth, read }) => [truth, read] as const)), prior);
}

/** Tesseract for Vietnamese, on poor pages. */
export function learnVietnameseChannel(): LearnedEdit[] {
  return learnChannel([], readConfusions("train/data/vietnamese-ocr-edits.tsv", 1));
}

/** The software of scanners, from counts of edits alone. `heldOut`: without a third of the table. */
export function learnScannerChannel(corpus: string, heldOut: boolean): LearnedEdit[] {
  const all = readConfusions(`${corpus}/ocr-scanner-layer-confusions.tsv`, MIN_SCANNER_COUNT);
  const totals = new Map<string, number>();
  for (const [edit, count] of all) {
    const truth = edit.split("\t")[0]!;
    const share = truth === "" ? PLACES_A_LETTER_MORE : truth.length > 1 ? PLACES_A_GROUP : 1;
    totals.set(truth, (totals.get(truth) ?? 0) + count * share);
  }
  const kept = [...all].filter(([edit], row) => !(heldOut && isKeptBack(edit, row)));
  return smoothed(new Map(kept), totals, SCANNER_BORROWING);
}

/** Rows of the scanner's table that are held out for measuring; correct readings are never held out. */
function isKeptBack(edit: string, row: number): boolean {
  const [truth, read] = edit.split("\t");
  return truth !== read && row % KEPT_FROM_TRAINING === KEPT_FROM_TRAINING - 1;
}

/** A small table of an engine that hardly reads marks, so letters share much evidence. */
const SCANNER_BORROWING = { sisters: 30, cousins: 80 };

/** The table lists only unusual edits; this many more occurrences of the same letters were read one by one. */
const PLACES_A_GROUP = 8;
const PLACES_A_LETTER_MORE = 50;

/** Lines "truth<TAB>read<TAB>log-probability", as `Channel` reads them. */
export function channelTable(edits: readonly LearnedEdit[]): string {
  return edits.map((e) => `${e.truth}\t${e.read}\t${e.logProbability.toFixed(2)}`).join("\n");
}
