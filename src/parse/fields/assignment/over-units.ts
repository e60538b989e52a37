import type { Section } from "../../structure/section.ts";
import type { RuleContext } from "../../text/rule.ts";
import type { TextLine } from "../../text/text-line.ts";
import { statesWork } from "./announcing-sentence.ts";
import type { ClauseUnits } from "./assignment-rule.ts";
import { type ReadClause, readClauses } from "./clause-units.ts";
import { type Item, itemOf } from "./items.ts";
import type { UnitHeadings } from "./unit-headings.ts";

/** A line on several units over the headings of single ones. */
export interface OverUnits {
  /** True where the line gives all of them work as well. */
  readonly hasWork: boolean;
  /** The items above the first heading, which are work of all. */
  readonly ofAll: readonly Item[];
  readonly headings: readonly Item[];
}

/** Least number of headings of units for the line above them to introduce these. */
const MIN_UNITS = 2;
const COLON_AT_END = /:\s*$/u;

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
  if (!units || !COLON_AT_END.test(line.text)) return null;
  const named = isOfSeveral(units) ? items.filter((item) => namesUnits(item, unitHeadings)) : [];
  if (named.length < MIN_UNITS || named.length * 2 <= items.length) return null;
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
  if (!COLON_AT_END.test(line.text)) return false;
  const { units } = readClauses(line, start, context).at(-1)!;
  return units !== null && isOfSeveral(units) && !statesWork(line, units.end);
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
