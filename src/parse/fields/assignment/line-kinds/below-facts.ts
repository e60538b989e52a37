import { fold } from "../../../../language/fold.ts";
import { regex } from "../../../../language/regex.ts";
import { UNIT_HEAD } from "../../../lexicon/positions.ts";
import { POST, SINGLE_POST } from "../../../lexicon/posts.ts";
import { COORDINATE, LEAD, RESPONSIBLE } from "../../../lexicon/roles.ts";
import { taskVerbAt } from "../../../lexicon/task-verbs.ts";
import { statesOnlyFacts } from "../../../structure/lines/fact-sentence.ts";
import type { Section } from "../../../structure/outline/section.ts";
import { isRequirements, purposeOf } from "../../../structure/outline/section-purpose.ts";
import { endsWithColon } from "../../../text/line-end.ts";
import type { RuleContext } from "../../../text/rule.ts";
import type { TextLine } from "../../../text/text-line.ts";
import type { ReadClause } from "../clauses/clause-units.ts";
import { readLabelsBelowTasks } from "../labels/line-labels.ts";
import { saysMore } from "../sentence/author-statement.ts";
import { dutiesOf } from "../sentence/duties-of.ts";
import { subjectAt } from "../sentence/subject.ts";
import type { Item } from "../shared/items.ts";
import { dutyStart } from "../subjects/duty-sentence.ts";
import { dutyAfterStatement } from "./goal-line.ts";
import { isRemark } from "./list-kind.ts";

// Lines that name a unit and assign nothing: places, numbers and criteria under a heading of facts, the contents of an
// inspection, the members of a body.

/**
 * The items below a heading of facts ("Điểm quan trắc: …", "Kinh phí") that give a unit a duty in a sentence; null where an
 * item is no such heading, has labels of units below it, or says whose work is below: "Nội dung giám sát của chủ đầu tư".
 */
export function dutiesBelowFacts(item: Item, context: RuleContext): readonly Item[] | null {
  const isOfFacts =
    item.items.length > 0 &&
    purposeOf(item.section) === "facts" &&
    !hasUnitLabels(item, context) &&
    dutiesOf(item.section, context) === null;
  if (!isOfFacts && !isRequirements(item.section)) return null;
  const found: Item[] = [];
  const visit = (below: Item, heading: Section): void => {
    if (below.items.length > 0 && dutiesOf(below.section, context) !== null) {
      found.push(below);
      return;
    }
    const start =
      dutyStart(below.line, below.start, context) ?? dutyAfterStatement(below.line, below.start, context);
    if (start !== null) {
      if (!isParticipant(heading, below.line, start, context)) found.push({ ...below, start });
      return;
    }
    const own = PARTICIPANTS.test(below.line.folded.slice(below.start)) ? below.section : heading;
    for (const child of below.items) visit(child, own);
  };
  for (const child of item.items) visit(child, item.section);
  return found;
}

const PARTICIPANTS = /^(?:phạm vi|đối tượng|thành phần|cơ cấu)/u;
const TAKES_PART = /^,? ?(?:tham dự|dự|tham gia|áp dụng|sử dụng)(?= |$|[.;,])/u;
/** "Đối tượng áp dụng", "Thành phần": bodies are listed there, and the words after a name say which ones or who comes. */
const LISTS_BODIES =
  /^(?:(?:phạm vi(?: điều chỉnh)?(?:,| và) )?đối tượng (?:áp dụng|điều chỉnh|thực hiện|thi đua|khen thưởng|dự thi|tham gia|xét tặng|thụ hưởng)|thành phần)(?= |$|[.,:;])/u;
/** "a) Tập thể: …", "b) Cá nhân: …": who may compete. */
const WHO_COMPETES = /^(?:[a-zđ\d]{1,2}[.)]|[-+*•])? ?(?:(?:đối với )?(?:các )?(?:tập thể|cá nhân)) ?:/u;
const STATES_DUTY = new RegExp(
  `(?:^|[ ,])(?:${LEAD}|${COORDINATE}|${RESPONSIBLE}|có (?:trách nhiệm|nhiệm vụ)|phải|cần|mời|chuẩn bị|bố trí|báo cáo|xây dựng|tổ chức(?! hội| (?:cá|có|chính|xã)))(?= |,)`,
  "u",
);

