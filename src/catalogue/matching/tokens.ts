import { fold } from "../../language/fold.ts";

/** One word of a name. `key` is folded; `start`, `end` are offsets in the text that was given. */
export interface Token {
  readonly key: string;
  readonly start: number;
  readonly end: number;
  /** What stands before it: blanks only, a joint as names have inside (", - & / và"), a bracket, or a name's end. */
  readonly before: "blank" | "joint" | "bracket" | "stop";
  /** That text itself, folded: " - ". */
  readonly gap: string;
  /** Begins with a capital letter; `allCapitals`: has no small one. */
  readonly capital: boolean;
  readonly allCapitals: boolean;
}

/** "và" joins words as "&", "," and "-" do, and is printed for any of them ("TN&MT", "TN và MT"): it is a joint. */
const AND = "và";

/** Long and short spellings of the words that half of all names begin with, as token keys. */
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
  // One word in two orders.
  ["đảm bảo", ["bảo", "đảm"]],
  ["đảm bảo", ["đảm", "bảo"]],
];
/** The spellings in words by their first one, the longest first. */
const LONG = Map.groupBy(
  [...ONE_WORD].sort((a, b) => b[1].length - a[1].length),
  ([, words]) => words[0]!,
);

const POINTED: ReadonlySet<string> = new Set(["tp", "tx", "vp", "t", "p", "q", "h", "tt", "ct", "pct"]);

const JOINT = /^ {0,3}[,&/-]? {0,3}[,&/-]? {0,3}$/;
const BRACKET = /^[ ,&/()-]{1,6}$/;

/** Many look-ups read the same paragraph, now and in a later pass over the document: so many words of the last ones are kept. */
const MOST_KEPT = 40_000;
const kept = new Map<string, readonly Token[]>();
let wordsKept = 0;

/** Splits a text (NFC) into the words that names are compared by. Linear in its length. */
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

/** A word in the list of a text's words. */
export interface TokenPlace {
  readonly list: readonly Token[];
  readonly at: number;
}

/** The word at the last place that was asked for. */
let lastWord: { readonly text: string; readonly at: number; readonly word: string } | null = null;

/**
 * The key of the word that stands at offset `at` by itself; "" where none does. It tells that no name begins there long
 * before the text is split into words.
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

/** Does a long spelling of a token begin with the word? */
export const beginsLong = (word: string): boolean => LONG.has(word);

/** The last place that was asked for: a unit and a group are looked for at the same one. */
let last: { readonly text: string; readonly at: number; readonly place: TokenPlace | null } | null = null;

/**
 * The word that begins at offset `at`, read as if the text began there; null where none does. Many names of one line
 * are asked for, each at its own place: the line is split once.
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
    // What stands in front makes it part of a number; here nothing does.
    if (!first.gap.endsWith("-") && !first.gap.endsWith("/")) return { list, at: low };
    return {
      list: [{ ...first, before: "blank", gap: "" }, ...list.slice(low + 1, low + MOST_OF_A_NAME)],
      at: 0,
    };
  }
  // Inside "ủy ban nhân dân", which is one token, another word may begin.
  const inside = low > 0 && list[low - 1]!.end > at ? shifted(tokens(text.slice(at)), at) : [];
  return inside[0]?.start === at ? { list: inside, at: 0 } : null;
}

/** No name, with its place and its tail, has more words. */
const MOST_OF_A_NAME = 60;

const shifted = (list: readonly Token[], by: number) =>
  list.map((token) => ({ ...token, start: token.start + by, end: token.end + by }));

const TABLE_SIZE = 0x2100;
const [LETTER, MARK, CAPITAL, SMALL] = [1, 2, 4, 8];
const KINDS = Uint8Array.from({ length: TABLE_SIZE }, (_, code) => kindOf(String.fromCharCode(code)));

/** What a character is to a word: 0 where it stands in none. */
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

/** Of a character in code units: two for those beyond the first plane. */
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
  // "TP. Huế", "VP.UBND": the point of an abbreviation; behind other words it ends a sentence.
  if (gap === "." || ((gap === ". " || gap === ".  ") && POINTED.has(previous))) return "blank";
  const known = JOINTS.get(gap);
  if (known) return known;
  const read = jointOf(gap);
  if (gap.length <= 3 && JOINTS.size < MOST_JOINTS) JOINTS.set(gap, read);
  return read;
}

/** The few short texts that stand between words again and again. */
const JOINTS = new Map<string, Token["before"]>();
const MOST_JOINTS = 500;

function jointOf(gap: string): Token["before"] {
  if (/^ {0,4}$/.test(gap)) return "blank";
  if (JOINT.test(gap)) return "joint";
  return BRACKET.test(gap) ? "bracket" : "stop";
}

/** "Ủy ban nhân dân" and "UBND" are one token, so that every name holds in either spelling. */
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
