import { regex } from "../../../../language/regex.ts";
import type { Task } from "../../../../model/plan.ts";
import { COORDINATE, LEAD } from "../../../lexicon/roles.ts";
import { taskVerbAt } from "../../../lexicon/task-verbs.ts";
import type { Located } from "../../../text/located.ts";
import type { RuleContext } from "../../../text/rule.ts";
import { readUnitList } from "../../../units/list/unit-list.ts";
import type { Item } from "../shared/items.ts";
import { bearersAt } from "../subjects/bearers-at.ts";
import { membersBelow } from "../subjects/members-below.ts";

// Lines that are not tasks of their own: the objects of a task listed below it, the rest of a task's sentence, and words that
// only state a role.

/** First words of an object: "Phương án phân bổ vốn", "Dự án 1: …", "“Nâng cao năng lực …”". */
const OBJECT =
  /^(?:[“"]|(?:các |những )?(?:(?:tiểu )?dự án|dự thảo|chiến lược|phương án|mức|cơ chế|chính sách|kế hoạch|đề án|chương trình|danh mục|quy hoạch|quy chế|nghị quyết|tờ trình|hồ sơ|dự toán|định mức)(?= |:))/u;

const COLON_AT_END = /: *$/u;

/** A sentence that stops before its object: "quyết định thanh lý tài sản đối với:", "xem xét trong các trường hợp sau:". */
const OPEN_END =
  /(?:^| )(?:đối với|trong|về|cho|gồm|bao gồm|của|tại)(?: (?:(?:các|những|một số) )?(?:trường hợp|đối tượng|loại|tài sản|hồ sơ))?(?: (?:như sau|sau đây|sau))? ?: *$/u;

/** "trình UBND tỉnh ban hành:", "gửi Sở Nội vụ:" over papers: a verb without its object. */
const NEEDS_OBJECT =
  /(?:^|[ ,])(?:(?:trình|gửi)(?: [^ .,;:]{1,9}){1,8}|ban hành|phê duyệt|soạn thảo|chuẩn bị) ?: *$/u;
const PAPER =
  /^(?:các |những )?(?:dự thảo|văn bản|quyết định|thông báo|công văn|báo cáo|tờ trình|kế hoạch|quy chế|quy định|quy trình|nghị quyết|chỉ thị|hướng dẫn|đề án|danh sách|danh mục|hồ sơ|biên bản|phương án|dự toán)(?= |[.;:]|$)/u;

/** "nộp hồ sơ đăng ký dự thi bao gồm:" over papers, of which "Báo cáo kết quả" begins like work. */
const DOSSIER =
  /(?:^|[ ,])(?:hồ sơ|tài liệu|giấy tờ)(?= )[^.;:]{0,120}(?:bao )?gồm(?: (?:các )?(?:tài liệu|giấy tờ|văn bản|phiếu))?(?: (?:như sau|sau đây|sau))? ?: *$/u;

/** "Quán triệt, thực hiện nghiêm các quy định:" over the documents that have them, each with its number. */
const OBEYS =
  /(?:^|[ ,])(?:nghiên cứu|quán triệt|thực hiện|chấp hành|tuân thủ|triển khai|phổ biến|áp dụng)(?= )[^.;:]{2,200}: *$/u;
const RULES = regex`^(?:các |những )?(?:bộ luật|luật|pháp lệnh|nghị định|nghị quyết|thông tư|chỉ thị|quyết định|công điện|công văn|văn bản|kết luận|quy định|ý kiến|kế hoạch|hướng dẫn)(?= )(?=.{0,300}(?<!\p{L})số:? ?\d)`;

/** "báo cáo cụ thể một số nội dung sau:", "thống kê các số liệu:": what a report contains is listed below. */
const REPORTS =
  /(?:^|[ ,])(?:báo cáo|thống kê|cung cấp|tổng hợp)(?= )(?:[^.;:]{0,100} (?:nội dung|thông tin|số liệu|vấn đề)(?: (?:cụ thể|chính|chủ yếu))?(?: (?:như sau|sau đây|sau|dưới đây))?|[^.;:]{2,120},? cụ thể(?: như sau)?) ?: *$/u;
/** "công khai các nội dung sau:": what is published is listed below, with any first words. */
const PUBLISHES =
  /(?:^|[ ,])(?:công khai|niêm yết|công bố|đăng tải|kê khai)(?:,? (?:công khai|minh bạch|đầy đủ|kịp thời)){0,3}(?: (?:các|những))? (?:nội dung|thông tin|vấn đề|tài liệu|số liệu)(?: (?:như )?(?:sau|sau đây))? ?: *$/u;
/** Its usual last item begins with words that are verbs elsewhere. */
const PROPOSALS =
  /^(?:những |các )?(?:đề xuất|kiến nghị)(?:,| và)? (?:đề xuất|kiến nghị|giải pháp)(?=[ .;,]|$)/u;

/** "Hướng dẫn số 31-HD/TW …", "Quyết định số 12 …": a cited document, although its kind may be a verb. */
const CITATION = /^(?:[^ ,.;:\d]{1,8} ){1,3}số:? ?\d/u;

/** True for a task that ends with a colon, above what is no task by its first words, or by what the task says. */
export function mayListObjects({ line, items }: Item): boolean {
  if (items.length === 0 || !COLON_AT_END.test(line.text)) return false;
  const isObject = ({ line: { folded }, start, items: below }: Item) =>
    below.length === 0 && (!taskVerbAt(folded, start) || CITATION.test(folded.slice(start)));
  const isContent = (item: Item) => isObject(item) || PROPOSALS.test(item.line.folded.slice(item.start));
  if (OPEN_END.test(line.folded) && items.every(isObject)) return true;
  if (REPORTS.test(line.folded) && items.every(isContent)) return true;
  if (PUBLISHES.test(line.folded) && items.every(({ items: below }) => below.length === 0)) return true;
  const isPaper = ({ line: { folded }, start, items: below }: Item) =>
    below.length === 0 && PAPER.test(folded.slice(start));
  if (NEEDS_OBJECT.test(line.folded) && items.every(isPaper)) return true;
  if (DOSSIER.test(line.folded) && items.every((item) => isObject(item) || isPaper(item))) return true;
  const isRule = ({ line: { folded }, start, items: below }: Item) =>
    below.length === 0 && RULES.test(folded.slice(start));
  if (OBEYS.test(line.folded) && items.every(isRule)) return true;
  const objects = items.filter((item) => OBJECT.test(item.line.folded.slice(item.start)));
  return objects.length * 2 > items.length && !items.some((item) => taskVerbAt(item.line.folded, item.start));
}

/**
 * True for a task that ends with a colon, above objects without verbs: "trình … quyết định:" above "- Phương án …", or anything
 * where the sentence stops before its object, or above the members of the class that does it.
 */
export const listsObjects = (item: Item, context: RuleContext): boolean =>
  (mayListObjects(item) && !(CONTAINS.test(item.line.folded) && areSentences(item.items, context))) ||
  membersBelow(item, context) !== null;

const CONTAINS = /(?:^|[ ,])gồm(?: (?:như sau|sau đây|sau))? ?: *$/u;
/** "Các bước thực hiện gồm:" over "Phòng A khảo sát hiện trạng;": most items say who does what, so they are no objects. */
function areSentences(items: readonly Item[], context: RuleContext): boolean {
  const isSentence = ({ line, start }: Item) => {
    const unit = readUnitList(line, start, context);
    const manages = unit !== null && MANAGES.test(line.folded.slice(unit.end));
    return manages || bearersAt(line, start, context) !== null;
  };
  return items.filter(isSentence).length * 2 > items.length;
}
/** A verb that is also a part of names, so that it shows no duty elsewhere. */
const MANAGES = /^ quản lý(?= |,)/u;

const NUMBERED_NAME = /(?:dự án|đề án|chương trình|nhiệm vụ|chỉ tiêu|mô hình) \d{1,3} ?: *$/u;

/** True if an item is the rest of the line above it, which ends with a colon inside a bracket or after a numbered name. */
export function continuesLine(above: Item, item: Item): boolean {
  const { text, folded } = above.line;
  if (item.label !== null || !COLON_AT_END.test(text)) return false;
  return text.lastIndexOf("(") > text.lastIndexOf(")") || NUMBERED_NAME.test(folded);
}

/** A task with the words of another line, which is quoted as well. */
export function joinedTask(task: Located<Task>, { value, ...place }: Located<Task>): Located<Task> {
  const text = `${task.value.text} ${value.text}`;
  const joined = { ...task.value, text, due: task.value.due ?? value.due };
  return { ...task, value: joined, alsoAt: [...(task.alsoAt ?? []), place] };
}

const ROLES_ONLY = new RegExp(
  `^(?:(?:${LEAD}|${COORDINATE})(?: thực hiện)?[,;]? ?(?:và |cùng )?){1,3}(?:(?:với|cùng với|cùng) ?)?(?:các (?:đơn vị|cơ quan|địa phương)(?:,? (?:đơn vị|cơ quan|địa phương))*(?: (?:có )?liên quan)?)?[ .;:,]*$`,
  "u",
);

/** True for words that only state a role and no work: "Chủ trì, phối hợp". */
export const statesRoleOnly = (folded: string): boolean =>
  ROLES_ONLY.test(folded) && regex`\p{L}`.test(folded);
