// Abbreviations with a mark ("NĐ", "HĐND"), so that a bare "ND" can be restored, and the letters between which the D of
// an abbreviation is a Đ.

import { isSyllableShape } from "../src/language/model/syllable-shape.ts";
import { bareKey } from "../src/language/model/word-key.ts";
import type { TokenStreams } from "./token-streams.ts";

const MIN_COUNT = 5;
/** The bare form may be another abbreviation ("DA" and "ĐA"): only certain cases are listed. */
const MIN_SHARE = 0.8;
/** Maximum count of one abbreviation. */
const MAX_OF_ONE = 20;
const MIN_PLACES = 10;

/** Lines "bare marked", lower case, and lines "? before after" for positions where D is Đ ("^", "$": the ends). */
export function symbolTable(
  { symbolParts, words, uses }: TokenStreams,
  catalogue: ReadonlySet<string>,
): string {
  const counts = new Map<string, number>();
  const add = (key: string, count: number) => counts.set(key, (counts.get(key) ?? 0) + count);
  for (const [part, count] of symbolParts) add(part.toLowerCase(), count);
  words.forEach((word, i) => {
    const { upper, lower, title } = uses[i]!;
    if (word.length > 1 && upper > lower + title && !isSyllableShape(bareKey(word))) add(word, upper);
  });
  return [...wholeForms(symbolParts, catalogue), ...places(counts)].join("\n");
}

function wholeForms(symbolParts: ReadonlyMap<string, number>, catalogue: ReadonlySet<string>): string[] {
  const byBare = new Map<string, [part: string, count: number][]>();
  for (const [part, count] of symbolParts) {
    const key = part.toLowerCase();
    const bare = bareKey(key);
    byBare.set(bare, [...(byBare.get(bare) ?? []), [key, count]]);
  }
  const clear = new Map<string, string>();
  for (const [bare, parts] of byBare) {
    const total = parts.reduce((sum, [, count]) => sum + count, 0);
    const [best] = parts.sort((a, b) => b[1] - a[1]);
    if (best![0] !== bare && best![1] >= MIN_COUNT && best![1] >= MIN_SHARE * total)
      clear.set(bare, best![0]);
  }
  // The catalogue decides: "CĐ" is a type of document, "CD" is not, "DA" and "ĐA" both are.
  for (const part of catalogue) {
    const bare = bareKey(part);
    if (catalogue.has(bare)) clear.delete(bare);
    else clear.set(bare, part);
  }
  return [...clear].map(([bare, marked]) => `${bare} ${marked}`).sort();
}

function places(counts: ReadonlyMap<string, number>): string[] {
  const seen = new Map<string, { marked: number; all: number }>();
  for (const [word, count] of counts) {
    if (word.length < 2 || !/^[a-zđư]+$/u.test(word)) continue;
    const bare = `^${bareKey(word)}$`;
    for (let i = 0; i < word.length; i++) {
      if (bare[i + 1] !== "d") continue;
      const place = `${bare[i]} ${bare[i + 2]}`;
      const at = seen.get(place) ?? { marked: 0, all: 0 };
      const weight = Math.min(count, MAX_OF_ONE);
      at.all += weight;
      if (word[i] === "đ") at.marked += weight;
      seen.set(place, at);
    }
  }
  const clear = [...seen].filter(([, { marked, all }]) => all >= MIN_PLACES && marked >= MIN_SHARE * all);
  return clear.map(([place]) => `? ${place}`).sort();
}
