import type { Catalogue } from "../../../catalogue/catalogue.ts";
import { fold } from "../../../language/fold.ts";
import { regex } from "../../../language/regex.ts";

/** The words before the verb of the first figure: "2. | Đào tạo và tuyển dụng lao động | đạt 7,00 điểm". */
const SUBJECT = regex`^[\s–+*-]{0,4}(?:(?:\d{1,2}(?:\.\d{1,2}){0,2}|[ivx]{1,4}|[a-zđ])[.)/] ?)?(?:mục tiêu(?: chung| cụ thể)?(?: năm \d{4})?:? )?(?:phấn đấu )?(?:(?:đến |trong |hết )?năm \d{4},? )?(?:phấn đấu )?(?:đưa |nâng )?(\p{L}{1,7}(?:(?: |, )\p{L}{1,7}){1,12}) đạt (?:từ |trên |ít nhất |tối thiểu )?\d`;
/** Words of a subject that is the index, its figure or who reaches it. */
const OF_WHOLE = regex`(?<!\p{L})(?:mục tiêu|phấn đấu|chỉ số|điểm|hạng|kết quả|năm|đến|tỉnh|thành phố|huyện|xã|phường|địa phương|cả|giữ|duy trì|nâng|đưa|cải thiện|tăng|góp phần|để)(?!\p{L})`;

/**
 * True for a sentence that names what its first figure is about, where these words are not part of the name of one of the indices. The
 * figures of such a sentence do not belong to the index.
 */
export function hasOtherSubject(folded: string, indexIds: readonly string[], catalogue: Catalogue): boolean {
  const subject = SUBJECT.exec(folded)?.[1];
  if (subject === undefined || OF_WHOLE.test(subject)) return false;
  const names = indexIds.flatMap((id) => {
    const index = catalogue.index(id);
    return index ? [index.name, ...index.aliases] : [];
  });
  return !names.some((name) => fold(name).includes(subject));
}
