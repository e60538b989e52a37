import { fold } from "../../../language/fold.ts";
import { regex } from "../../../language/regex.ts";
import { taskVerbAt } from "../../lexicon/task-verbs.ts";

/** Central bodies with fixed names. Only the number of a party congress may follow ("khóa XIII"). */
const CENTRAL =
  /^(?:Chính phủ|Thủ tướng Chính phủ|Quốc hội|Bộ Chính trị|Ban Bí thư(?: Trung ương(?: Đảng)?)?|Ban Chấp hành Trung ương(?: Đảng)?)(?: (?:\(?khóa|khoá) [IVX]{1,5}\)?)?(?= |$)/u;
/** Words that begin a further basis: "của Chính phủ | và Thông tư số …", "của Bộ Nội vụ | và xét Báo cáo …". */
const NEXT_BASIS =
  /^và (?:đang|đã|sẽ|xét|căn cứ|theo|các|kế hoạch|quyết định|công văn|nghị quyết|nghị định|thông tư|hướng dẫn|thông báo|báo cáo|tờ trình|chỉ thị|kết luận|chương trình|đề án|dự án|tình hình|kết quả)(?: |$)/u;
const TITLE_WORD =
  /^(?:về việc|về|v\/v|ban hành|phê duyệt|quy định|hướng dẫn|cải thiện|nâng cao|triển khai|thực hiện|giao(?! thông)|thành lập|sửa đổi|bổ sung|bãi bỏ|công bố|kết luận|kết quả|đề nghị|đối với|tại cuộc họp|tại hội nghị|tại kỳ họp|như sau|cụ thể|thì|đã|trên|có|cấp(?! (?:xã|tỉnh|huyện|trên|cơ sở)))(?: |$)/u;
const TITLE_WORD_IN_CAPITALS =
  /^(?:Quy định|Quyết định|Ban hành|Phê duyệt|Về việc|V\/v|Kết luận|Công bố|Điều chỉnh|Sửa đổi|Kiện toàn|Thành lập|Hướng dẫn)[ ,]/u;
const DAY = /^ngày \d/u;
/** Bodies whose names may begin with small letters: "Công ty CP | xây dựng giao thông Yên Bái". No verb ends them before a name. */
const NAMED_BY_WORK = /^(?:công ty|trung tâm|doanh nghiệp|hợp tác xã|liên danh)(?= )/u;

const OF_FOREIGN_AFFAIRS = /^(?:bộ|sở) ngoại giao(?= |$)/u;

/** The issuer's name at the beginning of the words after "của": up to a verb, a summary, or a further basis. */
export function issuerIn(words: string): string {
  const central = CENTRAL.exec(words);
  if (central) return central[0].trim();
  const folded = fold(words);
  // In "Ban chỉ đạo Trung ương" and "Tổ công tác" words that look like verbs belong to the name.
  const named = regex`^(?:ban|tổ|hội đồng) \p{L}+(?: \p{L}+)?`.exec(folded)?.[0].length ?? 0;
  for (const { index } of words.matchAll(regex.g`(?<=[\p{L}\d]) (?=\p{L})`)) {
    if (index < named) continue;
    const printed = words.slice(index + 1);
    const rest = folded.slice(index + 1);
    const isOpen = NAMED_BY_WORK.test(folded) && !regex`. \p{Lu}\p{Ll}`.test(words.slice(0, index));
    const isVerb = taskVerbAt(rest, 0) && !isOpen;
    const ends =
      TITLE_WORD_IN_CAPITALS.test(printed) ||
      NEXT_BASIS.test(rest) ||
      DAY.test(rest) ||
      (regex`^\p{Ll}`.test(printed) &&
        ((TITLE_WORD.test(rest) && !OF_FOREIGN_AFFAIRS.test(folded)) || isVerb));
    if (ends) return words.slice(0, index).trim();
  }
  return words.trim();
}
