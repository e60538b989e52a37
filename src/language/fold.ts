// The comparing key of Vietnamese text. Everything that is matched is matched on a fold, and quoted from the
// stored text at the same offsets: so the fold has exactly the length of its NFC input.

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
const OLD_PLACEMENT = /(?:o[àáảãạèéẻẽẹ]|(?<!q)u[ỳýỷỹỵ])(?![\p{L}\p{M}])/gu;
// In "quý" the u belongs to the consonant: the mark stands on the y, and "qúy" is a slip for it.
const QU = /(?<=q)[ùúủũụ]y(?![\p{L}\p{M}])/gu;
const QU_PAIRS: ReadonlyMap<string, string> = new Map(
  [..."ùúủũụ"].map((u, i) => [`${u}y`, `u${"ỳýỷỹỵ"[i]}`]),
);
const SPECIAL = /[\u00a0\u2002-\u3000\t“”„«»‘’`ð]/u;

/**
 * Folds case, tone placement, kinds of dash, quote and blank, and Ð. Never changes the length, so an offset in the
 * fold is an offset in the text. Expects NFC.
 */
export function fold(text: string): string {
  let lower = text.toLowerCase();
  if (lower.length !== text.length) {
    lower = Array.from(text, (c) => (c.toLowerCase().length === c.length ? c.toLowerCase() : c)).join("");
  }
  if (SPECIAL.test(lower)) lower = lower.replace(/[^\p{L}\p{N} ]|ð/gu, (c) => SAME_LENGTH.get(c) ?? c);
  return lower
    .replace(OLD_PLACEMENT, (pair) => PAIRS.get(pair) ?? pair)
    .replace(QU, (pair) => QU_PAIRS.get(pair) ?? pair);
}

/** A key to compare names by: folded, blanks single, no blanks around dashes, no marks at the ends. Its length is free. */
export function nameKey(text: string): string {
  return fold(text.normalize("NFC"))
    .replace(/[\s ]+/g, " ")
    .replace(/ ?- ?/g, "-")
    .replace(/^[\s"'.,;:()\-+*]+|(?<![\s"'.,;:(\-+*])[\s"'.,;:(\-+*]+$/g, "");
}

const COMBINING = /\p{M}/gu;

/** The bare letters of a folded text: no marks at all, đ → d. Its length equals the input's for NFC Vietnamese. */
export function bare(text: string): string {
  return text.normalize("NFD").replace(COMBINING, "").replace(/đ/g, "d").replace(/Đ/g, "D");
}
