import { fold } from "../../../language/fold.ts";
import { NUMBER_WORDS, numberWord, vietnameseNumber } from "../../../language/numbers.ts";
import { named, raw } from "../../../language/phrase.ts";
import { regex } from "../../../language/regex.ts";
import type { Target } from "../../../model/plan.ts";
import { LEVEL_NOUN, POINTS_NOUN, REACH_VERB } from "../../lexicon/goals.ts";

// The words and the value that all rules for targets share. Patterns match folded text.

/** What one rule reads of a target; `targets.ts` adds increase, baseline, year, criterion and text. */
export type TargetPart = Pick<Target, "kind" | "comparator" | "value" | "valueTo" | "unit"> & {
  /** Year of the result that a relative target refers to; null where it is "last year". */
  readonly baselineYear?: number | null;
};

const NUMERAL = "\\d{1,3}(?:\\.\\d{3}){1,3}(?:,\\d{1,4})?|\\d{1,6}(?:[,.]\\d{1,4})?";
/** "6,58", "02 (hai)", "bảy". Read its value with `amount`. */
export const NUMBER = named("number", raw(`(?:${NUMERAL})(?: \\((?:${NUMBER_WORDS})\\))?|${NUMBER_WORDS}`));
/** A number in digits; "năm" is also a year. */
export const FIGURE = named("number", raw(NUMERAL));
/** A number with decimals, as scores have. */
export const DECIMAL = named("number", raw("\\d{1,3},\\d{1,4}"));
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
/** "phấn đấu đạt", "duy trì ở mức", "đạt tổng điểm". */
export const REACH = named("reach", raw(`(?:${REACH_VERB})(?: (?:${POINTS_NOUN}|${LEVEL_NOUN}))?`));
/** The same with a word for points, so that the figure needs none: "đạt mức điểm | 6,2". */
export const REACH_POINTS = named("reach", raw(`(?:${REACH_VERB}) ${POINTS_NOUN}`));

/** Words before a figure that has been reached: "hiện mới đạt", "đến nay tỷ lệ … đạt", "tính đến ngày 30/6 … đạt". */
export const IS_RESULT = regex`(?:(?<!\p{L})(?:mới|chỉ|hiện|hiện nay|đã|thực tế|hiện tại)(?: đạt(?: được)?)? ?|(?:tính đến|đến nay|đến thời điểm)[^.;]{0,160} ?)$`;
