import { WORD_EDGE, wordBeginsAt } from "./phrase.ts";
import { regex } from "./regex.ts";

/** All matches of one phrase in a text, in order of position, not overlapping. */
export interface Matcher {
  (folded: string): readonly RegExpExecArray[];
  /** The text of each named part of a match; "" for an absent part. */
  partsOf(match: RegExpExecArray): Record<string, string>;
  /** Offsets of each named part of a match; undefined for an absent part. */
  placesOf(match: RegExpExecArray): Readonly<Record<string, readonly [number, number] | undefined>>;
}

const NONE: readonly RegExpExecArray[] = [];

/**
 * Compiles a phrase for repeated matching. The word edge is checked after a match, not at every letter. Named groups
 * become numbered groups, because V8 is several times slower if it names the groups of each match or records their
 * offsets; `placesOf` matches again with offsets.
 */
export function matcher(phrase: RegExp): Matcher {
  const atEdge = WORD_EDGE.test(phrase.source);
  const named = phrase.source.replace(WORD_EDGE, "");
  const { names, counted } = countedGroups(named);
  // Built at first use: a short document needs few of them.
  let builtFits: RegExp | null = null;
  let builtPlaced: RegExp | null = null;
  const all = (folded: string): readonly RegExpExecArray[] => {
    builtFits ??= new RegExp(counted, "gu");
    const fits = builtFits;
    fits.lastIndex = 0;
    let found: RegExpExecArray[] | null = null;
    for (let match = fits.exec(folded); match; match = fits.exec(folded)) {
      const { index } = match;
      if (atEdge && !wordBeginsAt(folded, index)) {
        fits.lastIndex = index + 1;
        continue;
      }
      if (match[0] === "") fits.lastIndex = index + 1;
      if (found === null) found = [match];
      else found.push(match);
    }
    return found ?? NONE;
  };
  const partsOf = (match: RegExpExecArray) => {
    const parts: Record<string, string> = {};
    for (const [name, group] of names) parts[name] = match[group] ?? "";
    return parts;
  };
  const placesOf = (match: RegExpExecArray) => {
    builtPlaced ??= new RegExp(named, "duy");
    builtPlaced.lastIndex = match.index;
    return builtPlaced.exec(match.input)?.indices?.groups ?? {};
  };
  return Object.assign(all, { partsOf, placesOf });
}

/** A piece of a pattern that can contain an opening bracket, or one bracket. */
const GROUP = regex.g`\\.|\[(?:\\.|[^\]\\]){0,400}\]|\((?:\?<(?<name>\p{L}{1,40})>|\?)?`;

/** The pattern with numbered instead of named groups, and the number of each name. */
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

/** Like `matchAll`, which compiles a copy of the pattern for each text. Flags "g". */
export function allMatches(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let found: RegExpExecArray[] | null = null;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    // Advance over a whole code point: from inside a surrogate pair the engine would step back and match there forever.
    if (match[0] === "") pattern.lastIndex += (text.codePointAt(match.index) ?? 0) > 0xffff ? 2 : 1;
    if (found === null) found = [match];
    else found.push(match);
  }
  return found ?? NONE;
}

/** The words that a pattern matches at an offset; null without a match. Flags "y". */
export function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

/** The length of what a pattern matches at an offset; 0 without a match. Flags "y". */
export const lengthAt = (pattern: RegExp, text: string, at: number): number =>
  matchAt(pattern, text, at)?.length ?? 0;
