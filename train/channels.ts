import { type LearnedEdit, learnChannel, tokenPairs } from "./learn-channel.ts";
import { readConfusions, readLinePairs } from "./ocr-pairs.ts";

/** Rows seen less often are noise: the truth of the scanner's pairs was itself read by an engine. */
const MIN_SCANNER_COUNT = 3;
/** The table holds the pairs' own counts too, so what it adds from real scans is weighed lightly. */
const TABLE_WEIGHT = 0.2;
const KEPT_FROM_TRAINING = 3;

/** Tesseract set to English. `heldOut`: learned from nine tenths of the pairs alone. */
export function learnTesseractChannel(corpus: string, heldOut: boolean): LearnedEdit[] {
  const pairs = readLinePairs(`${corpus}/ocr-eng-pairs.tsv.gz`).filter((pair) => !(heldOut && pair.heldOut));
  const prior = new Map<string, number>();
  if (!heldOut) {
    for (const [edit, count] of readConfusions(`${corpus}/ocr-eng-confusions.tsv`, 2)) prior.set(edit, count * TABLE_WEIGHT);
  }
  return learnChannel(tokenPairs(pairs.map(({ truth, read }) => [truth, read] as const)), prior);
}

/** A scanner's own software: counts of edits are all there is. `heldOut`: a third of the table is kept back. */
export function learnScannerChannel(corpus: string, heldOut: boolean): LearnedEdit[] {
  const counts = readConfusions(`${corpus}/ocr-scanner-layer-confusions.tsv`, MIN_SCANNER_COUNT);
  const totals = new Map<string, number>();
  for (const [edit, count] of counts) {
    const truth = edit.split("\t")[0]!;
    totals.set(truth, (totals.get(truth) ?? 0) + count);
  }
  return [...counts]
    .filter((_, row) => !(heldOut && row % KEPT_FROM_TRAINING === KEPT_FROM_TRAINING - 1))
    .map(([edit, count]) => {
      const [truth, read] = edit.split("\t") as [string, string];
      const total = truth === "" ? totals.get("")! * 50 : totals.get(truth)!;
      // Several letters are mostly read right, which this table of oddities does not show for each group.
      return { truth, read, logProbability: Math.log(count / total) - (truth.length > 1 ? 2 : 0) };
    });
}

/** Lines "truth<TAB>read<TAB>log-probability", as `Channel` reads them. */
export function channelTable(edits: readonly LearnedEdit[]): string {
  return edits.map((e) => `${e.truth}\t${e.read}\t${e.logProbability.toFixed(2)}`).join("\n");
}
