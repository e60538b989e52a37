import { regex } from "../../language/regex.ts";
import { isVietnameseSyllable } from "../../language/vietnamese-syllable.ts";

// Web copies break single syllables: "Ủy ban nhân d â n", "CHỦ T Ị CH", "Ch í nh phủ", "B Ộ LAO ĐỘNG".

const INITIAL = "(?:ngh|[cghkpt]h|ng|gi|tr|qu|[bcdđghklmnqrstvx])";
const FINAL = "(?:ch|ng|nh|[cmnpt])";
/** Consonants, one vowel and consonants with blanks between them: no such consonants are words or labels of a list in a row. */
const BROKEN = regex.gi`(?<![^\s("“])(?<initial>${INITIAL}) (?<vowel>\p{L}) (?<final>${FINAL})(?![\p{L}\p{N}.)/])`;
/** A vowel without a mark: "t a c" may be anything. */
const ASCII = /[a-z]/iu;
/** "B Ộ LAO ĐỘNG", "S Ở Y TẾ": the first word of a name in capitals at the beginning of a line. */
const BROKEN_HEAD = regex`^(?<head>B Ộ|S Ở)(?= \p{Lu})`;
const BROKEN_COMMITTEE = regex.g`(?<![\p{L}\p{N}])(?:U BND|UB ND|U B ND|UBN D|U BN D|UB N D)(?![\p{L}\p{N}])`;
/** Most lines have no single letter. */
const MAY_BE_BROKEN = regex`(?:^|[\s("“])(?:\p{L}\p{M}{0,2}|UBN?) \p{L}`;

/** Joins the letters of a syllable that has a mark, where its consonants are printed apart from its vowel; other text stays. */
export function joinBrokenSyllables(text: string): string {
  if (!MAY_BE_BROKEN.test(text)) return text;
  return text
    .normalize("NFC")
    .replace(BROKEN, (printed, initial: string, vowel: string, final: string) => {
      const word = `${initial}${vowel}${final}`;
      const rest = word.slice(initial.length);
      const isOneCase = rest === rest.toLowerCase() || word === word.toUpperCase();
      return isOneCase && !ASCII.test(vowel) && isVietnameseSyllable(word.toLowerCase()) ? word : printed;
    })
    .replace(BROKEN_HEAD, (head) => head.replace(" ", ""))
    .replace(BROKEN_COMMITTEE, "UBND");
}
