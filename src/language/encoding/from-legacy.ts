import { regex } from "../regex.ts";
import { type LegacyEncoding, type LegacyTable, legacyTable } from "./legacy-encoding.ts";
import { codeOfLetter, LETTER_OF_CODE } from "./letter-codes.ts";
import { syllableCost } from "./syllable-cost.ts";

/**
 * Decodes text whose letters are the codes of a legacy encoding ("Céng hßa" in TCVN3 → "Cộng hòa"). Letters that are
 * not codes stay unchanged. The result is NFC.
 */
export function fromLegacy(text: string, encoding: LegacyEncoding): string {
  const table = legacyTable(encoding);
  const read = readCodes(text, table);
  const out = DOUBTFUL.test(read) ? doubtfulLetters(read, table) : read;
  return encoding === "tcvn3" ? capitalWords(out).normalize("NFC") : out.normalize("NFC");
}

/** Codes that are quotes, dashes and dots in windows-1252, and controls: letters only inside a word. */
const DOUBTFUL_CODES = "[\\x01-\\x06\\x10-\\x1e\\xa0…†‡•–—‘’“”‚„‹›™˜‰€]";
const DOUBTFUL = new RegExp(DOUBTFUL_CODES, "u");
const DOUBTFUL_WORD = regex.g`(?:\p{L}|\p{M}|${DOUBTFUL_CODES}){1,12}`;

function readCodes(text: string, { letters, pattern }: LegacyTable): string {
  const codes = text.replace(BEYOND_ASCII, (letter) => {
    const code = codeOfLetter(letter);
    return code === null ? letter : String.fromCharCode(code);
  });
  return codes.replace(pattern, (piece, at: number) => {
    const seen = text.slice(at, at + piece.length);
    // A sign of a symbol font that is not a letter becomes the sign of its code.
    return (
      (DOUBTFUL.test(seen) ? undefined : letters.get(piece)) ??
      (SYMBOL.test(seen) ? (LETTER_OF_CODE[piece.charCodeAt(0)] ?? seen) : seen)
    );
  });
}

const BEYOND_ASCII = /[^\0-\x7f]/g;
const SYMBOL = /^[\uf000-\uf0ff]$/;

/** A code that forms a syllable with its neighbours is a letter, else a sign: "t‰”" in VPS is "tế”". */
function doubtfulLetters(text: string, { letters }: LegacyTable): string {
  return text.replace(DOUBTFUL_WORD, (word) => {
    const signs = [...word];
    const first = signs.findIndex((sign) => !DOUBTFUL.test(sign));
    const last = signs.findLastIndex((sign) => !DOUBTFUL.test(sign));
    if (!DOUBTFUL.test(word)) return word;
    if (first < 0) return loneLetter(word, letters);
    const read = signs.map((sign) => (DOUBTFUL.test(sign) ? (letterOf(sign, letters) ?? sign) : sign));
    for (let from = 0; from <= first; from++) {
      for (let to = signs.length; to > last; to--) {
        const inside = read.slice(from, to).join("");
        if (syllableCost(inside) !== null)
          return signs.slice(0, from).join("") + inside + signs.slice(to).join("");
      }
    }
    return word;
  });
}

function letterOf(sign: string, letters: LegacyTable["letters"]): string | undefined {
  const code = codeOfLetter(sign);
  return code === null ? undefined : letters.get(String.fromCharCode(code));
}

/** A sign between blanks may be a word of one letter ("ở", "ý"), unless it is a common sign. */
function loneLetter(sign: string, letters: LegacyTable["letters"]): string {
  if (sign.length > 1 || COMMON_SIGN.test(sign)) return sign;
  const letter = letterOf(sign, letters) ?? sign;
  return syllableCost(letter) === null ? sign : letter;
}

const COMMON_SIGN = /[\xa0…•–—‘’“”‚„‹›€‰]/u;

const LINE = /[^\n]+/g;
const WORD = regex.g`\p{L}[\p{L}\p{M}]*`;

/**
 * TCVN3 fonts have no capitals with tones: "KÕ HO¹CH" is typed with lower-case codes. A word of capitals becomes
 * capitals; a word whose only certain letter is its first follows the nearest decided words of its line.
 */
export function capitalWords(text: string): string {
  return text.replace(LINE, (line) => {
    const words = line.match(WORD) ?? [];
    const kinds = words.map(kindOf);
    const before = lastDecided(kinds);
    const after = lastDecided(kinds.toReversed()).toReversed();
    let i = 0;
    return line.replace(WORD, (word) => {
      const [left, right] = [before[i], after[i]];
      i++;
      const capitals = left !== "small" && right !== "small" && (left === "capitals" || right === "capitals");
      return capitals ? word.toUpperCase() : word;
    });
  });
}

type Kind = "capitals" | "small" | "open";

/** The kind of each word; an undecided word takes that of the last decided word before it. */
function lastDecided(kinds: readonly Kind[]): Kind[] {
  let last: Kind = "open";
  return kinds.map((kind) => {
    if (kind !== "open") last = kind;
    return last;
  });
}

const TONE = /[\u0300\u0309\u0303\u0301\u0323]/;

const ASCII_CAPITAL = /[A-Z]/;

/**
 * Only letters without a tone decide. A single capital may begin a lower-case word ("Kế"); an acronym does not decide. In
 * "NHâN", with a capital after the first letter, the code of a small "â" was typed.
 */
function kindOf(word: string): Kind {
  const isAscii = ASCII_CAPITAL.test(word.slice(1));
  const sure = [...word].filter((letter) =>
    isAscii ? letter < "\x80" : !TONE.test(letter.normalize("NFD")),
  );
  if (sure.some((letter) => letter !== letter.toUpperCase())) return "small";
  return sure.length > 1 && syllableCost(word) !== null ? "capitals" : "open";
}
