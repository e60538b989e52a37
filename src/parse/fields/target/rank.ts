import { NUMBER_WORDS } from "../../../language/numbers.ts";
import { named, oneOf, phrase, raw } from "../../../language/phrase.ts";
import { regex } from "../../../language/regex.ts";
import { AT_LEAST, OR_MORE } from "../../lexicon/figure-bounds.ts";
import { isPlaceInRegion } from "../../text/place-in-region.ts";
import { defineRule } from "../../text/rule.ts";
import { amount, type TargetPart, UP_TO, upperEnd } from "./amounts.ts";

const id = "target/rank";

const PLACE = named("place", raw(`\\d{1,3}(?: \\((?:${NUMBER_WORDS})\\))?|năm|mười`));
const FRONT = /đầu|tốt nhất|cao nhất|hàng đầu/u;
/** "thứ 5 khu vực Tây Nguyên": kept as words, because it is not comparable with places among all provinces. */
const IN_REGION: TargetPart = { kind: "other", comparator: null, value: null, valueTo: null, unit: null };
const NEGATED = regex`không(?: \p{L}+){0,3} $`;

/** "trong nhóm 30 tỉnh đứng đầu", "top 10": among the best of the ranking. */
export const targetGroup = defineRule<TargetPart>({
  id,
  pattern: phrase`${oneOf("trong nhóm", "vào nhóm", "thuộc nhóm", "nằm trong nhóm", "trong top", "vào top", "thuộc top", "top", "nằm trong số", "trong số", "trong tốp", "vào tốp", "thuộc tốp", "tốp", "nhóm", "là một trong", "một trong", "xếp trong", "đứng trong", "nằm trong", "duy trì trong")} ${PLACE}${raw(" ?/ ?\\d{1,3}")}? ${oneOf("tỉnh", "tỉnh, thành phố", "địa phương", "tỉnh, thành", "đầu", "cả nước", "dẫn đầu", "đơn vị", "tỉnh thành")}?`,
  read({ place, whole }, _context, match) {
    const { folded, foldedBefore, foldedAfter } = match;
    if (NEGATED.test(foldedBefore)) return null;
    // "nhóm 1/3 địa phương dẫn đầu" is a share, not a rank.
    if (/\d ?\/ ?[2-9](?!\d)/u.test(whole)) return null;
    const isNamed = /(?:tỉnh|địa phương|đầu|cả nước|top|tốp|đơn vị)/u.test(folded.whole);
    if (
      !isNamed &&
      !/^ ?(?:\(|tỉnh|bộ|sở|cơ quan|xã|phường|huyện|quận|thị xã|đặc khu|ban|ngành|của|$|[.,;])/u.test(
        foldedAfter,
      )
    )
      return null;
    // "một trong 10 tỉnh" and "nhóm 5" need a word for the top of the ranking.
    const needsFront =
      /^(?:nhóm|một trong|là một trong|xếp trong|đứng trong|nằm trong(?! nhóm)|trong số|nằm trong số|duy trì trong) /u.test(
        folded.whole,
      );
    if (needsFront && !FRONT.test(folded.whole + foldedAfter.slice(0, 60))) return null;
    if (isPlaceInRegion(folded.place!, match)) return IN_REGION;
    const value = amount(place!);
    return value === null ? null : { kind: "rank", comparator: "<=", value, valueTo: null, unit: null };
  },
});

const COMPARED = /so với[^,;.()]{0,40}năm ((?:19|20)\d{2}) ?\([^()]{0,60}$/u;

/** "xếp thứ 20 trở lên", "thứ hạng 15/34", "xếp hạng từ 10 đến 15". */
export const targetRank = defineRule<TargetPart>({
  id,
  pattern: phrase`${oneOf("xếp thứ", "xếp thứ hạng", "xếp hạng", "xếp hạng thứ", "đứng thứ", "vị trí thứ", "thứ hạng", "xếp vị trí", "xếp vị trí thứ", "đứng vị trí thứ", "đứng ở vị trí thứ", "đứng hạng", "vươn lên vị trí thứ", "vươn lên thứ", "lên vị trí thứ", "lên thứ", "lên hạng", "ở vị trí thứ", "giữ vị trí thứ", "duy trì vị trí thứ", "vị trí", "xếp vị trí từ", "hạng", "thứ hạng:", "xếp hạng:", "hạng:")} ${AT_LEAST}? ${oneOf("thứ")}? ${PLACE}${UP_TO}?${named("of", raw("(?: ?/ ?| trên | trong )\\d{1,3}(?: (?:tỉnh|huyện|xã|phường|địa phương|đơn vị|sở)(?:, (?:thành phố|thị xã|phường|xã|ngành)){0,2}(?= trở))?"))}? ${OR_MORE}?`,
  read({ place, upTo, bound, orMore }, context, match) {
    const { folded, foldedBefore } = match;
    if (/năm (\d{4})/u.test(foldedBefore) && !/phấn đấu|mục tiêu/u.test(foldedBefore)) {
      const year = Number(/năm (\d{4})(?!.*năm \d{4})/u.exec(foldedBefore)?.[1]);
      if (context.year === null || year < context.year) return null;
    }
    // "(năm 2024 đạt 6,85 điểm; xếp thứ 30)": everything in a bracket is of its year.
    const bracket = /\([^()]{0,200}$/u.exec(foldedBefore)?.[0] ?? "";
    const of = /năm ((?:19|20)\d{2})/u.exec(bracket)?.[1];
    if (of && (context.year === null || Number(of) < context.year)) return null;
    // "tăng 3 bậc so với năm 2024 (hạng 31)": the rank that the target starts from.
    const compared = COMPARED.exec(foldedBefore)?.[1];
    if (compared && (context.year === null || Number(compared) < context.year)) return null;
    if (!orMore && !bound && !/phấn đấu|mục tiêu|nâng|cải thiện|đưa/u.test(foldedBefore)) return null;
    if (isPlaceInRegion(folded.place!, match)) return IN_REGION;
    // "thứ 20 trở lên" is rank 20 or better: a smaller number.
    const better =
      orMore || /từ|ít nhất|tối thiểu|trên|không quá|tối đa|không vượt quá|≤/u.test(folded.bound!);
    const how = /^dưới$/u.test(folded.bound!) ? "<" : better ? "<=" : "=";
    const value = amount(place!);
    const valueTo = upTo ? upperEnd(upTo) : null;
    if (value === null) return null;
    return { kind: "rank", comparator: valueTo === null ? how : ">=", value, valueTo, unit: null };
  },
});
