import { regex } from "../../../language/regex.ts";
import { taskVerbAt } from "../../lexicon/task-verbs.ts";
import type { Span } from "../../text/span.ts";
import type { TextLine } from "../../text/text-line.ts";

/** As much of a line before a date as can say what the date is (characters). */
const BEFORE = 60;
/** "Giấy phép … có thời hạn đến ngày …", "Kíp nổ: 910 cái, thời hạn đến ngày …". */
const OWN_TERM =
  /(?:(?:có|với)|\d ?(?:kg|g|tấn|lít|ml|m³?|cái|chiếc|bộ|hộp|viên|liều|mũi)\)?,?) (?:thời )?hạn (?:đến (?:hết )?)?$/u;
/**
 * "Kíp nổ thời hạn đến tháng …": the term belongs to the thing before it. After a mark it is the term of the work ("rà soát quy trình,
 * thời hạn đến 30/6"), and so it is after a verb ("gửi báo cáo thời hạn đến 30/6").
 */
const TERM_OF_A_THING = regex`[\p{L}\d)”"] thời hạn đến (?:hết )?$`;
const MARK = /[.;:,]/u;
const BULLET = /^[ +•*-]*/u;
/** "Thời hạn sử dụng: đến …", "thời hạn kiểm định của phương tiện đến hết …": a term that is not that of work to be done. */
const KIND_OF_TERM = regex`(?:^|[^\p{L}])(?:thời )?hạn (?:sử dụng|dùng|hiệu lực|lưu hành|lưu trữ|bảo quản|kiểm định|bảo hành|khai thác|hoạt động|thuê|vay|cấp phép|giấy phép|chứng chỉ)(?: [^ .:;,]{1,12}){0,6} ?:? ?(?:đến(?: hết)?)? ?$`;
/** "còn hiệu lực đến …", "có giá trị đến …". */
const IN_FORCE = regex`(?:^|[^\p{L}])(?:hiệu lực(?: thi hành)?|(?:có|còn) giá trị(?: sử dụng)?) ?(?:kể từ|từ|đến(?: hết)?|tới)? ?$`;

/** "Sau ngày 15/12, | đơn vị nào chưa có báo cáo sẽ bị trừ điểm": what follows for those who are late. */
const AFTER = /^(?:sau|quá) /u;
const STILL_OWES =
  /^ ?,? ?(?:mà |nếu )?(?:(?:những )?(?:cơ quan|đơn vị|địa phương|phòng|sở|xã|phường|tập thể|cá nhân)(?:, [^ ,.;]{2,8}(?: [^ ,.;]{2,8})?)?,? )?(?:nào )?(?:(?:vẫn )?(?:chưa|không) )/u;

/** "không xem xét hồ sơ nộp | sau ngày 10/5": nobody is asked to send anything after a day. */
const SENT_LATE = /(?:gửi|nộp)(?: (?:về|đến|cho) [^ .;:,]{1,9}(?: [^ .;:,]{1,9}){0,5})? ?$/u;

/** "xử lý người đứng đầu đơn vị không gửi báo cáo | trước ngày 30/6": what follows for those who do not. */
const OF_THOSE_WHO_DO_NOT =
  /(?:cơ quan|đơn vị|địa phương|sở|ngành|xã|phường|tập thể|cá nhân|trường hợp)(?: nào)? (?:không|chưa) (?:gửi|nộp|có|báo cáo|hoàn thành|ban hành|xây dựng|đăng ký|thực hiện)(?: [^ .;:,]{1,9}){0,8} ?$/u;
/** "Các đơn vị chưa gửi kế hoạch | khẩn trương hoàn thành trước ngày …": these are asked something. */
const ASKED_AT_LAST = / (?:khẩn trương|phải|cần|tiếp tục|hoàn thành|gửi|nộp) /u;

/** Whether nothing is due on a date: it begins the time of those who are late, or says until when a permit, a certificate or a stock is valid; nobody owes anything on it. `date`: with its bound. */
export function statesValidity({ folded }: TextLine, { start, end }: Span): boolean {
  const before = folded.slice(Math.max(0, start - BEFORE), start);
  const isAfter = AFTER.test(folded.slice(start, end));
  if (isAfter && (SENT_LATE.test(before) || STILL_OWES.test(folded.slice(end, end + BEFORE)))) return true;
  if (KIND_OF_TERM.test(before) || IN_FORCE.test(before)) return true;
  const late = isAfter ? null : OF_THOSE_WHO_DO_NOT.exec(before);
  if (
    late &&
    !ASKED_AT_LAST.test(
      late[0].replace(/ (?:không|chưa) [^ ]{1,9}(?: thành| hành| dựng| cáo| ký| hiện)?/u, ""),
    )
  )
    return true;
  const words = `${before}${/^(?:thời )?hạn (?:đến (?:hết )?)?/u.exec(folded.slice(start, end))?.[0] ?? ""}`;
  if (OWN_TERM.test(words)) return true;
  if (!TERM_OF_A_THING.test(words)) return false;
  const clause = words.split(MARK).at(-1)!;
  return !taskVerbAt(clause, BULLET.exec(clause)![0].length);
}
