// The name lists: the words for family, middle and given names, and their frequencies.

import { readFileSync } from "node:fs";
import { wordKey } from "../src/language/model/word-key.ts";

const CLASS_COUNT: Readonly<Record<string, number>> = { "very-common": 60, common: 20, rare: 2 };

interface NameEntry {
  name: string;
  class?: string;
  corpus_count?: number;
  share_percent_dak_lak?: number;
}

/** Weights of name words by their key; they sum to 1 in each part. */
export interface NameFacts {
  family: Map<string, number>;
  middle: Map<string, number>;
  given: Map<string, number>;
}

function weights(entries: readonly NameEntry[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const entry of entries) {
    const words = entry.name.normalize("NFC").split(/[\s-]+/);
    if (words.length !== 1) continue;
    const share = entry.share_percent_dak_lak === undefined ? 0 : entry.share_percent_dak_lak * 10;
    const count = Math.max(entry.corpus_count ?? 0, share, CLASS_COUNT[entry.class ?? ""] ?? 1) + 0.5;
    counts.set(wordKey(words[0]!), count);
  }
  let sum = 0;
  for (const count of counts.values()) sum += count;
  return new Map([...counts].map(([key, count]) => [key, count / sum]));
}

/** @throws Error if the file is missing or not JSON */
export function readNameFacts(path: string): NameFacts {
  const facts = JSON.parse(readFileSync(path, "utf8")) as Record<"family" | "middle" | "given", NameEntry[]>;
  return { family: weights(facts.family), middle: weights(facts.middle), given: weights(facts.given) };
}
