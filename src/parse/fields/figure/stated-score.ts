import { vietnameseNumber } from "../../../language/numbers.ts";
import { named, oneOf, phrase, raw } from "../../../language/phrase.ts";
import { POINTS } from "../../lexicon/goals.ts";
import { defineRule } from "../../text/rule.ts";
import { NUMBER } from "../target/amounts.ts";

/** "(đạt 2,8 điểm)", "năm 2023 đạt 4,84 điểm": a score after a name. A bound or a word for a goal makes it a target. */
export const statedScore = defineRule<{ year: number | null; value: number }>({
  id: "figure/stated-score",
  pattern: phrase`${named("when", raw("năm (?:19|20)\\d{2},?"))}? ${oneOf("đạt", "được", "là", "chỉ đạt", "với")} ${NUMBER} ${oneOf(...POINTS)}`,
  read({ when, number }, context, { foldedBefore, foldedAfter }) {
    if (/^ trở lên/u.test(foldedAfter) || /(?:phấn đấu|mục tiêu|chỉ tiêu)[^.;(]{0,60}$/u.test(foldedBefore))
      return null;
    const year = /\d{4}/.exec(when!)?.[0];
    if (year && context.year !== null && Number(year) >= context.year) return null;
    const value = vietnameseNumber(number!);
    return value === null ? null : { year: year ? Number(year) : null, value };
  },
});
