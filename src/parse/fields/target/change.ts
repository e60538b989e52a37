import { named, oneOf, phrase, raw } from "../../../language/phrase.ts";
import { AT_LEAST, comparator, OR_MORE } from "../../lexicon/figure-bounds.ts";
import { RISE } from "../../lexicon/goals.ts";
import { defineRule } from "../../text/rule.ts";
import { amount, NUMBER, type TargetPart, UP_TO, upperEnd } from "./amounts.ts";

const id = "target/change";

/** "tăng ít nhất 02 bậc", "cải thiện tối thiểu 3 hạng": places gained in the ranking. */
export const targetSteps = defineRule<TargetPart>({
  id,
  pattern: phrase`${oneOf("tăng", "tăng thêm", "nâng", "nâng lên", "nâng thêm", "cải thiện", "cải thiện thêm", "tăng hạng", "thăng", "thăng hạng", "và", "nâng hạng", "nâng thứ hạng", "tăng thứ hạng", "cải thiện thứ hạng", "vươn lên")} ${AT_LEAST}? ${NUMBER}${UP_TO}? ${named("unit", oneOf("bậc", "hạng", "thứ hạng", "thứ bậc", "vị trí", "bậc xếp hạng"))} ${OR_MORE}?`,
  read({ number, upTo, unit }, _context, { folded, foldedBefore }) {
    // "tăng 2 điểm và 3 bậc": the verb precedes the first of the two.
    if (/^và /u.test(folded.whole) && !/(?:tăng|cải thiện|nâng)[^.;]{0,40} $/u.test(foldedBefore))
      return null;
    const value = amount(number!);
    if (value === null) return null;
    const valueTo = upTo ? upperEnd(upTo) : null;
    return {
      kind: "change",
      comparator: valueTo === null ? comparator(folded.bound!, folded.orMore!) : ">=",
      value,
      valueTo,
      unit: unit!,
    };
  },
});

/** A word for a goal before a rise, or before a list one of whose parts is a name and a rise: "phấn đấu: A đạt 7 điểm; B tăng 0,5 điểm". */
const AFTER_GOAL = /(?:phấn đấu|mục tiêu|chỉ tiêu)(?:[^.;]{0,200}|.{0,400}; ?[^.;\d]{3,100})$/u;

/** "phấn đấu tăng ít nhất 0,5 điểm", "tăng tối thiểu 5% so với năm 2024": a rise without the score to reach. */
export const targetRise = defineRule<TargetPart>({
  id,
  pattern: phrase`${oneOf(...RISE, "cải thiện thêm")} ${AT_LEAST}? ${NUMBER}${UP_TO}?${named("unit", raw(" ?%| điểm phần trăm| điểm(?! phần)"))} ${OR_MORE}?`,
  read({ bound, number, upTo }, _context, { before, folded, foldedBefore, foldedAfter }) {
    // Next to a score this is the score's increase (`increase.ts`), and the rise of a past year is a result. It is a
    // target of its own only after a word for a goal, or alone with a bound after the name of its sub-index.
    const isAlone = bound !== "" && /^[\s:(–-]*$/u.test(before);
    if (!isAlone && !AFTER_GOAL.test(foldedBefore)) return null;
    // "tăng từ 6,85 điểm năm 2024 lên 7,25 điểm" states the baseline, not the rise.
    if (/^ (?:của |đạt được )?(?:trong )?năm (?:19|20)|^ lên /u.test(foldedAfter)) return null;
    if (/năm (?:19|20)\d{2}(?:,| đã)? ?$/u.test(foldedBefore) && !/so với/u.test(foldedAfter)) return null;
    const value = amount(number!);
    if (value === null) return null;
    const valueTo = upTo ? upperEnd(upTo) : null;
    const boundBefore = /(?:tối thiểu|ít nhất) $/u.exec(foldedBefore)?.[0] ?? "";
    const how = valueTo === null ? comparator(boundBefore + folded.bound!, folded.orMore!) : ">=";
    return { kind: "change", comparator: how, value, valueTo, unit: folded.unit!.trim() };
  },
});
