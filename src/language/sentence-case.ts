import { fold } from "./fold.ts";
import { isCapitals } from "./is-capitals.ts";
import { regex } from "./regex.ts";
import { isVietnameseSyllable } from "./vietnamese-syllable.ts";
import { withCapital } from "./with-capital.ts";

const WORD = regex.g`[\p{L}\p{M}\p{N}]{1,40}`;
/** Words of every title that are written with a capital in running text (Decree 30/2020/NĐ-CP, Appendix II). */
export const COMMON_NAMES = [
  "Ủy ban nhân dân",
  "Hội đồng nhân dân",
  "Thủ tướng",
  "Chính phủ",
  "Quốc hội",
  "Việt Nam",
  "Trung ương",
];
const MIN_LETTERS = 3;
/** Roman numerals that are also syllables: "QUÝ I", "GIAI ĐOẠN V". */
const NUMERAL = /^[IVX]{1,4}$/u;
/** Largest share of unknown words in a title. Up to it they count as abbreviations; above it the text is damaged. */
const MAX_UNKNOWN = 0.4;

/**
 * Converts a title in capitals to sentence case, with capitals in abbreviations and in the given names. A title with
 * lower-case letters is returned unchanged, and so is a title with many unknown words, which is damaged.
 * @param names spelled as in running text
 */
export function sentenceCase(title: string, names: readonly string[]): string {
  if (!isCapitals(title)) return title;
  const words = title.match(WORD) ?? [];
  const unknown = words.filter((word) => !isVietnameseSyllable(word.toLowerCase().normalize("NFC")));
  if (unknown.length > words.length * MAX_UNKNOWN && words.length > 2) return title;
  const printed = title.normalize("NFC");
  const small = printed.replace(WORD, (word) =>
    isVietnameseSyllable(word.toLowerCase()) && !NUMERAL.test(word) ? word.toLowerCase() : word,
  );
  const named = [...COMMON_NAMES, ...names].reduce(withName, small);
  return withCapital(named);
}

/** The text with every occurrence of a name spelled as the name is. */
export function withName(text: string, name: string): string {
  const spelling = name.normalize("NFC").trim();
  const key = fold(spelling);
  if (key.length < MIN_LETTERS || key.length !== spelling.length || isCapitals(spelling)) return text;
  const folded = fold(text);
  let out = text;
  for (let at = folded.indexOf(key); at >= 0; at = folded.indexOf(key, at + key.length)) {
    if (isLetter(folded[at - 1]) || isLetter(folded[at + key.length])) continue;
    const recased = [...out.slice(at, at + key.length)].map((letter, i) =>
      spelling[i] === spelling[i]!.toUpperCase() ? letter.toUpperCase() : letter,
    );
    out = out.slice(0, at) + recased.join("") + out.slice(at + key.length);
  }
  return out;
}

const isLetter = (letter: string | undefined) =>
  letter !== undefined && regex`[\p{L}\p{M}\p{N}]`.test(letter);
