import { named, oneOf, raw } from "../../../language/phrase.ts";
import type { Comparator } from "../../../model/plan.ts";

// The words that targets are made of. Folded patterns; a part is named where a rule reads it.

const NUMERAL = "\\d{1,3}(?:\\.\\d{3}){1,3}(?:,\\d{1,4})?|\\d{1,6}(?:[,.]\\d{1,4})?";
export const NUMBER = named("number", raw(NUMERAL));
export const UP_TO = named("upTo", raw(` ?(?:-|–|đến|tới) ?(?:${NUMERAL})`));
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
  ),
);
export const OR_MORE = named("orMore", oneOf("trở lên", "trở xuống"));

const COMPARATORS: readonly [Comparator, RegExp][] = [
  [">=", /ít nhất|tối thiểu|không dưới|không thấp hơn|≥|>=/u],
  ["<=", /tối đa|không quá|không vượt quá|≤|<=/u],
  [">", /trên|hơn|>/u],
  ["<", /dưới|</u],
];

/** "từ … trở lên" → >=; "trên" → >; nothing → =. Both parts folded. */
export function comparator(bound: string, orMore: string): Comparator {
  if (orMore.includes("lên")) return ">=";
  if (orMore.includes("xuống")) return "<=";
  return COMPARATORS.find(([, words]) => words.test(bound))?.[0] ?? "=";
}
