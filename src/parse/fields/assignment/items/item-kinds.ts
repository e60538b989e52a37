import { isCapitals } from "../../../../language/is-capitals.ts";
import { isBulletLabel } from "../../../../language/labels.ts";
import { isCapitalAt } from "../../../../language/letter-case.ts";
import { regex } from "../../../../language/regex.ts";
import { GOAL_NOUN } from "../../../lexicon/goals.ts";
import { TASK_NOUN } from "../../../lexicon/headings.ts";
import { labelOf } from "../../../lexicon/label-grammar.ts";
import { RESPONSIBLE, TASK_ROLE } from "../../../lexicon/roles.ts";
import { taskVerbAt } from "../../../lexicon/task-verbs.ts";
import type { RuleContext } from "../../../text/rule.ts";
import type { TextLine } from "../../../text/text-line.ts";
import { agentAt } from "../../../units/agents/agents.ts";
import { beginsWithVerb } from "../../../units/ends/witnesses/predicates.ts";
import { readUnitList } from "../../../units/list/unit-list.ts";
import { readDueDates } from "../../due-date/due-dates.ts";
import { afterCollective } from "../headings/heading-names.ts";
import { isLabelled } from "../labels/line-labels.ts";
import { isEmptyLabel } from "../labels/open-label.ts";
import { readRoleLabels, roleLabelsAt } from "../labels/role-label.ts";
import { dutiesOf } from "../sentence/duties-of.ts";
import { afterOrder } from "../sentence/order.ts";
import { type Item, isNote } from "../shared/items.ts";
import { bearersAfterOpening } from "../subjects/bearers-after-opening.ts";
import { bearersAt } from "../subjects/bearers-at.ts";
import { headsOrdersLikeOthers, headsSentences } from "./headings-of-list.ts";

// Kinds of items that are headings, notes or containers instead of tasks.

const PREFIX =
  /^(?:các )?(?:nhiệm vụ(?:,? (?:và )?giải pháp)?(?: (?:chung|cụ thể|trọng tâm|chủ yếu|thực hiện))?|giải pháp(?: (?:thực hiện|cụ thể))?|phân công(?: thực hiện| nhiệm vụ)?|nội dung(?: thực hiện| công việc)?|(?:hoạt động|công việc|phần việc)(?: cụ thể)?|tổ chức thực hiện|trách nhiệm (?:chung|cụ thể|thực hiện)|biện pháp(?: thực hiện)?) ?(?::|$) ?/u;

/** The offset after a word such as "Nhiệm vụ:" or "Thực hiện:" at the beginning of an item. */
export function taskStartIn({ line, start }: Pick<Item, "line" | "start">): number {
  const prefix = PREFIX.exec(line.folded.slice(start))?.[0];
  if (prefix) return start + prefix.length;
  const [label] = roleLabelsAt(line, start);
  return label?.kind === "role" && !label.firm ? label.end : start;
}

/** True for a line such as "Nhiệm vụ, giải pháp:" with nothing after it and nothing below it. */
export const isBareContainer = (item: Item): boolean =>
  item.items.length === 0 &&
  PREFIX.exec(item.line.folded.slice(item.start))?.[0].length === item.line.text.length - item.start;

const GOALS = new RegExp(
  `^(?:các )?(?:${GOAL_NOUN})(?: (?:chung|cụ thể|phấn đấu|đề ra|đặt ra|con|thành phần|chủ yếu|năm \\d{4})){0,2} ?:?$`,
  "u",
);

/** True for a heading of goals: "a) Mục tiêu". */
export const isGoalHeading = (folded: string): boolean => GOALS.test(folded);

/** "- Địa điểm: Trung tâm Văn hóa tỉnh.": a label for the place, the participants, the money, the number or a note. */
const FACT_LABEL =
  /^(?:ghi chú|chú thích|danh nghĩa|chủ đề|tên gọi|thông điệp|điện thoại|số điện thoại|email|thư điện tử|website|địa chỉ(?: liên hệ)?|địa điểm|nguồn kinh phí|kinh phí|thành phần|đối tượng|nguyên tắc|quy mô|số lượng)(?: (?:thu thập|áp dụng|xử lý|thực hiện|tổ chức|tham dự|tham gia|dự kiến|mời|xây dựng|đầu tư|dự án|công trình)){0,3} ?: ?(?!giao |đề nghị )/u;

