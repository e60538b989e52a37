import { fold } from "../../../../language/fold.ts";
import { allMatches } from "../../../../language/matcher.ts";
import { isKnownUnit } from "../../../../model/is-known-unit.ts";
import type { UnitRef } from "../../../../model/plan.ts";
import { ORDER } from "../../../lexicon/orders.ts";
import { dutyVerbAt } from "../../../lexicon/task-verbs.ts";
import { endsWithColon } from "../../../text/line-end.ts";
import type { RuleContext } from "../../../text/rule.ts";
import type { TextLine } from "../../../text/text-line.ts";
import type { UnitList } from "../../../units/list/unit-list.ts";
import { namesBody } from "../../../units/shared/names-body.ts";
import { titledUnits } from "../brackets/titled-units.ts";
import { unitsNamedAtEnd } from "../clauses/named-at-end.ts";
import type { UnitHeadings } from "../headings/unit-headings.ts";
import { leadingWithAt } from "../sentence/joint-lead.ts";
import { BEGINS_WITH_TIME } from "../sentence/opening-time.ts";
import { afterOrder } from "../sentence/order.ts";
import { clauseOf, subjectAt } from "../sentence/subject.ts";
import { type AssignmentDraft, isSameUnit } from "../shared/assignment-draft.ts";
import type { Item } from "../shared/items.ts";
import { hasWords } from "../shared/task.ts";
import { addressedGroupAt } from "../subjects/addressed-group.ts";
import { afterTopic } from "../subjects/after-topic.ts";
import { bearersAfterOpening } from "../subjects/bearers-after-opening.ts";
import { innerOrder } from "../subjects/inner-order.ts";
import { listedMembers } from "../subjects/listed-members.ts";
import { membersBelow } from "../subjects/members-below.ts";
import { opensClause } from "../subjects/opening-kind.ts";
import { isPost } from "../subjects/post.ts";
import type { AboveTask } from "./above-task.ts";
import { asksOthers, leads } from "./item-below-kinds.ts";

/** The units that an item names for itself, and those that its bracket says help them. */
export interface OwnUnits {
  readonly list: UnitList | null;
  readonly isOrdered: boolean;
  readonly helpers?: readonly UnitRef[] | null;
}
const NO_LIST: OwnUnits = { list: null, isOrdered: false };

/**
 * The units that the words of an item up to `end` begin with, or that an order inside them names: "Xử lý kiến nghị của trường: giao
 * Phòng Giáo dục rà soát …". Such a task is not the work of the unit above.
 */
export function ownUnitsOf(
  item: Item,
  end: number,
  draft: AssignmentDraft,
  above: AboveTask,
  context: RuleContext,
): OwnUnits {
  if (asksOthers(item, draft, context) || leads(item, draft)) return NO_LIST;
  const { line, start } = item;
  // "5. Sở Ngoại vụ" over "Đồng chủ trì với Sở Công Thương tổ chức hội nghị": both lead.
  const others = leadingWithAt(line, start, context)?.units;
  if (others) return { list: { units: [...draft.units, ...others], start, end: start }, isOrdered: true };
  // "12 đơn vị sau đây phải ban hành kế hoạch riêng: Sở Nội vụ, UBND phường Vĩnh Yên.": not all units of the heading.
  const listed =
    listedMembers.read(clauseOf(line, start, end, context), context) ?? membersBelow(item, context);
  if (listed) return { list: { units: listed.units, start, end: start }, isOrdered: true };
  const addressed = addressedGroupAt(line, start, context);
  if (addressed) return { list: addressed, isOrdered: true };
  const from = afterOrder(line, start);
  const list = subjectAt(line, from, context);
  if (list) return { list, isOrdered: from > start };
  const opened = subjectAfterOpening(line, start, end, context);
  if (opened && !opened.units.every((unit) => isShortFor(unit, draft.units)))
    return { list: opened, isOrdered: ORDERED.test(line.folded.slice(start, opened.start)) };
  const clause = clauseOf(line, start, end, context);
  const found = afterTopic.read(clause, context) ?? innerOrder.read(clause, context);
  if (found) return { list: { units: found.units, start, end: found.end }, isOrdered: true };
  return namedAtEnd(line, { from: start, to: end }, draft, above, context);
}