/** True for "Các sở, ban, ngành tham dự đầy đủ", "Các cơ quan quản lý về cấp nước" below a heading of participants. */
function isParticipant({ text }: Section, line: TextLine, start: number, context: RuleContext): boolean {
  const heading = fold(text.trim());
  if (!PARTICIPANTS.test(heading)) return false;
  const list = subjectAt(line, start, context);
  if (LISTS_BODIES.test(heading) && WHO_COMPETES.test(line.folded)) return true;
  if (LISTS_BODIES.test(heading) && !STATES_DUTY.test(line.folded.slice(list?.end ?? start))) return true;
  return list !== null && TAKES_PART.test(line.folded.slice(list.end));
}

const hasUnitLabels = ({ items }: Item, context: RuleContext): boolean =>
  items.some(
    (child) =>
      (readLabelsBelowTasks(child.line, child.start, context)?.units.length ?? 0) > 0 ||
      hasUnitLabels(child, context),
  );

/** "chọn 02 hộ | làm điểm" is work, "chọn 02 tập thể" a limit. */
const NUMBER =
  /^(?!(?:lựa )?chọn (?!không quá |tối đa )[^.;:]{1,60} (?:làm|để|xây dựng|thực hiện|thí điểm|tham gia|triển khai)(?= ))(?:(?:mỗi|từng) (?:[^ .,;:\d]{1,7} ){1,2})?(?:(?:đề nghị|xét|chọn|xét chọn|lựa chọn|được) )?(?:(?:không quá|tối đa|tối thiểu|ít nhất|khoảng) )?\d{1,6}(?:[.,]\d{1,3})? [^.;:]{1,60}[.;:]*$/u;
const BOUNDED =
  /^(?:(?:mỗi|từng) (?:[^ .,;:\d]{1,7} ){1,2})?(?:(?:đề nghị|xét|chọn|xét chọn|lựa chọn|được) )?(?:không quá|tối đa|tối thiểu|ít nhất) \d/u;
/** "gồm:", "Tổ giúp việc …, gồm các ông, bà:", "Thành phần dự họp gồm Thường trực HĐND …" */
const MEMBERS =
  /^thành phần (?:[^ .;:]{1,8} ){0,6}(?:bao )?gồm(?= |:)|^(?:[^ ]{1,8} ){0,3}(?:bao )?gồm(?: có)? ?:$|^(?:bao )?gồm(?: có)?:?(?: |$)|(?:^|[ ,.])(?:bao )?gồm(?: có)?:? (?:các )?(?:ông|bà|đồng chí|thành viên)[^.;:]{0,40}:$/u;
/** "Ông Trần Văn An - Phó Giám đốc", "Bà Lê Thị Mai, Phó Giám đốc Sở A: Phó Trưởng ban": a member, not what he does. */
const PERSON = new RegExp(
  `^(?:mời )?(?:ông|bà|đồng chí|đ\\/c)(?: \\([^()]{1,10}\\))?[ .…]{1,8}[^:]*(?:: ?(?:${POST}|${SINGLE_POST}|phó trưởng ban|phó chủ tịch|chủ tịch|thành viên|ủy viên|thư ký|tổ viên)(?= |[.,;]|$)[^:]*)?$`,
  "u",
);
/** "Trưởng phòng/Phó Trưởng phòng Tổ chức, Sở A (phụ trách …);": who holds a post in a body, by his office. */
const OFFICE = new RegExp(`^(?:mời )?(?:đại diện )?(?:phó )?${UNIT_HEAD}(?= |\\/)[^:]{0,200}$`, "u");
/** A heading of posts over their holders: "3. Các thành viên", "2. Tổ phó:", "Các Phó Trưởng Ban". */
const POSTS =
  /^(?:các )?(?:thành viên|ủy viên|tổ (?:trưởng|phó|viên)|phó (?:trưởng|chủ tịch)|trưởng ban|thư ký)(?: [^.;:]{1,60})?[ .:]*$/u;
