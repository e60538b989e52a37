import { taskVerbAt } from "../../../lexicon/task-verbs.ts";
import { itemsOf, type Section } from "../../../structure/outline/section.ts";
import { isBullet } from "../../../structure/outline/section-rank.ts";
import { endsWithColon } from "../../../text/line-end.ts";
import type { RuleContext } from "../../../text/rule.ts";
import { beginsWithVerb } from "../../../units/ends/witnesses/predicates.ts";
import { readUnitList } from "../../../units/list/unit-list.ts";
import { isLabelled, readLabelsBelowTasks } from "../labels/line-labels.ts";
import { ROLE_LABEL_RULE, roleLabelsAt, unitsAfterLabels } from "../labels/role-label.ts";
import type { ClauseUnits } from "../sentence/assignment-rule.ts";
import { afterOrder } from "../sentence/order.ts";
import { partnersIn, roleIn } from "../sentence/role.ts";
import type { Item } from "../shared/items.ts";
import type { LabelledUnits } from "../shared/labelled-units.ts";
import { statesOnlyPart } from "../shared/words-over-items.ts";
import { taskStartIn } from "./item-kinds.ts";

// A label with units closes the work above it ("Rà soát thủ tục.", "- Đơn vị chủ trì: Sở A"), or it heads the work below it ("a) Cơ
// quan quản lý: Sở A:" over "- Tham mưu …", "- Thẩm định …"). What is below the line decides.

type Heading = ClauseUnits & { readonly rule: string };

/**
 * The units of a label over the items that are their work; null for a label that is about the work above it. A partner with a list of
 * work carries out this list.
 */
export function unitsOverWork(item: Item, context: RuleContext): Heading | null {
  const { line, start, items } = item;
  if (items.length === 0) return null;
  if (!line.folded.includes(":", start)) return orderOverWork(item, context);
  const announces = endsWithColon(line.text);
  if (!announces && !beginsSection(item.section)) return null;
  const labels = roleLabelsAt(line, start);
  if (labels.length === 0 || labels.some(({ kind }) => kind !== "role")) return null;
  if (!areWork(items, announces, context)) return null;
  const named = unitsAfterLabels(line, labels, context, false);
  const [first] = named;
  return first && first.units.length > 0 ? headingOf(first, named, line.text.length) : null;
}

/** "Giao Sở A chủ trì thực hiện.", a paragraph over "a) …", "b) …". */
function orderOverWork({ label, line, start, items }: Item, context: RuleContext): Heading | null {
  if (label !== null || isBullet(items[0]!.section)) return null;
  const list = readUnitList(line, afterOrder(line, start), context);
  if (!list || list.units.length === 0 || !statesOnlyPart(line, list.end, context)) return null;
  const to = line.text.length;
  const partners = partnersIn(line, list.end, to, context);
  const role = roleIn(line.folded.slice(list.end), { collecting: false });
  return { units: list.units, partners, role, end: list.end, taskStart: to, rule: ROLE_LABEL_RULE };
}

function headingOf({ role }: LabelledUnits, named: readonly LabelledUnits[], taskStart: number): Heading {
  const unitsWith = (own: boolean) =>
    named.filter((one) => (one.role === role) === own).flatMap(({ units }) => units);
  return {
    units: unitsWith(true),
    partners: unitsWith(false),
    role: role === "coordinate" ? "member" : role,
    end: named.reduce((end, { span }) => Math.max(end, span.end), 0),
    taskStart,
    rule: ROLE_LABEL_RULE,
  };
}

/**
 * True for a numbered label without work above it in its section, "1. Đơn vị chủ trì: Sở A" under "II. Tổ chức thực hiện": only other
 * labels precede it, and the heading of the section states no work.
 */