/**
 * "- Trước ngày 15/12 hằng năm, | UBND các xã báo cáo Sở A.": the bodies that are the subject after an opening clause. Before them no verb
 * states work of the unit above.
 */
function subjectAfterOpening(
  line: TextLine,
  from: number,
  end: number,
  context: RuleContext,
): UnitList | null {
  if (!opensClause(line.folded, from)) return null;
  const list = bearersAfterOpening(line.upTo(end), from, context);
  if (!list?.units.every((unit) => isKnownUnit(unit) || namesBody(unit))) return null;
  const words = line.folded.slice(from, list.start);
  const order = ORDERED.exec(words)?.[0].trimStart().length;
  // "…, kiến nghị | các bộ": an object. "Định kỳ ngày 15 hằng tháng | Sở Y tế": a time without a comma.
  if (!words.endsWith(", ") && !BEGINS_WITH_TIME.test(words) && order === undefined) return null;
  const orderAt = list.start - (order ?? 0);
  const isWork = (at: number) => at < orderAt && dutyVerbAt(line.folded, at);
  return allMatches(COMMA, words).some(({ index }) => isWork(from + index + ", ".length)) ? null : list;
}
const COMMA = /, (?=\S)/gu;
/** "Đối với chi phí năm 2025, yêu cầu | Sở Tài chính, Bảo hiểm xã hội tỉnh": the author orders it, so the names need not be known. */
const ORDERED = new RegExp(`(?:^| )(?:${ORDER})(?: cho)? $`, "u");

/** "cơ quan chủ trì" below "2. Cơ quan chủ trì giải quyết thủ tục": the unit of the heading by its first words. */
const isShortFor = ({ name }: UnitRef, units: readonly UnitRef[]): boolean =>
  units.some((unit) => fold(unit.name).startsWith(fold(name)));

/** The units that an item names at its end, as an order would. */
function namedAtEnd(
  line: TextLine,
  at: { readonly from: number; readonly to: number },
  draft: AssignmentDraft,
  { isOfTopic = false }: AboveTask,
  context: RuleContext,
): OwnUnits {
  const mayNameOthers = isOfTopic || draft.units.every(({ group }) => group);
  const isMember = (unit: UnitRef) => draft.units.some((other) => isSameUnit(other, unit));
  // "Sở A, Sở B, mỗi cơ quan theo chức năng:" over "- Kiểm tra … (Sở A);": one of them.
  const ofSome = draft.units.length > 1 ? unitsNamedAtEnd(line, at, true, context) : null;
  const named = ofSome?.units.every(isMember) ? ofSome : unitsNamedAtEnd(line, at, mayNameOthers, context);
  if (!named) return NO_LIST;
  return {
    list: { units: named.units, start: at.from, end: at.from },
    isOrdered: true,
    helpers: named.partners,
  };
}

/**
 * The units that end a heading, "a) Công tác tuyên truyền (Sở Y tế)", of one that consists of names with a colon, "1.2. Trung tâm Y tế dự
 * phòng:", or of a post: "a) Phó Giám đốc Nguyễn Văn An" below "2. Các Phó Giám đốc".
 */
export function unitsOverItems(item: Item, unitHeadings: UnitHeadings): readonly UnitRef[] | null {
  const { line, start, items, section } = item;
  const words = line.folded.slice(start).replace(/[\s.:]{1,4}$/u, "");
  if (items.length === 0) return null;
  const titled = titledUnits(item, unitHeadings.context);
  if (titled) return titled.role === "coordinate" ? null : titled.units;
  const isHeading = endsWithColon(line.text) || isPost(words) || unitHeadings.isAmongNames(section);
  const heading = isHeading ? unitHeadings.of(section) : null;
  if (!heading || hasWords(line.text.slice(heading.end))) return null;
  return isPost(words) || heading.units.every(namesBody) ? heading.units : null;
}
