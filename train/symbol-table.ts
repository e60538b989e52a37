// Parts of document symbols that carry a mark ("NĐ", "HĐND"), so that a bare "ND" is known for what it is.

import { bareKey } from "../src/language/model/word-key.ts";

const MIN_COUNT = 5;
/** The bare form may be a symbol of its own ("DA" beside "ĐA"): only clear cases are listed. */
const MIN_SHARE = 0.9;

/** Lines "bare marked", lower case to be restored in capitals. */
export function symbolTable(counts: ReadonlyMap<string, number>): string {
  const byBare = new Map<string, [part: string, count: number][]>();
  for (const [part, count] of counts) {
    const key = part.toLowerCase();
    const bare = bareKey(key);
    byBare.set(bare, [...(byBare.get(bare) ?? []), [key, count]]);
  }
  const lines: string[] = [];
  for (const [bare, parts] of byBare) {
    const total = parts.reduce((sum, [, count]) => sum + count, 0);
    const [best] = parts.sort((a, b) => b[1] - a[1]);
    if (best![0] !== bare && best![1] >= MIN_COUNT && best![1] >= MIN_SHARE * total) lines.push(`${bare} ${best![0]}`);
  }
  return lines.sort().join("\n");
}
