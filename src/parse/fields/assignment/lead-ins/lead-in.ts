import { areDuties } from "../../../lexicon/label-grammar.ts";
import { CARRY_OUT, COORDINATE, FOCAL, IN_CHARGE, LEAD, RESPONSIBLE } from "../../../lexicon/roles.ts";

// The words between the units of a heading and the list of their tasks: "có trách nhiệm", "theo chức năng, nhiệm vụ chịu
// trách nhiệm:", "chủ trì, phối hợp thực hiện các nội dung sau:".

const ANNOUNCES =
  /(?: (?:như sau|sau đây|sau|dưới đây))?(?: trong (?:quý|tháng|năm|giai đoạn) (?:[\divx/ –-]{1,20}(?:năm [\d/-]{4,9})?|(?:học|tới|cuối|tiếp theo)[^.;:,]{0,16})(?: và [^.;:,]{1,30})?)?[\s:]{0,3}$/u;
/** A pattern source: "có nhiệm vụ", "có các nhiệm vụ, quyền hạn", "có các quyền và nghĩa vụ". */
export const HAS_TASKS =
  "có (?:(?:các|những|một số) )?(?:chức năng|nhiệm vụ|trách nhiệm|nghĩa vụ|quyền(?: hạn| lợi)?(?=(?:,| và|, và) (?:nghĩa vụ|nhiệm vụ|trách nhiệm)))(?:(?:,| và|, và) (?:nhiệm vụ|trách nhiệm|nghĩa vụ|quyền hạn|quyền)){0,2}";
/** "xác định các nhiệm vụ trọng tâm sau": what a body sets itself, where its list follows. */
const SETS =
  "(?:xác định|đề ra|(?:tập trung|chú trọng)(?: vào)?)(?= (?:các|những|một số|\\d{1,2}) (?:nhóm )?(?:nhiệm vụ|giải pháp|nội dung|công việc)(?:[ ,:]|$))";
/** A pattern source: words that give a duty and state no work. */
export const DUTY = `${HAS_TASKS}|${RESPONSIBLE}|${LEAD}|${COORDINATE}|${CARRY_OUT}|${FOCAL}|${IN_CHARGE}|được giao|được phân công|đảm nhiệm|đảm nhận|triển khai|${SETS}`;
const HAS_DUTY = new RegExp(DUTY, "u");
const OTHERS = "(?:các )?(?:sở|ban|ngành|cơ quan|đơn vị|địa phương|tổ chức)";
/** A pattern source: how work is done. */
export const MANNER =
  "tập trung|khẩn trương|nghiêm túc|nghiêm|quyết liệt|phấn đấu|nỗ lực|thi đua|tích cực|chủ động|kịp thời|tiếp tục|quan tâm|chặt chẽ|trực tiếp|đồng bộ|đầy đủ|hiệu quả|có hiệu quả|tốt";
const WORD = `cần|phải|sẽ|còn|ngay|${DUTY}|${MANNER}|(?:là|làm) (?:cơ quan|đơn vị|bộ phận)|chỉ đạo(?=,? (?:tổ chức |triển khai )?(?:thực hiện|triển khai) )|là|làm|và|cùng|với|chính|tổ chức ${CARRY_OUT}|các|những|một số|nhiệm vụ|nội dung|công việc|phần việc|việc|cấp bách|trước mắt|giải pháp|biện pháp(?=$)|yêu cầu(?=$)|trọng tâm|cụ thể|${OTHERS}(?:, ${OTHERS}){0,3} (?:có )?liên quan`;
const ONLY_DUTIES = new RegExp(
  `^,? ?(?:dưới đây |sau đây |có tên dưới đây )?(?:(?:${WORD})(?:,? |$)){1,14}$`,
  "u",
);
const BY_FUNCTION = /^,? ?(?:theo|căn cứ|trên cơ sở|trong phạm vi) /u;
const LONGEST = 200;

/** The words of a lead-in. `rest`: how many characters before it do not belong to it. */
export interface LeadIn {
  readonly rest: number;
  readonly words: string;
}

/**
 * The duties at the end of folded words, without any work; null where the words state work or no duty. Words of function before
 * them ("theo chức năng, nhiệm vụ") belong to the duties.
 */
export function leadInOf(folded: string): LeadIn | null {
  if (folded.length > LONGEST) return null;
  if (!HAS_DUTY.test(folded)) return null;
  const words = folded.replace(ANNOUNCES, "");
  for (let at = 0; at >= 0 && at < words.length; at = words.indexOf(" ", at + 1)) {
    const duties = words.slice(at).trim();
    if (!HAS_DUTY.test(duties)) return null;
    // "Phòng Hành | chính tập trung …"
    if (!ONLY_DUTIES.test(duties) || (at > 0 && duties.startsWith("chính "))) continue;
    return BY_FUNCTION.test(words) ? { rest: 0, words } : { rest: at, words: duties };
  }
  return null;
}

