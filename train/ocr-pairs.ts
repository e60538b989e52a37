import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { isHeldOut } from "./corpus.ts";

export interface LinePair {
  readonly truth: string;
  readonly read: string;
  readonly heldOut: boolean;
}

/** Lines "truth<TAB>read<TAB>settings". @throws Error if the file is missing */
export function readLinePairs(path: string): LinePair[] {
  const lines = gunzipSync(readFileSync(path)).toString("utf8").split("\n");
  return lines.flatMap((line, n) => {
    const [truth, read] = line.split("\t");
    return truth && read ? [{ truth, read, heldOut: isHeldOut(n) }] : [];
  });
}

/** Lines "truth<TAB>read<TAB>count", with a header line; drops counts below `minCount`. */
export function readConfusions(path: string, minCount: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (const line of readFileSync(path, "utf8").split("\n").slice(1)) {
    const [truth, read, count] = line.split("\t");
    if (truth === undefined || read === undefined || Number(count) < minCount) continue;
    counts.set(`${truth.normalize("NFC")}\t${read.normalize("NFC")}`, Number(count));
  }
  return counts;
}
