import { fold } from "../../../language/fold.ts";
import { vietnameseNumber } from "../../../language/numbers.ts";
import { named, oneOf, phrase, raw } from "../../../language/phrase.ts";
import { defineRule } from "../../rule.ts";
import { AT_LEAST, comparator, NUMBER, OR_MORE, UP_TO } from "./amounts.ts";
import type { TargetPart } from "./score.ts";

/** "tăng ít nhất 02 bậc", "cải thiện tối thiểu 3 hạng": steps on the ranking. */
export const targetSteps = defineRule<TargetPart>({
  id: "target/steps",
  pattern: phrase`${oneOf("tăng", "tăng thêm", "nâng", "cải thiện", "tăng hạng", "thăng", "nâng hạng")} ${AT_LEAST}? ${NUMBER}${UP_TO}? ${named("unit", oneOf("bậc", "hạng", "thứ hạng", "thứ bậc", "vị trí"))} ${OR_MORE}?`,
  read({ bound, number, upTo, orMore, unit }) {
    const value = vietnameseNumber(number!);
    if (value === null) return null;
    const valueTo = upTo ? vietnameseNumber(upTo.replace(/^ ?(?:-|–|đến|tới) ?/iu, "")) : null;
    return {
      kind: "change",
      comparator: valueTo === null ? comparator(fold(bound!), fold(orMore!)) : ">=",
      value,
      valueTo,
      unit: unit!,
    };
  },
});

/** "đạt trên 90%": a share, of what `criterion` names. */
export const targetPercent = defineRule<TargetPart>({
  id: "target/percent",
  pattern: phrase`${named("reach", oneOf("phấn đấu", "phấn đấu đạt", "đạt", "đạt tỷ lệ", "tỷ lệ", "duy trì", "đạt mức", "có", "chiếm"))}? ${AT_LEAST}? ${named("number", raw("\\d{1,3}(?:[,.]\\d{1,2})? ?%"))} ${OR_MORE}?`,
  read({ reach, bound, number, orMore }, _context, { before }) {
    if (!reach && !bound && !orMore) return null;
    if (/(?:tăng|giảm|năm \d{4})(?: thêm)? ?$/u.test(fold(before))) return null;
    const value = vietnameseNumber(number!.replace(/ ?%/u, ""));
    if (value === null) return null;
    return {
      kind: "percent",
      comparator: comparator(fold(bound!), fold(orMore!)),
      value,
      valueTo: null,
      unit: "%",
    };
  },
});

/** "không thấp hơn năm 2023": held against a year's result that may stand elsewhere. */
export const targetRelative = defineRule<TargetPart & { baselineYear: number | null }>({
  id: "target/relative",
  pattern: phrase`${named("how", oneOf("không thấp hơn", "không giảm so với", "cao hơn", "bằng hoặc cao hơn", "duy trì hoặc tăng so với", "không thấp hơn so với", "cải thiện hơn so với"))} ${oneOf("kết quả", "điểm số", "mức")}? ${named("when", raw("năm (?:\\d{4}|trước|ngoái)"))}`,
  read({ how, when }) {
    const year = /\d{4}/.exec(when!)?.[0];
    return {
      kind: "other",
      comparator: /^cao hơn|^cải thiện/u.test(fold(how!)) ? ">" : ">=",
      value: null,
      valueTo: null,
      unit: null,
      baselineYear: year ? Number(year) : null,
    };
  },
});
