import { isBulletLabel } from "../../../../language/labels.ts";
import { regex } from "../../../../language/regex.ts";
import type { Section } from "../../../structure/outline/section.ts";
import { beginsWithVerb } from "../../../units/ends/witnesses/predicates.ts";
import type { Item } from "../shared/items.ts";

// Numbers of a list that are headings, by the other numbers of the same list.

/**
 * True for "2. Nâng cao chất lượng giáo dục quốc phòng" or "1. Tăng cường quản lý đất đai:" over paragraphs that are sentences with their full
 * stops, where another number of the list has the same form: a list of headings, although each begins with a verb.
 */
export const headsSentences = ({ parent }: Section, items: readonly Item[]): boolean =>
  items.length > 0 &&
  items.every(({ label, line }) => label === null && FULL_STOP.test(line.text)) &&
  (parent?.children.filter(isOverSentences).length ?? 0) > 1;
const ENDS_OPEN = regex`[\p{L}\d):]\s{0,4}$`;
const FULL_STOP = /\.["”]?\s{0,4}$/u;
const isOverSentences = (section: Section): boolean =>
  isOpenNumber(section) &&
  section.lines.length > 0 &&
  section.lines.every(({ text }) => FULL_STOP.test(text));

const isNumber = ({ label }: Section): boolean => label !== null && !isBulletLabel(label);
const isOpenNumber = (section: Section): boolean =>
  isNumber(section) && ENDS_OPEN.test(section.line?.text ?? "");

/**
 * True for a number over orders in a list where at least two other numbers, and more than half of the others that have items below them, are
 * over orders and end without a full stop. It is then a heading like them, even if it is long or ends with a full stop.
 */
export function headsOrdersLikeOthers(section: Section): boolean {
  if (!isNumber(section) || !isOverOrders(section)) return false;
  const others = (section.parent?.children ?? []).filter(
    (other) => other !== section && other.children.length > 0,
  );
  const open = others.filter((other) => isOpenNumber(other) && isOverOrders(other));
  return open.length >= FEWEST && open.length * 2 > others.length;
}
const FEWEST = 2;

/** True for at least two items below, most of which begin with a verb. */
function isOverOrders({ children }: Section): boolean {
  const orders = children.filter(({ line, textStart }) => line !== null && beginsWithVerb(line, textStart));
  return children.length >= FEWEST && orders.length * 2 >= children.length;
}
