// Letters, marks and numbers as the contents of a character class. \p{L} has 650 ranges, most of them above U+FFFF: V8 needs
// 0.4 ms to construct a pattern that contains it, and 1 to 40 ms to compile the pattern in its first two matches. A reader
// process compiles hundreds of patterns for its first file. These classes are exact for Latin letters and combining marks;
// other scripts are taken as whole blocks, and characters above U+FFFF are left out.

/** Latin up to U+02FF; then blocks of other scripts and, from U+1E00, more Latin; letter-like signs; CJK; full width. */
const LETTERS =
  "A-Za-z\xaa\xb5\xba\xc0-\xd6\xd8-\xf6\xf8-\u02c1\u02c6-\u02d1\u02e0-\u02e4\u02ec\u02ee" +
  "\u0370-\u1fff\u2071\u207f\u2090-\u209c\u2c00-\u2dff\u3041-\ud7ff\uf900-\ufdcf\uff21-\uff3a\uff41-\uff5a";
/** Digits, superscripts and subscripts, fractions, Roman numerals, circled numbers, full width. */
const NUMBERS =
  "\\d\xb2\xb3\xb9\xbc-\xbe\u2070\u2074-\u2079\u2080-\u2089\u2150-\u2182\u2185-\u2189\u2460-\u249b\u24ea-\u24ff\u2776-\u2793\uff10-\uff19";
const MARKS = "\u0300-\u036f";

/** Letters with case, first and last code point: Latin with that of Vietnamese, Greek, Cyrillic. */
const CASED = [
  [0x41, 0x1b0],
  [0x1ea0, 0x1ef9],
  [0x391, 0x3c9],
  [0x410, 0x44f],
] as const;

function casedWhere(belongs: (letter: string) => boolean): string {
  let members = "";
  for (const [first, last] of CASED)
    for (let code = first, start = first; code <= last + 1; code++) {
      if (code <= last && belongs(String.fromCharCode(code))) continue;
      if (code > start) members += `${String.fromCharCode(start)}-${String.fromCharCode(code - 1)}`;
      start = code + 1;
    }
  return members;
}

const MEMBERS: Readonly<Record<string, string>> = {
  L: LETTERS,
  Lu: casedWhere((letter) => letter !== letter.toLowerCase()),
  Ll: casedWhere((letter) => letter !== letter.toUpperCase()),
  M: MARKS,
  N: NUMBERS,
};

const PROPERTY_OR_BRACKET = /\\p\{(?<property>L|Lu|Ll|M|N)\}|\\.|[[\]]/g;

/** The source of a pattern with the classes of this file for \p{L}, \p{Lu}, \p{Ll}, \p{M} and \p{N}. */
export function compactClasses(source: string): string {
  if (!source.includes("\\p{")) return source;
  let inClass = false;
  return source.replace(PROPERTY_OR_BRACKET, (token: string, property: string | undefined) => {
    if (token === "[") inClass = true;
    if (token === "]") inClass = false;
    if (property === undefined) return token;
    return inClass ? MEMBERS[property]! : `[${MEMBERS[property]}]`;
  });
}
