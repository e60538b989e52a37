import type { UnitRef } from "../../../../model/plan.ts";
import { endsWithColon } from "../../../text/line-end.ts";
import type { RuleContext } from "../../../text/rule.ts";
import type { TextLine } from "../../../text/text-line.ts";
import type { UnitList } from "../../../units/list/unit-list.ts";
import { namesBody } from "../../../units/shared/names-body.ts";
import { titledUnits } from "../brackets/titled-units.ts";
import { unitsNamedAtEnd } from "../clauses/named-at-end.ts";
import type { UnitHeadings } from "../headings/unit-headings.ts";
import { afterOrder } from "../sentence/order.ts";
import { clauseOf, subjectAt } from "../sentence/subject.ts";
import { type AssignmentDraft, isSameUnit } from "../shared/assignment-draft.ts";
import type { Item } from "../shared/items.ts";
import { hasWords } from "../shared/task.ts";
import { afterTopic } from "../subjects/after-topic.ts";
import { innerOrder } from "../subjects/inner-order.ts";
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
  const from = afterOrder(line, start);
  const list = subjectAt(line, from, context);
  if (list) return { list, isOrdered: from > start };
  const clause = clauseOf(line, start, end, context);
  const found = afterTopic.read(clause, context) ?? innerOrder.read(clause, context);
  if (found) return { list: { units: found.units, start, end: found.end }, isOrdered: true };
  return namedAtEnd(line, { from: start, to: end }, draft, above, context);
}

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
