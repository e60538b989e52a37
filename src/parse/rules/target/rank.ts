import { fold } from "../../../language/fold.ts";
import { named, oneOf, phrase, raw } from "../../../language/phrase.ts";
import { defineRule } from "../../rule.ts";
import { AT_LEAST, comparator, OR_MORE } from "./amounts.ts";
import type { TargetPart } from "./score.ts";

const PLACE = named("place", raw("\\d{1,3}"));
const NEGATED = /không(?: \p{L}+){0,3} $/u;

/** "trong nhóm 30 tỉnh đứng đầu", "top 10": among the first so many. */
export const targetGroup = defineRule<TargetPart>({
  id: "target/rank-group",
  pattern: phrase`${oneOf("trong nhóm", "vào nhóm", "thuộc nhóm", "nằm trong nhóm", "trong top", "vào top", "thuộc top", "top", "nằm trong số", "trong số")} ${PLACE} ${oneOf("tỉnh", "tỉnh, thành phố", "địa phương", "tỉnh, thành", "đầu", "cả nước", "dẫn đầu")}?`,
  read({ place, whole }, _context, { before, after }) {
    if (NEGATED.test(`${fold(before)}`)) return null;
    const named = /(?:tỉnh|địa phương|đầu|cả nước|top)/u.test(fold(whole));
    if (!named && !/^ ?(?:\(|tỉnh|của|$|[.,;])/u.test(fold(after))) return null;
    return { kind: "rank", comparator: "<=", value: Number(place), valueTo: null, unit: null };
  },
});

/** "xếp thứ 20 trở lên", "thứ hạng 15/34", "xếp hạng từ 10 đến 15". */
export const targetRank = defineRule<TargetPart>({
  id: "target/rank",
  pattern: phrase`${oneOf("xếp thứ", "xếp thứ hạng", "xếp hạng", "xếp hạng thứ", "đứng thứ", "vị trí thứ", "thứ hạng", "xếp vị trí", "xếp vị trí thứ", "đứng vị trí thứ")} ${AT_LEAST}? ${PLACE}${named("of", raw("(?: ?/ ?| trên | trong )\\d{1,3}"))}? ${OR_MORE}?`,
  read({ place, bound, orMore }, context, { before }) {
    if (/năm (\d{4})/u.test(fold(before)) && !/phấn đấu|mục tiêu/u.test(fold(before))) {
      const year = Number(/năm (\d{4})(?!.*năm \d{4})/u.exec(fold(before))?.[1]);
      if (context.year === null || year < context.year) return null;
    }
    if (!orMore && !bound && !/phấn đấu|mục tiêu|nâng|cải thiện|đưa/u.test(fold(before))) return null;
    // "thứ 20 trở lên" is rank 20 or better: a smaller number.
    const how =
      comparator("", fold(orMore!)) === ">=" || /từ|ít nhất|tối thiểu|trên/u.test(fold(bound!)) ? "<=" : "=";
    return { kind: "rank", comparator: how, value: Number(place), valueTo: null, unit: null };
  },
});
