import { WORD_EDGE, wordBeginsAt } from "./phrase.ts";

/** All matches of one phrase in a text, in order of place, none inside another. */
export interface Matcher {
  (folded: string): RegExpExecArray[];
  /** What the named parts of one of those matches say, "" where a part is absent. */
  partsOf(match: RegExpExecArray): Record<string, string>;
  /** Where they stand; undefined for one that is absent. */
  placesOf(match: RegExpExecArray): Readonly<Record<string, readonly [number, number] | undefined>>;
}

const NONE: RegExpExecArray[] = [];

/**
 * Looks for a phrase. That it begins at a word's edge is asked of what fits, not of every letter. An engine that names the
 * parts of each match, or keeps their places, is far slower: they are counted, and their places asked for where needed.
 */
export function matcher(phrase: RegExp): Matcher {
  const atEdge = WORD_EDGE.test(phrase.source);
  const named = phrase.source.replace(WORD_EDGE, "");
  const { names, counted } = countedGroups(named);
  const fits = new RegExp(counted, "gu");
  const placed = new RegExp(named, "duy");
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
  const partsOf = (match: RegExpExecArray) => {
    const parts: Record<string, string> = {};
    for (const [name, group] of names) parts[name] = match[group] ?? "";
    return parts;
  };
  const placesOf = (match: RegExpExecArray) => {
    placed.lastIndex = match.index;
    return placed.exec(match.input)?.indices?.groups ?? {};
  };
  return Object.assign(all, { partsOf, placesOf });
}

/** What may hold a bracket that opens no group, or one that does. */
const GROUP = /\\.|\[(?:\\.|[^\]\\]){0,400}\]|\((?:\?<(?<name>\p{L}{1,40})>|\?)?/gu;

/** A pattern whose named groups are only counted, and the number of each name. */
function countedGroups(source: string): { names: readonly (readonly [string, number])[]; counted: string } {
  const names: [string, number][] = [];
  let groups = 0;
  const counted = source.replace(GROUP, (sign: string, name: string | undefined) => {
    if (sign === "(" || name !== undefined) groups += 1;
    if (name === undefined) return sign;
    names.push([name, groups]);
    return "(";
  });
  return { names, counted };
}

/** As `matchAll`, which makes a pattern of its own for each text. Flags "g". */
export function allMatches(pattern: RegExp, text: string): RegExpExecArray[] {
  pattern.lastIndex = 0;
  let found = NONE;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    // Over a whole letter: from the middle of one of two units the engine would step back to its beginning, for ever.
    if (match[0] === "") pattern.lastIndex += (text.codePointAt(match.index) ?? 0) > 0xffff ? 2 : 1;
    if (found === NONE) found = [match];
    else found.push(match);
  }
  return found;
}