/** "- Công ty Cổ phần An Bình: 091.279.9026": a name with its telephone number. */
const CONTACT = /^[^;:]{3,120} ?: ?\(?\+?\d[\d .()-]{7,24}[\s.;,]*$/u;

/** "Nhà thầu khảo sát: Không có.": a label without a value. */
const NO_VALUE = /^[^.,;:]{3,80} ?: ?(?:không có|chưa có|không áp dụng)[\s.;]*$/u;

/** True for an item that begins with such a label, unless a unit with its duty follows: "Thành phần: Sở Nội vụ mời …". */
export function statesFactByLabel(line: TextLine, start: number, context: RuleContext): boolean {
  const label = FACT_LABEL.exec(line.folded.slice(start))?.[0];
  if (label === undefined) {
    const words = line.folded.slice(start);
    return words.includes(":") && (NO_VALUE.test(words) || CONTACT.test(words));
  }
  // "Thành phần: Đại diện Sở A, cán bộ phụ trách thủy sản": those who come.
  if (label.startsWith("thành phần") && COMES.test(line.folded.slice(start + label.length))) return true;
  const at = start + label.length;
  // "Đối tượng: Các doanh nghiệp có sử dụng lao động" names the people or bodies that the work is about. It gives them no work.
  if (label.startsWith("đối tượng")) return !OBLIGES.test(line.folded.slice(at));
  if (bearersAt(line, at, context) !== null) return false;
  return !label.startsWith("ghi chú") || bearersAfterOpening(line, at, context) === null;
}
const OBLIGES = / (?:phải|có trách nhiệm|chịu trách nhiệm|chủ trì|báo cáo)(?= )/u;
const COMES =
  /^(?:(?:mời )?đại diện |lãnh đạo )(?![^.;]{0,300}(?:chuẩn bị|có trách nhiệm|chủ trì|báo cáo|mời )(?= ))/u;

const CONTENT_LABEL = new RegExp(
  `^(?:${TASK_NOUN})(?:(?:, | và |, và )(?:${TASK_NOUN}|biện pháp|yêu cầu)){0,2}(?: (?:thực hiện|công việc|nhiệm vụ|cụ thể|chính|chủ yếu))? ?(?::|$)`,
  "u",
);

/**
 * True for a heading whose tasks are below it: "1. Tuyên truyền" over "- Nội dung: …" and "- Đơn vị chủ trì: …", or over items
 * that have such labels below.
 */
export function labelsAreBelow({ items }: Item, context: RuleContext): boolean {
  const hasLabel = ({ line, start }: Item) => isLabelled(line, start, context);
  const hasContent = items.some(({ line, start }) => CONTENT_LABEL.test(line.folded.slice(start)));
  // "Cơ quan thực hiện:" over "+ Sở Y tế chủ trì …".
  const hasUnits = (item: Item) => hasLabel(item) || isUnitsHeading(item);
  return (
    (hasContent && items.some(hasUnits)) ||
    items.some(
      (item) =>
        item.items.some(hasLabel) &&
        !hasLabel(item) &&
        !isEmptyLabel(item.line, item.start) &&
        !isRoleHeading(item, context),
    )
  );
}

/**
 * True for "3. Công chức trực tiếp phục vụ" over tasks of which most have a line with their own units below them: the heading is their
 * topic, although it has the form of a subject with a verb.
 */
export function tasksHaveOwnUnits({ line, items }: Item, context: RuleContext): boolean {
  if (/[.;:]\s*$/u.test(line.text)) return false;
  const own = items.filter((task) =>
    task.items.some(({ line, start }) =>
      readRoleLabels(line, start, context).some(
        ({ role, units }) => role !== "coordinate" && units.length > 0,
      ),
    ),
  );
  return own.length >= MIN_OWN && own.length * 2 > items.length;
}
const MIN_OWN = 2;

/** True for a line in capitals without a label, such as "CHƯƠNG TRÌNH HÀNH ĐỘNG" and its summary over an annex, and for "Phụ lục I". */
export const isAnnexTitle = ({ text, folded }: TextLine): boolean =>
  (isCapitals(text) && text.length > SHORTEST_TITLE) || NUMBER_OF_ANNEX.test(folded);
const NUMBER_OF_ANNEX = /^(?:phụ lục|biểu|mẫu)(?: (?:số )?(?:\d{1,2}|[ivx]{1,4}|[a-e]))?[.:]?$/u;
/** Longer than "SỞ Y TẾ". */
const SHORTEST_TITLE = 7;

const LONGEST_HEADING = 160;

/** "Lĩnh vực công thương:", "Về công tác đối ngoại": a field of work and no verb. */
const TOPIC =
  /^(?:(?:về (?!việc )|(?:các )?(?:lĩnh vực|vấn đề|mảng) )[^.;:,][^.;:]{0,110}:?|công tác [^.;:]{2,110}:)$/u;
/** A field of work, or only words such as "Trách nhiệm cụ thể". */
const isTopic = (folded: string): boolean =>
  TOPIC.test(folded) || PREFIX.exec(folded)?.[0].length === folded.length;

/** "Đối với việc hợp nhất Hội A", "Thứ nhất, đối với hồ sơ:" as the whole line: what the sentences after it are about. */
const SUBJECT_OF_NEXT =
  /^(?:(?:thứ (?:nhất|hai|ba|tư|năm)|một là|hai là|ba là) ?[:,] )?(?:đối với|liên quan đến) (?:các |những )?(?:việc|công tác|hồ sơ|đề án|dự thảo|nội dung|nghị quyết|kế hoạch|quy định|vấn đề|tờ trình) [^.;:]{2,240}:?$/u;
/** True for a line that only says what the sentences after it are about. */
const namesTopic = (folded: string): boolean =>
  SUBJECT_OF_NEXT.test(folded) && (folded.endsWith(":") || !folded.includes(", "));

const TOPIC_OVER_ITEMS = /^đối với [^.;:]{2,160}:?$/u;

/**
 * True for such a line, and for "4. Đối với giải phóng mặt bằng" over items, unless it names units: "Đối với chỉ số này, Sở A có nhiệm
 * vụ:".
 */
export function onlyNamesTopic({ line, start, items }: Item, context: RuleContext): boolean {
  const words = line.folded.slice(start).trim();
  const isTopic = namesTopic(words) || (items.length > 0 && TOPIC_OVER_ITEMS.test(words));
  if (!isTopic || (words.includes(", ") && bearersAfterOpening(line, start, context))) return false;
  if (namesTopic(words)) return true;
  if (items.length === 0 || !TOPIC_OVER_ITEMS.test(words)) return false;
  const at = afterOrder(line, start);
  return !agentAt(line, afterCollective(line, at)) && readUnitList(line, at, context) === null;
}

/**
 * True for a heading over labelled items or paragraphs that are the tasks: "1. Công tác tuyên truyền". A long line, or one that ends as
 * a sentence, is a task with details, unless the other numbers of its list are headings. A line that states when everything is due is kept
 * for its date.
 */
export function isHeading({ label, line, start, items, section }: Item, context: RuleContext): boolean {
  // "- Chủ trì: Phòng A" begins with a verb, but it is a detail of this line or of its tasks.
  const inList = label !== null && headsSentences(section, items);
  const mayHead =
    label !== null &&
    !isBulletLabel(section.label!) &&
    (inList || headsParagraphs(line, start, items, context));
  const overLabels = (at: number) => {
    const next = items[at + 1];
    return next !== undefined && isLabelled(next.line, next.start, context);
  };
  const labelled = items.filter(
    (item, at) =>
      (item.label !== null ||
        (mayHead && item.items.length === 0 && (isParagraph(item) || overLabels(at)))) &&
      !isLabelled(item.line, item.start, context) &&
      !isRoleHeading(item, context),
  );
  if (isTopic(line.folded.slice(start)) && items.length > 0) return readDueDates(line, context).length === 0;
  const words = line.text.slice(start);
  if (labelled.length === 0 || SENTENCES.test(words)) return false;
  const isShort = words.length <= LONGEST_HEADING && !/[.;,]$/u.test(words);
  if (!isShort && !(line === section.line && headsOrdersLikeOthers(section))) return false;
  const orders = labelled.filter((item) => beginsWithVerb(item.line, item.start));
  const areOrders = inList ? orders.length > 0 : orders.length * 2 >= labelled.length;
  return areOrders && readDueDates(line, context).length === 0;
}

/** "Lập danh sách. | Sở A thẩm định:": a sentence before the last one. */
const SENTENCES = regex`\p{L}{2}[.;] \p{Lu}`;

/**
 * True for a few words over paragraphs: they begin with a noun, or the units of the paragraphs are in labels or a bracket below them. Other
 * words with a verb may be a task themselves.
 */
function headsParagraphs(
  line: TextLine,
  start: number,
  items: readonly Item[],
  context: RuleContext,
): boolean {
  const words = line.text.slice(start).trim();
  if (words.length > LONGEST_OVER_PARAGRAPHS || /[;:]/u.test(words)) return false;
  return (
    !taskVerbAt(line.folded, start) ||
    items.some(
      (item) => isLabelled(item.line, item.start, context) || isNote(item.line.text.slice(item.start).trim()),
    )
  );
}
const LONGEST_OVER_PARAGRAPHS = 80;

const SHORTEST_PARAGRAPH = 40;
const isParagraph = ({ line }: Item): boolean =>
  line.text.length >= SHORTEST_PARAGRAPH && isCapitalAt(line.text, 0) && !line.text.includes(": ");

/** A heading over labels with units: "b) Đơn vị thực hiện" over "- Chủ trì: …". */
const UNITS_HEADING = new RegExp(
  `^(?:phân công |trách nhiệm )?(?:của )?(?:các )?(?:đơn vị|cơ quan|bộ phận|tổ chức)(?:,? (?:đơn vị|cơ quan|cá nhân))?(?: (?:${TASK_ROLE}|${RESPONSIBLE})[, ]{0,2}(?:và )?){1,3} ?:?$`,
  "u",
);
const isUnitsHeading = ({ line, start }: Pick<Item, "line" | "start">) =>
  UNITS_HEADING.test(line.folded.slice(start));

const CAPITAL_INSIDE = regex` \p{Lu}`;

/** A heading of duties without names over labels: "a) Phân công thực hiện" over "- Đơn vị chủ trì: …". */
const isRoleHeading = ({ line, start, items }: Item, context: RuleContext): boolean =>
  line.text.length - start <= LONGEST_CONTAINER &&
  // "Phòng Tổ chức cán bộ" has only words of labels, but it is a name.
  (isCapitals(line.text) || !CAPITAL_INSIDE.test(line.text.slice(start))) &&
  items.some((item) => isLabelled(item.line, item.start, context)) &&
  labelOf(line.folded.slice(start).replace(/[ :]{1,3}$/u, ""))?.kind === "role";
const CONTAINER = /^(?:nhiệm vụ|giải pháp|nội dung|phân công|tổ chức thực hiện|các nhiệm vụ)(?=[ ,:]|$)/u;
/** "Nội dung: Rà soát thủ tục cấp phép." over "Chủ trì: …" is the task itself; "Nội dung: gồm các việc sau:" introduces it. */
const STATES_CONTENT = /^[^:]{1,40}: ?[^ :][^:]*[^ :]$/u;
const LONGEST_CONTAINER = 89;

/**
 * True for a heading that only introduces a list: "- Nhiệm vụ trọng tâm"; or labels: "a) Phân công thực hiện". "Nhiệm vụ, quyền hạn của Ban
 * Quản lý chợ" says whose tasks they are.
 */
export const isContainer = (item: Item, context: RuleContext): boolean => {
  const { line, start, items } = item;
  if (items.length === 0 || line.text.length - start > LONGEST_CONTAINER) return false;
  if (isRoleHeading(item, context)) return true;
  const words = line.folded.slice(start);
  // "Tổ chức thực hiện công tác tuyên truyền" over labels is the work itself.
  if (CARRIES_OUT.test(words) && items.some((item) => isLabelled(item.line, item.start, context)))
    return false;
  const isOfList = (CONTAINER.test(words) && !STATES_CONTENT.test(words)) || isUnitsHeading(item);
  const isOrder = afterOrder(line, start) > start && !INSIDE.test(words);
  return isOfList && !isOrder && !ownsDuties(item, context);
};
const CARRIES_OUT =
  /^tổ chức (?:thực hiện|triển khai) (?!kế hoạch|chương trình|đề án|chỉ thị|nghị quyết)[^ :.]/u;
/** "2. Phân công nội bộ Chi nhánh" over the headings of its parts. */
const INSIDE = /^phân công (?:trong )?(?:nội bộ|giữa)(?= |$)/u;
const ownsDuties = ({ line, start, section }: Item, context: RuleContext): boolean =>
  section.line === line && section.textStart === start && dutiesOf(section, context) !== null;
