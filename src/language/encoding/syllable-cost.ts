import { memoize } from "../memoize.ts";
import rhymes from "./data/rhymes.json" with { type: "json" };

const COST: ReadonlyMap<string, number> = new Map(Object.entries(rhymes.cost));
const TONES: ReadonlyMap<string, string> = new Map([
  ["\u0300", "1"],
  ["\u0309", "2"],
  ["\u0303", "3"],
  ["\u0301", "4"],
  ["\u0323", "5"],
]);
const TONE = /[\u0300\u0309\u0303\u0301\u0323]/g;
const SYLLABLE =
  /^(?:ngh|ng|nh|gh|gi(?=[aăâeêioôơuưy])|kh|ch|th|tr|ph|qu|[bcdđghklmnpqrstvx])?(?<rhyme>[aăâeêioôơuưy]{1,3}(?:ng|nh|ch|[cmnpt])?)$/u;

/** No syllable has more letters, in NFC or NFD. */
const MAX_LETTERS = 10;

/**
 * How improbable a word is as a Vietnamese syllable, in nats (2 to 13); null if it cannot be one. Ignores case and
 * tone placement.
 */
export const syllableCost: (word: string) => number | null = memoize(
  (word) => (word.length > MAX_LETTERS ? null : computeCost(word)),
  { maxKeyLength: MAX_LETTERS, maxWeight: 8_000 },
);
function computeCost(word: string): number | null {
  const parts = word.toLowerCase().normalize("NFD");
  const tones = parts.match(TONE) ?? [];
  if (tones.length > 1) return null;
  const rhyme = SYLLABLE.exec(parts.replace(TONE, "").normalize("NFC"))?.groups?.rhyme;
  if (rhyme === undefined) return null;
  const cost = COST.get(rhyme + (TONES.get(tones[0] ?? "") ?? "0"));
  return cost === undefined ? null : cost / 10;
}
