import { named, oneOf } from "../../language/phrase.ts";
import type { Comparator } from "../../model/plan.ts";

// The words that bind a figure ("ít nhất", "trở lên"), and what they mean.

/** Words before the figure. */
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
    "trên mức",
    "không dưới mức",
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

/** The comparator of a figure: "từ … trở lên" → ">=", "trên" → ">", no words → "=". Both arguments are folded. */
export function comparator(bound: string, orMore: string): Comparator {
  if (orMore.includes("lên")) return ">=";
  if (orMore.includes("xuống")) return "<=";
  return COMPARATORS.find(([, words]) => words.test(bound))?.[0] ?? "=";
}
