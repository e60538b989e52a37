import { fold } from "../../language/fold.ts";

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
}

/**
 * "và" joins words like "&", "," and "-" do and is printed in their place ("TN&MT", "TN và MT"), so it counts as a
 * joint.
 */
const AND = "và";

/** Short and long spellings of the words that about half of all names begin with, as token keys. */
const ONE_WORD: readonly (readonly [string, readonly string[]])[] = [
  ["ubnd", ["ủy", "ban", "nhân", "dân"]],
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

const POINTED: ReadonlySet<string> = new Set(["tp", "tx", "vp", "t", "p", "q", "h", "tt", "ct", "pct"]);

const JOINT = /^ {0,3}[,&/-]? {0,3}[,&/-]? {0,3}$/;
const BRACKET = /^[ ,&/()-]{1,6}$/;

/** Number of words in the cache. Many look-ups read the same paragraph, also in later passes over the document. */
const MOST_KEPT = 40_000;
const kept = new Map<string, readonly Token[]>();
let wordsKept = 0;

/** Splits a text (NFC) into the words by which names are compared. Linear in its length. */
export function tokens(text: string): readonly Token[] {
  let list = kept.get(text);
  if (!list) {
    list = split(text);
    wordsKept += list.length + 1;
    if (wordsKept > MOST_KEPT) {
      kept.clear();
      wordsKept = list.length + 1;
    }
    kept.set(text, list);
  }
  return list;
}

/** A position in the list of a text's words. */
export interface TokenPlace {
  readonly list: readonly Token[];
  readonly at: number;
}

let lastWord: { readonly text: string; readonly at: number; readonly word: string } | null = null;

/**
 * The key of the word at offset `at`; "" if there is no word. Callers use it to rule out a name before the text is
 * split into words.
 */
export function wordAt(text: string, at: number): string {
  if (lastWord?.at !== at || lastWord.text !== text) lastWord = { text, at, word: wordOf(text, at) };
  return lastWord.word;
}

function wordOf(text: string, start: number): string {
  let at = start;
  let kinds = 0;
  while (at < text.length) {
    const kind = kindAt(text, at);
    if (kind === 0) break;
    kinds |= kind;
    at += lengthAt(text, at);
  }
  const word = fold(text.slice(start, at));
  return (kinds & MARK) === 0 ? word : word.normalize("NFC");
}

/** Returns true if the long spelling of a token begins with the word. */
export const beginsLong = (word: string): boolean => LONG.has(word);

let last: { readonly text: string; readonly at: number; readonly place: TokenPlace | null } | null = null;

/**
 * The word that begins at offset `at`, read as if the text began there; null if no word begins there. Many names in
 * one line are looked up, each at its own offset: the line is split once.
 */
export function tokenAt(text: string, at: number): TokenPlace | null {
  if (last?.at !== at || last.text !== text) last = { text, at, place: placeOf(text, at) };
  return last.place;
}

function placeOf(text: string, at: number): TokenPlace | null {
  const list = tokens(text);
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]!.start < at) low = middle + 1;
    else high = middle;
  }
  const first = list[low];
  if (first?.start === at) {
    // A dash or slash before the word would make it part of a document number; at the start of a text it does not.
    if (!first.gap.endsWith("-") && !first.gap.endsWith("/")) return { list, at: low };
    return {
      list: [{ ...first, before: "blank", gap: "" }, ...list.slice(low + 1, low + MOST_OF_A_NAME)],
      at: 0,
    };
  }
  // "ủy ban nhân dân" is one token, and another word may begin inside it.
  const inside = low > 0 && list[low - 1]!.end > at ? shifted(tokens(text.slice(at)), at) : [];
  return inside[0]?.start === at ? { list: inside, at: 0 } : null;
}

/** Upper limit on the words of a name with its place and suffix. */
const MOST_OF_A_NAME = 60;

