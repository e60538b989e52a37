import { bare } from "../../language/fold.ts";
import { memoizeRuns } from "../../language/memoize.ts";
import { withoutAddresses } from "../../language/model/addresses.ts";
import { isSyllableShape } from "../../language/model/syllable-shape.ts";
import { regex } from "../../language/regex.ts";

/** Text between blanks and punctuation. */
const CHUNK = regex.g`[^\s.,;:()“”"/\-–+*[\]…!?]{1,40}`;
const HAS_LETTER = regex`\p{L}`;
const LETTERS = /^[a-zß'’]+$/u;
const AT_ENDS = regex.g`^[^\p{L}\p{N}]{1,40}|(?<=[\p{L}\p{N}])[^\p{L}\p{N}]{1,40}$`;
/** "QDc": an engine reads capitals inside words. */
const INNER_CAPITAL = regex`\p{Ll}\p{Lu}`;
const MARKS = regex.g`\p{M}`;
/** A syllable has one group of vowels. */
const TWO_GROUPS = /[aeiouy][^aeiouy]{1,9}[aeiouy]/u;
/** Letters of Pinyin and Japanese names, whose syllables look like Vietnamese ones. */
const PINYIN = /[āēīōūǎěǐǒǔ]/iu;

const MIN_WORDS = 4;
/**
 * Minimum share of words that cannot be one syllable, and of words with two groups of vowels. Of 4,711 lines of Vietnamese
 * documents without marks none reaches both, of damaged lines 3 to 7 in a thousand, of seven other languages 93 to 98 %.
 */
const NO_SYLLABLE = 0.4;
const LONG = 0.2;
/**
 * No Vietnamese word begins with these letters. Pinyin without tones, whose words all look like syllables, has so many of them in
 * 92 % of its lines; of 18,331 Vietnamese lines without marks or of an English engine three have. `FEW`: with the words that have
 * letters of Pinyin.
 */
const NO_INITIAL = /^[fjwz]/u;
const FEW = { words: 2, share: 0.1 };
/** Maximum share of words with signs, digits or capitals inside: an engine without Vietnamese reads them. */
const DAMAGED = 0.05;

/**
 * The forms of a chunk: no word, a word that may be Vietnamese, one that cannot, a longer one, one with letters of Pinyin, a
 * damaged one, one that begins as no Vietnamese word does (short, long).
 */
const [NONE, SYLLABLE, SHORT_WORD, LONG_WORD, PINYIN_WORD, DAMAGED_WORD, SHORT_START, LONG_START] = [
  0, 1, 2, 3, 4, 5, 6, 7,
];
/** Number of words whose form is cached. */
const CACHED = 1 << 13;

const formOf = memoizeRuns((printed) => {
  const chunk = printed.replace(AT_ENDS, "");
  if (chunk.length < 2 || !HAS_LETTER.test(chunk)) return NONE;
  if (PINYIN.test(chunk)) return PINYIN_WORD;
  // Names and abbreviations occur in any text.
  if (chunk[0] !== chunk[0]!.toLowerCase()) return NONE;
  const word = bare(chunk.toLowerCase()).normalize("NFD").replace(MARKS, "");
  if (!LETTERS.test(word) || INNER_CAPITAL.test(chunk)) return DAMAGED_WORD;
  if (isSyllableShape(word)) return SYLLABLE;
  if (NO_INITIAL.test(word)) return TWO_GROUPS.test(word) ? LONG_START : SHORT_START;
  return TWO_GROUPS.test(word) ? LONG_WORD : SHORT_WORD;
}, CACHED);

const LONGEST_CHUNK = 40;
const SURROGATE = /[\ud800-\udfff]/;
/** 1 for code units of chunks, 2 for those between them; 0: not seen yet. */
const PLACES = new Uint8Array(0x10000);
const [INSIDE, BETWEEN] = [1, 2];

function placeOf(code: number): number {
  if (PLACES[code] === 0) PLACES[code] = String.fromCharCode(code).search(CHUNK) < 0 ? BETWEEN : INSIDE;
  return PLACES[code]!;
}

/** Counts what `CHUNK` matches by its form; much faster, for characters of one code unit. */
function countChunks(line: string, counts: number[]): void {
  for (let at = 0; at < line.length; ) {
    if (placeOf(line.charCodeAt(at)) === BETWEEN) {
      at++;
      continue;
    }
    const start = at;
    const most = Math.min(line.length, start + LONGEST_CHUNK);
    while (at < most && placeOf(line.charCodeAt(at)) === INSIDE) at++;
    counts[formOf(line, start, at)]!++;
  }
}

/**
 * True for a line in another language: many words cannot be a Vietnamese syllable, whatever its marks. Short lines show no
 * language. `line`: NFC.
 */
export function isForeignLine(line: string): boolean {
  const counts = [0, 0, 0, 0, 0, 0, 0, 0];
  const plain = withoutAddresses(line);
  if (SURROGATE.test(plain))
    for (const { 0: chunk, index } of plain.matchAll(CHUNK))
      counts[formOf(plain, index, index + chunk.length)]!++;
  else countChunks(plain, counts);
  const sum = (...forms: number[]) => forms.reduce((all, form) => all + counts[form]!, 0);
  const initials = sum(SHORT_START, LONG_START);
  const long = sum(LONG_WORD, LONG_START);
  const short = sum(SHORT_WORD, SHORT_START);
  const pinyin = sum(PINYIN_WORD);
  const damaged = sum(DAMAGED_WORD);
  const words = sum(SYLLABLE) + short + long + pinyin + damaged;
  if (words < MIN_WORDS) return false;
  const impossible = initials + pinyin;
  if (impossible >= FEW.words && impossible >= FEW.share * words) return true;
  if (damaged > DAMAGED * words) return false;
  return short + long >= NO_SYLLABLE * words && long >= LONG * words;
}
