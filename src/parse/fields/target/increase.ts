import { named, oneOf, phrase, raw } from "../../../language/phrase.ts";
import { regex } from "../../../language/regex.ts";
import { AT_LEAST } from "../../lexicon/figure-bounds.ts";
import { FALL, POINTS, RISE } from "../../lexicon/goals.ts";
import { defineRule } from "../../text/rule.ts";
import { amount, NUMBER } from "./amounts.ts";

const id = "target/increase";

/** "tăng 1,74 điểm", "giảm 0,53": the difference to the result before; negative for a fall. */
export const targetIncrease = defineRule<number>({
  id,
  pattern: phrase`${named("verb", oneOf(...RISE, ...FALL, "tăng lên", "tương ứng tăng", "tương đương tăng"))} ${AT_LEAST}? ${NUMBER} ${oneOf(...POINTS)}?`,
  read({ number }, _context, { after, folded, foldedAfter }) {
    // "tăng từ 7,45 điểm (năm 2025) lên 7,7 điểm" states the result before and the goal.
    if (/ từ /u.test(folded.whole) && FROM_RESULT.test(foldedAfter)) return null;
    const hasUnit = /điểm/u.test(folded.whole);
    // "tăng từ 6,85 điểm năm 2024" states the baseline, not the increase.
    if (/^ (?:của |đạt được )?(?:trong )?năm (?:19|20)/u.test(foldedAfter)) return null;
    // Without a unit ("giảm 0,53)") only a decimal number counts, because scores have decimals.
    if (!hasUnit && (!/[,.]\d/.test(number!) || regex`^ ?(?:%|\p{L})`.test(after.slice(0, 2)))) return null;
    const value = amount(number!);
    return value === null ? null : /^(?:giảm|thấp hơn)/u.test(folded.verb!) ? -value : value;
  },
});

const FROM_RESULT =
  /^ ?(?:\([^()]{0,40}\) ?|(?:của |đạt được )?(?:trong )?năm \d{4} ?)?(?:lên|đến|tới|xuống)(?= )/u;

/** "tăng 1,75%", "tăng thêm 2 điểm phần trăm": the same for a share. */
export const targetShareIncrease = defineRule<number>({
  id,
  pattern: phrase`${named("verb", oneOf(...RISE, ...FALL, "tăng lên"))} ${AT_LEAST}? ${NUMBER}${raw(" ?%| điểm phần trăm")}`,
  read({ verb, number }, _context, { folded, foldedAfter }) {
    const value = amount(number!);
    if (value === null || (folded.bound === "từ" && FROM_RESULT.test(foldedAfter))) return null;
    return /giảm|thấp/iu.test(verb!) ? -value : value;
  },
});
