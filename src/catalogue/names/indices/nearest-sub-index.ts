import type { IndexEntry } from "../../../model/catalogue.ts";
import { bareLetters, isCleanText } from "../../matching/bare-letters.ts";
import { type LetterPairs, letterPairs, minEdits } from "../../matching/letter-pairs.ts";
import { isWithinOcrDistance, ocrDistance, plainDistance } from "../../matching/ocr-distance.ts";
import type { SubIndexEntry, SubIndexMatch } from "./sub-index-match.ts";

/** A sub-index, its index and the spellings of its name. */
export interface SpelledEntry {
  readonly index: IndexEntry;
  readonly subIndex: SubIndexEntry;
  /** The name and aliases. */
  readonly spellings: readonly Spelling[];
}

interface Spelling {
  /** The bare letters. */
  readonly text: string;
  readonly pairs: LetterPairs;
}

/** A candidate from a heading. Its pairs are computed when it is first compared with a name. */
interface Candidate {
  readonly text: string;
  readonly clean: boolean;
  pairs: LetterPairs | null;
}

/** The allowed distance by a name's length in letters; a short name is soon a different word. */
const BOUNDS: readonly (readonly [letters: number, clean: number, damaged: number])[] = [
  [24, 0.18, 0.34],
  [16, 0.14, 0.3],
  [12, 0.1, 0.28],
  [8, 0.08, 0.22],
  [0, 0, 0.15],
];
/** More than the widest bound of a clean name plus the margin. */
const FAR = 0.3;
/** The next best sub-index must be at least this much further away. */
const MARGIN = 0.1;
/**
 * If every other sub-index is this much further away, a badly damaged name may exceed its bound by `more`, up to
 * `most`.
 */
const ALONE = { margin: 0.25, more: 0.1, most: 0.34 };

/** The widest bound of any name. */
export const WIDEST = ALONE.most;

/** The name, the short name and the aliases. */
export const namesOf = ({ name, shortName, aliases }: SubIndexEntry): string[] => [
  name,
  shortName,
  ...aliases,
];

const spelling = (text: string): Spelling => ({ text, pairs: letterPairs(text) });

/** A sub-index with the spellings of its name and aliases. */
export const spelledEntry = (index: IndexEntry, subIndex: SubIndexEntry): SpelledEntry => ({
  index,
  subIndex,
  spellings: [...new Set(namesOf(subIndex).map(bareLetters))].map(spelling),
});

/** The sub-index closest to one of the candidates; null if none is within its bound or two are equally close. */
export function nearest(
  wordings: readonly string[],
  allowed: ReadonlySet<SpelledEntry>,
  within: number,
): SubIndexMatch | null {
  const texts = wordings
    .map(
      (candidate): Candidate => ({
        text: bareLetters(candidate),
        clean: isCleanText(candidate),
        pairs: null,
      }),
    )
    .filter((t) => t.text.length >= 5);
  if (!isAnyNear(texts, allowed, within)) return null;
  const scored = [...allowed]
    .map((part) => ({ part, ...best(part, texts) }))
    .sort((a, b) => a.distance - b.distance);
  const [first, second] = scored;
  if (!first || first.distance > within) return null;
  const lead = (second?.distance ?? 1) - first.distance;
  const bound =
    lead >= ALONE.margin && first.bound > 0.2 ? Math.min(first.bound + ALONE.more, ALONE.most) : first.bound;
  if (first.distance > bound || lead < MARGIN) return null;
  return { index: first.part.index, subIndex: first.part.subIndex, distance: first.distance };
}

/** Most headings resemble no name at all; this rules them out before any ranking. */
function isAnyNear(texts: readonly Candidate[], allowed: ReadonlySet<SpelledEntry>, within: number): boolean {
  for (const text of texts)
    for (const { spellings } of allowed)
      for (const spelling of spellings) if (isNear(text, spelling, within)) return true;
  return false;
}

function isNear(candidate: Candidate, spelling: Spelling, within: number): boolean {
  if (differsInLength(candidate, spelling)) return false;
  if (!candidate.clean) return isWithinOcrDistance(candidate.text, spelling.text, within);
  const most = within * Math.max(candidate.text.length, spelling.text.length);
  candidate.pairs ??= letterPairs(candidate.text);
  return (
    minEdits(candidate.pairs, spelling.pairs) <= most &&
    plainDistance(candidate.text, spelling.text) <= within
  );
}

/** The difference in length alone is a lower bound of the edit distance. */
function differsInLength({ text, clean }: Candidate, { text: name }: Spelling): boolean {
  const apart = Math.abs(text.length - name.length) / Math.max(text.length, name.length);
  return apart > (clean ? FAR : 0.5);
}

function best(part: SpelledEntry, texts: readonly Candidate[]): { distance: number; bound: number } {
  let found = { distance: 1, bound: 0 };
  for (const candidate of texts) {
    for (const spelling of part.spellings) {
      if (differsInLength(candidate, spelling)) continue;
      const [text, name] = [candidate.text, spelling.text];
      const distance = candidate.clean ? plainDistance(text, name) : ocrDistance(text, name);
      const [, whole, damaged] = BOUNDS.find(([length]) => Math.min(text.length, name.length) >= length)!;
      const bound = candidate.clean ? whole : damaged;
      const better =
        distance <= bound === found.distance <= found.bound ? distance < found.distance : distance <= bound;
      if (better) found = { distance, bound };
    }
  }
  return found;
}
