import { fold } from "../language/fold.ts";

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
const LONG = new Map(ONE_WORD.map(([short, words]) => [words.join(" "), short]));
const FIRST: ReadonlySet<string> = new Set(ONE_WORD.map(([, words]) => words[0]!));
const LENGTHS = [4, 3, 2];

const POINTED: ReadonlySet<string> = new Set(["tp", "tx", "vp", "t", "p", "q", "h", "tt", "ct", "pct"]);

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const JOINT = /^ {0,3}[,&/-]? {0,3}[,&/-]? {0,3}$/;
const BRACKET = /^[ ,&/()-]{1,6}$/;

/** Many look-ups read the same paragraph one after the other: the last ones are kept. */
const KEPT = 64;
const kept = new Map<string, readonly Token[]>();

/** Splits a text (NFC) into the words that names are compared by. Linear in its length. */
export function tokens(text: string): readonly Token[] {
  let list = kept.get(text);
  if (!list) {
    list = split(text);
    if (kept.size >= KEPT) kept.delete(kept.keys().next().value!);
    kept.set(text, list);
  }
  return list;
}

/**
 * The words from offset `at` on, as if the text began there; [] where no word begins at it. Many names of one line are
 * asked for, each at its own place: the line is split once.
 */
export function tokensFrom(text: string, at: number): readonly Token[] {
  const list = tokens(text);
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]!.start < at) low = middle + 1;
    else high = middle;
  }
  const first = list[low];
  // Inside "ủy ban nhân dân", which is one token, another word may begin.
  if (first?.start !== at)
    return low > 0 && list[low - 1]!.end > at ? shifted(tokens(text.slice(at)), at) : [];
  return [{ ...first, before: "blank", gap: "" }, ...list.slice(low + 1, low + MOST_OF_A_NAME)];
}

/** No name, with its place and its tail, has more words. */
const MOST_OF_A_NAME = 60;

const shifted = (list: readonly Token[], by: number) =>
  list.map((token) => ({ ...token, start: token.start + by, end: token.end + by }));

function split(text: string): Token[] {
  const folded = fold(text);
  const found: Token[] = [];
  let end = 0;
  let joined = false;
  for (const match of folded.matchAll(WORD)) {
    const key = match[0].normalize("NFC");
    const start = match.index;
    const gap = folded.slice(end, start);
    const previous = found.at(-1);
    let before = joint(gap, previous?.key ?? "");
    end = start + match[0].length;
    if (key === AND && before !== "stop") {
      joined = true;
      continue;
    }
    if (joined && before === "blank") before = "joint";
    joined = false;
    const printed = text.slice(start, end);
    const capital = /^\p{Lu}/u.test(printed);
    found.push({
      key,
      start,
      end,
      before,
      gap,
      capital,
      allCapitals: capital && !/\p{Ll}/u.test(printed),
    });
  }
  return shorten(found);
}

function joint(gap: string, previous: string): Token["before"] {
  if (/^ {0,4}$/.test(gap)) return "blank";
  // "TP. Huế", "VP.UBND": the point of an abbreviation; behind other words it ends a sentence.
  if (gap === "." || (/^\. {1,2}$/.test(gap) && POINTED.has(previous))) return "blank";
  if (JOINT.test(gap)) return "joint";
  return BRACKET.test(gap) ? "bracket" : "stop";
}

/** "Ủy ban nhân dân" and "UBND" are one token, so that every name holds in either spelling. */
function shorten(list: Token[]): Token[] {
  const out: Token[] = [];
  for (let i = 0; i < list.length; ) {
    const first = list[i]!;
    const length =
      FIRST.has(first.key) &&
      LENGTHS.find((n) => {
        const words = list.slice(i, i + n);
        return (
          words.length === n &&
          words.slice(1).every((w) => w.before === "blank") &&
          LONG.has(words.map((w) => w.key).join(" "))
        );
      });
    if (!length) {
      out.push(first);
      i++;
      continue;
    }
    const words = list.slice(i, i + length);
    out.push({
      ...first,
      key: LONG.get(words.map((w) => w.key).join(" "))!,
      end: words.at(-1)!.end,
      allCapitals: words.every((w) => w.allCapitals),
    });
    i += length;
  }
  return out;
}
