import { fold } from "../../../language/fold.ts";
import { NUMBER_WORDS, numberWord, vietnameseNumber } from "../../../language/numbers.ts";
import { named, oneOf, raw } from "../../../language/phrase.ts";
import { regex } from "../../../language/regex.ts";
import type { Comparator, Target } from "../../../model/plan.ts";

// The words and the value that all rules for targets share. Patterns match folded text.

/** What one rule reads of a target; `targets.ts` adds increase, baseline, year, criterion and text. */
export type TargetPart = Pick<Target, "kind" | "comparator" | "value" | "valueTo" | "unit"> & {
  /** Year of the result that a relative target refers to; null where it is "last year". */
  readonly baselineYear?: number | null;
};

const NUMERAL = "\\d{1,3}(?:\\.\\d{3}){1,3}(?:,\\d{1,4})?|\\d{1,6}(?:[,.]\\d{1,4})?";
/** "6,58", "02 (hai)", "bảy". Read its value with `amount`. */
export const NUMBER = named("number", raw(`(?:${NUMERAL})(?: \\((?:${NUMBER_WORDS})\\))?|${NUMBER_WORDS}`));
/** "/10", "/9,5": the highest possible score. */
export const OF_MOST = named("most", raw(` ?/ ?(?:${NUMERAL})`));

/** The value of a NUMBER; null where the text is not a number. */
export const amount = (text: string): number | null =>
  numberWord(fold(text)) ?? vietnameseNumber(text.replace(/ \(.{0,8}\)$/u, ""));

/** The second number of a range: " - 7,0", " đến 7". */
export const UP_TO = named("upTo", raw(` ?(?:-|–|đến|tới) ?(?:dưới )?(?:${NUMERAL})`));
/** The value of UP_TO. */
export const upperEnd = (text: string): number | null =>
  vietnameseNumber(text.replace(/^ ?(?:-|–|đến|tới) ?(?:dưới )?/iu, ""));
export const REACH = named(
  "reach",
  oneOf(
    "phấn đấu đạt",
    "phấn đấu",
    "đạt",
    "đạt được",
    "đạt mức",
    "đạt điểm số",
    "nâng lên",
    "tăng lên",
    "duy trì",
    "giữ vững",
    "duy trì ở mức",
    "mục tiêu",
    "điểm số",
    "đạt số điểm",
    "đạt tổng điểm",
    "đạt giá trị",
    "đạt kết quả",
    "đạt mức điểm",
    "đạt điểm",
    "nâng điểm số lên",
    "nâng điểm lên",
    "đưa điểm số lên",
    "nâng lên mức",
    "tăng lên mức",
    "lên",
    "lên mức",
    "chỉ tiêu",
    "là",
  ),
);
export const AT_LEAST = named(
  "bound",
  oneOf(
    "từ",
    "ít nhất",
    "tối thiểu",
    "trên",
    "hơn",
    "không dưới",
    "không thấp hơn",
    "tối đa",
    "không quá",
    "dưới",
    "không vượt quá",
    "≥",
    ">=",
    ">",
    "≤",
    "<=",
    "<",
    "khoảng",
    "cao hơn",
    "ít nhất từ",
    "ít nhất là",
    "tối thiểu là",
    "tối thiểu từ",
    "đạt từ",
    "vượt",
    "vượt mức",
    "cao hơn mức",
    "tối thiểu phải đạt",
    "ít nhất bằng",
    "từ trên",
    "và vượt",
    "bằng hoặc trên",
    "bằng hoặc cao hơn",
    "bằng hoặc vượt",
    "hoặc vượt",
  ),
);
export const OR_MORE = named("orMore", oneOf("trở lên", "trở xuống"));

const COMPARATORS: readonly [Comparator, RegExp][] = [
  [">=", /ít nhất|tối thiểu|không dưới|không thấp hơn|và vượt|bằng hoặc|hoặc vượt|≥|>=/u],
  // "trên" is tested before "từ", for "từ trên 7".
  ["<=", /tối đa|không quá|không vượt quá|≤|<=/u],
  [">", /trên|hơn|vượt|>/u],
  ["<", /dưới|</u],
  [">=", /từ/u],
];

/** "từ … trở lên" → ">=", "trên" → ">", no words → "=". Both arguments are folded. */
export function comparator(bound: string, orMore: string): Comparator {
  if (orMore.includes("lên")) return ">=";
  if (orMore.includes("xuống")) return "<=";
  return COMPARATORS.find(([, words]) => words.test(bound))?.[0] ?? "=";
}

/** Words before a figure that has been reached: "hiện mới đạt", "đến nay tỷ lệ … đạt", "tính đến ngày 30/6 … đạt". */
export const IS_RESULT = regex`(?:(?<!\p{L})(?:mới|chỉ|hiện|hiện nay|đã|thực tế|hiện tại)(?: đạt(?: được)?)? ?|(?:tính đến|đến nay|đến thời điểm)[^.;]{0,160} ?)$`;
