import { taskVerbAt } from "../../../lexicon/task-verbs.ts";
import type { Section } from "../../../structure/outline/section.ts";
import { purposeOf } from "../../../structure/outline/section-purpose.ts";
import { isBullet } from "../../../structure/outline/section-rank.ts";
import { endsWithColon } from "../../../text/line-end.ts";
import type { RuleContext } from "../../../text/rule.ts";
import type { TextLine } from "../../../text/text-line.ts";
import { readUnitList } from "../../../units/list/unit-list.ts";
import { type ReadClause, readClauses } from "../clauses/clause-units.ts";
import { statesWork } from "../lead-ins/announcing-sentence.ts";
import { onlyAnnounces } from "../lead-ins/lead-in.ts";
import type { ClauseUnits } from "../sentence/assignment-rule.ts";
import { afterOrder } from "../sentence/order.ts";
import { type Item, itemOf } from "../shared/items.ts";
import { bearersAfterTopic } from "../subjects/after-topic.ts";
import { TOPIC } from "./unit-heading.ts";
import type { UnitHeadings } from "./unit-headings.ts";

/** A line on several units over the headings of single ones. */
export interface OverUnits {
  /** True where the line gives all of them work as well. */
  readonly hasWork: boolean;
  /** The items above the first heading, which are work of all. */
  readonly ofAll: readonly Item[];
  readonly headings: readonly Item[];
}

/**
 * "Các sở, ngành, UBND các xã tổ chức thực hiện các nhiệm vụ sau:" over "1. Sở Tài chính", "2. Sở Nội vụ" and their work. Such a
 * line introduces the headings, which say who does what. null for a line over other items, and for a single unit, which
 * gives work to its own parts. `clause`: the last one of the line.
 */
export function readOverUnits(
  { line, items }: Item,
  { units }: ReadClause,
  unitHeadings: UnitHeadings,
): OverUnits | null {
  if (!units || !endsWithColon(line.text)) return null;
  const named = isOfSeveral(units) ? items.filter((item) => isOnUnits(item, unitHeadings)) : [];
  if (!areMost(named, items)) return null;
  const first = items.indexOf(named[0]!);
  return {
    hasWork: statesWork(line, units.end),
    ofAll: items.slice(0, first),
    headings: items.slice(first),
  };
}

/**
 * True for a line that only introduces the headings of units below it and states no work. Such a line counts as read
 * where the first heading below it was read.
 */
export function onlyIntroduces(line: TextLine, start: number, context: RuleContext): boolean {
  if (!endsWithColon(line.text)) return false;
  const { units } = readClauses(line, start, context).at(-1)!;
  if (units === null || !isOfSeveral(units)) return false;
  return !statesWork(line, units.end) || onlyAnnounces(line.folded.slice(units.end));
}

const isOfSeveral = ({ units }: ClauseUnits): boolean => units.length > 1 || units.some(({ group }) => group);

/** True for such a line without items where the next item on its level is a heading of units: "1. Các sở … nhiệm vụ sau:", "2. Sở A". */
export const introducesNext = (
  { line, start, items }: Item,
  next: Section | undefined,
  unitHeadings: UnitHeadings,
): boolean =>
  items.length === 0 &&
  next?.line != null &&
  onlyIntroduces(line, start, unitHeadings.context) &&
  namesUnits(itemOf(next), unitHeadings);

/** True for a heading of units, and for a sentence that begins with the units that do the work. */
function namesUnits({ label, line, start, section, items }: Item, unitHeadings: UnitHeadings): boolean {
  if (label === null && items.length === 0) return false;
  return unitHeadings.of(section) !== null || (unitHeadings.at(line, start).list()?.units ?? []).length > 0;
}

/**
 * True for an item that names units, also for one on a topic: "3. Đối với đường dẫn: Giao Ban A …", "4. Đối với giải phóng mặt bằng" over
 * "a) Trung tâm B", "b) UBND xã C".
 */
function isOnUnits(item: Item, unitHeadings: UnitHeadings): boolean {
  if (namesUnits(item, unitHeadings)) return true;
  const { label, line, start, items } = item;
  if (label === null || !TOPIC.test(line.folded.slice(start))) return false;
  const named = items.filter((below) => namesUnits(below, unitHeadings));
  if (items.length > 0) return named.length * 2 > items.length;
  return bearersAfterTopic(line, start, unitHeadings.context) !== null;
}

/**
 * True for "III. TRÁCH NHIỆM CỦA CÁC PHÒNG, ĐƠN VỊ" and "1. Cơ quan thường trực và bộ phận giúp việc" over "a) Phòng Tổng hợp" and
 * other names with their own items. `start`: the offset of its words.
 */
export function introducesUnits(
  { line, items, section }: Item,
  start: number,
  unitHeadings: UnitHeadings,
): boolean {
  if (!areMostlyUnits(items, unitHeadings)) return false;
  const all = readUnitList(line, afterOrder(line, start), unitHeadings.context);
  if (all !== null && /^[\s:.]*$/u.test(line.text.slice(all.end))) return true;
  const named = unitHeadings.of(section);
  return named?.units.every(({ unitId }) => unitId === null) === true && named.taskStart >= line.text.length;
}

/** True for "2. Phân công nhiệm vụ:" over "2.1. Sở A", "2.2. Sở B" with their own items: a heading that states no work itself. */
export const isOverUnitHeadings = (
  { line, start, items, section }: Item,
  unitHeadings: UnitHeadings,
): boolean =>
  line.text.length <= LONGEST_HEADING &&
  !SENTENCE_END.test(line.text) &&
  items.every(({ section }) => !isBullet(section)) &&
  areMostlyUnits(items, unitHeadings) &&
  (!taskVerbAt(line.folded, start) || purposeOf(section) === "tasks");

const LONGEST_HEADING = 120;
const SENTENCE_END = /[.;]\s*$/u;

function areMostlyUnits(items: readonly Item[], unitHeadings: UnitHeadings): boolean {
  const isUnit = ({ label, line, start, items: below }: Item) =>
    label !== null && below.length > 0 && unitHeadings.alone(line, start) !== null;
  return areMost(items.filter(isUnit), items);
}

/** True for so many headings of units that the line above them introduces these. */
const areMost = (units: readonly Item[], items: readonly Item[]): boolean =>
  units.length >= MIN_UNITS && units.length * 2 > items.length;
const MIN_UNITS = 2;

/** True for "Các sở, ban, ngành có liên quan:" and "Các sở, ngành có trách nhiệm:" over items, which also look like labels. */
export function isGroupOverItems({ line, start, items }: Item, { catalogue }: RuleContext): boolean {
  const words = line.text.slice(start).replace(/[\s:]{1,6}$/u, "");
  return items.length > 0 && catalogue.matchGroup(words.replace(CARRIES_OUT, "")) !== null;
}
const CARRIES_OUT = / (?:(?:có|chịu) trách nhiệm|(?:tổ chức )?(?:triển khai )?thực hiện)$/iu;