const FUNCTION = "chức năng|nhiệm vụ|quyền hạn|thẩm quyền|lĩnh vực|địa bàn|ngành|phạm vi(?: quản lý)?";
const ONLY_FUNCTION = new RegExp(
  `^,? ?(?:căn cứ |trên cơ sở |trong phạm vi )?(?:theo )?(?:${FUNCTION})(?:,? (?:và )?(?:${FUNCTION})){0,4}(?: (?:được (?:giao|phân công)|quản lý|phụ trách|của mình|của (?:cơ quan|đơn vị|ngành)(?: mình)?)){0,2} ?:$`,
  "u",
);

/** True for "căn cứ theo chức năng, nhiệm vụ được giao:" over items, which states no duty. */
const namesOnlyFunction = (folded: string): boolean => ONLY_FUNCTION.test(folded);

/** True for words that only introduce the tasks below them. */
export const isLeadIn = (folded: string): boolean => leadInOf(folded)?.rest === 0;

/** "ngoài nhiệm vụ chung, | có nhiệm vụ:", "Ngoài các nhiệm vụ tại khoản 1, | tập trung thực hiện:" */
const BESIDES =
  /^,? ?(?:ngoài|bên cạnh) (?:[^.;:]{4,80}?, (?:còn |cũng )?|[^.;:,]{4,80}? (?=có (?:trách nhiệm|nhiệm vụ)))/u;
/** "chịu trách nhiệm chính | từng chỉ số | như sau:" over a list or a table of them. */
const EACH_BELOW =
  / (?:từng (?:chỉ số|tiêu chí|nội dung|lĩnh vực|trụ cột)|(?:các|những) (?:chỉ số|tiêu chí|trụ cột))(?: (?:chính|thành phần))?(?= (?:như sau|sau đây|dưới đây|sau) ?:$)/u;

/** "phải làm ngay | các việc sau": words that are a heading also without a colon. */
const POINTS_BELOW =
  /(?:các|những|một số|\d{1,2}) (?:nhóm )?(?:việc|công việc|phần việc|nhiệm vụ|giải pháp|nội dung|yêu cầu|biện pháp)(?: (?:trọng tâm|cụ thể|chủ yếu|cấp bách|chính))? (?:như sau|sau đây|sau|dưới đây)$/u;

const POINTED = "(?:nhiệm vụ|giải pháp|nội dung|công việc|phần việc|biện pháp|việc)";
const MORE_VERBS =
  "quán triệt|cụ thể hóa|tăng cường|đẩy mạnh|lãnh đạo|chỉ đạo|phát huy|nâng cao|xây dựng|rà soát|xác định(?: rõ)?|tổ chức|thực hiện";
/**
 * "cụ thể hóa và tổ chức triển khai thực hiện | các nhiệm vụ sau đây:": verbs without an object, of which the last is to carry out what is
 * below. "báo cáo các nội dung sau:" states work.
 */
const CARRIES_OUT_LIST = new RegExp(
  `^,? ?(?:(?:${MORE_VERBS}|${WORD}),? ){0,12}(?:thực hiện|triển khai|thi hành)(?:,? (?:${MANNER}|và|có)){0,4} (?:các|những|một số|\\d{1,2}) (?:nhóm )?${POINTED}(?:(?:,| và) ${POINTED}){0,2}(?: (?:trọng tâm|cụ thể|chủ yếu|chính|cấp bách|trước mắt)){0,2} (?:như sau|sau đây|sau|dưới đây) ?:?$`,
  "u",
);

/**
 * True for words over items that end with a colon, or point to what is below them, and state no work of their own: "chỉ đạo:", "tập trung
 * thực hiện:", "phải làm ngay các việc sau".
 */
export const onlyAnnounces = (folded: string): boolean =>
  namesOnlyFunction(folded) ||
  (folded.length <= LONGEST && CARRIES_OUT_LIST.test(folded)) ||
  ((folded.endsWith(":") || POINTS_BELOW.test(folded)) &&
    folded.length <= LONGEST &&
    (ONLY_DUTIES.test(folded.replace(BESIDES, "").replace(EACH_BELOW, "").replace(ANNOUNCES, "")) ||
      areDuties(folded.replace(/:$/u, ""))));

/**
 * "Phân công các cơ quan chủ trì, phối hợp cải thiện các chỉ số tại bảng sau:", "Giao các cơ quan chịu trách nhiệm từng chỉ số như sau:": the rows of
 * the table say who does what.
 */
export const announcesTable = (folded: string): boolean => OVER_TABLE.test(folded);
const OVER_TABLE =
  /^(?:(?:ubnd|ủy ban nhân dân) [^.;:,]{2,30} )?(?:phân công|giao|phân giao)(?: [^.;:]{1,200})? (?:(?:tại|theo|như|trong|bằng) bảng(?: [^.;:,]{1,40})? (?:sau|sau đây|dưới đây)|(?<=(?:giao|phân công)(?: nhiệm vụ)?(?: cho)? các (?:cơ quan|đơn vị|sở|phòng)[^.;:]{1,160}) (?:từng|các) (?:chỉ số|tiêu chí|trụ cột|lĩnh vực)(?: (?:chính|thành phần))? (?:như sau|sau đây|sau|dưới đây)) ?:\s*$/u;
