// There are no free pairs of true and read text of scanner software, so clean lines are damaged with its table of edits,
// a third of which is held out from training. The result measures how the channel copes with unseen edits, not the
// accuracy on real pages.

import { readConfusions } from "../../../train/ocr-pairs.ts";

const MIN_COUNT = 3;
/** Share of adjacent letters in the table that are damaged together. */
const GROUPS = 0.15;

/** Returns a function that damages lines, deterministic for a seed. */
export function scannerDamage(corpus: string, seed = 1): (line: string) => string {
  const readings = new Map<string, [read: string, count: number][]>();
  for (const [edit, count] of readConfusions(`${corpus}/ocr-scanner-layer-confusions.tsv`, MIN_COUNT)) {
    const [truth, read] = edit.split("\t") as [string, string];
    if (truth !== "") readings.set(truth, [...(readings.get(truth) ?? []), [read, count]]);
  }
  let state = seed;
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
  const draw = (truth: string): string => {
    const choices = readings.get(truth);
    if (!choices) return truth;
    let left = next() * choices.reduce((sum, [, count]) => sum + count, 0);
    for (const [read, count] of choices) {
      left -= count;
      if (left <= 0) return read;
    }
    return truth;
  };
  return (line) => {
    let out = "";
    for (let i = 0; i < line.length; ) {
      const pair = line.slice(i, i + 2);
      const take = pair.length === 2 && readings.has(pair) && next() < GROUPS ? 2 : 1;
      out += draw(line.slice(i, i + take));
      i += take;
    }
    return out;
  };
}