const WORK =
  /(?:^| )(?:chỉ đạo|theo dõi|tổng hợp|báo cáo|chịu trách nhiệm|có trách nhiệm|chủ trì|tham mưu|đôn đốc)(?= |[.,;]|$)/u;

/** True for a heading of posts whose items only name those who hold them. */
function namesHolders({ line, start, items }: Item): boolean {
  if (!POSTS.test(line.folded.slice(start))) return false;
  const words = items.map((item) => item.line.folded.slice(item.start));
  const holders = words.filter((of) => OFFICE.test(of) && !WORK.test(of.replace(/\([^()]{1,160}\)/gu, "")));
  return holders.length > 0 && holders.length * 2 > items.length;
}

/** "- Công ty A: Giấy chứng nhận đăng ký số …": the papers of a body. */
const PAPERS = /^[^:;.]{3,160}: (?:giấy (?:chứng nhận|phép|xác nhận|đăng ký)|chứng chỉ|mã số|địa chỉ) /u;

/** True for a heading over the bodies that it is about, with their papers. */
const hasPapersBelow = ({ line, items }: Item): boolean =>
  endsWithColon(line.text) && items.some((item) => PAPERS.test(item.line.folded.slice(item.start)));

/** "Đồng chí Chủ tịch | chịu trách nhiệm chung": a person with work. */
const PERSON_DOES =
  /(?:^| )(?:(?:chịu|có) trách nhiệm|chỉ đạo|lãnh đạo, chỉ đạo|trực tiếp|tham mưu|chủ trì|theo dõi, |tổng hợp|đôn đốc)(?= |,)/u;
const isPerson = (words: string): boolean => PERSON.test(words) && !PERSON_DOES.test(words);

/** True for items that are most of them persons without work: "Thành phần gồm:", "* Thư ký" over those who are members. */
export function isOverPersons(items: readonly Item[]): boolean {
  const persons = items.filter(({ line, start }) => isPerson(line.folded.slice(start)));
  return persons.length > 0 && persons.length * 2 > items.length;
}

/** True for folded words that name a person without work. */
export const namesPerson = (words: string): boolean => PERSON.test(words);
/** First words of a subject that is inspected or described: "Công tác thống kê, báo cáo". */
const SUBJECT = /^(?:công tác|việc|hoạt động|tình hình|kết quả|số lượng|giấy|hồ sơ) [^:]*$/u;

/** True for folded words that only state a number or members: "Không quá 05 cá nhân", "gồm các ông, bà:". */
export const statesNumber = (words: string): boolean =>
  NUMBER.test(words) || BOUNDED.test(words) || MEMBERS.test(words);

/** "Là giải pháp có tính mới", "Trung tâm dữ liệu: | Là hạ tầng dùng chung": a criterion or a definition. "Là cơ quan đầu mối" is a role. */
const DEFINES =
  /^là (?!(?:các |những |một trong (?:các |những ))?(?:cơ quan|đơn vị|địa phương|đầu mối|bộ phận|phòng|ban|tổ|nhóm|thành viên|ủy viên|trưởng|phó|thư ký|thường trực|chủ|người|cấp|nơi|địa bàn|cầu nối|nòng cốt|lực lượng)(?= |,|$))(?!.*[;.] (?:chủ trì|phối hợp|thực hiện|tham mưu|(?:có|chịu) trách nhiệm) )/u;
/** "Trung tâm A | (số 12 Lê Lợi, phường B);": where a body is. */
const ADDRESS =
  /^(?:\([^()]{1,30}\) )?\((?:địa chỉ|trụ sở|số \d{1,4}(?:[-–/]\d{1,4})?[a-z]?|tầng \d{1,2}|đường|điện thoại|email)[ :,][^()]{3,160}\)[\s.;,]*$/u;

/** True for folded words that say what something is, or only where it is. */
export const defines = (words: string): boolean => DEFINES.test(words) || ADDRESS.test(words);

