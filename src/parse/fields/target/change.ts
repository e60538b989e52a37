import { vietnameseNumber } from "../../../language/numbers.ts";
import { GAP, named, oneOf, phrase, raw } from "../../../language/phrase.ts";
import { defineRule } from "../../text/rule.ts";
import {
  AT_LEAST,
  amount,
  comparator,
  IS_RESULT,
  NUMBER,
  NUMBER_END,
  OR_MORE,
  UP_TO,
  upperEnd,
} from "./amounts.ts";
import type { TargetPart } from "./score.ts";

/** "tăng ít nhất 02 bậc", "cải thiện tối thiểu 3 hạng": steps on the ranking. */
export const targetSteps = defineRule<TargetPart>({
  id: "target/steps",
  pattern: phrase`${oneOf("tăng", "tăng thêm", "nâng", "nâng lên", "nâng thêm", "cải thiện", "cải thiện thêm", "tăng hạng", "thăng", "thăng hạng", "và", "nâng hạng", "nâng thứ hạng", "tăng thứ hạng", "cải thiện thứ hạng", "vươn lên")} ${AT_LEAST}? ${NUMBER}${UP_TO}? ${named("unit", oneOf("bậc", "hạng", "thứ hạng", "thứ bậc", "vị trí", "bậc xếp hạng"))} ${OR_MORE}?`,
  needs: new RegExp(`${NUMBER_END}${GAP}(?:bậc|hạng|thứ|vị trí)`, "u"),
  read({ number, upTo, unit }, _context, { said, saidBefore }) {
    // "tăng 2 điểm và 3 bậc": the verb stands before the first of the two.
    if (/^và /u.test(said.whole) && !/(?:tăng|cải thiện|nâng)[^.;]{0,40} $/u.test(saidBefore)) return null;
    const value = amount(number!);
    if (value === null) return null;
    const valueTo = upTo ? upperEnd(upTo) : null;
    return {
      kind: "change",
      comparator: valueTo === null ? comparator(said.bound!, said.orMore!) : ">=",
      value,
      valueTo,
      unit: unit!,
    };
  },
});

/** "phấn đấu tăng ít nhất 0,5 điểm", "tăng tối thiểu 5% so với năm 2024": no score is named, only how far to rise. */
export const targetRise = defineRule<TargetPart>({
  id: "target/rise",
  pattern: phrase`${oneOf("tăng", "tăng thêm", "nâng thêm", "cải thiện thêm", "cao hơn")} ${AT_LEAST}? ${NUMBER}${UP_TO}?${named("unit", raw(" ?%| điểm phần trăm| điểm(?! phần)"))} ${OR_MORE}?`,
  needs: new RegExp(`${NUMBER_END}(?: ?%| điểm)`, "u"),
  read({ bound, number, upTo }, _context, { before, said, saidBefore, saidAfter }) {
    // Beside a score it is that score's rise, and refine/ joins it; a past year's rise is a result.
    // Right behind its sub-index's name it is the goal itself.
    const bare = bound !== "" && /^[\s:–-]*$/u.test(before);
    if (!bare && !/(?:phấn đấu|mục tiêu|chỉ tiêu)[^.;]{0,100}$/u.test(saidBefore)) return null;
    // "tăng từ 6,85 điểm năm 2024 lên 7,25 điểm" names where from, not how far.
    if (/^ (?:của |đạt được )?(?:trong )?năm (?:19|20)|^ lên /u.test(saidAfter)) return null;
    if (/năm (?:19|20)\d{2}(?:,| đã)? ?$/u.test(saidBefore) && !/so với/u.test(saidAfter)) return null;
    const value = amount(number!);
    if (value === null) return null;
    const valueTo = upTo ? upperEnd(upTo) : null;
    const early = /(?:tối thiểu|ít nhất) $/u.exec(saidBefore)?.[0] ?? "";
    const how = valueTo === null ? comparator(early + said.bound!, said.orMore!) : ">=";
    return { kind: "change", comparator: how, value, valueTo, unit: said.unit!.trim() };
  },
});

