import { fold } from "../language/fold.ts";

/** One word of a name. `key` is folded; `start`, `end` are offsets in the text that was given. */
export interface Token {
  readonly key: string;
  readonly start: number;
  readonly end: number;
  /** What stands before it: nothing but blanks, a joint as names have inside (", - & / và), or an end of the name. */
  readonly before: "blank" | "joint" | "stop";
  /** The joint is a dash, as inside "Đồng Đăng - Lạng Sơn". */
  readonly dash: boolean;
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
];
const LONG = new Map(ONE_WORD.map(([short, words]) => [words.join(" "), short]));
const LENGTHS = [4, 3, 2];

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const JOINT = /^ {0,3}[,&/()-]? {0,3}[,&/()-]? {0,3}$/;

/** Splits a text (NFC) into the words that names are compared by. Linear in its length. */
export function tokens(text: string): Token[] {
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
      dash: gap.trim() === "-",
      capital,
      allCapitals: capital && !/\p{Ll}/u.test(printed),
    });
  }
  return shorten(found);
}

function joint(gap: string, previous: string): Token["before"] {
  if (/^ {0,4}$/.test(gap)) return "blank";
  // "TP. Huế", "VP.UBND": the point of an abbreviation; behind a longer word it ends a sentence.
  if (gap === "." || (/^\. {1,2}$/.test(gap) && previous.length <= 3)) return "blank";
  return JOINT.test(gap) ? "joint" : "stop";
}

/** "Ủy ban nhân dân" and "UBND" are one token, so that every name holds in either spelling. */
function shorten(list: Token[]): Token[] {
  const out: Token[] = [];
  for (let i = 0; i < list.length; ) {
    const length = LENGTHS.find((n) => {
      const words = list.slice(i, i + n);
      return (
        words.length === n &&
        words.slice(1).every((w) => w.before === "blank") &&
        LONG.has(words.map((w) => w.key).join(" "))
      );
    });
    const first = list[i]!;
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
