// Lines that have words of another language, and lines that name minorities, their places and persons, each restored alone.

import { isSyllableShape } from "../../../src/language/model/syllable-shape.ts";
import { bareKey, wordKey } from "../../../src/language/model/word-key.ts";

const MINORITY_NAME =
  /(?<!\p{L})(?:H['’]|K['’]|M['’]|Y |Krông|Krong|Đắk|Đăk|Ea |Cư |Buôn|Niê|Rơ |Ksor|Siu|Plei|Kon |Chư |Ia |Giàng|Vàng A|Thào|Mùa A|Sùng|Lò |Bru|Pa Kô|Xơ|Ê Đê|Ba Na|Gia Rai|Mnông|Cơ Ho|Tà Ôi|Kpă|Rmah|Srêpốk|Sê San|Mường|Nậm|Pắc|Bản |Ayun|Đạ |Đưng)/u;
const VIETNAMESE = /[ăâđêôơư\u1ea0-\u1ef9]/iu;
const LATIN = /^[a-z]{3,}$/iu;
const MOST_WORDS = 60;

const wordsOf = (line: string): readonly string[] => line.match(/[\p{L}\p{M}]+/gu) ?? [];
const isForeign = (word: string) =>
  LATIN.test(word) && word !== word.toUpperCase() && !isSyllableShape(bareKey(wordKey(word)));

export interface MixedFamily {
  readonly what: string;
  /** Percent. */
  readonly bar: number;
  readonly test: (line: string) => boolean;
}

export const MIXED_FAMILIES: readonly MixedFamily[] = [
  {
    what: "a line of its own with two foreign words and more, no marks",
    bar: 97,
    test(line) {
      const words = wordsOf(line);
      if (words.length < 4 || words.length > MOST_WORDS || !VIETNAMESE.test(line)) return false;
      return words.filter(isForeign).length >= 2;
    },
  },
  {
    what: "a line of its own with names of minorities and their places, no marks",
    bar: 95,
    test(line) {
      const { length } = wordsOf(line);
      return length >= 3 && length <= MOST_WORDS && MINORITY_NAME.test(line);
    },
  },
];
