import { type LearnedEdit, learnChannel, smoothed, tokenPairs } from "./learn-channel.ts";
import { readConfusions, readLinePairs } from "./ocr-pairs.ts";

/** Rarer rows are noise: the truth of the scanner's pairs was itself read by an engine. */
const MIN_SCANNER_COUNT = 3;
/** The table contains the counts of the pairs too, so what it adds from real scans has a low weight. */
const TABLE_WEIGHT = 0.2;
/** One of this many rows of the scanner's table is held out. */
const HELD_OUT_EVERY = 3;

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
    const factor = truth === "" ? OCCURRENCES_PER_INSERTION : truth.length > 1 ? OCCURRENCES_PER_GROUP : 1;
    totals.set(truth, (totals.get(truth) ?? 0) + count * factor);
  }
  const kept = [...all].filter(([edit], row) => !(heldOut && isHeldOutRow(edit, row)));
  return smoothed(new Map(kept), totals, SCANNER_SMOOTHING);
}

/** Rows of the scanner's table that are held out for measuring; correct readings are never held out. */
function isHeldOutRow(edit: string, row: number): boolean {
  const [truth, read] = edit.split("\t");
  return truth !== read && row % HELD_OUT_EVERY === HELD_OUT_EVERY - 1;
}

/** The table is small and its engine hardly reads marks, so related letters share much evidence. */
const SCANNER_SMOOTHING = { otherTone: 30, otherMark: 80 };

/**
 * Occurrences of a group of letters, or of a position without a letter, for each edit of it in the table, which lists only
 * unusual edits.
 */
const OCCURRENCES_PER_GROUP = 8;
const OCCURRENCES_PER_INSERTION = 50;

/** Lines "truth<TAB>read<TAB>log-probability", as `Channel` reads them. */
export function channelTable(edits: readonly LearnedEdit[]): string {
  return edits.map((e) => `${e.truth}\t${e.read}\t${e.logProbability.toFixed(2)}`).join("\n");
}
