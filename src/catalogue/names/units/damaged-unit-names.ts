import type { UnitEntry } from "../../../model/catalogue.ts";
import { bareLetters } from "../../matching/bare-letters.ts";
import { type LetterPairs, letterPairs, minEdits } from "../../matching/letter-pairs.ts";
import { MAX_PLAIN_DISTANCE, ocrDistanceUpTo } from "../../matching/ocr-distance.ts";
import type { UnitMatch } from "./unit-match.ts";
import { knownUnit } from "./unit-match.ts";
import type { Spelling } from "./unit-spellings.ts";

/**
 * A damaged name may differ in this share of its letters, and any other unit's name must differ in `LEAD` letters
 * more.
 */
const BOUND = 0.15;
const LEAD = 0.8;
/** Shorter names are too similar to each other. */
const MIN_LETTERS = 6;
/** Names of so many letters match only if no letter differs: "Sở Y tê". */
const MIN_EXACT_LETTERS = 5;

/** Units by names damaged by OCR. Returns nothing if two units match. */
export class DamagedUnitNames {
  readonly #names: readonly { entry: UnitEntry; letters: string; pairs: LetterPairs }[];

  constructor(spellings: readonly Spelling[]) {
    this.#names = spellings
      .filter(({ scope }) => scope === "text" || scope === "field")
      .map(({ entry, text }) => ({ entry, letters: bareLetters(text) }))
      .filter((name) => name.letters.length >= MIN_EXACT_LETTERS)
      .map((name) => ({ ...name, pairs: letterPairs(name.letters) }));
  }

  match(text: string): UnitMatch | null {
    const wanted = bareLetters(text);
    if (wanted.length < MIN_EXACT_LETTERS) return null;
    if (wanted.length < MIN_LETTERS) return this.#exact(wanted);
    const pairs = letterPairs(wanted);
    // Names beyond this distance neither match nor compete with a match.
    const far = BOUND + LEAD / wanted.length;
    const byUnit = new Map<UnitEntry, number>();
    for (const name of this.#names) {
      const known = name.letters;
      if (known.length < MIN_LETTERS || Math.abs(known.length - wanted.length) > 0.3 * wanted.length)
        continue;
      if (minEdits(pairs, name.pairs) > MAX_PLAIN_DISTANCE * Math.max(known.length, wanted.length)) continue;
      const apart = ocrDistanceUpTo(wanted, known, far);
      if (apart <= far) byUnit.set(name.entry, Math.min(apart, byUnit.get(name.entry) ?? 1));
    }
    const [first, second] = [...byUnit].sort((a, b) => a[1] - b[1]);
    if (!first || first[1] > BOUND) return null;
    // Equal letters without marks are a match, unless two units have them.
    const lead = first[1] === 0 ? Number.MIN_VALUE : LEAD / wanted.length;
    if (second && second[1] - first[1] < lead) return null;
    return knownUnit(first[0], first[0].name, null);
  }

  /** The only unit whose name has these letters without marks. */
  #exact(wanted: string): UnitMatch | null {
    const entries = new Set(this.#names.flatMap(({ entry, letters }) => (letters === wanted ? [entry] : [])));
    const [only] = entries;
    return only && entries.size === 1 ? knownUnit(only, only.name, null) : null;
  }
}