function beginsSection(section: Section): boolean {
  const above = section.parent;
  if (isBullet(section) || !above?.line || above.lines.length > 0) return false;
  const heading = { line: above.line, start: above.textStart };
  const words = above.line.text.slice(taskStartIn(heading)).trim();
  if (words !== "" && taskVerbAt(above.line.folded, above.textStart)) return false;
  const before = above.children.slice(0, above.children.indexOf(section));
  return before.every(({ line, textStart }) => line !== null && roleLabelsAt(line, textStart).length > 0);
}

/**
 * True where most of the items are neither labels nor begin with units. Without a colon above them they must begin with a verb: the line may
 * be the last label of a list whose levels are not clear.
 */
function areWork(items: readonly Item[], announced: boolean, context: RuleContext): boolean {
  const work = items.filter(({ line, start }) => {
    if (!announced && !beginsWithVerb(line, start)) return false;
    return !isLabelled(line, start, context) && readUnitList(line, start, context) === null;
  });
  return work.length * 2 > items.length;
}

/**
 * True for the last item of a list if only this item has labels below it: "a) Rà soát …", "b) Kiểm tra …", "- Đơn vị thực hiện: Sở A". Then
 * the labels apply to all items of the list. Where several items have paragraphs of labels below them, among them the last one, each of
 * these closes the items after the one before it. A single label may be about the last item alone where this is a bullet or has the
 * number of a chapter, and where an item before it names those who bear it (`namesUnits`).
 */
export function labelsCloseList(
  { section, items }: Item,
  namesUnits: boolean,
  context: RuleContext,
): boolean {
  const list = section.parent?.children ?? [];
  const [first] = items;
  if (!first || list.length < 2 || WIDE.has(section.label?.kind)) return false;
  const others = list.filter((one) => one !== section && itemsOf(one).length > 0);
  if (list.at(-1) !== section && !others.includes(list.at(-1)!)) return false;
  const mayBeOfLast = (namesUnits && others.length === 0) || isBullet(section) || isChapter(section);
  if (mayBeOfLast && items.length < FEWEST_LABELS) return false;
  if (roleLabelsAt(first.line, first.start).length === 0 && !ordersAbove(first, context)) return false;
  if (!items.every((one) => isLabelled(one.line, one.start, context) || ordersAbove(one, context)))
    return false;
  return others.length === 0 || [...others, section].every((one) => hasOnlyLabels(one, context));
}

/** True for a paragraph that only says who does the work above it: "Giao Sở A chủ trì thực hiện." */
const ordersAbove = ({ label, line, start }: Pick<Item, "label" | "line" | "start">, context: RuleContext) =>
  label === null && (readLabelsBelowTasks(line, start, context)?.units.length ?? 0) > 0;

/** True where paragraphs of labels are all that is below an item. */
const hasOnlyLabels = (section: Section, context: RuleContext): boolean =>
  itemsOf(section).every(
    ({ label, line, textStart: start }) =>
      label === null &&
      line !== null &&
      (isLabelled(line, start, context) || ordersAbove({ label, line, start }, context)),
  );
/** True for a section that is numbered "1.": its labels may be about this section alone. Items of a list are numbered "1)". */
const isChapter = ({ label }: Section): boolean => label?.kind === "arabic" && !label.text.endsWith(")");
const FEWEST_LABELS = 2;
const WIDE: ReadonlySet<unknown> = new Set(["part", "article", "roman", "upper-letter"]);

/**
 * The paragraphs at the end of an item that begin with a label of those who do the work: "- Rà soát …", "- Sở A khảo sát …", "Đơn vị thực hiện:
 * Sở B". Where items above wait for a unit, these labels are about them.
 */
export function labelsAfterList({ items }: Item, context: RuleContext): readonly Item[] {
  const first = items.findIndex(
    ({ line, start, label }) =>
      label === null &&
      roleLabelsAt(line, start).some(({ kind, role }) => kind === "role" && role !== "coordinate"),
  );
  const found = first < 0 ? [] : items.slice(first);
  return found.every(({ line, start, label }) => label === null && isLabelled(line, start, context))
    ? found
    : [];
}