/** "đạt trên 90%": a share, of what `criterion` names. */
export const targetPercent = defineRule<TargetPart>({
  id: "target/percent",
  pattern: phrase`${named("reach", oneOf("phấn đấu", "phấn đấu đạt", "đạt", "đạt tỷ lệ", "tỷ lệ", "duy trì", "đạt mức", "có", "chiếm"))}? ${AT_LEAST}? ${named("number", raw("\\d{1,3}(?:[,.]\\d{1,2})? ?%"))} ${OR_MORE}?`,
  needs: /%/u,
  read({ reach, bound, number, orMore }, context, { said, saidBefore, saidAfter }) {
    if (!reach && !bound && !orMore) return null;
    // "đạt 82% (chỉ tiêu đề ra là tối thiểu 80%)": a result, held against its goal.
    if (IS_RESULT.test(saidBefore) || /^ ?[(,;] ?(?:so với )?(?:chỉ tiêu|mục tiêu|kế hoạch)/u.test(saidAfter))
      return null;
    if (/(?:tăng|giảm)(?: thêm)? ?$/u.test(saidBefore)) return null;
    // "năm 2023 đạt 82%" is a result; of the plan's own year or a later one it is the goal.
    const year = /năm (\d{4}),? ?$/u.exec(saidBefore)?.[1];
    if (year !== undefined && (context.year === null || Number(year) < context.year)) return null;
    const value = vietnameseNumber(number!.replace(/ ?%/u, ""));
    if (value === null) return null;
    return {
      kind: "percent",
      comparator: comparator(said.bound!, said.orMore!),
      value,
      valueTo: null,
      unit: "%",
    };
  },
});

/** "không thấp hơn năm 2023": held against a year's result that may stand elsewhere. */
export const targetRelative = defineRule<TargetPart & { baselineYear: number | null }>({
  id: "target/relative",
  pattern: phrase`${named("how", oneOf("không thấp hơn", "không giảm so với", "cao hơn", "bằng hoặc cao hơn", "bằng hoặc tốt hơn", "duy trì hoặc tăng so với", "không thấp hơn so với", "cải thiện hơn so với", "cao hơn so với", "không giảm điểm so với", "không tụt hạng so với", "không giảm bậc so với", "không giảm hạng so với", "không giảm thứ hạng so với", "không tụt bậc so với", "tốt hơn", "tăng so với", "tăng điểm so với", "tăng hạng so với", "cải thiện so với", "giữ vững", "duy trì"))} ${oneOf("kết quả", "điểm số", "mức", "mức điểm", "thứ hạng", "điểm số và thứ hạng", "vị trí", "kết quả của", "kết quả đạt được")}? ${oneOf("của", "đạt được", "như", "bằng")}? ${named("when", raw("năm (?:\\d{4}|trước|ngoái|liền trước|trước liền kề)"))}`,
  needs: /hơn|so với|giữ vững|duy trì/u,
  read({ when }, _context, { said, saidBefore }) {
    // "tăng so với năm 2023" tells a result unless a goal is spoken of.
    if (/^(?:tăng|cải thiện|cao hơn|tốt hơn|giữ vững|duy trì)/u.test(said.how!) && !AIMED.test(saidBefore)) {
      if (!/^cao hơn$/u.test(said.how!) || !/trước|ngoái/u.test(when!)) return null;
    }
    const year = /\d{4}/.exec(when!)?.[0];
    return {
      kind: "other",
      comparator: /^(?:cao hơn|cải thiện|tốt hơn|tăng)/u.test(said.how!) ? ">" : ">=",
      value: null,
      valueTo: null,
      unit: null,
      baselineYear: year ? Number(year) : null,
    };
  },
});

const AIMED = /(?:mục tiêu|chỉ tiêu|phấn đấu|yêu cầu)[^.;]{0,100}$/u;

/** "nằm trong nhóm Tốt", "thuộc nhóm trung bình cao", "duy trì vị trí dẫn đầu": a goal without a figure. */
export const targetClass = defineRule<TargetPart>({
  id: "target/class",
  pattern: phrase`${oneOf("nằm trong nhóm", "thuộc nhóm", "vào nhóm", "trong nhóm", "duy trì nhóm", "duy trì ở nhóm", "giữ vững nhóm", "duy trì vị trí", "giữ vững vị trí")} ${oneOf("các tỉnh", "các tỉnh, thành phố", "các địa phương")}? ${raw("[\"']?(?:đạt điểm )?(?:rất tốt|tốt|khá|cao nhất|cao|trung bình cao|trung bình khá|dẫn đầu|đứng đầu|điều hành tốt|điều hành khá|có chất lượng điều hành (?:rất tốt|tốt|khá))[\"']?")}`,
  needs: /nhóm|vị trí/u,
  read(_parts, _context, { said, saidBefore }) {
    if (!AIMED.test(saidBefore) && !/^(?:duy trì|giữ vững)/u.test(said.whole)) return null;
    return { kind: "other", comparator: null, value: null, valueTo: null, unit: null };
  },
});
