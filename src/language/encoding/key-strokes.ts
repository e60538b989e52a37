// Words typed for an input method that was off: Telex "Keets hoachj", VNI "Ke61t hoa5ch", VIQR "Ke^'t hoa.ch".

import { isVietnameseSyllable } from "../vietnamese-syllable.ts";

export const TYPING_METHODS = ["telex", "vni", "viqr"] as const;
export type TypingMethod = (typeof TYPING_METHODS)[number];

/** The marks that keys add to the letters before them. */
interface Keys {
  /** Combining tone of each tone key. */
  readonly tones: Readonly<Record<string, string>>;
  /** For each key that adds a circumflex, breve, horn or stroke (called hat here): base letter → resulting letter. */
  readonly hats: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

const [GRAVE, HOOK, TILDE, ACUTE, DOT] = ["\u0300", "\u0309", "\u0303", "\u0301", "\u0323"];
const CIRCUMFLEX = { a: "â", e: "ê", o: "ô" };
const HORN = { o: "ơ", u: "ư" };
const KEYS: Readonly<Record<TypingMethod, Keys>> = {
  telex: {
    tones: { f: GRAVE, r: HOOK, x: TILDE, s: ACUTE, j: DOT },
    hats: { a: { a: "â" }, e: { e: "ê" }, o: { o: "ô" }, w: { a: "ă", ...HORN }, d: { d: "đ" } },
  },
  vni: {
    tones: { 2: GRAVE, 3: HOOK, 4: TILDE, 1: ACUTE, 5: DOT },
    hats: { 6: CIRCUMFLEX, 7: HORN, 8: { a: "ă" }, 9: { d: "đ" } },
  },
  viqr: {
    tones: { "`": GRAVE, "?": HOOK, "~": TILDE, "'": ACUTE, ".": DOT },
    hats: { "^": CIRCUMFLEX, "+": HORN, "*": HORN, "(": { a: "ă" }, d: { d: "đ" } },
  },
};

const VOWEL = /[aeiouyăâêôơư]/u;
const CONSONANTS = /^[bcdghklmnpqrtvx]*$/u;

/** The part of a syllable that the keys so far have given. */
interface Typed {
  /** Lower case. */
  readonly letters: string[];
  readonly capitals: boolean[];
  tone: string;
  strokes: number;
}

export interface TypedSyllable {
  /** NFC, capitals as typed. */
  readonly text: string;
  /** Number of keys that added a mark. */
  readonly strokes: number;
}

/** The syllable with the marks that its keys add; null if no key adds one or the result is no Vietnamese syllable. */
export function readKeyStrokes(word: string, method: TypingMethod): TypedSyllable | null {
  const keys = KEYS[method];
  const typed: Typed = { letters: [], capitals: [], tone: "", strokes: 0 };
  for (const key of word) if (!press(typed, key, keys, method)) return null;
  if (typed.strokes === 0) return null;
  for (const letters of spellings(typed.letters.join(""))) {
    const text = withTone(letters, typed.tone);
    if (!isVietnameseSyllable(text) && !(typed.capitals[0] && isHighlandName(text))) continue;
    const cased = [...text].map((c, i) => (typed.capitals[i] ? c.toUpperCase() : c)).join("");
    return { text: cased, strokes: typed.strokes };
  }
  return null;
}

/** "Đăk", "Lắk", "Krông": spellings that only names have. English words with other vowels ("Book", "Park") look alike. */
const isHighlandName = (text: string): boolean =>
  /^kr[^r]|[ăắặ]k$/u.test(text) && isVietnameseSyllable(text.replace(/^kr/u, "h").replace(/k$/u, "n"));

/** Adds one key to the syllable; returns false if no syllable can contain the key there. */
function press(typed: Typed, key: string, keys: Keys, method: TypingMethod): boolean {
  const lower = key.toLowerCase();
  const hasVowel = typed.letters.some((letter) => VOWEL.test(letter));
  const tone = keys.tones[lower];
  if (tone !== undefined && hasVowel) {
    if (typed.tone !== "") return false;
    typed.tone = tone;
    typed.strokes++;
    return true;
  }
  const hats = keys.hats[lower];
  if (hats && addHat(typed, hats)) {
    typed.strokes++;
    return true;
  }
  // Telex: "tw" is "tư".
  const isLoneHorn = method === "telex" && lower === "w" && !hasVowel;
  if (isLoneHorn) typed.strokes++;
  else if (lower < "a" || lower > "z") return false;
  typed.letters.push(isLoneHorn ? "ư" : lower);
  typed.capitals.push(key !== lower);
  return true;
}

/** Changes the last letter that takes the hat; consonants may have been typed after it. */
function addHat({ letters }: Typed, hats: Readonly<Record<string, string>>): boolean {
  if (letters[0] === "d" && hats.d !== undefined) {
    letters[0] = hats.d;
    return true;
  }
  const at = letters.findLastIndex((letter) => hats[letter] !== undefined);
  if (at < 0) return false;
  // "uaw" is "ưa"; "quaw", "quă".
  const horns =
    letters[at] === "a" && letters[at - 1] === "u" && letters[at - 2] !== "q" && hats.u !== undefined;
  if (at < letters.length - 1 && !mayFollow(letters, at)) return false;
  if (horns) letters[at - 1] = hats.u!;
  else letters[at] = hats[letters[at]!]!;
  return true;
}

const mayFollow = (letters: readonly string[], at: number): boolean => {
  const rest = letters.slice(at + 1).join("");
  return CONSONANTS.test(rest) || /^[aeiouy]{1,2}$/u.test(rest);
};

/** Possible spellings: as typed, and with the second horn of "ươ", because one key types both ("uow", "uo7"). */
function spellings(letters: string): string[] {
  return [letters, letters.replace(/ưo|uơ/u, "ươ"), letters.replace("ưo", "uơ")];
}

/**
 * Puts a combining tone on its vowel: the one with a hat, else the last before a final consonant, else the first of two.
 * `letters`: a lower-case syllable without a tone. Returns NFC.
 */
export function withTone(letters: string, tone: string): string {
  if (tone === "") return letters;
  const initial = /^(?:qu|gi(?=[aeiouyăâêôơư])|[^aeiouyăâêôơư]*)/u.exec(letters)![0].length;
  const cluster = /^[aeiouyăâêôơư]+/u.exec(letters.slice(initial))?.[0] ?? "";
  const hat = cluster.search(/[ăâêôơ]|ư(?!ơ)/u);
  const isClosed = initial + cluster.length < letters.length;
  const inside = hat >= 0 ? hat : cluster.length === 3 || (isClosed && cluster.length === 2) ? 1 : 0;
  const at = initial + inside;
  return (letters.slice(0, at + 1) + tone + letters.slice(at + 1)).normalize("NFC");
}
