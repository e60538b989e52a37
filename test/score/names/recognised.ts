// The documents of names as the program's own engine read them from pages of 150 dpi (see `recognise.ts`).
import { readFileSync } from "node:fs";
import type { NameSentence } from "../../../fixtures/unit-names/sentences.ts";

const READ: ReadonlyMap<string, readonly string[]> = readDocuments();

function readDocuments(): Map<string, string[]> {
  const file = new URL("../../../fixtures/unit-names/recognised.tsv", import.meta.url);
  const documents = new Map<string, string[]>();
  for (const row of readFileSync(file, "utf8").trimEnd().split("\n")) {
    const [set, seed, text] = row.split("\t");
    const key = `${set} ${seed}`;
    documents.set(key, [...(documents.get(key) ?? []), text!]);
  }
  return documents;
}

/**
 * The sentences as they were read, with the names as they appear there; the names of a sentence that was not found stay as
 * printed, and count as missed. null if the document was not printed.
 */
export function recognised(
  set: string,
  seed: number,
  printed: readonly NameSentence[],
): NameSentence[] | null {
  const read = READ.get(`${set} ${seed}`);
  if (!read) return null;
  return printed.map((sentence, i) => {
    const found = read.find((text) => text.startsWith(`${i + 1}. `));
    if (found === undefined) return { ...sentence, text: "" };
    const text = found.slice(`${i + 1}. `.length);
    const at = offsetsIn(sentence.text, text);
    return {
      text,
      from: at[sentence.from]!,
      names: sentence.names.map((one) => {
        const start = at[one.start]!;
        return { ...one, start, name: text.slice(start, at[one.start + one.name.length]!) };
      }),
    };
  });
}

/** For each offset of a text the offset of another reading of it, by the cheapest edits. */
function offsetsIn(text: string, read: string): number[] {
  const width = read.length + 1;
  const costs = new Uint16Array((text.length + 1) * width);
  for (let i = 0; i <= text.length; i++) {
    for (let j = 0; j <= read.length; j++) {
      const up = i > 0 ? costs[(i - 1) * width + j]! + 1 : Number.POSITIVE_INFINITY;
      const left = j > 0 ? costs[i * width + j - 1]! + 1 : Number.POSITIVE_INFINITY;
      const change = text[i - 1] === read[j - 1] ? 0 : 1;
      const both = i > 0 && j > 0 ? costs[(i - 1) * width + j - 1]! + change : Number.POSITIVE_INFINITY;
      costs[i * width + j] = i + j === 0 ? 0 : Math.min(up, left, both);
    }
  }
  const offsets = new Array<number>(text.length + 1).fill(0);
  let [i, j] = [text.length, read.length];
  while (i > 0) {
    offsets[i] = j;
    const here = costs[i * width + j]!;
    const change = text[i - 1] === read[j - 1] ? 0 : 1;
    if (j > 0 && costs[(i - 1) * width + j - 1]! + change === here) [i, j] = [i - 1, j - 1];
    else if (j > 0 && costs[i * width + j - 1]! + 1 === here) j--;
    else i--;
  }
  return offsets;
}
