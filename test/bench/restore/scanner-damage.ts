// No free pairs of the scanner family exist: its test lines are made by damaging clean lines with the family's own
// table, a third of which training has not seen. So these lines are synthetic, and the figure says how well the
// channel bears damage that it was not taught, not how a real page fares.

import { readConfusions } from "../../../train/ocr-pairs.ts";

const MIN_COUNT = 3;
/** Two letters that the table shows together are damaged together this often. */
const GROUPS = 0.15;

/** A function that damages lines, always in the same way for the same seed. */
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
