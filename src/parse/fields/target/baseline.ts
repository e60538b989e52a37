import { vietnameseNumber } from "../../../language/numbers.ts";
import { named, oneOf, phrase, raw } from "../../../language/phrase.ts";
import { POINTS } from "../../lexicon/goals.ts";
import { defineRule } from "../../text/rule.ts";
import { amount, FIGURE, NUMBER } from "./amounts.ts";

// The earlier result that a target starts from.

const id = "target/baseline";

export interface Baseline {
  readonly year: number;
  readonly value: number;
}

const YEAR = named("year", raw("(?:19|20)\\d{2}"));

/** Text between a year and its result: ":", "(", "đạt", "là", or a blank. */
const LINK = named(
  "link",
  raw("(?: ?[:(,] ?| )(?:(?:của tỉnh |tỉnh |chỉ |mới )?(?:đạt|là|được|đạt được|có) )?"),
);

// In digits, because "năm" is also five: "so với năm 2025 (năm 2025: 0,68 điểm)".
/** "năm 2023 đạt 4,84 điểm", "so với năm 2023 (4,84 điểm)", "năm 2023 là 4,75": the year before its result. */
export const targetBaseline = defineRule<Baseline>({
  id,
  pattern: phrase`năm ${YEAR}${LINK}${FIGURE} ${named("unit", oneOf(...POINTS))}?`,
  read({ year, number, unit, link }, context, { foldedBefore, foldedAfter }) {
    // "mục tiêu năm 2023 (6,0 điểm) không đạt": a goal of the past.
    if (/(?:mục tiêu|chỉ tiêu|kế hoạch) $/u.test(foldedBefore)) return null;
    if (!unit && !/[,.]\d/.test(number!)) return null;
    if (!unit && link!.trim() === "") return null;
    if (/^ ?(?:%|trở lên)/u.test(foldedAfter)) return null;
    if (context.year !== null && Number(year) >= context.year) return null;
    const value = vietnameseNumber(number!);
    return value === null ? null : { year: Number(year), value };
  },
});

/** "so với mức 4,84 điểm của năm 2023", "từ 4,84 điểm năm 2023 lên …": the result before its year. */
export const targetBaselineBefore = defineRule<Baseline>({
  id,
  pattern: phrase`${oneOf("so với", "so với mức", "từ", "từ mức", "mức", "tăng từ", "so với kết quả", "so với điểm số")} ${NUMBER} ${oneOf(...POINTS)} ${oneOf("của", "trong", "đạt được", "đạt được trong", "vào")}? ${raw("\\(?năm |\\(")}${YEAR}`,
  read({ year, number }, context) {
    if (context.year !== null && Number(year) >= context.year) return null;
    const value = amount(number!);
    return value === null ? null : { year: Number(year), value };
  },
});

/** "so với năm 2023 đạt 87,25%", "(năm 2023: 87,25%)": the share of a year. */
export const targetShareBaseline = defineRule<Baseline>({
  id,
  pattern: phrase`năm ${YEAR}${LINK}${NUMBER}${raw(" ?%")}`,
  read({ year, number }, context, { foldedAfter }) {
    if (/^ trở lên/u.test(foldedAfter) || (context.year !== null && Number(year) >= context.year))
      return null;
    const value = vietnameseNumber(number!);
    return value === null ? null : { year: Number(year), value };
  },
});

/** "so với năm 2023": the year without its result. */
export const targetComparedYear = defineRule<number>({
  id,
  pattern: phrase`so với ${oneOf("năm", "kết quả năm", "điểm số năm", "cùng kỳ năm", "kết quả đạt được năm", "kết quả của năm", "điểm năm", "mức của năm")} ${YEAR}`,
  read: ({ year }) => Number(year),
});
