import { allMatches } from "../../../language/matcher.ts";
import { regex } from "../../../language/regex.ts";
import { SHORT_WORDS_OF_WORK } from "../../lexicon/predicate-words.ts";
import { dutyVerbAt, taskVerbAt } from "../../lexicon/task-verbs.ts";

const QUANTITY = regex.g` (?:ít nhất |tối thiểu |tối đa )?0?\d{1,3} (?=\p{Ll})`;
/** "cấp 4", "khu vực 3", "Phụ lục 2": numbers of names. */
const OF_NAME =
  /(?:cấp|khu vực|hạng|loại|nhóm|khối|lớp|số|lục|mục|khoản|điểm|điều|mẫu|bảng|biểu|chương|phần|tuyến|độ|khóa|ngày|tháng|năm|quý)$/u;
const SHORT_VERB = new RegExp(`^ (?:${SHORT_WORDS_OF_WORK}) `, "u");

/**
 * The offset where the work begins that a number of things follows, between the noun of a name and its end: "Các trường | cử 02 cán bộ".
 * `end` where there is no such number, null where the beginning of the work is not known.
 */
export function beforeQuantity(folded: string, from: number, end: number): number | null {
  const count = allMatches(QUANTITY, folded.slice(from, end)).find(
    ({ index }) => !OF_NAME.test(folded.slice(from, from + index)),
  );
  // "Nhà đầu tư 02 dự án": whose number it is.
  if (!count || count.index === 0) return end;
  for (let at = from + count.index - 1; at >= from; at--)
    if (
      folded[at] === " " &&
      (taskVerbAt(folded, at + 1) || dutyVerbAt(folded, at + 1) || SHORT_VERB.test(folded.slice(at, at + 12)))
    )
      return at;
  return null;
}
