import { WORD_EDGE, wordBeginsAt } from "./phrase.ts";

/** All matches of one pattern in a text, in order of place, none inside another. */
export interface Matcher {
  (folded: string): RegExpExecArray[];
  /** The names of the phrase's parts. */
  readonly names: readonly string[];
  /** Where the named groups of one of those matches stand; undefined for one that is not in it. */
  placesOf(match: RegExpExecArray): Readonly<Record<string, readonly [number, number] | undefined>>;
}

const NONE: RegExpExecArray[] = [];

/**
 * Looks for a phrase. That it begins at a word's edge is asked of what fits, not of every letter; and where its groups
 * stand is asked of a match only, since an engine that keeps the places is far slower in every place that does not fit.
 */
export function matcher(phrase: RegExp): Matcher {
  const fits = new RegExp(phrase.source.replace(WORD_EDGE, ""), "gu");
  const atEdge = WORD_EDGE.test(phrase.source);
  const placed = new RegExp(fits.source, "duy");
  const all = (folded: string): RegExpExecArray[] => {
    fits.lastIndex = 0;
    let found = NONE;
    for (let match = fits.exec(folded); match; match = fits.exec(folded)) {
      const { index } = match;
      if (atEdge && !wordBeginsAt(folded, index)) {
        fits.lastIndex = index + 1;
        continue;
      }
      if (match[0] === "") fits.lastIndex = index + 1;
      if (found === NONE) found = [match];
      else found.push(match);
    }
    return found;
  };
  const placesOf = (match: RegExpExecArray) => {
    placed.lastIndex = match.index;
    return placed.exec(match.input)?.indices?.groups ?? {};
  };
  const names = [...fits.source.matchAll(/\(\?<(\p{L}+)>/gu)].map(([, name]) => name!);
  return Object.assign(all, { names, placesOf });
}

/** As `matchAll`, which makes a pattern of its own for each text. Flags "g". */
export function allMatches(pattern: RegExp, text: string): RegExpExecArray[] {
  pattern.lastIndex = 0;
  let found = NONE;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    if (match[0] === "") pattern.lastIndex += 1;
    if (found === NONE) found = [match];
    else found.push(match);
  }
  return found;
}