const shifted = (list: readonly Token[], by: number) =>
  list.map((token) => ({ ...token, start: token.start + by, end: token.end + by }));

const TABLE_SIZE = 0x2100;
const [LETTER, MARK, CAPITAL, SMALL] = [1, 2, 4, 8];
const KINDS = Uint8Array.from({ length: TABLE_SIZE }, (_, code) => kindOf(String.fromCharCode(code)));

/** The role of a character in words: 0 if it never appears in one. */
function kindOf(letter: string): number {
  if (/\p{Lu}/u.test(letter)) return LETTER | CAPITAL;
  if (/\p{Ll}/u.test(letter)) return LETTER | SMALL;
  if (/\p{M}/u.test(letter)) return LETTER | MARK;
  return /[\p{L}\p{N}]/u.test(letter) ? LETTER : 0;
}

function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code < TABLE_SIZE ? KINDS[code]! : kindOf(String.fromCodePoint(text.codePointAt(at)!));
}

/** Length of a character in code units: two for characters above U+FFFF. */
const lengthAt = (text: string, at: number) =>
  text.charCodeAt(at) < 0xd800 || text.codePointAt(at)! <= 0xffff ? 1 : 2;

function split(text: string): Token[] {
  const folded = fold(text);
  const found: Token[] = [];
  let [end, previous, joined] = [0, "", false];
  for (let at = 0; at < text.length; ) {
    const start = at;
    const first = kindAt(text, start);
    let kinds = 0;
    for (let kind = first; kind !== 0; kind = at < text.length ? kindAt(text, at) : 0) {
      kinds |= kind;
      at += lengthAt(text, at);
    }
    if (first === 0) {
      at += lengthAt(text, at);
      continue;
    }
    const word = folded.slice(start, at);
    const key = (kinds & MARK) === 0 ? word : word.normalize("NFC");
    const gap = start === end + 1 && folded[end] === " " ? " " : folded.slice(end, start);
    let before = joint(gap, previous);
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
    found.push({ key, start, end, before, gap, capital, allCapitals });
  }
  return shorten(found);
}

function joint(gap: string, previous: string): Token["before"] {
  if (gap === " " || gap === "") return "blank";
  // "TP. Huế", "VP.UBND": the point belongs to an abbreviation. After other words it ends a sentence.
  if (gap === "." || ((gap === ". " || gap === ".  ") && POINTED.has(previous))) return "blank";
  const known = JOINTS.get(gap);
  if (known) return known;
  const read = jointOf(gap);
  if (gap.length <= 3 && JOINTS.size < MOST_JOINTS) JOINTS.set(gap, read);
  return read;
}

const JOINTS = new Map<string, Token["before"]>();
const MOST_JOINTS = 500;

function jointOf(gap: string): Token["before"] {
  if (/^ {0,4}$/.test(gap)) return "blank";
  if (JOINT.test(gap)) return "joint";
  return BRACKET.test(gap) ? "bracket" : "stop";
}

/** "Ủy ban nhân dân" and "UBND" become the same token, so that every name matches in both spellings. */
function shorten(list: Token[]): Token[] {
  let out: Token[] | null = null;
  for (let i = 0; i < list.length; ) {
    const first = list[i]!;
    const long = LONG.get(first.key)?.find(([, words]) => isLong(list, i, words));
    if (!long) {
      out?.push(first);
      i++;
      continue;
    }
    const [key, { length }] = long;
    const words = list.slice(i, i + length);
    out ??= list.slice(0, i);
    out.push({ ...first, key, end: words.at(-1)!.end, allCapitals: words.every((w) => w.allCapitals) });
    i += length;
  }
  return out ?? list;
}

function isLong(list: readonly Token[], at: number, words: readonly string[]): boolean {
  if (at + words.length > list.length) return false;
  for (let i = 1; i < words.length; i++) {
    const { key, before } = list[at + i]!;
    if (before !== "blank" || key !== words[i]) return false;
  }
  return true;
}
