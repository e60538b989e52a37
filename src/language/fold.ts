import { memoize } from "./memoize.ts";
import { regex } from "./regex.ts";

// The fold is the comparison key of Vietnamese text. Patterns match on the fold and quote the stored text at the same
// offsets, so the fold must have the length of its NFC input.

const SAME_LENGTH: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "\u00a0": " ",
    "\u2002": " ",
    "\u2003": " ",
    "\u2007": " ",
    "\u2009": " ",
    "\u202f": " ",
    "\u3000": " ",
    "\t": " ",
    "‐": "-",
    "‑": "-",
    "‒": "-",
    "–": "-",
    "—": "-",
    "―": "-",
    "−": "-",
    "“": '"',
    "”": '"',
    "„": '"',
    "«": '"',
    "»": '"',
    "″": '"',
    "‘": "'",
    "’": "'",
    "′": "'",
    "`": "'",
    ð: "đ",
  }),
);

// Tone placement: "hoà" and "hòa", "thuỷ" and "thủy" are the same word. Both fold to the mark on the first vowel.
const TONES = "àáảãạ";
const PAIRS: ReadonlyMap<string, string> = new Map(
  [
    ["o", "a", "òóỏõọ", "àáảãạ"],
    ["o", "e", "òóỏõọ", "èéẻẽẹ"],
    ["u", "y", "ùúủũụ", "ỳýỷỹỵ"],
  ].flatMap(([first, second, firstToned, secondToned]) =>
    [...TONES].map((_, i) => [`${first}${secondToned![i]}`, `${firstToned![i]}${second}`] as const),
  ),
);
const OLD_PLACEMENT = regex.g`(?:o[àáảãạèéẻẽẹ]|(?<!q)u[ỳýỷỹỵ])(?![\p{L}\p{M}])`;
// In "quý" the u belongs to the consonant and the mark is on the y; "qúy" is a misspelling.
const QU = regex.g`(?<=q)[ùúủũụ]y(?![\p{L}\p{M}])`;
const QU_PAIRS: ReadonlyMap<string, string> = new Map(
  [..."ùúủũụ"].map((u, i) => [`${u}y`, `u${"ỳýỷỹỵ"[i]}`]),
);

/** Characters above this (other scripts, rare signs) use the slow path for the whole line. */
const TABLE_SIZE = 0x2300;
/** Kinds of characters by their part in the tone pairs above; 0: not a letter. "oà" is o and a toned second vowel, "qúy" a toned u and y. */
const O_OR_U = 1;
const TONED_SECOND = 2;
const TONED_U = 3;
const Y = 4;
const LETTER = 5;
/** Characters whose lower case is longer or depends on their neighbours. */
const SLOW = 6;
const NOT_SEEN = 7;
const KINDS = new Uint8Array(TABLE_SIZE).fill(NOT_SEEN);
/** The fold of single characters: lower case if that is one character; one form for each kind of dash, quote and blank. */
const FOLDED = new Uint16Array(TABLE_SIZE);

/** Computes the entries of a character. The tables begin empty, because a text uses only a few of their characters. */
function enter(code: number): number {
  const lower = String.fromCharCode(code).toLowerCase();
  FOLDED[code] = (SAME_LENGTH.get(lower) ?? lower).charCodeAt(0);
  KINDS[code] = kindOf(lower);
  return KINDS[code];
}

function kindOf(lower: string): number {
  if (lower === "σ" || lower.length > 1) return SLOW;
  if (lower === "o" || lower === "u") return O_OR_U;
  if (/[àáảãạèéẻẽẹỳýỷỹỵ]/u.test(lower)) return TONED_SECOND;
  if (/[ùúủũụ]/u.test(lower)) return TONED_U;
  if (lower === "y") return Y;
  return regex`[\p{L}\p{M}]`.test(lower) ? LETTER : 0;
}

/** Scratch buffer: each folded line overwrites the one before. */
let letters = new Uint16Array(4096);
let bytes = Buffer.from(letters.buffer);

/**
 * Folds case, tone placement, variants of dash, quote and blank, and Ð. Never changes the length, so an offset in the
 * fold is an offset in the text. Expects NFC.
 */
export function fold(text: string): string {
  const { length } = text;
  if (length > letters.length) {
    letters = new Uint16Array(2 * length);
    bytes = Buffer.from(letters.buffer);
  }
  let [before, pair, paired, changed] = [0, false, false, false];
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i);
    let kind = code < TABLE_SIZE ? KINDS[code]! : SLOW;
    if (kind >= SLOW) {
      if (kind === NOT_SEEN) kind = enter(code);
      if (kind === SLOW) return foldSlowly(text);
    }
    // The tone of a pair has two possible places only at the end of a word.
    if (pair && kind === 0) paired = true;
    pair = kind === TONED_SECOND ? before === O_OR_U : kind === Y && before === TONED_U;
    before = kind;
    const folded = FOLDED[code]!;
    letters[i] = folded;
    if (folded !== code) changed = true;
  }
  const folded = changed ? bytes.toString("utf16le", 0, 2 * length) : text;
  return paired || pair ? withTonesInPlace(folded) : folded;
}

/** The fold of a text with characters beyond the tables. */
function foldSlowly(text: string): string {
  const whole = text.toLowerCase();
  const lower =
    whole.length === text.length
      ? whole
      : Array.from(text, (c) => (c.toLowerCase().length === c.length ? c.toLowerCase() : c)).join("");
  return withTonesInPlace(lower.replace(regex.g`[^\p{L}\p{N} ]|ð`, (c) => SAME_LENGTH.get(c) ?? c));
}

const withTonesInPlace = (lower: string) =>
  lower
    .replace(OLD_PLACEMENT, (pair) => PAIRS.get(pair) ?? pair)
    .replace(QU, (pair) => QU_PAIRS.get(pair) ?? pair);

/**
 * A key to compare names by: folded, single blanks, no blanks around dashes, no signs at the ends. May differ from the
 * text in length.
 */
export const nameKey = memoize((text: string): string =>
  fold(text.normalize("NFC"))
    .replace(/[\s ]+/g, " ")
    .replace(/ ?- ?/g, "-")
    .replace(/^[\s"'.,;:()\-+*]+|(?<![\s"'.,;:(\-+*])[\s"'.,;:(\-+*]+$/g, ""),
);

const COMBINING = regex.g`\p{M}`;

/** The letters of a folded text without any marks, đ → d. The same length as the input for NFC Vietnamese. */
export function bare(text: string): string {
  return text.normalize("NFD").replace(COMBINING, "").replace(/đ/g, "d").replace(/Đ/g, "D");
}
