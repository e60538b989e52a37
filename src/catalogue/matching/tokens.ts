import { fold } from "../../language/fold.ts";
import { memoize } from "../../language/memoize.ts";
import { CAPITAL, codeUnitsAt, MARK, SMALL, wordCharacterAt } from "./word-characters.ts";
import { hashOfWord, WordSet } from "./word-set.ts";

/** One word of a name. `key` is folded; `start` and `end` are offsets in the given text. */
export interface Token {
  readonly key: string;
  readonly start: number;
  readonly end: number;
  /**
   * The kind of text before the word: blanks only, a joint that may appear inside a name (", - &
   * và"), a bracket, or a sign that ends a name.
   */
  readonly before: "blank" | "joint" | "bracket" | "stop";
  /** The text before the word, folded: " - ". */
  readonly gap: string;
  /** `capital`: begins with a capital letter; `allCapitals`: has no lower-case letter. */
  readonly capital: boolean;
  readonly allCapitals: boolean;
  /** `hashOfWord` of the key. */
  readonly hash: number;
}

/**
 * "và" joins words like "&", "," and "-" do and is printed in their place ("TN&MT", "TN và MT"), so it counts as a
 * joint.
 */
const AND = "và";

/** Short and long spellings of words that are frequent in names, as token keys. */
const ONE_WORD: readonly (readonly [string, readonly string[]])[] = [
  ["ubnd", ["ủy", "ban", "nhân", "dân"]],
  ["ub", ["ủy", "ban"]],
  ["hđnd", ["hội", "đồng", "nhân", "dân"]],
  ["mttq", ["mặt", "trận", "tổ", "quốc"]],
  ["bql", ["ban", "quản", "lý"]],
  ["kcn", ["khu", "công", "nghiệp"]],
  ["kkt", ["khu", "kinh", "tế"]],
  ["htx", ["hợp", "tác", "xã"]],
  ["tp", ["thành", "phố"]],
  ["vp", ["văn", "phòng"]],
  ["tx", ["thị", "xã"]],
  ["cchc", ["cải", "cách", "hành", "chính"]],
  ["tthc", ["thủ", "tục", "hành", "chính"]],
  // One word with two orders of its syllables.
  ["đảm bảo", ["bảo", "đảm"]],
  ["đảm bảo", ["đảm", "bảo"]],
];
/** The long spellings by their first word, the longest first. */
const LONG = Map.groupBy(
  [...ONE_WORD].sort((a, b) => b[1].length - a[1].length),
  ([, words]) => words[0]!,
);

const LONG_FIRST = WordSet.of(LONG.keys());

/** Returns true if the long spelling of a token begins with the word. */
export const beginsLongSpelling = (word: string): boolean => LONG.has(word);

/** Abbreviations that are printed with a point; the point does not end a sentence. */
const POINTED: ReadonlySet<string> = new Set(["tp", "tx", "vp", "t", "p", "q", "h", "tt", "ct", "pct"]);

const JOINT = /^ {0,3}[,&/-]? {0,3}[,&/-]? {0,3}$/;
const BRACKET = /^[ ,&/()-]{1,6}$/;

/** Number of words in the cache. Many look-ups read the same paragraph, also in later passes over the document. */
const MAX_CACHED_WORDS = 30_000;

/** Splits a text (NFC) into the words by which names are compared. Linear in its length. */
export const tokens: (text: string) => readonly Token[] = memoize(split, {
  maxKeyLength: Number.POSITIVE_INFINITY,
  maxWeight: MAX_CACHED_WORDS,
  weightOf: (list) => list.length + 1,
});

function split(text: string): Token[] {
  const folded = fold(text);
  const found: Token[] = [];
  let [end, previous, joined] = [0, "", false];
  for (let at = 0; at < text.length; ) {
    const start = at;
    const first = wordCharacterAt(text, start);
    let kinds = 0;
    for (let kind = first; kind !== 0; kind = at < text.length ? wordCharacterAt(text, at) : 0) {
      kinds |= kind;
      at += codeUnitsAt(text, at);
    }
    if (first === 0) {
      at += codeUnitsAt(text, at);
      continue;
    }
    const word = folded.slice(start, at);
    const key = (kinds & MARK) === 0 ? word : word.normalize("NFC");
    const gap = start === end + 1 && folded[end] === " " ? " " : folded.slice(end, start);
    let before = kindOfGap(gap, previous);
    end = at;
    if (key === AND && before !== "stop") {
      joined = true;
      continue;
    }
    if (joined && before === "blank") before = "joint";
    joined = false;
    previous = key;
    const capital = (first & CAPITAL) !== 0;
    const allCapitals = capital && (kinds & SMALL) === 0;
    found.push({ key, start, end, before, gap, capital, allCapitals, hash: hashOfWord(key) });
  }
  return shorten(found);
}

function kindOfGap(gap: string, previous: string): Token["before"] {
  if (gap === " " || gap === "") return "blank";
  // "TP. Huế", "VP.UBND": the point belongs to an abbreviation. After other words it ends a sentence.
  if (gap === "." || ((gap === ". " || gap === ".  ") && POINTED.has(previous))) return "blank";
  return gapKind(gap);
}

/** Cached, because the same few gaps occur in all texts. */
const gapKind = memoize(classifyGap, { maxKeyLength: 3 });

function classifyGap(gap: string): Token["before"] {
  if (/^ {0,4}$/.test(gap)) return "blank";
  if (JOINT.test(gap)) return "joint";
  return BRACKET.test(gap) ? "bracket" : "stop";
}

/** "Ủy ban nhân dân" and "UBND" become the same token, so that every name matches in both spellings. */
function shorten(list: Token[]): Token[] {
  let out: Token[] | null = null;
  for (let i = 0; i < list.length; ) {
    const first = list[i]!;
    const long = LONG_FIRST.mayHave(first.hash) ? longAt(list, i) : undefined;
    if (!long) {
      out?.push(first);
      i++;
      continue;
    }
    const [key, { length }] = long;
    const words = list.slice(i, i + length);
    out ??= list.slice(0, i);
    const allCapitals = words.every((w) => w.allCapitals);
    out.push({ ...first, key, end: words.at(-1)!.end, allCapitals, hash: hashOfWord(key) });
    i += length;
  }
  return out ?? list;
}

const longAt = (list: readonly Token[], at: number) =>
  LONG.get(list[at]!.key)?.find(([, words]) => isLong(list, at, words));

function isLong(list: readonly Token[], at: number, words: readonly string[]): boolean {
  if (at + words.length > list.length) return false;
  for (let i = 1; i < words.length; i++) {
    const { key, before } = list[at + i]!;
    if (before !== "blank" || key !== words[i]) return false;
  }
  return true;
}
