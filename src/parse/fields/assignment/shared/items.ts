import { lengthAt } from "../../../../language/matcher.ts";
import { pushAll } from "../../../../model/lists.ts";
import { labelAt } from "../../../lexicon/label-grammar.ts";
import { taskVerbAt } from "../../../lexicon/task-verbs.ts";
import { annexTitleEnd, isAnnexOf, isAnnexType } from "../../../structure/lines/line-kinds.ts";
import { itemsOf, plainSection, type Section } from "../../../structure/outline/section.ts";
import { isBullet } from "../../../structure/outline/section-rank.ts";
import type { TextLine } from "../../../text/text-line.ts";

/** A line of a section with its label and the items below it. */
export interface Item {
  readonly label: string | null;
  readonly line: TextLine;
  readonly start: number;
  readonly items: readonly Item[];
  /** The items below it that are no work, such as the contents of the document that it asks for. */
  readonly listed?: readonly Item[];
  /** The section that the item was made from. */
  readonly section: Section;
}

/** Whether the units of the items follow the name of a section, and whether an item is a heading of units. */
interface UnitsUnder {
  readonly endsWithUnits: () => boolean;
  readonly namesUnits: (item: Section) => boolean;
}
const NO_UNITS: UnitsUnder = { endsWithUnits: () => false, namesUnits: () => true };

/**
 * The items below a section. With `restStart`, the text of the heading after that offset is the first item; the others belong to
 * it where it ends with units and a lead-in ("Chỉ số A: Sở Nội vụ chủ trì thực hiện:"), or where items with labels follow a colon.
 */
export function itemsUnder(
  section: Section,
  restStart: number | null,
  { endsWithUnits, namesUnits }: UnitsUnder = NO_UNITS,
): readonly Section[] {
  const items = itemsOf(section);
  if (restStart === null || !section.line || section.line.text.slice(restStart).trim().length <= 3)
    return items;
  const rest = plainSection(section.line, restStart);
  if (!endsWithUnits() && (section.lines.length > 0 || !rest.text.trimEnd().endsWith(":")))
    return [rest, ...items];
  // "b) Sở Y tế:" after plain lines begins another unit's list.
  const isOther = (item: Section) => item.label !== null && !isBullet(item) && namesUnits(item);
  const other = section.lines.length > 0 ? items.findIndex(isOther) : -1;
  pushAll(rest.children, other < 0 ? items : items.slice(0, other));
  return [rest, ...(other < 0 ? [] : items.slice(other))];
}

/** A section and everything below it as items. */
export function itemOf(section: Section): Item {
  return {
    label: section.label?.text ?? null,
    line: section.line!,
    start: section.textStart + stepLength(section),
    items: withLabelsOfAll(itemsUnderTitle(itemsOf(section)).map(itemOf)),
    section,
  };
}

/** "- Bước 2: Phòng A thẩm định hồ sơ.": the number of a step after a bullet is a label too. */
const stepLength = ({ label, line, textStart }: Section): number =>
  label === null ? 0 : lengthAt(STEP, line!.folded, textStart);
const STEP = /bước \d{1,2} ?[:.] (?=\S)/uy;

/**
 * "a) …", "b) …", "Đơn vị chủ trì: Sở A": lines of labels below the last item of a list are about the whole list if no other item has
 * such lines below it.
 */
function withLabelsOfAll(items: readonly Item[]): readonly Item[] {
  const last = items.at(-1);
  const isLettered = ({ label }: Item) => label !== null && LETTERED.test(label);
  if (!last || !isLettered(last) || items.filter(isLettered).length < 2) return items;
  const from = last.items.findIndex(isPlainLabel);
  const labels = from < 0 ? [] : last.items.slice(from);
  if (!labels.some(namesRole) || !labels.every((item) => isPlainLabel(item) || continuesLabel(item)))
    return items;
  if (items.slice(0, -1).some(hasRoleLabels)) return items;
  return [...items.slice(0, -1), { ...last, items: last.items.slice(0, from) }, ...labels];
}

/** "Quý II/2026 (hoạt động c).": the rest of a label's line. */
const continuesLabel = ({ label, line, start, items }: Item): boolean =>
  label === null && items.length === 0 && line.text.length < SHORT_LINE && !taskVerbAt(line.folded, start);
const SHORT_LINE = 100;
/** "a)", "đ.", "(2)": parts of one piece of work. Items "1.2." have labels of their own. */
const LETTERED = /^\(?(?:[a-zđ]|\d{1,2}(?=\)))[.)]\)?$/u;
const hasRoleLabel = (item: Item): boolean => labelOfItem(item)?.kind === "role";
const hasRoleLabels = ({ items }: Item): boolean => items.some(hasRoleLabel);
/** True for an item with lines of labels below it: who does it or helps, when. */
export const hasLabels = ({ items }: Item): boolean => items.some(isLabelLine);
const labelOfItem = ({ line, start }: Item) => labelAt(line.text, line.folded, start);
const isLabelLine = (item: Item): boolean => labelOfItem(item) !== null;
/** A label without a mark before it. */
const isPlainLabel = (item: Item): boolean => item.label === null && isLabelLine(item);
const namesRole = (item: Item): boolean => item.label === null && hasRoleLabel(item);

/** Largest number of lines of the title of an annex. */
const TITLE_LINES = 4;
const SENTENCE_END = /[.;:,]$/u;

/**
 * The items without the title of an annex: its type and the lines of its title, or the lines without a label above "(Kèm theo
 * Quyết định số …)", and this line.
 */
export function itemsUnderTitle(items: readonly Section[]): readonly Section[] {
  const last = items.findLastIndex(
    ({ label, line }, i) => label === null && isAnnexOf(line!, items[i - 1]?.line),
  );
  if (last < 0) return withoutTitle(items);
  let first = last;
  while (first > 0 && last - first < TITLE_LINES && isTitleLine(items[first - 1]!)) first--;
  return [...items.slice(0, first), ...items.slice(last + 1)];
}

const isTitleLine = ({ label, line }: Section) => label === null && !SENTENCE_END.test(line!.text);

function withoutTitle(items: readonly Section[]): readonly Section[] {
  const first = items.findIndex(({ label, line }) => label === null && isAnnexType(line!));
  if (first < 0) return items;
  const lines = items.map(({ line }) => line!);
  return [...items.slice(0, first), ...items.slice(annexTitleEnd(lines, first))];
}

const NOTE = /^\(.*\)(?:[.;:]|\.\/\.?)?$/u;

/** True for a note in brackets: "(Phân công chi tiết tại Phụ lục kèm theo)". */
export const isNote = (words: string): boolean => NOTE.test(words);
