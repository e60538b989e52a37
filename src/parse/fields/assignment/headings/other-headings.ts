import { fold } from "../../../../language/fold.ts";
import { labelOf } from "../../../lexicon/label-grammar.ts";
import { PASSIVE } from "../../../lexicon/predicate-words.ts";
import type { Section } from "../../../structure/outline/section.ts";
import { namesThings } from "../../../units/agents/no-subject.ts";
import type { ClauseUnits } from "../sentence/assignment-rule.ts";

// Headings whose words look like the name of a unit and name a role, a place, a thing, a case or a fact.

/** "II. NHIỆM VỤ VÀ ĐƠN VỊ THỰC HIỆN", "Điều 3: Tổ chức, thực hiện": words for roles and work that look like a name. */
const isRole = (name: string): boolean =>
  name === "tổ chức" || (HAS_DUTY.test(name) && labelOf(name)?.kind === "role");
/** "Quỹ chịu sự | kiểm tra của Sở A": the words before a verb that is no duty. */
const STATES_FACT = / (?:chịu sự|có tên)$/u;
/** "2. Trường hợp chủ đầu tư chậm tiến độ:": a case over what is done then. */
const IS_CASE = /^(?:trong |đối với )?(?:các )?trường hợp(?= |$)/u;
const HAS_DUTY =
  /^(?:đơn vị|cơ quan|bộ phận|người|cán bộ|công chức) .*(?:thực hiện|phụ trách|trách nhiệm|chủ trì|phối hợp|phân công|đầu mối)/u;

/** "2.2. Lưu vực Tả Nhuệ:", "Gói thầu số 3", "Nhóm đối tượng và mức hỗ trợ": headings that name a place or a thing, and no unit. */
const PLACE_OR_THING =
  /^(?:các )?(?:nhóm (?:đối tượng|tiêu chí|chỉ tiêu|chỉ số|giải pháp|nhiệm vụ|nội dung|vấn đề|hoạt động|sản phẩm|ngành nghề|(?:công |đầu |phần )?việc|thủ tục|lĩnh vực|dự án|biện pháp|kiến nghị)|lưu vực|tuyến|trục|dự án|công trình|hồ|sông|kênh|quốc lộ|tỉnh lộ|gói thầu|giai đoạn|kịch bản|tình huống|chuyên đề|hạng mục)(?= |$)/u;

/** "3. Các kho lưu trữ | đã được kiểm tra.": what was done, or what is done to them, among headings of units. */
const IS_TOLD = new RegExp(`^ (?:đã |vừa |${PASSIVE})`, "u");

/** "Trách nhiệm người đứng đầu trong cải cách hành chính": a topic; it does not say whose heads are meant. */
const HEAD_OF_NOBODY = /^(?:những )?người đứng đầu(?= (?:trong|về|đối với|khi) |$)/u;

/** True if one of the names that were read in a heading is something else than a unit, or if the words after them tell a fact. */
export function headsOtherThings({ units, end }: ClauseUnits, { line }: Section): boolean {
  const isOther = (name: string) =>
    isRole(name) ||
    namesThings(name) ||
    STATES_FACT.test(name) ||
    IS_CASE.test(name) ||
    HEAD_OF_NOBODY.test(name) ||
    PLACE_OR_THING.test(name);
  return units.some(({ name }) => isOther(fold(name))) || IS_TOLD.test(line?.folded.slice(end) ?? "");
}