/** True for folded words that announce members: "Thành phần gồm:", "Thư ký:". */
export const announcesMembers = (words: string): boolean => MEMBERS.test(words) || POST_ALONE.test(words);
const POST_ALONE =
  /^(?:các )?(?:phó )?(?:thư ký|tổ trưởng|tổ phó|tổ viên|trưởng (?:đoàn|ban|nhóm)|thành viên|ủy viên|chủ tịch hội đồng)[ .:]*$/u;

/** "Tổ công tác có các quyền hạn sau:" over what it may do. */
const RIGHTS = /^có (?:các |những )?quyền(?: hạn)?(?: sau| như sau| sau đây)? ?:$/u;

/** "Các cơ quan thuộc tỉnh: | tại Phụ lục I kèm theo": where a result of the body is printed. */
const POINTS_AWAY =
  /^(?:(?:có )?(?:chi tiết|cụ thể|danh sách) )?(?:tại|ở) (?:phụ lục|biểu|bảng|danh sách|mẫu)(?: (?:số )?[\divx]{1,5})?(?: (?:kèm theo|đính kèm|ban hành kèm theo))?[ .;)]*$/u;
/** "Ban Tổ chức tỉnh ủy: | BTCTU": how its name is written for short. */
const ABBREVIATION = regex`^\s*\p{Lu}[\p{Lu}\d]{1,11}[\s.;]*$`;

/** "Công chức | được tham dự các cuộc họp giao ban": what somebody may do or gets. The name may contain the verb. */
function isEntitled({ folded }: TextLine, { from, to }: ReadClause, nameEnd: number): boolean {
  const at = folded.indexOf(" được ", from);
  return at >= 0 && at <= nameEnd && ENTITLED.test(folded.slice(at, to));
}
const ENTITLED =
  /^ được (?:gia hạn|tham dự|xét (?:nâng|tặng|khen|công nhận|hưởng)|đào tạo|bồi dưỡng|cung cấp|nghỉ)(?= |[.;:]|$)(?![^.;]{0,240} (?:có trách nhiệm|phải|chịu trách nhiệm|báo cáo|thực hiện|cam kết|lập|gửi|tổ chức|triển khai|rà soát|xây dựng)(?= |[,.;]|$))/u;

/** True for a clause with units that assigns nothing: a number, members of a body, or subjects of an inspection below. */
export function statesNoDuty(item: Item, clause: ReadClause): boolean {
  const { to, units } = clause;
  if (!units || units.partners !== null) return false;
  if (isEntitled(item.line, clause, units.end)) return true;
  const words = item.line.folded.slice(units.taskStart, to).trim();
  if (isOverPersons(item.items)) return true;
  if (namesHolders(item) || hasPapersBelow(item)) return true;
  const isName = words === "" || isRestOfName(item.line.text.slice(units.end, units.taskStart), words);
  if (statesNumber(words) || PERSON.test(words) || RIGHTS.test(words)) return true;
  if (item.items.length === 0 && (POINTS_AWAY.test(words) || defines(words))) return true;
  if (ABBREVIATION.test(item.line.text.slice(units.taskStart, to))) return true;
  if (!isName) return false;
  if (words !== "" && item.items.length === 0) return !isUnderTasks(item.section);
  const isSubject = ({ line, start, items }: Item) =>
    items.length === 0 && SUBJECT.test(line.folded.slice(start));
  const subjects = item.items.filter(isSubject);
  return subjects.length > 1 && subjects.length * 2 > item.items.length && !isUnderTasks(item.section);
}

/** True for an item without work: its author announces the items below, or states an opinion and says no more. */
export const authorOnlyStates = ({ line, start, items }: Item, clauses: readonly ReadClause[]): boolean =>
  clauses.some(({ statement }) => statement) &&
  ((items.length > 0 && endsWithColon(line.text)) ||
    (clauses.every(({ statement }) => statement && statement !== "issue") &&
      !saysMore(line.folded.slice(start))));

