import { lengthAt } from "../../../language/matcher.ts";
import { regex } from "../../../language/regex.ts";
import { BEGINS_CLAUSE, NO_REST, TRADES_IN_NAMES, WORK_IN_NAMES } from "../../lexicon/predicate-words.ts";
import { dutyVerbAt, taskVerbAt } from "../../lexicon/task-verbs.ts";
import type { TextLine } from "../../text/text-line.ts";
import { GROUP_ACTIVITY } from "../ends/witnesses/activities.ts";
import { statesDutyAt } from "../ends/witnesses/predicates.ts";

// What businesses do says which ones are meant, if their predicate comes after it: "Các doanh nghiệp | xây dựng công trình | phải …".

const BUSINESSES =
  "(?:^| )(?:doanh nghiệp|hợp tác xã|hộ (?:dân|kinh doanh|gia đình)|tổ chức|cá nhân|công ty|nhà máy|chủ đầu tư|(?<!trung học |tiểu học |y tế |dữ liệu )cơ sở|nhà thầu)";
const BUSINESS = new RegExp(`${BUSINESSES}$`, "u");
const TRADES = `(?:${GROUP_ACTIVITY}|${WORK_IN_NAMES}|${TRADES_IN_NAMES}|thi công)`;
const TRADE = new RegExp(` ${TRADES} (?=\\p{Ll})`, "uy");
/** "các tổ chức hành nghề | công chứng | niêm yết …" */
const ENDS_WITH_TRADE = new RegExp(`${BUSINESSES} ${TRADES} $`, "u");
const LONGEST_BEFORE = 40;
const LONGEST = 80;
/** "Các đơn vị | cung cấp dịch vụ Internet | thực hiện …": no unit has this as a duty. */
const SERVICE = regex.y` (?:cung cấp dịch vụ|tham gia (?:thực hiện|cung cấp|cung ứng)) (?=\p{L})`;
/** Objects by which the verb of a trade is a duty: "các doanh nghiệp | xây dựng phương án …". */
const OBJECT_OF_DUTY =
  /(?:các|những|toàn bộ|đầy đủ|việc|công tác|về|ngay|tốt|kế hoạch|phương án|đề án|quy trình|quy chế|quy định|chương trình|báo cáo|hồ sơ|danh mục|danh sách|thông tin|số liệu|dữ liệu|tài liệu|nội dung|giải pháp|lớp|hội nghị|hội thảo|lộ trình|cơ chế|chính sách|mô hình|hệ thống|chỉ tiêu|chỉ số|nguồn|kinh phí|cho|đến|theo|\d) /uy;
/** Verbs that may say what the words before them serve: "xây dựng hạ tầng | phục vụ sản xuất". */
const SERVES = /(?:phục vụ|bảo đảm|đảm bảo|triển khai|thực hiện|nâng cao|đáp ứng|hỗ trợ|góp phần) /uy;
/** Words after which no predicate of the same subject comes. */
const ENDS_TRADE = new RegExp(`[,.;:(]| (?:${BEGINS_CLAUSE}|và) `, "u");

/** The offset after what businesses do at `end`, before their predicate; `end` where the verb may be their duty. */
export function afterTrade(line: TextLine, end: number): number {
  const { folded } = line;
  const before = folded.slice(Math.max(0, end - LONGEST_BEFORE), end);
  const service = lengthAt(SERVICE, folded, end);
  const trade = service === 0 && BUSINESS.test(before) ? lengthAt(TRADE, folded, end) : 0;
  const from = end + (service || trade || Number(ENDS_WITH_TRADE.test(before + folded.slice(end, end + 1))));
  if (from === end || (service === 0 && lengthAt(OBJECT_OF_DUTY, folded, from) > 0)) return end;
  const rest = folded.slice(from, from + LONGEST);
  const stop = rest.search(ENDS_TRADE);
  const reach = from + (stop < 0 ? rest.length : stop);
  for (let at = folded.indexOf(" ", from); at >= 0 && at < reach; at = folded.indexOf(" ", at + 1)) {
    if (statesDutyAt(folded, at + 1)) return at;
    const isServed = trade > 0 && (lengthAt(TRADE, folded, at) > 0 || lengthAt(SERVES, folded, at + 1) > 0);
    if (!isServed && dutyVerbAt(folded, at + 1)) return at;
  }
  return end;
}

/** The rest of a name between its likely end and words that state a duty: "tổ chức khai thác khoáng sản | rắn phải lập bản đồ". */
const REST = regex.y`(?: (?!(?:${NO_REST})(?= ))\p{Ll}+){1,6}(?= (?:phải|có trách nhiệm|chịu trách nhiệm|có nhiệm vụ) )`;

/** The offset after such a rest at `end`; `end` where a verb of duty begins there. */
export function afterRest(line: TextLine, end: number): number {
  const rest = lengthAt(REST, line.text, end);
  const isBusiness = BUSINESS.test(line.folded.slice(Math.max(0, end - LONGEST_BEFORE), end));
  const isVerb = isBusiness ? dutyVerbAt(line.folded, end + 1) : taskVerbAt(line.folded, end + 1);
  return rest > 0 && !isVerb ? end + rest : end;
}
