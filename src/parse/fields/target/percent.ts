import { vietnameseNumber } from "../../../language/numbers.ts";
import { named, oneOf, phrase, raw } from "../../../language/phrase.ts";
import { AT_LEAST, comparator, OR_MORE } from "../../lexicon/figure-bounds.ts";
import { defineRule } from "../../text/rule.ts";
import { IS_RESULT, type TargetPart } from "./amounts.ts";
import { isOfLaterYear } from "./later-year.ts";

/** "Mục tiêu: 90% cơ sở …", in a line of its own. */
const AFTER_LABEL = /^[-+•* ]{0,8}(?:mục tiêu|chỉ tiêu):? ?$/u;

/** "a) Chỉ tiêu: 95%.": the share alone, after a label. A name before it may be replaced by blanks ("Dịch vụ trực tuyến: 75%"). */
const ALONE_AFTER_LABEL =
  /^[-+•* ]{0,260}(?:(?:\d{1,2}(?:\.\d{1,2}){0,3}[.)]?|[a-zđ]\)) )?(?:mục tiêu|chỉ tiêu)(?: năm \d{4})?:? ?$/u;
const isAlone = (before: string, after: string) =>
  ALONE_AFTER_LABEL.test(before) && /^ ?(?:$|[.,;(])/u.test(after);

/** A share of these cannot be more than all of them: "759%" is "75%" with a misread sign. A budget may be exceeded. */
const OF_WHOLE =
  /(?:^| )(?:hồ sơ|đúng hạn|sớm hạn|hài lòng|trực tuyến|thủ tục|tthc|văn bản|cơ quan|đơn vị|cán bộ|công chức|người|hộ)(?= )[^.;]{0,80}$/u;

/** "số hộ tham gia đạt 120% | kế hoạch": a comparison, which may be more than the whole. */
const COMPARED = /^ ?(?:so với|(?:số |của |mục tiêu )?(?:kế hoạch|chỉ tiêu|dự toán|cùng kỳ|năm \d{4}))/u;

/** "đạt trên 90%": a share. The criterion of the target states what it is a share of. */
export const targetPercent = defineRule<TargetPart>({
  id: "target/percent",
  pattern: phrase`${named("reach", oneOf("phấn đấu", "phấn đấu đạt", "đạt", "đạt tỷ lệ", "tỷ lệ", "duy trì", "đạt mức", "có", "chiếm", "lên", "còn", "xuống", "giảm xuống", "giảm còn", "xuống còn", "giảm xuống còn"))}? ${AT_LEAST}? ${named("number", raw("\\d{1,3}(?:[,.]\\d{1,2})? ?%"))} ${OR_MORE}?`,
  read({ reach, bound, number, orMore }, context, { folded, foldedBefore, foldedAfter }) {
    const isStated = Boolean(reach || bound || orMore) || AFTER_LABEL.test(foldedBefore);
    const isFurther = isOfLaterYear(foldedBefore, foldedAfter, context.year);
    if (!isStated && !isFurther && !isAlone(foldedBefore, foldedAfter)) return null;
    // "đạt 82% (chỉ tiêu đề ra là tối thiểu 80%)": a result that is compared with its target.
    if (
      IS_RESULT.test(foldedBefore) ||
      /^ ?[(,;] ?(?:so với )?(?:chỉ tiêu|mục tiêu|kế hoạch)/u.test(foldedAfter)
    )
      return null;
    if (/(?:tăng|giảm)(?: thêm)? ?$/u.test(foldedBefore)) return null;
    // "tăng từ 88% lên 92%" begins with the present share.
    if (folded.bound === "từ" && /^ ?(?:\([^()]{0,20}\) )?(?:lên|xuống|còn) /u.test(foldedAfter)) return null;
    // "năm 2023 đạt 82%" is a result; a share of the plan's year or a later year is a target.
    const year = /năm (\d{4}),? ?$/u.exec(foldedBefore)?.[1];
    if (year !== undefined && (context.year === null || Number(year) < context.year)) return null;
    const value = vietnameseNumber(number!.replace(/ ?%/u, ""));
    const isMisread = (share: number) =>
      share > 100 && OF_WHOLE.test(foldedBefore) && !COMPARED.test(foldedAfter);
    if (value === null || isMisread(value)) return null;
    return {
      kind: "percent",
      comparator: comparator(folded.bound!, folded.orMore!),
      value,
      valueTo: null,
      unit: "%",
    };
  },
});