/** "Hiện có 04 xã …", "Công suất: hiện còn 02 kho …", "Qua kiểm tra, hồ sơ còn thiếu …": what the author has found. */
const FINDING =
  /^(?:[^.,;:]{2,60}: )?(?:hiện (?:có|còn|đang có|nay (?:có|còn|đã|đang|chưa))|(?:tính )?đến (?:nay|thời điểm này),? (?:[^.;:,]{2,60} )?(?:đã|có|còn|mới|chưa)|qua (?:rà soát|kiểm tra|theo dõi|tổng hợp)(?: [^.;:,]{2,60})?, (?:[^.;:,]{2,60} )?(?:có|còn|chưa|đã)) /u;
const ASKS_TOO =
  /(?:^|[ ,;.])(?:đề nghị|yêu cầu|giao|phân công|phải|cần|phấn đấu|tiếp tục|khẩn trương|đến (?:năm|hết|cuối))(?= )/u;

/** "Hồ sơ gồm: …", "Đề án bao gồm các nội dung chủ yếu sau đây: …": what a document contains. */
const STATES_CONTENTS =
  /^(?:đề án|hồ sơ|báo cáo|phương án|văn kiện|tài liệu|danh mục|phụ lục)(?: [^ .,;:]{1,9}){0,8} (?:bao )?gồm(?: có)?(?::| các | những )/u;
/** "Đối chiếu với hồ sơ kèm theo Công văn số …, thì còn thiếu: …" */
const LACKS =
  /^(?:đối chiếu|so sánh|qua)(?: với)? [^.;:]{2,240}, (?:thì )?(?:còn thiếu|chưa có|không có)[ :]/u;
/** "Giải đáp vướng mắc: Bà Lê Thị Mai, Phòng A; số điện thoại: 0912…": the person to call with questions. */
const CONTACT =
  /^(?:[^.;:]{2,90}: )?(?:ông|bà|đồng chí|đ\/c) [^.]{3,160}(?:điện thoại|sđt|đt|di động|email|thư điện tử)[ .:]{1,3}[\d(+]/u;

/** "3 Hồ sơ được quy định tại khoản 2 Điều 8 Thông tư số …": a note below the text, with its number. */
const FOOTNOTE =
  /^\d{1,2} (?:(?:[^.;:]{2,300} )?(?:được |đã )?(?:quy định|hướng dẫn|nêu|ban hành) (?:tại|kèm theo) (?:điểm|khoản|điều|mục|phụ lục|thông tư|nghị định|quyết định|luật|nghị quyết|công văn)|(?:xem|theo|căn cứ|nguồn:?|trích) (?:điều|khoản|điểm|báo cáo|công văn|quyết định|thông tư|nghị định|luật|nghị quyết|kế hoạch|số liệu)) /u;
/** "Họ và tên: ………", "Năm đăng ký: ...... Số đăng ký: ......": a field to fill in. */
const FORM_FIELD = /^[^.:;…_]{2,80}: ?(?:[.…_]{5}|…{2})/u;
/**
 * True for folded words that only state facts, the contents of a document, a remark on a draft or a contact. Findings and contents
 * that have an order or a goal in them may be work.
 */
export const statesFinding = (words: string): boolean =>
  isRemark(words) ||
  FOOTNOTE.test(words) ||
  FORM_FIELD.test(words) ||
  statesOnlyFacts(words) ||
  CONTACT.test(words) ||
  ((FINDING.test(words) || STATES_CONTENTS.test(words) || LACKS.test(words)) && !ASKS_TOO.test(words));

const MAX_REST_WORDS = 2;
/** True for a word or two without a verb directly after a name, which are its rest: "Trung tâm Chăm sóc Sức khỏe | sinh sản;". */
const isRestOfName = (gap: string, words: string): boolean =>
  gap.trim() === "" && words.split(" ").length <= MAX_REST_WORDS && !taskVerbAt(words, 0);

function isUnderTasks({ parent }: Section): boolean {
  for (let at = parent; at; at = at.parent) if (purposeOf(at) === "tasks") return true;
  return false;
}
