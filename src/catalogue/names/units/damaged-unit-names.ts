import type { UnitEntry } from "../../../model/catalogue.ts";
import type { UnitMatch } from "../../catalogue.ts";
import { fewestEdits, type LetterPairs, letterPairs } from "../../matching/letter-pairs.ts";
import { HOPELESS, letters, unlikenessUpTo } from "../../matching/ocr-distance.ts";
import { asMatch } from "./unit-match.ts";
import type { Spelling } from "./unit-spellings.ts";

/**
 * A damaged name may differ in this share of its letters, and any other unit's name must differ in `LEAD` letters
 * more.
 */
const BOUND = 0.15;
const LEAD = 0.8;
/** Shorter names are too similar to each other. */
const FEWEST_LETTERS = 6;

/** Units by names damaged by OCR. Returns nothing if two units match. */
export class DamagedUnitNames {
  readonly #names: readonly { entry: UnitEntry; letters: string; pairs: LetterPairs }[];

  constructor(spellings: readonly Spelling[]) {
    this.#names = spellings
      .filter(({ holds }) => holds === "text" || holds === "field")
      .map(({ entry, text }) => ({ entry, letters: letters(text) }))
      .filter((name) => name.letters.length >= FEWEST_LETTERS)
      .map((name) => ({ ...name, pairs: letterPairs(name.letters) }));
  }

  match(text: string): UnitMatch | null {
    const wanted = letters(text);
    if (wanted.length < FEWEST_LETTERS) return null;
    const pairs = letterPairs(wanted);
    // Names beyond this distance neither match nor compete with a match.
    const far = BOUND + LEAD / wanted.length;
    const byUnit = new Map<UnitEntry, number>();
    for (const name of this.#names) {
      const known = name.letters;
      if (Math.abs(known.length - wanted.length) > 0.3 * wanted.length) continue;
      if (fewestEdits(pairs, name.pairs) > HOPELESS * Math.max(known.length, wanted.length)) continue;
      const apart = unlikenessUpTo(wanted, known, far);
      if (apart <= far) byUnit.set(name.entry, Math.min(apart, byUnit.get(name.entry) ?? 1));
    }
    const [first, second] = [...byUnit].sort((a, b) => a[1] - b[1]);
    if (!first || first[1] > BOUND) return null;
    // Equal letters without marks are a match, unless two units have them.
    const lead = first[1] === 0 ? Number.MIN_VALUE : LEAD / wanted.length;
    if (second && second[1] - first[1] < lead) return null;
    return asMatch(first[0], first[0].name, null);
  }
}
